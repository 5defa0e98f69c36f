"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runImport = runImport;
const config_1 = require("../config");
const database_1 = require("../database/database");
const hubspot_record_1 = require("./hubspot-record");
const import_arguments_1 = require("./import-arguments");
const import_files_service_1 = require("./import-files.service");
const import_progress_1 = require("./import-progress");
const inspect_export_1 = require("./inspect-export");
const owners_reader_1 = require("./owners.reader");
/**
 * The import command. Nothing is written before every file was looked at, and nothing at all if one of them is refused.
 * @throws ConfigError, and what the database throws when it does not answer.
 */
async function runImport(argv, terminal, signal, databaseConfig = () => (0, config_1.loadConfig)().database) {
    if (argv.includes('--help')) {
        terminal.stdout.write(import_arguments_1.USAGE);
        return import_files_service_1.ExitCode.DONE;
    }
    try {
        const given = (0, import_arguments_1.importArguments)(argv);
        const inputs = await inputsOf(given);
        const database = await (0, database_1.openDatabase)(databaseConfig());
        try {
            return await importInto(database, given, inputs, terminal, signal);
        }
        finally {
            await database.close();
        }
    }
    catch (error) {
        if (!(error instanceof import_arguments_1.UsageError))
            throw error;
        terminal.stderr.write(`${error.message}\n`);
        return import_files_service_1.ExitCode.FAILED;
    }
}
/** @throws UsageError with a line for each file that cannot be imported. */
async function inputsOf({ files, ownersFile, type }) {
    const refusals = [];
    const accepted = async (path, look) => {
        try {
            return await look();
        }
        catch (error) {
            if (!(error instanceof hubspot_record_1.ExportError))
                throw error;
            refusals.push(`${path}: ${error.message}`);
            return null;
        }
    };
    const owners = ownersFile === null ? null : await accepted(ownersFile, () => (0, owners_reader_1.readOwners)(ownersFile));
    const inspected = [];
    for (const path of files) {
        const file = await accepted(path, () => (0, inspect_export_1.inspectExport)(path, type));
        if (file !== null)
            inspected.push(file);
    }
    if (refusals.length > 0)
        throw new import_arguments_1.UsageError(refusals.join('\n'));
    return { owners, files: inspected };
}
async function importInto(database, { accountId, timeZone, asOf }, { owners, files }, { stdout, stderr }, signal) {
    if ((await database.pendingMigrations()).length > 0) {
        throw new import_arguments_1.UsageError('the database is older than this code; run npm run migrate first');
    }
    return (0, import_files_service_1.importFiles)(files, {
        write: database.write,
        context: { accountId, owners, timeZone, asOf },
        signal,
        progress: (0, import_progress_1.importProgress)(stderr, files.reduce((sum, { size }) => sum + size, 0)),
        print: (text) => stdout.write(text),
    });
}
//# sourceMappingURL=run-import.js.map