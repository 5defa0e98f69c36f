"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAX_BLOCKERS = void 0;
exports.limited = limited;
/** How many blockers of one item are told one by one. */
exports.MAX_BLOCKERS = 20;
/** The first of what stands against an item; of the rest how many there are of each kind (A7). */
function limited(blockers) {
    const more = new Map();
    for (const { code } of blockers.slice(exports.MAX_BLOCKERS))
        more.set(code, (more.get(code) ?? 0) + 1);
    const rest = [...more].map(([code, count]) => ({
        code,
        message: `And ${count} more of this kind (A7). Look again when those named are mended.`,
        reference: null,
    }));
    return [...blockers.slice(0, exports.MAX_BLOCKERS), ...rest];
}
//# sourceMappingURL=blocker-limit.rules.js.map