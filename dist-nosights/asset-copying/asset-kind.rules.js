"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.objectTypeOf = objectTypeOf;
exports.isAutomatedEmail = isAutomatedEmail;
const asset_1 = require("./asset");
const AUTOMATED_EMAILS = new Set(['AUTOMATED_EMAIL', 'AUTOMATED_AB_EMAIL', 'FOLLOWUP_EMAIL']);
/** What a list lists, as its content says; null of other assets. */
function objectTypeOf(type, content) {
    const value = type === asset_1.AssetType.LIST ? field(content, 'objectTypeId') : null;
    return typeof value === 'string' ? value : null;
}
/** Whether it is a marketing e-mail that is sent by automation, and not to recipients once (A1). */
function isAutomatedEmail(type, content) {
    return type === asset_1.AssetType.MARKETING_EMAIL && AUTOMATED_EMAILS.has(field(content, 'type'));
}
function field(content, name) {
    return typeof content === 'object' && content !== null && Object.hasOwn(content, name)
        ? content[name]
        : null;
}
//# sourceMappingURL=asset-kind.rules.js.map