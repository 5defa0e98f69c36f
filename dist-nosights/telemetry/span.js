"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NO_SPAN = void 0;
/** Stands for every span while nothing is traced. */
exports.NO_SPAN = {
    traceId: null,
    recording: false,
    child: () => exports.NO_SPAN,
    set: () => undefined,
    end: () => undefined,
};
//# sourceMappingURL=span.js.map