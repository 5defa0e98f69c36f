"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readExport = readExport;
const column_rules_1 = require("./column.rules");
const csv_reader_1 = require("./csv.reader");
const export_bytes_reader_1 = require("./export-bytes.reader");
const json_reader_1 = require("./json.reader");
/**
 * The rows of an inspected file, in its order. `onRead` hears how many bytes were read.
 * @throws ExportError, between rows, where nothing more can be read.
 */
async function* readExport(file, onRead) {
    const bytes = (0, export_bytes_reader_1.exportBytes)(file.path, onRead);
    yield* file.format.name === 'json' ? jsonRows(bytes) : csvRows(bytes, file.format.delimiter, file.kind);
}
async function* jsonRows(bytes) {
    let number = 0;
    for await (const { line, value } of (0, json_reader_1.readResults)(bytes)) {
        number += 1;
        yield { place: `line ${line}, result ${number}`, value, problem: null };
    }
}
async function* csvRows(bytes, delimiter, kind) {
    let header = null;
    for await (const { line, cells } of (0, csv_reader_1.readCsv)(bytes, delimiter)) {
        if (header === null) {
            header = { length: cells.length, columns: (0, column_rules_1.columnsOf)(cells, kind) };
            continue;
        }
        const fits = cells.length === header.length;
        yield {
            place: `line ${line}`,
            value: fits ? { properties: propertiesOf(header.columns, cells) } : null,
            problem: fits ? null : `has ${cells.length} columns, the header has ${header.length}`,
        };
    }
}
function propertiesOf(columns, cells) {
    return Object.fromEntries(columns.map(({ index, property }) => [property, cells[index]]));
}
//# sourceMappingURL=export-rows.reader.js.map