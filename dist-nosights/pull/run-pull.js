"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runPull = runPull;
const config_1 = require("../config");
const database_1 = require("../database/database");
const import_arguments_1 = require("../import/import-arguments");
const import_files_service_1 = require("../import/import-files.service");
const import_tally_1 = require("../import/import-tally");
const hubspot_client_1 = require("./hubspot-client");
const pull_account_service_1 = require("./pull-account.service");
const pull_arguments_1 = require("./pull-arguments");
const pull_error_1 = require("./pull-error");
const pull_progress_1 = require("./pull-progress");
const pull_summary_1 = require("./pull-summary");
/**
 * The pull command.
 * @throws ConfigError, and what the database throws when it does not answer.
 */
async function runPull(argv, terminal, signal, config = config_1.loadConfig) {
    if (argv.includes('--help')) {
        terminal.stdout.write(pull_arguments_1.PULL_USAGE);
        return import_files_service_1.ExitCode.DONE;
    }
    try {
        const given = (0, pull_arguments_1.pullArguments)(argv);
        const { database: place, hubspotAccessToken: token } = config();
        if (token === null) {
            throw new config_1.ConfigError('HUBSPOT_ACCESS_TOKEN is not set; it should hold the access token of a HubSpot private app');
        }
        const database = await (0, database_1.openDatabase)(place);
        try {
            return await pullInto(database, given, token, terminal, signal);
        }
        finally {
            await database.close();
        }
    }
    catch (error) {
        if (signal.aborted)
            return import_files_service_1.ExitCode.INTERRUPTED;
        if (!(error instanceof import_arguments_1.UsageError || error instanceof pull_error_1.PullError))
            throw error;
        terminal.stderr.write(`${error.message}\n`);
        return import_files_service_1.ExitCode.FAILED;
    }
}
async function pullInto(database, { accountId, hubId, kinds, anew, apiUrl }, token, { stdout, stderr }, signal) {
    if ((await database.pendingMigrations()).length > 0) {
        throw new import_arguments_1.UsageError('the database is older than this code; run npm run migrate first');
    }
    const progress = (0, pull_progress_1.pullProgress)(stderr, kinds.length);
    const client = (0, hubspot_client_1.hubspotClient)({ apiUrl, token, signal, onWait: (ms, reason) => progress.wait(ms, reason) });
    try {
        const results = await (0, pull_account_service_1.pullAccount)({ database, client, accountId, hubId, kinds, anew, signal, progress });
        progress.stop();
        results.forEach((result, i) => stdout.write((0, pull_summary_1.pullSummary)(result, signal.aborted && i === results.length - 1)));
        if (signal.aborted)
            return import_files_service_1.ExitCode.INTERRUPTED;
        if (results.some(({ failure }) => failure !== null))
            return import_files_service_1.ExitCode.FAILED;
        return results.some(({ tally }) => (0, import_tally_1.rejectedIn)(tally) > 0) ? import_files_service_1.ExitCode.SOME_REJECTED : import_files_service_1.ExitCode.DONE;
    }
    finally {
        progress.stop();
    }
}
//# sourceMappingURL=run-pull.js.map