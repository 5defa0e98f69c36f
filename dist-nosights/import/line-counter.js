"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LineCounter = void 0;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Tells the line of a byte of a stream, reading it once and keeping only what has not been asked about yet. */
class LineCounter {
    chunks = [];
    /** Where the first chunk begins. */
    start = 0;
    asked = 0;
    line = 1;
    add(chunk) {
        this.chunks.push(chunk);
    }
    /**
     * The line of the first byte at `offset` or after it that ends no line. Offsets are asked for in ascending order; one
     * beyond what was added is on the last line.
     */
    lineAt(offset) {
        this.advance(offset);
        for (let byte = this.current(); byte === LINE_FEED || byte === CARRIAGE_RETURN; byte = this.current()) {
            this.advance(this.asked + 1);
        }
        return this.line;
    }
    advance(offset) {
        while (this.asked < offset) {
            const chunk = this.chunks[0];
            if (chunk === undefined)
                return;
            const end = Math.min(offset - this.start, chunk.length);
            for (let at = chunk.indexOf(LINE_FEED, this.asked - this.start); at !== -1 && at < end; at = chunk.indexOf(LINE_FEED, at + 1)) {
                this.line += 1;
            }
            this.asked = this.start + end;
            this.dropRead(chunk, end);
        }
    }
    dropRead(chunk, end) {
        if (end < chunk.length)
            return;
        this.chunks.shift();
        this.start += chunk.length;
    }
    current() {
        return this.chunks[0]?.[this.asked - this.start];
    }
}
exports.LineCounter = LineCounter;
//# sourceMappingURL=line-counter.js.map