"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
require("reflect-metadata");
const import_files_service_1 = require("../import/import-files.service");
const run_import_1 = require("../import/run-import");
const stopping = new AbortController();
// The second interrupt ends the process at once.
process.once('SIGINT', () => stopping.abort());
(0, run_import_1.runImport)(process.argv.slice(2), process, stopping.signal).then((code) => {
    process.exitCode = code;
}, (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = import_files_service_1.ExitCode.FAILED;
});
//# sourceMappingURL=import.command.js.map