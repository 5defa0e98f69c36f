"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withoutValues = withoutValues;
exports.commandOf = commandOf;
const MAX_CHARACTERS = 4_000;
/** A text, which ends with the statement at the latest, or a number; else a part that is neither. */
const TOKEN = /('[^'\\]*(?:(?:''|\\.?)[^'\\]*)*(?:'|$)|\b\d[\w.]*)|[^'\d]{1,200}|\d+/gsy;
const FIRST_WORD = /^[\s(]*(\w+)/;
/**
 * A statement with `?` for every text and number in it, in one line, and cut when it is long. Not read further than what it
 * gives, and cut after its values are out of it: within one, what is left would not be told from the rest.
 */
function withoutValues(sql) {
    let text = '';
    for (const [token, value] of sql.matchAll(TOKEN)) {
        text += value === undefined ? token : '?';
        if (text.length >= MAX_CHARACTERS)
            break;
    }
    return text.slice(0, MAX_CHARACTERS).replace(/\s+/g, ' ').trim();
}
/** What a statement does: `SELECT`, `UPDATE` … */
function commandOf(sql) {
    return FIRST_WORD.exec(sql)?.[1]?.toUpperCase() ?? 'SQL';
}
//# sourceMappingURL=statement-text.js.map