"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tableCreator = tableCreator;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
/**
 * Creates tables with their indexes, and leaves those that are there: on MySQL and MariaDB a migration that was killed has
 * done a part of its work for good, and is run again.
 */
function tableCreator(runner) {
    const dialect = (0, dialect_1.dialectOf)(runner.manager);
    const { options } = column_types_1.COLUMN_TYPES[dialect];
    return async (table, lines, indexes = {}) => {
        const keys = Object.entries(indexes).map(([name, { columns, unique }]) => ({
            inTable: `${unique ? 'UNIQUE ' : ''}KEY ${name} (${columns})`,
            apart: `CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${name} ON ${table} (${columns})`,
        }));
        const all = dialect === 'mysql' ? [...lines, ...keys.map(({ inTable }) => inTable)] : lines;
        await runner.query(`CREATE TABLE IF NOT EXISTS ${table} (${all.join(', ')}) ${options}`);
        if (dialect === 'sqlite')
            for (const { apart } of keys)
                await runner.query(apart);
    };
}
//# sourceMappingURL=table-creator.js.map