"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nameRefusals = nameRefusals;
const MAX_LENGTH = 200;
/** Control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** An organization's name says something, in one line of at most 200 characters. */
function nameRefusals(name) {
    if (name == null || (name.trim() !== '' && name.length <= MAX_LENGTH && name.isWellFormed() && !UNSEEN.test(name))) {
        return [];
    }
    return [
        {
            code: 'INVALID_INPUT',
            message: `name has 1 to ${MAX_LENGTH} characters, is not blank, and is one line without control characters.`,
            field: ['input', 'name'],
        },
    ];
}
//# sourceMappingURL=organization-name.rules.js.map