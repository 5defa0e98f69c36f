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
exports.OrganizationAccountEntity = exports.OrganizationEntity = void 0;
const typeorm_1 = require("typeorm");
let OrganizationEntity = class OrganizationEntity {
    organizationId;
    name;
    /** Grows with every change (O18). */
    version;
    createdAt;
};
exports.OrganizationEntity = OrganizationEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'organization_id', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationEntity.prototype, "organizationId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer' }),
    __metadata("design:type", Number)
], OrganizationEntity.prototype, "version", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'created_at', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationEntity.prototype, "createdAt", void 0);
exports.OrganizationEntity = OrganizationEntity = __decorate([
    (0, typeorm_1.Entity)('organizations')
], OrganizationEntity);
/** Membership; `account_id` is unique, so an account is in at most one organization. */
let OrganizationAccountEntity = class OrganizationAccountEntity {
    organizationId;
    accountId;
    joinedAt;
};
exports.OrganizationAccountEntity = OrganizationAccountEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'organization_id', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationAccountEntity.prototype, "organizationId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationAccountEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'joined_at', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationAccountEntity.prototype, "joinedAt", void 0);
exports.OrganizationAccountEntity = OrganizationAccountEntity = __decorate([
    (0, typeorm_1.Entity)('organization_accounts')
], OrganizationAccountEntity);
//# sourceMappingURL=organization.entity.js.map