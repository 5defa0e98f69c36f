"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importFile = importFile;
const export_rows_reader_1 = require("./export-rows.reader");
const hubspot_record_1 = require("./hubspot-record");
const import_batch_1 = require("./import-batch");
const import_kinds_1 = require("./import-kinds");
const import_tally_1 = require("./import-tally");
/**
 * Imports one file in batches of at most 500 rows; the next one is read while one is written. What was applied stays applied,
 * whatever comes later, and importing the file again changes nothing (S1). A signal stops it between two batches.
 */
async function importFile(file, options) {
    const { write, signal, onRead, onRows } = options;
    let tally = import_tally_1.emptyTally;
    if (file.kind === null)
        return { file, tally, failure: null, stopped: false };
    const kind = import_kinds_1.importKinds[file.kind];
    const context = { ...options.context, fileTime: file.modifiedAt.toISOString() };
    const apply = async (batch) => {
        const result = await batch.apply(write);
        tally = (0, import_tally_1.addBatch)(tally, result);
        onRows(result.rows);
    };
    let batch = new import_batch_1.ImportBatch(kind, context);
    let writing = Promise.resolve();
    let failure = null;
    try {
        for await (const row of (0, export_rows_reader_1.readExport)(file, onRead)) {
            batch.add(row);
            if (!batch.isFull)
                continue;
            await writing;
            if (signal.aborted)
                break;
            writing = apply(batch);
            // It is awaited before the next batch; until then a failure is not unhandled.
            writing.catch(() => undefined);
            batch = new import_batch_1.ImportBatch(kind, context);
        }
    }
    catch (error) {
        failure = asError(error);
    }
    try {
        await writing;
        if (!signal.aborted && (failure === null || failure instanceof hubspot_record_1.ExportError))
            await apply(batch);
    }
    catch (error) {
        failure ??= asError(error);
    }
    return { file, tally, failure, stopped: signal.aborted };
}
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}
//# sourceMappingURL=import-file.service.js.map