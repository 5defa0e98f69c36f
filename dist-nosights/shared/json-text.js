"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JsonText = void 0;
/** The items of a list that were written as JSON already, in UTF-8 with commas between them. */
class JsonText {
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
}
exports.JsonText = JsonText;
//# sourceMappingURL=json-text.js.map