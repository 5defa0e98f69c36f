"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ExitCode = void 0;
exports.importFiles = importFiles;
const hubspot_record_1 = require("./hubspot-record");
const import_file_service_1 = require("./import-file.service");
const import_summary_1 = require("./import-summary");
const import_tally_1 = require("./import-tally");
exports.ExitCode = { DONE: 0, SOME_REJECTED: 1, FAILED: 2, INTERRUPTED: 130 };
/**
 * Imports files one after another. One that cannot be read to its end does not stop the others; a database that fails
 * does.
 */
async function importFiles(files, options) {
    const { write, context, signal, progress, print } = options;
    const summaries = [];
    let code = exports.ExitCode.DONE;
    for (const file of files) {
        if (signal.aborted)
            break;
        const result = await (0, import_file_service_1.importFile)(file, {
            write,
            context,
            signal,
            onRead: (bytes) => progress.read(bytes),
            onRows: (rows) => progress.done(rows),
        });
        summaries.push((0, import_summary_1.importSummary)(result));
        if (result.failure !== null)
            code = exports.ExitCode.FAILED;
        else if (code === exports.ExitCode.DONE && (0, import_tally_1.rejectedIn)(result.tally) > 0)
            code = exports.ExitCode.SOME_REJECTED;
        if (result.failure !== null && !(result.failure instanceof hubspot_record_1.ExportError))
            break;
    }
    progress.stop();
    summaries.forEach(print);
    return signal.aborted ? exports.ExitCode.INTERRUPTED : code;
}
//# sourceMappingURL=import-files.service.js.map