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
exports.AssetOriginEntity = exports.AssetEntity = exports.PropertyEntity = void 0;
const typeorm_1 = require("typeorm");
/** The definition of a property of an account's contacts or companies. */
let PropertyEntity = class PropertyEntity {
    accountId;
    recordType;
    name;
    type;
    /** JSON: the values that can be chosen; null when it is free. */
    options;
    archived;
    updatedAt;
};
exports.PropertyEntity = PropertyEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], PropertyEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_type', type: 'varchar' }),
    __metadata("design:type", String)
], PropertyEntity.prototype, "recordType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'varchar' }),
    __metadata("design:type", String)
], PropertyEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], PropertyEntity.prototype, "type", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', nullable: true }),
    __metadata("design:type", Object)
], PropertyEntity.prototype, "options", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], PropertyEntity.prototype, "archived", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'updated_at', type: 'varchar' }),
    __metadata("design:type", String)
], PropertyEntity.prototype, "updatedAt", void 0);
exports.PropertyEntity = PropertyEntity = __decorate([
    (0, typeorm_1.Entity)('properties')
], PropertyEntity);
/** A marketing e-mail, list or form as its owning system last told it, or as it was copied. */
let AssetEntity = class AssetEntity {
    accountId;
    assetType;
    assetId;
    name;
    /** The name as names are compared. */
    nameKey;
    state;
    /** Of a list: what it lists. */
    objectType;
    /** JSON as the owning system's API gives it. */
    content;
    /** Of its name and of what of its content can travel. */
    contentHash;
    archived;
    updatedAt;
};
exports.AssetEntity = AssetEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'asset_type', type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "assetType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'asset_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "assetId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'name_key', type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "nameKey", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "state", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'object_type', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], AssetEntity.prototype, "objectType", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "content", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'content_hash', type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "contentHash", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], AssetEntity.prototype, "archived", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'updated_at', type: 'varchar' }),
    __metadata("design:type", String)
], AssetEntity.prototype, "updatedAt", void 0);
exports.AssetEntity = AssetEntity = __decorate([
    (0, typeorm_1.Entity)('assets')
], AssetEntity);
/** Where a copy came from, and what both sides were then (A4). Never deleted: it numbers the copies of an asset. */
let AssetOriginEntity = class AssetOriginEntity {
    accountId;
    assetType;
    assetId;
    sourceAccountId;
    sourceAssetId;
    sourceHash;
    copyHash;
    jobId;
    copiedAt;
};
exports.AssetOriginEntity = AssetOriginEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'asset_type', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "assetType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'asset_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "assetId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'source_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "sourceAccountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'source_asset_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "sourceAssetId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'source_hash', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "sourceHash", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'copy_hash', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "copyHash", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'job_id', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "jobId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'copied_at', type: 'varchar' }),
    __metadata("design:type", String)
], AssetOriginEntity.prototype, "copiedAt", void 0);
exports.AssetOriginEntity = AssetOriginEntity = __decorate([
    (0, typeorm_1.Entity)('asset_origins')
], AssetOriginEntity);
//# sourceMappingURL=asset.entity.js.map