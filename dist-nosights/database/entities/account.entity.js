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
exports.AccountEntity = void 0;
const typeorm_1 = require("typeorm");
/** One CRM tenant as its owning system last told it. */
let AccountEntity = class AccountEntity {
    accountId;
    name;
    type;
    active;
    dataHostingLocation;
    storesSensitiveData;
    /** JSON: `[{ "hub": "SALES", "tier": "PROFESSIONAL" }]`. */
    subscriptions;
    updatedAt;
};
exports.AccountEntity = AccountEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], AccountEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AccountEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], AccountEntity.prototype, "type", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], AccountEntity.prototype, "active", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'data_hosting_location', type: 'varchar' }),
    __metadata("design:type", String)
], AccountEntity.prototype, "dataHostingLocation", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'stores_sensitive_data', type: 'boolean' }),
    __metadata("design:type", Boolean)
], AccountEntity.prototype, "storesSensitiveData", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text' }),
    __metadata("design:type", String)
], AccountEntity.prototype, "subscriptions", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'updated_at', type: 'varchar' }),
    __metadata("design:type", String)
], AccountEntity.prototype, "updatedAt", void 0);
exports.AccountEntity = AccountEntity = __decorate([
    (0, typeorm_1.Entity)('accounts')
], AccountEntity);
//# sourceMappingURL=account.entity.js.map