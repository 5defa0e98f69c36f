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
exports.UserEntity = void 0;
const typeorm_1 = require("typeorm");
/** A user of one account, with what he may do there. */
let UserEntity = class UserEntity {
    accountId;
    userId;
    name;
    role;
    twoFactorEnabled;
    /** JSON array of hubs, sorted, so that equal seats are equal texts. */
    seats;
    viewLinkedRecords;
    contactAccess;
    companyAccess;
    assetAccess;
    /** JSON array of team ids. */
    teamIds;
    active;
    updatedAt;
};
exports.UserEntity = UserEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'user_id', type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "role", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'two_factor_enabled', type: 'boolean' }),
    __metadata("design:type", Boolean)
], UserEntity.prototype, "twoFactorEnabled", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "seats", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'view_linked_records', type: 'boolean' }),
    __metadata("design:type", Boolean)
], UserEntity.prototype, "viewLinkedRecords", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'contact_access', type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "contactAccess", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'company_access', type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "companyAccess", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'asset_access', type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "assetAccess", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'team_ids', type: 'text' }),
    __metadata("design:type", String)
], UserEntity.prototype, "teamIds", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], UserEntity.prototype, "active", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'updated_at', type: 'varchar' }),
    __metadata("design:type", String)
], UserEntity.prototype, "updatedAt", void 0);
exports.UserEntity = UserEntity = __decorate([
    (0, typeorm_1.Entity)('users')
], UserEntity);
//# sourceMappingURL=user.entity.js.map