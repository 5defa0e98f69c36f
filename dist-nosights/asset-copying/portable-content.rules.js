"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.portableContent = portableContent;
const content_walk_1 = require("./content-walk");
const email_content_rules_1 = require("./email-content.rules");
const form_content_rules_1 = require("./form-content.rules");
const list_content_rules_1 = require("./list-content.rules");
const CONTENT = {
    MARKETING_EMAIL: email_content_rules_1.emailContent,
    FORM: form_content_rules_1.formContent,
    LIST: list_content_rules_1.listContent,
};
/**
 * What of an asset's content travels (A5), with all that it refers to (A6), each once. `resolve` gives the ids that assets
 * have in the target; without it they stay what they are. Content of whatever shape is answered, never refused by an error.
 */
function portableContent(type, content, resolve = ({ id }) => id) {
    const findings = { references: [], dropped: new Set(), unsupported: new Map() };
    const made = CONTENT[type](content, content_walk_1.Walk.begin(findings, resolve));
    return {
        content: (0, content_walk_1.isObject)(made) ? made : {},
        references: distinct(findings.references),
        dropped: [...findings.dropped],
        unsupported: [...findings.unsupported.values()],
    };
}
function distinct(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
//# sourceMappingURL=portable-content.rules.js.map