"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetCopyItemEntity = exports.AssetCopyBatchEntity = exports.AssetCopyJobAccountEntity = exports.AssetCopyJobEntity = void 0;
const typeorm_1 = require("typeorm");
/** A copy of assets that somebody asked for (A10). */
let AssetCopyJobEntity = class AssetCopyJobEntity {
    /** UUIDv7: ordered by time. */
    jobId;
    organizationId;
    sourceAccountId;
    /** JSON: ids. */
    targetAccountIds;
    homeAccountId;
    userId;
    /** JSON: what was asked for, to plan again from. */
    request;
    status;
    createdAt;
    finishedAt;
};
exports.AssetCopyJobEntity = AssetCopyJobEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'job_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "jobId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'organization_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "organizationId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'source_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "sourceAccountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'target_account_ids', type: 'text' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "targetAccountIds", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'home_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "homeAccountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'user_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "request", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "status", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'created_at', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobEntity.prototype, "createdAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'finished_at', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], AssetCopyJobEntity.prototype, "finishedAt", void 0);
exports.AssetCopyJobEntity = AssetCopyJobEntity = __decorate([
    (0, typeorm_1.Entity)('asset_copy_jobs')
], AssetCopyJobEntity);
/** The accounts whose users may see a job. */
let AssetCopyJobAccountEntity = class AssetCopyJobAccountEntity {
    accountId;
    jobId;
};
exports.AssetCopyJobAccountEntity = AssetCopyJobAccountEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobAccountEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'job_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyJobAccountEntity.prototype, "jobId", void 0);
exports.AssetCopyJobAccountEntity = AssetCopyJobAccountEntity = __decorate([
    (0, typeorm_1.Entity)('asset_copy_job_accounts')
], AssetCopyJobAccountEntity);
/** Items of one target and one level of dependencies, which one worker writes in one transaction. */
let AssetCopyBatchEntity = class AssetCopyBatchEntity {
    jobId;
    batch;
    targetAccountId;
    /** Begun when all lower levels of its target are done (A11). */
    level;
    done;
    /** Grows with every lease; a worker writes only under the one that it was given. */
    fence;
    leasedUntil;
    /** Which process was given it last. */
    worker;
};
exports.AssetCopyBatchEntity = AssetCopyBatchEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'job_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyBatchEntity.prototype, "jobId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'integer' }),
    __metadata("design:type", Number)
], AssetCopyBatchEntity.prototype, "batch", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'target_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyBatchEntity.prototype, "targetAccountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer' }),
    __metadata("design:type", Number)
], AssetCopyBatchEntity.prototype, "level", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], AssetCopyBatchEntity.prototype, "done", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer' }),
    __metadata("design:type", Number)
], AssetCopyBatchEntity.prototype, "fence", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'leased_until', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyBatchEntity.prototype, "leasedUntil", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], AssetCopyBatchEntity.prototype, "worker", void 0);
exports.AssetCopyBatchEntity = AssetCopyBatchEntity = __decorate([
    (0, typeorm_1.Entity)('asset_copy_batches')
], AssetCopyBatchEntity);
/** What becomes of one asset in one target (A10). */
let AssetCopyItemEntity = class AssetCopyItemEntity {
    jobId;
    position;
    /** Null when nothing is to be written. */
    batch;
    targetAccountId;
    assetType;
    assetId;
    name;
    action;
    targetAssetId;
    targetName;
    /** Of the source as it was planned. */
    sourceHash;
    /** JSON: `[type, id in the source, id in the target, position of the item that makes it or null]` of each reference. */
    resolved;
    /** JSON: what does not travel (A5). */
    dropped;
    status;
    reason;
};
exports.AssetCopyItemEntity = AssetCopyItemEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'job_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "jobId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'integer' }),
    __metadata("design:type", Number)
], AssetCopyItemEntity.prototype, "position", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer', nullable: true }),
    __metadata("design:type", Object)
], AssetCopyItemEntity.prototype, "batch", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'target_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "targetAccountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'asset_type', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "assetType", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'asset_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "assetId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "action", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'target_asset_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], AssetCopyItemEntity.prototype, "targetAssetId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'target_name', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], AssetCopyItemEntity.prototype, "targetName", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'source_hash', type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "sourceHash", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "resolved", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "dropped", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AssetCopyItemEntity.prototype, "status", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', nullable: true }),
    __metadata("design:type", Object)
], AssetCopyItemEntity.prototype, "reason", void 0);
exports.AssetCopyItemEntity = AssetCopyItemEntity = __decorate([
    (0, typeorm_1.Entity)('asset_copy_items')
], AssetCopyItemEntity);
//# sourceMappingURL=asset-copy.entity.js.map