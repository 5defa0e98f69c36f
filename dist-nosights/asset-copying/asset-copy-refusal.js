"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetCopyUserErrorCode = void 0;
exports.AssetCopyUserErrorCode = {
    NOT_FOUND: 'NOT_FOUND',
    FORBIDDEN: 'FORBIDDEN',
    IMPERSONATED: 'IMPERSONATED',
    NOT_CONNECTED: 'NOT_CONNECTED',
    PLAN_STALE: 'PLAN_STALE',
    PLAN_BLOCKED: 'PLAN_BLOCKED',
    IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
    NOT_RETRYABLE: 'NOT_RETRYABLE',
    NOT_CANCELABLE: 'NOT_CANCELABLE',
    INVALID_INPUT: 'INVALID_INPUT',
};
//# sourceMappingURL=asset-copy-refusal.js.map