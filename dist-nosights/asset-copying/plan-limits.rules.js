"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOTHING = exports.MAX_TOLD = exports.MAX_CONTENT = exports.MAX_REFERENCES = exports.MAX_LEVELS = exports.MAX_PLANNED_ASSETS = void 0;
exports.sizeWith = sizeWith;
exports.sizeExcess = sizeExcess;
exports.depthExcess = depthExcess;
const message_text_1 = require("./message-text");
/** How many assets one copy may touch in its source. */
exports.MAX_PLANNED_ASSETS = 2_500;
/** How many steps of dependencies a copy may have, by the longest way (A11). */
exports.MAX_LEVELS = 100;
/** How often the assets of one copy may refer to others and to properties. */
exports.MAX_REFERENCES = 25_000;
/** How many characters of content are read for one copy. */
exports.MAX_CONTENT = 50_000_000;
/** How many characters a plan may have for each target for what its assets name, and for what of them stays behind. */
exports.MAX_TOLD = 5_000_000;
exports.NOTHING = { assets: 0, references: 0, content: 0, told: 0 };
function sizeWith(size, asset) {
    const texts = [
        ...asset.dropped,
        ...asset.unsupported.map(({ reference, message }) => reference + message),
        ...asset.references.flatMap((reference) => (reference.kind === 'ASSET' ? [] : [reference.name])),
    ];
    return {
        ...size,
        references: size.references + asset.references.length,
        told: size.told + texts.reduce((sum, text) => sum + text.length, 0),
    };
}
/** Why assets are more than one copy takes; null when they are not. */
function sizeExcess({ assets, references, content, told }) {
    if (assets > exports.MAX_PLANNED_ASSETS) {
        return `These assets are more than ${exports.MAX_PLANNED_ASSETS} with all that they need. Copy fewer at once.`;
    }
    if (references > exports.MAX_REFERENCES) {
        return `These assets and what they need refer to others and to properties more than ${exports.MAX_REFERENCES} times. Copy fewer at once.`;
    }
    if (content > exports.MAX_CONTENT) {
        return `The content of these assets and of what they need has more than ${exports.MAX_CONTENT} characters. Copy fewer at once.`;
    }
    return told > exports.MAX_TOLD
        ? `What these assets and what they need name, and what of them would stay behind, has more than ${exports.MAX_TOLD} characters. Copy fewer at once.`
        : null;
}
/** Which item stands on more steps of others than a copy takes, and what to do; null when none does (A11). */
function depthExcess(items) {
    const item = items.find(({ level }) => level === exports.MAX_LEVELS);
    if (item === undefined)
        return null;
    const below = items.find(({ level, targetAccountId, requiredBy }) => level === exports.MAX_LEVELS - 1 && targetAccountId === item.targetAccountId && requiredBy.includes(item.asset.id));
    const message = `${(0, message_text_1.quoted)(item.name)} needs others that need others, over more than ${exports.MAX_LEVELS} steps (A11). ` +
        `Copy ${(0, message_text_1.quoted)(below?.name ?? item.name)} first: it is used then. Or map it to one of the target.`;
    return { message, item };
}
//# sourceMappingURL=plan-limits.rules.js.map