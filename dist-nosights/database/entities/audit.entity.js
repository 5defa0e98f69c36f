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
exports.ChangeEntity = exports.SightRecordEntity = exports.SightEntity = void 0;
const typeorm_1 = require("typeorm");
/** Somebody of another account was shown records of this one. Written once, never changed. */
let SightEntity = class SightEntity {
    /** The account that the records belong to. */
    accountId;
    /** A UUIDv7: in the order of time. */
    sightId;
    seenAt;
    /** Where the viewer is a user. */
    viewerAccountId;
    userId;
    /** Who acted for the user (M10); null: he himself. */
    actorId;
    tokenId;
};
exports.SightEntity = SightEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'sight_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightEntity.prototype, "sightId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'seen_at', type: 'varchar' }),
    __metadata("design:type", String)
], SightEntity.prototype, "seenAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'viewer_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightEntity.prototype, "viewerAccountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'user_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightEntity.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'actor_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], SightEntity.prototype, "actorId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'token_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightEntity.prototype, "tokenId", void 0);
exports.SightEntity = SightEntity = __decorate([
    (0, typeorm_1.Entity)('sights')
], SightEntity);
/** A record that was shown in a sight, and the viewer's own record that it was linked to. */
let SightRecordEntity = class SightRecordEntity {
    accountId;
    recordType;
    recordId;
    sightId;
    homeRecordId;
};
exports.SightRecordEntity = SightRecordEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightRecordEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_type', type: 'varchar' }),
    __metadata("design:type", String)
], SightRecordEntity.prototype, "recordType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightRecordEntity.prototype, "recordId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'sight_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightRecordEntity.prototype, "sightId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'home_record_id', type: 'varchar' }),
    __metadata("design:type", String)
], SightRecordEntity.prototype, "homeRecordId", void 0);
exports.SightRecordEntity = SightRecordEntity = __decorate([
    (0, typeorm_1.Entity)('sight_records')
], SightRecordEntity);
/** Somebody changed an organization, its connections or a copy. Written in the transaction of the change. */
let ChangeEntity = class ChangeEntity {
    /** The account that he acted in. */
    accountId;
    changeId;
    changedAt;
    userId;
    tokenId;
    /** The mutation. */
    operation;
    /** The organization or the copy that was changed. */
    subjectId;
};
exports.ChangeEntity = ChangeEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], ChangeEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'change_id', type: 'varchar' }),
    __metadata("design:type", String)
], ChangeEntity.prototype, "changeId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'changed_at', type: 'varchar' }),
    __metadata("design:type", String)
], ChangeEntity.prototype, "changedAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'user_id', type: 'varchar' }),
    __metadata("design:type", String)
], ChangeEntity.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'token_id', type: 'varchar' }),
    __metadata("design:type", String)
], ChangeEntity.prototype, "tokenId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], ChangeEntity.prototype, "operation", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'subject_id', type: 'varchar' }),
    __metadata("design:type", String)
], ChangeEntity.prototype, "subjectId", void 0);
exports.ChangeEntity = ChangeEntity = __decorate([
    (0, typeorm_1.Entity)('changes')
], ChangeEntity);
//# sourceMappingURL=audit.entity.js.map