"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importProgress = importProgress;
const cli_progress_1 = require("cli-progress");
const LINE_EVERY_MS = 5_000;
/** A bar on a terminal, else a line every five seconds: a log is read, not watched. */
function importProgress(stream, totalBytes) {
    return stream.isTTY ? bar(stream, totalBytes) : lines(stream, totalBytes);
}
function bar(stream, totalBytes) {
    const shown = new cli_progress_1.SingleBar({ stream, format: '{bar} {percentage}% · {rows} rows · {eta_formatted} left', hideCursor: true, etaBuffer: 100 }, cli_progress_1.Presets.shades_classic);
    let rows = 0;
    shown.start(totalBytes, 0, { rows });
    return {
        read: (bytes) => shown.increment(bytes, { rows }),
        done: (count) => {
            rows += count;
            shown.update({ rows });
        },
        stop: () => shown.stop(),
    };
}
function lines(stream, totalBytes) {
    let bytes = 0;
    let rows = 0;
    let told = Date.now();
    return {
        read: (count) => {
            bytes += count;
        },
        done: (count) => {
            rows += count;
            if (Date.now() - told < LINE_EVERY_MS)
                return;
            told = Date.now();
            stream.write(`${Math.floor((100 * bytes) / totalBytes)} % read, ${rows} rows done\n`);
        },
        stop: () => undefined,
    };
}
//# sourceMappingURL=import-progress.js.map