"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RemovalCode = exports.REMOVAL_USAGE = void 0;
exports.runRemoval = runRemoval;
const node_util_1 = require("node:util");
const config_1 = require("../config");
const database_1 = require("../database/database");
const id_1 = require("../shared/id");
const remove_account_service_1 = require("./remove-account.service");
exports.REMOVAL_USAGE = `npm run remove-account -- --account ID

Removes what is stored of an account that is in no organization and not active. It cannot be undone. Run it again when it
was stopped. docs/OPERATING.md says what comes before, and what stays.

Exit code: 0 it is removed, 2 wrong usage or it may not be removed, 130 interrupted.
`;
exports.RemovalCode = { DONE: 0, FAILED: 2, INTERRUPTED: 130 };
/**
 * The command that removes an account.
 * @throws ConfigError, and what the database throws when it does not answer.
 */
async function runRemoval(argv, { stdout, stderr }, signal, databaseConfig = () => (0, config_1.loadConfig)().database) {
    if (argv.includes('--help')) {
        stdout.write(exports.REMOVAL_USAGE);
        return exports.RemovalCode.DONE;
    }
    try {
        const accountId = accountOf(argv);
        const database = await (0, database_1.openDatabase)(databaseConfig());
        try {
            if ((await database.pendingMigrations()).length > 0) {
                throw new remove_account_service_1.RemovalRefused('the database is older than this code; run npm run migrate first');
            }
            const removed = await (0, remove_account_service_1.removeAccount)(database, accountId, signal);
            if (removed === null)
                return exports.RemovalCode.INTERRUPTED;
            for (const [table, rows] of removed.rows)
                stdout.write(`${table}: ${rows}\n`);
            stdout.write(`copies: ${removed.jobs}\n`);
            return exports.RemovalCode.DONE;
        }
        finally {
            await database.close();
        }
    }
    catch (error) {
        if (!(error instanceof remove_account_service_1.RemovalRefused))
            throw error;
        stderr.write(`${error.message}\n`);
        return exports.RemovalCode.FAILED;
    }
}
function accountOf(argv) {
    const account = parsed(argv);
    if (account === undefined)
        throw new remove_account_service_1.RemovalRefused('--account is missing: the id of the account to remove');
    if (!(0, id_1.isId)(account))
        throw new remove_account_service_1.RemovalRefused(`--account must be ${id_1.ID_EXPECTED}`);
    return account;
}
function parsed(argv) {
    try {
        return (0, node_util_1.parseArgs)({ args: [...argv], options: { account: { type: 'string' } } }).values.account;
    }
    catch (error) {
        throw new remove_account_service_1.RemovalRefused(error instanceof Error ? error.message : String(error));
    }
}
//# sourceMappingURL=run-removal.js.map