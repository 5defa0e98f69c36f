"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetCopyItemStatus = exports.AssetCopyJobStatus = void 0;
exports.AssetCopyJobStatus = {
    QUEUED: 'QUEUED',
    RUNNING: 'RUNNING',
    CANCELING: 'CANCELING',
    SUCCEEDED: 'SUCCEEDED',
    PARTIAL: 'PARTIAL',
    FAILED: 'FAILED',
    CANCELED: 'CANCELED',
};
exports.AssetCopyItemStatus = {
    PENDING: 'PENDING',
    COPYING: 'COPYING',
    COPIED: 'COPIED',
    REUSED: 'REUSED',
    SKIPPED: 'SKIPPED',
    BLOCKED: 'BLOCKED',
    FAILED: 'FAILED',
    CANCELED: 'CANCELED',
};
//# sourceMappingURL=asset-copy-job.js.map