"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readResults = readResults;
const hubspot_record_1 = require("./hubspot-record");
const list_pages_1 = require("./list-pages");
/**
 * The results of list pages: one page, an array of pages, or pages one after another, one part of the file in memory at
 * a time. What else is on a page is skipped.
 * @throws ExportError where the file is not JSON, or holds something else than pages.
 */
async function* readResults({ parts, lines }) {
    const ready = [];
    const pages = new list_pages_1.ListPages((offset) => lines.lineAt(offset), (result) => ready.push(result));
    try {
        for await (const part of parts) {
            pages.write(part);
            yield* ready.splice(0);
        }
        pages.end();
    }
    catch (error) {
        yield* ready.splice(0);
        throw isAboutText(error) ? new hubspot_record_1.ExportError(error.message) : error;
    }
}
function isAboutText(error) {
    return error instanceof list_pages_1.BadJson || error instanceof list_pages_1.NoListPage;
}
//# sourceMappingURL=json.reader.js.map