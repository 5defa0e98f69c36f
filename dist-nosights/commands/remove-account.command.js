"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
require("reflect-metadata");
const run_removal_1 = require("../account-removal/run-removal");
const stopping = new AbortController();
// The second interrupt ends the process at once.
process.once('SIGINT', () => stopping.abort());
(0, run_removal_1.runRemoval)(process.argv.slice(2), process, stopping.signal).then((code) => {
    process.exitCode = code;
}, (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = run_removal_1.RemovalCode.FAILED;
});
//# sourceMappingURL=remove-account.command.js.map