"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pullProgress = pullProgress;
const cli_progress_1 = require("cli-progress");
const LINE_EVERY_MS = 5_000;
/** A bar on a terminal, else a line every five seconds, and one for each longer pause. */
function pullProgress(stream, kinds) {
    return stream.isTTY ? bar(stream, kinds) : lines(stream);
}
function bar(stream, kinds) {
    const shown = new cli_progress_1.SingleBar({ stream, format: '{bar} {value}/{total} · {kind} · {rows} read{waiting}', hideCursor: true }, cli_progress_1.Presets.shades_classic);
    let begun = 0;
    let rows = 0;
    shown.start(kinds, 0, { kind: 'account', rows, waiting: '' });
    return {
        begin: (kind) => {
            rows = 0;
            shown.update(begun, { kind, rows });
            begun += 1;
        },
        done: (count) => {
            rows += count;
            shown.update({ rows, waiting: '' });
        },
        wait: (milliseconds, reason) => shown.update({ waiting: ` · ${waiting(milliseconds, reason)}` }),
        stop: () => shown.stop(),
    };
}
function lines(stream) {
    let current = 'account';
    let rows = 0;
    let told = Date.now();
    return {
        begin: (kind) => {
            current = kind;
            rows = 0;
        },
        done: (count) => {
            rows += count;
            if (Date.now() - told < LINE_EVERY_MS)
                return;
            told = Date.now();
            stream.write(`${current}: ${rows} read\n`);
        },
        wait: (milliseconds, reason) => void stream.write(`${current}: ${waiting(milliseconds, reason)}\n`),
        stop: () => undefined,
    };
}
function waiting(milliseconds, reason) {
    return `waiting ${Math.ceil(milliseconds / 1000)} s (${reason})`;
}
//# sourceMappingURL=pull-progress.js.map