"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createDocumentStore = createDocumentStore;
/** Of all texts together. A parsed document takes many times the room of its text. */
const MOST_CHARACTERS = 400_000;
/**
 * The documents that were used last, as far as their texts have so many characters together. Apollo Server's own store
 * weighs documents by their JSON, up to 30 MiB, which are some hundred MiB of memory when each request has another one.
 */
function createDocumentStore(mostCharacters = MOST_CHARACTERS) {
    const kept = new Map();
    let characters = 0;
    const remove = (hash) => {
        const document = kept.get(hash);
        if (document === undefined)
            return false;
        characters -= lengthOf(document);
        return kept.delete(hash);
    };
    return {
        get: async (hash) => {
            const document = kept.get(hash);
            if (document !== undefined) {
                kept.delete(hash);
                kept.set(hash, document);
            }
            return document;
        },
        set: async (hash, document) => {
            remove(hash);
            kept.set(hash, document);
            characters += lengthOf(document);
            for (const oldest of kept.keys()) {
                if (characters <= mostCharacters)
                    break;
                remove(oldest);
            }
        },
        delete: async (hash) => remove(hash),
    };
}
/** A document without a text counts as one that fills the store. */
function lengthOf({ loc }) {
    return loc?.source.body.length ?? MOST_CHARACTERS;
}
//# sourceMappingURL=document-store.js.map