"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetCopyBlockerCode = exports.AssetCopyAction = exports.ConflictPolicy = void 0;
exports.assetKey = assetKey;
exports.propertyKey = propertyKey;
/** What happens when the name of a copy is taken in the target (A8). */
exports.ConflictPolicy = {
    KEEP_BOTH: 'KEEP_BOTH',
    USE_EXISTING: 'USE_EXISTING',
    REPLACE: 'REPLACE',
    FAIL: 'FAIL',
};
exports.AssetCopyAction = {
    CREATE: 'CREATE',
    REUSE: 'REUSE',
    REPLACE: 'REPLACE',
    SKIP: 'SKIP',
    BLOCKED: 'BLOCKED',
};
exports.AssetCopyBlockerCode = {
    MISSING_PROPERTY: 'MISSING_PROPERTY',
    INCOMPATIBLE_PROPERTY: 'INCOMPATIBLE_PROPERTY',
    UNSUPPORTED_ASSET: 'UNSUPPORTED_ASSET',
    MISSING_REFERENCE: 'MISSING_REFERENCE',
    CYCLE: 'CYCLE',
    NAME_TAKEN: 'NAME_TAKEN',
    COPY_CHANGED: 'COPY_CHANGED',
    DEPENDENCY_BLOCKED: 'DEPENDENCY_BLOCKED',
};
function assetKey({ type, id }) {
    return `${type} ${id}`;
}
function propertyKey(recordType, name) {
    return `${recordType} ${name}`;
}
//# sourceMappingURL=copy-plan.js.map