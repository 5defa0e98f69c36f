"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.observedDatabase = observedDatabase;
const derived_manager_1 = require("./derived-manager");
/**
 * The same database, with every statement that goes through it told of, but for those that begin and end transactions.
 * For one request or a part of it: to know whose statement it is takes no hook on the process that way.
 */
function observedDatabase(database, observe) {
    const { reader, write } = database;
    let read;
    return {
        ...database,
        get read() {
            return (read ??= observedManager(database.read, observe));
        },
        reader: observedReader(reader, observe),
        mirrorReader: () => observedReader(database.mirrorReader(), observe),
        write: (work) => write((manager) => work(observedManager(manager, observe))),
    };
}
function observedReader(reader, observe) {
    return {
        dialect: reader.dialect,
        query: (sql, parameters) => told(observe, sql, reader.query(sql, parameters)),
    };
}
function observedManager(manager, observe) {
    return (0, derived_manager_1.managerWith)(manager, (runner) => observedRunner(runner, observe));
}
function observedRunner(runner, observe) {
    const query = (sql, values, structured) => told(observe, sql, runner.query(sql, values, structured));
    return Object.create(runner, { query: { value: query }, release: { value: () => runner.release() } });
}
function told(observe, sql, result) {
    const ended = observe(sql);
    result.then(() => ended(), (error) => ended(error ?? new Error()));
    return result;
}
//# sourceMappingURL=observed-database.js.map