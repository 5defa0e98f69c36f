"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_NAME_LENGTH = void 0;
exports.nameKey = nameKey;
exports.typedNameKey = typedNameKey;
exports.numberedName = numberedName;
exports.MAX_NAME_LENGTH = 500;
const BREAKS = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** All that takes no room. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Of these, what no sign is made with: soft hyphens, spaces without width and what turns the direction of reading. */
const NEEDLESS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/**
 * Names that differ in case, in white space, in what is not seen or in how Unicode spells them are the same to whoever looks
 * for one.
 */
function nameKey(name) {
    const seen = name.normalize('NFC').toLowerCase().replace(UNSEEN, '').replace(BREAKS, ' ').trim();
    return [...seen].slice(0, exports.MAX_NAME_LENGTH).join('');
}
/** By type: a list may be called as a form is. */
function typedNameKey(type, name) {
    return `${type} ${nameKey(name)}`;
}
/** The n-th name to try: the name itself, then with " (2)", " (3)" … (A8); the name gives way to the number. */
function numberedName(name, n) {
    if (n === 1)
        return oneLine(name);
    const suffix = ` (${n})`;
    return [...oneLine(name)].slice(0, exports.MAX_NAME_LENGTH - suffix.length).join('') + suffix;
}
/** Without control characters, line breaks and marks that nobody sees; what has nothing else keeps them. */
function oneLine(name) {
    const line = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(NEEDLESS, '');
    return nameKey(line) === '' ? name : line;
}
//# sourceMappingURL=asset-name.rules.js.map