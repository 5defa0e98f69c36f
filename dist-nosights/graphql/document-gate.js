"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createDocumentGate = createDocumentGate;
const document_limits_1 = require("./document-limits");
/** How many characters of documents a process remembers the verdict of. */
const KEPT_CHARACTERS = 2_000_000;
/** A gate that looks at a document once: what routers and clients send is mostly what they sent before. */
function createDocumentGate(limits) {
    const known = new Map();
    let characters = 0;
    return (text) => {
        const verdict = known.get(text);
        if (verdict !== undefined)
            return verdict;
        const found = (0, document_limits_1.documentExcess)(text, limits);
        characters += text.length;
        known.set(text, found);
        for (const oldest of known.keys()) {
            if (characters <= KEPT_CHARACTERS)
                break;
            known.delete(oldest);
            characters -= oldest.length;
        }
        return found;
    };
}
//# sourceMappingURL=document-gate.js.map