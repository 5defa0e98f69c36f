"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.staysBehind = void 0;
exports.constant = constant;
exports.object = object;
exports.exact = exact;
exports.mapOf = mapOf;
exports.listOf = listOf;
exports.oneOf = oneOf;
exports.refused = refused;
exports.foreign = foreign;
exports.neededForeign = neededForeign;
exports.asset = asset;
exports.optional = optional;
const id_1 = require("../shared/id");
const content_walk_1 = require("./content-walk");
/** Always this, whether the source has it or not; a source that has another value loses it. */
function constant(travels) {
    return (value, walk) => {
        if (!(0, content_walk_1.isEmpty)(value) && !isSame(value, travels))
            (0, content_walk_1.drop)(walk);
        return travels;
    };
}
/** Known, and left out and listed all the same. */
const staysBehind = (value, walk) => ((0, content_walk_1.isEmpty)(value) ? content_walk_1.LEFT_OUT : (0, content_walk_1.drop)(walk));
exports.staysBehind = staysBehind;
/**
 * The allow-list of A5: fields that are not named are left out and listed. Fields in `always` are looked at also where the
 * source has none.
 */
function object(fields, always = []) {
    return shape(fields, always, (walk) => (0, content_walk_1.drop)(walk));
}
/** The same where leaving out changes what the rest means: fields that are not named are refused by name (A6). */
function exact(fields, always = []) {
    return shape(fields, always, (walk) => (0, content_walk_1.refuse)(walk, walk.path, `${walk.path} is not known here, and is not left out without being understood (A6).`));
}
/** An object whose keys are names within the content; those that `isKey` does not take are left out and listed. */
function mapOf(part, isKey) {
    return (value, walk) => {
        if (!isWalkable(value, walk))
            return content_walk_1.LEFT_OUT;
        const entries = Object.entries(value)
            .map(([key, member]) => [key, travelling(isKey(key) ? part : undefined, member, walk.field(key), content_walk_1.drop)])
            .filter(([, made]) => made !== content_walk_1.LEFT_OUT);
        return Object.fromEntries(entries);
    };
}
function listOf(part) {
    return (value, walk) => {
        if (!Array.isArray(value))
            return (0, content_walk_1.malformed)(walk, 'a list');
        const inner = walk.items();
        return value.map((item) => (isAbsent(item) ? content_walk_1.LEFT_OUT : part(item, inner))).filter((made) => made !== content_walk_1.LEFT_OUT);
    };
}
/** An object of one of several kinds, told by a field; a kind that is not known is refused by its name (A6). */
function oneOf(field, what, kinds) {
    return (value, walk) => {
        if (!(0, content_walk_1.isObject)(value))
            return (0, content_walk_1.malformed)(walk, 'an object');
        const kind = Object.hasOwn(value, field) ? value[field] : undefined;
        const part = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
        return part === undefined ? (0, content_walk_1.refuse)(walk, nameOf(what, kind), notKnown(what, kind)) : part(value, walk);
    };
}
/** What is refused whole, by its name: it has no meaning in another account, or none that is known here. */
function refused(what, why) {
    return (_, walk) => (0, content_walk_1.refuse)(walk, what, `${what}: ${why} (A6).`);
}
/** An id that means something in the source alone, and that nothing of the target can stand for. */
function foreign(what) {
    return (value, walk) => {
        if ((0, content_walk_1.isEmpty)(value))
            return Array.isArray(value) ? [] : content_walk_1.LEFT_OUT;
        for (const id of Array.isArray(value) ? value : [value])
            refuseForeign(what, id, walk);
        return content_walk_1.LEFT_OUT;
    };
}
/** The same where there has to be one. */
function neededForeign(what) {
    return (value, walk) => ((0, content_walk_1.isEmpty)(value) ? refuseForeign(what, undefined, walk) : foreign(what)(value, walk));
}
/** The id of an asset, which becomes that of the asset in the target. */
function asset(type) {
    return (value, walk) => {
        const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
        if (!(0, id_1.isId)(id)) {
            const message = `${walk.path} holds no valid id of a ${type} (A6). Mend it in the source.`;
            return (0, content_walk_1.refuse)(walk, walk.path, message);
        }
        walk.findings.references.push({ kind: 'ASSET', type, id });
        return walk.resolve({ type, id });
    };
}
/** The part where there is something. */
function optional(part) {
    return (value, walk) => ((0, content_walk_1.isEmpty)(value) ? content_walk_1.LEFT_OUT : part(value, walk));
}
function shape(fields, always, unknown) {
    return (value, walk) => {
        if (!isWalkable(value, walk))
            return content_walk_1.LEFT_OUT;
        const entries = [];
        const put = (key, made) => {
            if (made !== content_walk_1.LEFT_OUT)
                entries.push([key, made]);
        };
        for (const [key, member] of Object.entries(value)) {
            if (isAbsent(member))
                continue;
            const part = Object.hasOwn(fields, key) ? fields[key] : undefined;
            put(key, travelling(part, member, walk.field(key), unknown));
        }
        for (const key of always) {
            const isThere = Object.hasOwn(value, key) && !isAbsent(value[key]);
            if (!isThere)
                put(key, fields[key]?.(undefined, walk.field(key)) ?? content_walk_1.LEFT_OUT);
        }
        return Object.fromEntries(entries);
    };
}
/** Refuses what is no object, or one too deep. */
function isWalkable(value, walk) {
    if (!(0, content_walk_1.isObject)(value))
        (0, content_walk_1.malformed)(walk, 'an object');
    else if (walk.depth > content_walk_1.MAX_DEPTH)
        (0, content_walk_1.refuse)(walk, walk.path, `The content nests deeper than ${content_walk_1.MAX_DEPTH} levels.`);
    else
        return true;
    return false;
}
/** What of a member travels. The API gives null for what is not set. */
function travelling(part, value, walk, unknown) {
    if (part === undefined)
        return (0, content_walk_1.isEmpty)(value) ? content_walk_1.LEFT_OUT : unknown(walk);
    return isAbsent(value) ? content_walk_1.LEFT_OUT : part(value, walk);
}
function isAbsent(value) {
    return value === null || value === undefined;
}
/** As deep as what it is compared with, however deep it is itself. */
function isSame(value, travels) {
    if (!(0, content_walk_1.isObject)(travels))
        return Array.isArray(travels) ? Array.isArray(value) && (0, content_walk_1.isEmpty)(value) : value === travels;
    return ((0, content_walk_1.isObject)(value) &&
        Object.keys(value).length === Object.keys(travels).length &&
        Object.entries(travels).every(([key, member]) => Object.hasOwn(value, key) && isSame(value[key], member)));
}
function refuseForeign(what, id, walk) {
    const name = nameOf(what, id);
    return (0, content_walk_1.refuse)(walk, name, `${name} means something else in another account (A6). Take it out.`);
}
function nameOf(what, value) {
    const name = typeof value === 'string' || typeof value === 'number' ? (0, content_walk_1.told)(String(value)) : '';
    return `${what} ${name === '' ? 'without a name' : name}`;
}
function notKnown(what, kind) {
    return `${nameOf(what, kind)} is not known here, and is not copied without being understood (A6).`;
}
//# sourceMappingURL=content-shape.rules.js.map