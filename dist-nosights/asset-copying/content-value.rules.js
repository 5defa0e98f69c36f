"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.apiWordOrDropped = exports.apiNameOrDropped = exports.languageOrDropped = exports.smallOrDropped = exports.flagOrDropped = exports.timeZone = exports.apiNameOrAmount = exports.apiWord = exports.apiName = exports.amount = exports.flag = exports.text = void 0;
exports.orDropped = orDropped;
const content_walk_1 = require("./content-walk");
/** Text that something else looks at: an option that the target has to have. */
const text = (value, walk) => (typeof value === 'string' ? value : (0, content_walk_1.malformed)(walk, 'text'));
exports.text = text;
/** On or off. */
const flag = (value, walk) => (typeof value === 'boolean' ? value : (0, content_walk_1.malformed)(walk, 'true or false'));
exports.flag = flag;
const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;
/** A number that JSON holds exactly, or one written as text. */
const amount = (value, walk) => {
    const isExact = typeof value === 'number' && Number.isFinite(value) && (Number.isSafeInteger(value) || value % 1 !== 0);
    return isExact || (typeof value === 'string' && DECIMAL.test(value)) ? value : (0, content_walk_1.malformed)(walk, 'a number');
};
exports.amount = amount;
/** A name that the API itself gives, such as `IS_EQUAL_TO`: the same in every account. */
exports.apiName = matching(/^[A-Z]+(_[A-Z]+)*$/, 'a name of the API, such as IS_EQUAL_TO');
/** The same in small letters, such as `default_group`. */
exports.apiWord = matching(/^[a-z]+(_[a-z]+)*$/, 'a word of the API, such as default_group');
/** A name or a number: months are told by either. */
const apiNameOrAmount = (value, walk) => (typeof value === 'string' ? exports.apiName : exports.amount)(value, walk);
exports.apiNameOrAmount = apiNameOrAmount;
exports.timeZone = matching(/^[A-Z][A-Za-z]*([/_+-][A-Za-z]+)*([+-]\d{1,2})?$/, 'a time zone, such as Europe/Berlin');
/** What only says how something looks or is set up: where it is not of its kind, it is left out and listed. */
function orDropped(pattern) {
    return (value, walk) => (typeof value === 'string' && pattern.test(value) ? value : (0, content_walk_1.drop)(walk));
}
const flagOrDropped = (value, walk) => (typeof value === 'boolean' ? value : (0, content_walk_1.drop)(walk));
exports.flagOrDropped = flagOrDropped;
const SMALL = 100_000;
/** A count, a place or a measure; ids of records are greater. */
const smallOrDropped = (value, walk) => typeof value === 'number' && Math.abs(value) < SMALL ? value : (0, content_walk_1.drop)(walk);
exports.smallOrDropped = smallOrDropped;
exports.languageOrDropped = orDropped(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i);
exports.apiNameOrDropped = orDropped(/^[A-Z]+(_[A-Z]+)*$/);
exports.apiWordOrDropped = orDropped(/^[a-z]+(_[a-z]+)*$/);
function matching(pattern, expected) {
    return (value, walk) => (typeof value === 'string' && pattern.test(value) ? value : (0, content_walk_1.malformed)(walk, expected));
}
//# sourceMappingURL=content-value.rules.js.map