"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.propertyType = exports.propertyName = exports.archived = exports.longText = exports.mediumText = exports.shortText = exports.updateTime = exports.time = exports.id = void 0;
exports.jsonObject = jsonObject;
exports.setOf = setOf;
exports.optional = optional;
const zod_1 = require("zod");
const id_1 = require("../shared/id");
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;
const EARLIEST = Date.UTC(1000, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);
/** The fields that facts are made of. What a field refuses, it says in words for whoever sends the fact. */
exports.id = zod_1.z.string().refine(id_1.isId, `must be ${id_1.ID_EXPECTED}`);
exports.time = zod_1.z.string().transform((text, context) => {
    const moment = RFC_3339.test(text) ? Date.parse(text) : Number.NaN;
    if (moment >= EARLIEST && moment < LATEST && isCalendarDay(text))
        return new Date(moment);
    context.addIssue({ code: 'custom', message: 'must be a moment in RFC 3339 form, such as 2026-01-31T09:30:00.000Z' });
    return zod_1.z.NEVER;
});
const DAY_MS = 86_400_000;
/** When a fact was last changed. One from the future would keep out the truth until then. */
exports.updateTime = exports.time.refine((moment) => moment.getTime() <= Date.now() + DAY_MS, 'must not be more than a day ahead');
exports.shortText = text(500);
exports.mediumText = text(4_000);
exports.longText = text(65_536);
exports.archived = zod_1.z
    .boolean()
    .nullish()
    .transform((value) => value ?? false);
/** The internal name of a property, and the name of its type: lower case by custom, and compared as they are. */
exports.propertyName = zod_1.z.string().regex(/^[\x21-\x7e]{1,100}$/, 'must be 1 to 100 printable ASCII characters');
exports.propertyType = zod_1.z
    .string()
    .regex(/^[a-z_]{1,32}$/, 'must be a property type, such as string or enumeration');
/** How JSON writes NUL and half a surrogate pair: after an even number of backslashes, an odd one being a text about it. */
const NOT_WELL_FORMED = /(?<!\\)(?:\\\\)*\\u(?:d[89a-f]|0000)/;
/** A JSON object of at most `limit` characters, as text. */
function jsonObject(limit) {
    return zod_1.z.record(zod_1.z.string(), zod_1.z.unknown()).transform((value, context) => {
        const json = written(value);
        if (json !== null && json.length <= limit && !NOT_WELL_FORMED.test(json))
            return json;
        context.addIssue({
            code: 'custom',
            message: `must be well-formed JSON of at most ${limit} characters, without NUL`,
        });
        return zod_1.z.NEVER;
    });
}
/** As JSON; null for what nests deeper than can be written, which is no reason to refuse other facts (S4). */
function written(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return null;
    }
}
/** At most `limit` items, each once. */
function setOf(item, limit) {
    return zod_1.z
        .array(item)
        .max(limit, `must hold at most ${limit}`)
        .transform((values) => [...new Set(values)]);
}
/** Null and undefined are the same to whoever sends facts. */
function optional(field) {
    return field.nullish().transform((value) => value ?? null);
}
function text(limit) {
    return zod_1.z
        .string()
        .max(limit, `must have at most ${limit} characters`)
        .refine((value) => value.isWellFormed() && !value.includes('\0'), 'must be well-formed Unicode without NUL');
}
/** `Date.parse` takes 31 February for 3 March. */
function isCalendarDay(text) {
    const [year, month, day] = text.slice(0, 10).split('-').map(Number);
    const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
    return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}
//# sourceMappingURL=fact-fields.js.map