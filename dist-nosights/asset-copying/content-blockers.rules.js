"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contentBlockers = contentBlockers;
const copy_plan_1 = require("./copy-plan");
const message_text_1 = require("./message-text");
const MAX_REFERENCE = 150;
/** All that keeps an asset's own content out of the target: what cannot travel, and properties that it lacks (A6, A7). */
function contentBlockers(asset, { properties }) {
    return [
        ...asset.unsupported.map(({ reference, message }) => ({ code: 'UNSUPPORTED_ASSET', message, reference })),
        ...asset.references.flatMap((reference) => reference.kind === 'PROPERTY' ? propertyBlockers(reference, properties) : []),
    ];
}
function propertyBlockers(needed, properties) {
    const reference = (0, message_text_1.clipped)(`${needed.recordType.toLowerCase()}.${needed.name}`, MAX_REFERENCE);
    const property = properties.get((0, copy_plan_1.propertyKey)(needed.recordType, needed.name));
    if (property === undefined) {
        const message = `The target has no property ${reference} (A6). Create it there; properties are never created by a copy.`;
        return [{ code: 'MISSING_PROPERTY', message, reference }];
    }
    const { type, options } = property;
    if (options === null && needed.options.length > 0 && needed.fieldType === type) {
        const message = `What can be chosen for the property ${reference} is the target’s own, and is not known here (A6). Take its values out.`;
        return [{ code: 'INCOMPATIBLE_PROPERTY', message, reference }];
    }
    if (needed.fieldType !== null && needed.fieldType !== type) {
        const message = `The property ${reference} of the target is of type ${type}, and ${needed.fieldType} is needed (A6).`;
        return [{ code: 'INCOMPATIBLE_PROPERTY', message, reference }];
    }
    const missing = options === null ? [] : needed.options.filter((option) => !options.has(option));
    if (missing.length === 0)
        return [];
    const message = `The property ${reference} of the target lacks the options ${(0, message_text_1.listed)(missing)} (A6). Add them there.`;
    return [{ code: 'INCOMPATIBLE_PROPERTY', message, reference }];
}
//# sourceMappingURL=content-blockers.rules.js.map