"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.objectTypeId = exports.propertyName = void 0;
exports.recordTypeOf = recordTypeOf;
exports.recordTypeNamed = recordTypeNamed;
exports.referToProperty = referToProperty;
const content_walk_1 = require("./content-walk");
/** Records whose properties are known here, by the ids that HubSpot gives their types in every account. */
const RECORD_TYPES = { '0-1': 'CONTACT', '0-2': 'COMPANY' };
const PROPERTY_NAME = /^[\x21-\x7e]{1,100}$/;
function recordTypeOf(objectTypeId) {
    return typeof objectTypeId === 'string' && Object.hasOwn(RECORD_TYPES, objectTypeId)
        ? (RECORD_TYPES[objectTypeId] ?? null)
        : null;
}
/** As texts name them: `contact`, `Company`. */
function recordTypeNamed(name) {
    return name.toLowerCase() === 'contact' ? 'CONTACT' : 'COMPANY';
}
/** The internal name of a property, which is the same in the target (A6). */
const propertyName = (value, walk) => referToProperty(walk, value, null, []);
exports.propertyName = propertyName;
/** Puts down that a property is needed, of a type and with options; gives its name. */
function referToProperty(walk, name, fieldType, options) {
    if (typeof name !== 'string' || !PROPERTY_NAME.test(name))
        return (0, content_walk_1.malformed)(walk, 'the name of a property');
    if (walk.recordType === null) {
        const reference = `property ${(0, content_walk_1.told)(name)}`;
        return (0, content_walk_1.refuse)(walk, reference, `${reference} is of records whose properties are not known here (A6).`);
    }
    walk.findings.references.push({ kind: 'PROPERTY', recordType: walk.recordType, name, fieldType, options });
    return name;
}
/** The type of a record, of which the rest of the content speaks. */
const objectTypeId = (value, walk) => typeof value === 'string' ? (recordTypeOf(value) === null ? notKnown(value, walk) : value) : (0, content_walk_1.malformed)(walk, 'text');
exports.objectTypeId = objectTypeId;
function notKnown(value, walk) {
    const reference = `object type ${(0, content_walk_1.told)(value)}`;
    return (0, content_walk_1.refuse)(walk, reference, `${reference} is neither contacts (0-1) nor companies (0-2) (A6).`);
}
//# sourceMappingURL=property-reference.rules.js.map