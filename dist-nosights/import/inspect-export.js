"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inspectExport = inspectExport;
const promises_1 = require("node:fs/promises");
const api_record_1 = require("./api-record");
const column_rules_1 = require("./column.rules");
const csv_reader_1 = require("./csv.reader");
const export_bytes_reader_1 = require("./export-bytes.reader");
const export_kind_1 = require("./export-kind");
const export_kind_rules_1 = require("./export-kind.rules");
const hubspot_record_1 = require("./hubspot-record");
const json_reader_1 = require("./json.reader");
const HEAD_BYTES = 65_536;
const RESULTS_LOOKED_AT = 100;
const NO_TELLING = `what it holds cannot be told; give --type with one of ${export_kind_1.EXPORT_KINDS.join(', ')}`;
const PACKED = /^(PK\x03\x04|\x1f\x8b)/;
/**
 * Looks at the beginning of a file. `type` says what it holds, whatever it looks like.
 * @throws ExportError for a file that cannot be imported.
 */
async function inspectExport(path, type) {
    const { size, modifiedAt, head } = await readHead(path);
    if (PACKED.test(head))
        throw new hubspot_record_1.ExportError('is packed or an Excel workbook; unpack it, or export it as CSV');
    const start = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
    if (start === '')
        throw new hubspot_record_1.ExportError('is empty');
    const { format, properties, kind } = /^[[{]/.test(start)
        ? await inspectPages(path, type)
        : await inspectCsv(path, start, type);
    if (properties === null)
        return { path, size, modifiedAt, format, kind: type, missing: [] };
    if (kind === null)
        throw new hubspot_record_1.ExportError(NO_TELLING);
    const missing = (0, export_kind_rules_1.missingProperties)(kind, properties).map((name) => (format.name === 'csv' ? (0, column_rules_1.titleOf)(name) : name));
    return { path, size, modifiedAt, format, kind, missing };
}
async function readHead(path) {
    let handle = null;
    try {
        handle = await (0, promises_1.open)(path);
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new hubspot_record_1.ExportError('is no file');
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return { size: stat.size, modifiedAt: stat.mtime, head: buffer.toString('latin1', 0, bytesRead) };
    }
    catch (error) {
        if (error instanceof hubspot_record_1.ExportError)
            throw error;
        throw new hubspot_record_1.ExportError(`cannot be read (${error.code ?? String(error)})`);
    }
    finally {
        await handle?.close();
    }
}
async function inspectCsv(path, start, type) {
    if (type !== null && !(0, export_kind_1.isRecordKind)(type))
        throw new hubspot_record_1.ExportError(`is no JSON; ${type} come as pages of the API`);
    const delimiter = delimiterOf(start);
    for await (const { cells } of (0, csv_reader_1.readCsv)((0, export_bytes_reader_1.exportBytes)(path), delimiter)) {
        const properties = (0, column_rules_1.columnsOf)(cells).map(({ property }) => property);
        if (properties.includes('hs_object_id')) {
            return { format: { name: 'csv', delimiter }, properties, kind: type ?? (0, export_kind_rules_1.kindOf)(properties) };
        }
        break;
    }
    throw new hubspot_record_1.ExportError('has no column "Record ID"; export it from HubSpot as CSV with that column, titles in English');
}
/** Spreadsheet programs of some countries save CSV files with semicolons. */
function delimiterOf(start) {
    const [header = ''] = start.split(/[\r\n]/, 1);
    return [',', ';', '\t'].reduce((best, next) => (count(header, next) > count(header, best) ? next : best));
}
function count(text, character) {
    return text.split(character).length - 1;
}
/**
 * The kind that the first results tell, if they agree. Where a file is cut off after it has told its kind, the import says
 * so.
 */
async function inspectPages(path, type) {
    const told = new Map();
    let number = 0;
    try {
        for await (const { value } of (0, json_reader_1.readResults)((0, export_bytes_reader_1.exportBytes)(path))) {
            number += 1;
            const kind = type ?? (0, export_kind_rules_1.kindOfResult)(value);
            if (kind !== null && !told.has(kind))
                told.set(kind, Object.keys((0, api_record_1.apiRecord)(value).properties));
            if (type !== null || number === RESULTS_LOOKED_AT)
                break;
        }
    }
    catch (error) {
        if (told.size === 0)
            throw error;
    }
    if (told.size > 1)
        throw new hubspot_record_1.ExportError(severalKinds([...told.keys()]));
    const [[kind, properties] = [null, number === 0 ? null : []]] = told;
    return { format: { name: 'json' }, kind, properties };
}
function severalKinds(kinds) {
    return `tells of several kinds: ${kinds.join(', ')}; give each a file of its own, or --type with the right one`;
}
//# sourceMappingURL=inspect-export.js.map