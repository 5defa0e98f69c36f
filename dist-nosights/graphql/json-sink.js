"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.JsonSink = void 0;
/** Takes the parts of a JSON text in their order: short texts, and long ones that are UTF-8 already. */
class JsonSink {
    parts = [];
    pending = '';
    text(text) {
        this.pending += text;
    }
    bytes(bytes) {
        this.flush();
        this.parts.push(bytes);
    }
    /** All of it. A large answer is never one large string, which costs more than what it is made of. */
    take() {
        this.flush();
        return Buffer.concat(this.parts);
    }
    flush() {
        if (this.pending === '')
            return;
        this.parts.push(Buffer.from(this.pending));
        this.pending = '';
    }
}
exports.JsonSink = JsonSink;
//# sourceMappingURL=json-sink.js.map