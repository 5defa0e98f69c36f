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
exports.LookupCountEntity = void 0;
const typeorm_1 = require("typeorm");
/** How many different match keys a viewer has looked up in an hour. */
let LookupCountEntity = class LookupCountEntity {
    accountId;
    userId;
    hour;
    /** Of a `DistinctCount`, in base64. */
    registers;
    /** Beyond the limit: nothing is looked up before. */
    nextAt;
};
exports.LookupCountEntity = LookupCountEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], LookupCountEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'user_id', type: 'varchar' }),
    __metadata("design:type", String)
], LookupCountEntity.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], LookupCountEntity.prototype, "hour", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], LookupCountEntity.prototype, "registers", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'next_at', type: 'varchar' }),
    __metadata("design:type", String)
], LookupCountEntity.prototype, "nextAt", void 0);
exports.LookupCountEntity = LookupCountEntity = __decorate([
    (0, typeorm_1.Entity)('lookup_counts')
], LookupCountEntity);
//# sourceMappingURL=lookup-count.entity.js.map