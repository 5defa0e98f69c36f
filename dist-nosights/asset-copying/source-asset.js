"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readAsset = readAsset;
const asset_kind_rules_1 = require("./asset-kind.rules");
const portable_content_rules_1 = require("./portable-content.rules");
/** What a stored asset is planned with, and what of its content travels, with the ids that `resolve` gives. */
function readAsset({ type, id, name, content, contentHash }, resolve) {
    const parsed = JSON.parse(content);
    const portable = (0, portable_content_rules_1.portableContent)(type, parsed, resolve);
    return {
        asset: {
            type,
            id,
            name,
            objectType: (0, asset_kind_rules_1.objectTypeOf)(type, parsed),
            isAutomated: (0, asset_kind_rules_1.isAutomatedEmail)(type, parsed),
            contentHash,
            references: portable.references,
            dropped: portable.dropped,
            unsupported: portable.unsupported,
        },
        content: portable.content,
    };
}
//# sourceMappingURL=source-asset.js.map