"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readCsv = readCsv;
const csv_parse_1 = require("csv-parse");
const hubspot_record_1 = require("./hubspot-record");
/** A quote that is never closed would make one row of the rest of the file; no row of an export is that long. */
const MAX_ROW_LENGTH = 4_000_000;
/**
 * The rows of a CSV file, one part of the file in memory at a time.
 * @throws ExportError where a quote is out of place: what comes after it cannot be told apart.
 */
async function* readCsv({ parts, lines }, delimiter) {
    const ready = [];
    let end = 0;
    const parser = (0, csv_parse_1.parse)({
        delimiter,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: MAX_ROW_LENGTH,
        on_record: (cells, { bytes }) => {
            ready.push({ line: lines.lineAt(end), cells });
            end = bytes;
            return null;
        },
    });
    // A failed write says so itself; without a listener the stream would end the process as well.
    parser.on('error', () => undefined);
    try {
        for await (const part of parts) {
            await step((done) => parser.write(part, done));
            yield* ready.splice(0);
        }
        await step((done) => parser.end(done));
    }
    catch (error) {
        yield* ready.splice(0);
        throw error instanceof csv_parse_1.CsvError ? new hubspot_record_1.ExportError(reason(error, lines.lineAt(end))) : error;
    }
    yield* ready;
}
function step(run) {
    return new Promise((resolve, reject) => run((error) => (error ? reject(error) : resolve())));
}
function reason({ code }, line) {
    const row = `line ${line}: the row that begins here`;
    switch (code) {
        case 'CSV_QUOTE_NOT_CLOSED':
            return `${row} opens a quote that is never closed`;
        case 'CSV_MAX_RECORD_SIZE':
            return `${row} is too long; a quote in it may not be closed`;
        default:
            return `${row} has a quote out of place`;
    }
}
//# sourceMappingURL=csv.reader.js.map