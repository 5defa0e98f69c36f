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
exports.ConnectionSettingEntity = void 0;
const typeorm_1 = require("typeorm");
/** One direction of one feature: the row is the permission, its absence the refusal. */
let ConnectionSettingEntity = class ConnectionSettingEntity {
    organizationId;
    feature;
    targetAccountId;
    sourceAccountId;
    enabledAt;
};
exports.ConnectionSettingEntity = ConnectionSettingEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'organization_id', type: 'varchar' }),
    __metadata("design:type", String)
], ConnectionSettingEntity.prototype, "organizationId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'varchar' }),
    __metadata("design:type", String)
], ConnectionSettingEntity.prototype, "feature", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'target_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], ConnectionSettingEntity.prototype, "targetAccountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'source_account_id', type: 'varchar' }),
    __metadata("design:type", String)
], ConnectionSettingEntity.prototype, "sourceAccountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'enabled_at', type: 'varchar' }),
    __metadata("design:type", String)
], ConnectionSettingEntity.prototype, "enabledAt", void 0);
exports.ConnectionSettingEntity = ConnectionSettingEntity = __decorate([
    (0, typeorm_1.Entity)('connection_settings')
], ConnectionSettingEntity);
//# sourceMappingURL=connection-setting.entity.js.map