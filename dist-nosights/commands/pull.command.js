"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
require("reflect-metadata");
const import_files_service_1 = require("../import/import-files.service");
const run_pull_1 = require("../pull/run-pull");
const stopping = new AbortController();
// The second interrupt ends the process at once.
process.once('SIGINT', () => stopping.abort());
(0, run_pull_1.runPull)(process.argv.slice(2), process, stopping.signal).then((code) => {
    process.exitCode = code;
}, (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = import_files_service_1.ExitCode.FAILED;
});
//# sourceMappingURL=pull.command.js.map