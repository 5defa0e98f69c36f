"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.exportBytes = exportBytes;
const node_buffer_1 = require("node:buffer");
const node_fs_1 = require("node:fs");
const hubspot_record_1 = require("./hubspot-record");
const line_counter_1 = require("./line-counter");
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * Reads a file once. `onRead` hears of every part's length.
 * @throws ExportError, while reading, where the file cannot be read or is not UTF-8.
 */
function exportBytes(path, onRead = () => undefined) {
    const lines = new line_counter_1.LineCounter();
    return { parts: parts(path, lines, onRead), lines };
}
async function* parts(path, lines, onRead) {
    let rest = Buffer.alloc(0);
    let offset = 0;
    let isFirst = true;
    for await (const chunk of chunksOf(path)) {
        onRead(chunk.length);
        const bytes = isFirst ? withoutByteOrderMark(chunk) : rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        isFirst = false;
        const end = endOfCharacters(bytes);
        const part = bytes.subarray(0, end);
        rest = bytes.subarray(end);
        lines.add(part);
        if (!(0, node_buffer_1.isUtf8)(part))
            throw notUtf8(lines, offset, part);
        offset += part.length;
        if (part.length > 0)
            yield part;
    }
    if (rest.length > 0)
        throw notUtf8(lines, offset, rest);
}
async function* chunksOf(path) {
    try {
        yield* (0, node_fs_1.createReadStream)(path);
    }
    catch (error) {
        throw new hubspot_record_1.ExportError(`cannot be read (${error.code ?? String(error)})`);
    }
}
function withoutByteOrderMark(start) {
    return start.subarray(0, 3).equals(BYTE_ORDER_MARK) ? start.subarray(3) : start;
}
/** Where the last character begins, if bytes of it are still to come; else the end. */
function endOfCharacters(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte >= 0b1100_0000)
            return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
        if (byte < 0b1000_0000)
            return bytes.length;
    }
    return bytes.length;
}
function lengthFrom(lead) {
    if (lead >= 0b1111_0000)
        return 4;
    return lead >= 0b1110_0000 ? 3 : 2;
}
function notUtf8(lines, offset, part) {
    let valid = 0;
    for (let end = part.indexOf(10); end !== -1 && (0, node_buffer_1.isUtf8)(part.subarray(valid, end)); end = part.indexOf(10, end + 1)) {
        valid = end + 1;
    }
    return new hubspot_record_1.ExportError(`line ${lines.lineAt(offset + valid)}: is not UTF-8; save the file as UTF-8 and import it again`);
}
//# sourceMappingURL=export-bytes.reader.js.map