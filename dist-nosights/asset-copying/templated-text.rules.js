"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compared = exports.templated = void 0;
const property_reference_rules_1 = require("./property-reference.rules");
const embedded_content_rules_1 = require("./embedded-content.rules");
const content_walk_1 = require("./content-walk");
const CLOSERS = { '{': '}}', '%': '%}', '#': '#}' };
const TOKEN = /^(contact|company)\.([a-z0-9_]{1,100})\s*(\|\s*default\(\s*(["'])[^"']*\4\s*(,\s*(true|false)\s*)?\)\s*)?$/i;
const FUNCTION = /^personalization_token\(\s*(["'])(contact|company)\.([a-z0-9_]{1,100})\1\s*(,\s*(["'])[^"']*\5\s*)?\)$/i;
/** What every account has of its own under the same name. */
const EVERYWHERE = /^(site_settings\.(company_\w+|office_location_name)|unsubscribe_link(_all)?|unsubscribe_section|view_as_page_url|view_as_page_section|subscription_name|subscription_confirmation_url|resubscribe_link|email_body_padding|year)$/;
/** No expression that is known here is longer. */
const MAX_EXPRESSION = 1_000;
const MAX_TOLD = 80;
const ENTITIES = {
    '&quot;': '"',
    '&#34;': '"',
    '&#39;': "'",
    '&#x27;': "'",
    '&apos;': "'",
};
/**
 * Text for people, in which HubL and HTML may stand: what it says of a contact or company needs that property (A6); what of
 * the source is embedded in it is refused by name. Reads the text once, whatever stands in it.
 */
const templated = (value, walk) => {
    if (typeof value !== 'string')
        return (0, content_walk_1.malformed)(walk, 'text');
    findExpressions(value, walk);
    (0, embedded_content_rules_1.refuseEmbedded)(value, walk);
    return value;
};
exports.templated = templated;
/** Text that is compared and not shown: HubL means nothing there. */
const compared = (value, walk) => {
    if (typeof value !== 'string')
        return (0, content_walk_1.malformed)(walk, 'text');
    (0, embedded_content_rules_1.refuseEmbedded)(value, walk);
    return value;
};
exports.compared = compared;
/** After an expression without an end nothing is looked for: how the text goes on is not known. Each is looked at once. */
function findExpressions(text, walk) {
    const seen = new Set();
    for (let start = text.indexOf('{'); start !== -1;) {
        const closer = CLOSERS[text[start + 1] ?? ''];
        if (closer === undefined) {
            start = text.indexOf('{', start + 1);
            continue;
        }
        const end = text.indexOf(closer, start + 2);
        if (end === -1) {
            refuseExpression(text.slice(start, start + 2), walk);
            return;
        }
        const whole = text.slice(start, Math.min(end + 2, start + MAX_EXPRESSION));
        if (!seen.has(whole)) {
            seen.add(whole);
            const isPrinted = closer === '}}' && end - start < MAX_EXPRESSION - 2;
            if (!isPrinted || !findExpression(whole.slice(2, -2), walk))
                refuseExpression(whole, walk);
        }
        start = text.indexOf('{', end + 2);
    }
}
/** @returns whether it is known what it prints */
function findExpression(inner, walk) {
    const expression = decoded(inner).trim();
    const token = TOKEN.exec(expression);
    const called = FUNCTION.exec(expression);
    const [object, name] = token !== null ? [token[1], token[2]] : called !== null ? [called[2], called[3]] : [];
    if (object === undefined || name === undefined)
        return EVERYWHERE.test(expression);
    (0, property_reference_rules_1.referToProperty)(walk.among((0, property_reference_rules_1.recordTypeNamed)(object)), name.toLowerCase(), null, []);
    return true;
}
function refuseExpression(whole, walk) {
    const named = `expression ${whole.replace(/\s+/g, ' ').slice(0, MAX_TOLD)}`;
    (0, content_walk_1.refuse)(walk, named, `The ${named} is not known here, and is not copied without being understood (A6).`);
}
function decoded(expression) {
    return expression
        .replace(/&(quot|#34|#39|#x27|apos);/g, (entity) => ENTITIES[entity] ?? entity)
        .replaceAll('&nbsp;', ' ');
}
//# sourceMappingURL=templated-text.rules.js.map