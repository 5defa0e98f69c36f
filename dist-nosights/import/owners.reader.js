"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readOwners = readOwners;
const export_bytes_reader_1 = require("./export-bytes.reader");
const hubspot_record_1 = require("./hubspot-record");
const json_reader_1 = require("./json.reader");
const owner_directory_1 = require("./owner-directory");
const owner_result_rules_1 = require("./owner-result.rules");
/**
 * Reads pages of the owners API.
 * @throws ExportError when the file holds something else.
 */
async function readOwners(path) {
    const owners = [];
    for await (const { line, value } of (0, json_reader_1.readResults)((0, export_bytes_reader_1.exportBytes)(path))) {
        const owner = (0, owner_result_rules_1.ownerOfResult)(value);
        if (owner === null)
            throw new hubspot_record_1.ExportError(`line ${line}: is no owner as the owners API answers it`);
        owners.push(owner);
    }
    return (0, owner_directory_1.ownerDirectory)(owners);
}
//# sourceMappingURL=owners.reader.js.map