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
exports.RecordKeyEntity = exports.RecordEntity = void 0;
const typeorm_1 = require("typeorm");
/** A contact or a company of one account. */
let RecordEntity = class RecordEntity {
    accountId;
    recordType;
    recordId;
    /** Null when the owning system has none. */
    name;
    ownerId;
    teamId;
    archived;
    mergedIntoId;
    createdAt;
    updatedAt;
};
exports.RecordEntity = RecordEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_type', type: 'varchar' }),
    __metadata("design:type", String)
], RecordEntity.prototype, "recordType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordEntity.prototype, "recordId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'owner_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordEntity.prototype, "ownerId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'team_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordEntity.prototype, "teamId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], RecordEntity.prototype, "archived", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'merged_into_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordEntity.prototype, "mergedIntoId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'created_at', type: 'varchar' }),
    __metadata("design:type", String)
], RecordEntity.prototype, "createdAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'updated_at', type: 'varchar' }),
    __metadata("design:type", String)
], RecordEntity.prototype, "updatedAt", void 0);
exports.RecordEntity = RecordEntity = __decorate([
    (0, typeorm_1.Entity)('records')
], RecordEntity);
/** A match key of a record that can be linked: archived and merged-away records have none. Bytes, so that no collation folds them. */
let RecordKeyEntity = class RecordKeyEntity {
    accountId;
    recordType;
    matchKey;
    recordId;
    /** Whether it comes from the record's first e-mail address or domain. */
    isPrimary;
};
exports.RecordKeyEntity = RecordKeyEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordKeyEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_type', type: 'varchar' }),
    __metadata("design:type", String)
], RecordKeyEntity.prototype, "recordType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'match_key', type: 'blob' }),
    __metadata("design:type", Buffer)
], RecordKeyEntity.prototype, "matchKey", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordKeyEntity.prototype, "recordId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'is_primary', type: 'boolean' }),
    __metadata("design:type", Boolean)
], RecordKeyEntity.prototype, "isPrimary", void 0);
exports.RecordKeyEntity = RecordKeyEntity = __decorate([
    (0, typeorm_1.Entity)('record_keys')
], RecordKeyEntity);
//# sourceMappingURL=record.entity.js.map