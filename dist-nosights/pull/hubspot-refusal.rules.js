"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldRefusal = toldRefusal;
const json_value_rules_1 = require("../import/json-value.rules");
const SCOPE = /^[a-z][a-z0-9._-]{1,80}$/i;
const CORRELATION_ID = /^[0-9a-f-]{36}$/i;
const CATEGORY = /^[A-Z_]{1,60}$/;
function toldRefusal(body) {
    const { category, correlationId, context, errors } = (0, json_value_rules_1.jsonObject)(body);
    const contexts = [context, ...(Array.isArray(errors) ? errors.map((error) => (0, json_value_rules_1.jsonObject)(error)['context']) : [])];
    return {
        category: matching(category, CATEGORY),
        correlationId: matching(correlationId, CORRELATION_ID),
        missingScopes: [...new Set(contexts.flatMap(scopesOf))].sort(),
    };
}
/** `missingScopes` as the description has it; other endpoints answer `requiredGranularScopes` or `requiredScopes`. */
function scopesOf(context) {
    return ['missingScopes', 'requiredGranularScopes', 'requiredScopes'].flatMap((name) => {
        const scopes = (0, json_value_rules_1.jsonObject)(context)[name];
        return Array.isArray(scopes) ? scopes.map((scope) => matching(scope, SCOPE)).filter((scope) => scope !== null) : [];
    });
}
function matching(value, pattern) {
    const text = (0, json_value_rules_1.jsonText)(value);
    return text !== null && pattern.test(text) ? text : null;
}
//# sourceMappingURL=hubspot-refusal.rules.js.map