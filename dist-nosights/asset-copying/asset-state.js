"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INACTIVE_STATE = void 0;
/** The state in which a copy lands: it does nothing by itself until somebody in the target switches it on (A5). */
exports.INACTIVE_STATE = {
    MARKETING_EMAIL: 'DRAFT',
    FORM: 'UNPUBLISHED',
    LIST: 'PAUSED',
};
//# sourceMappingURL=asset-state.js.map