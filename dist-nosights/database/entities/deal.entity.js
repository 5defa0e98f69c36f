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
exports.RecordDealEntity = exports.DealEntity = void 0;
const typeorm_1 = require("typeorm");
/** What is known of a deal's last fact, also of an archived one: decides which fact is newer, and where its rows are. */
let DealEntity = class DealEntity {
    accountId;
    dealId;
    listedAt;
    /** JSON array of `[recordType, recordId]`: the records under which the deal is listed; empty when archived. */
    records;
    updatedAt;
};
exports.DealEntity = DealEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], DealEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'deal_id', type: 'varchar' }),
    __metadata("design:type", String)
], DealEntity.prototype, "dealId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'listed_at', type: 'varchar' }),
    __metadata("design:type", String)
], DealEntity.prototype, "listedAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text' }),
    __metadata("design:type", String)
], DealEntity.prototype, "records", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'updated_at', type: 'varchar' }),
    __metadata("design:type", String)
], DealEntity.prototype, "updatedAt", void 0);
exports.DealEntity = DealEntity = __decorate([
    (0, typeorm_1.Entity)('deals')
], DealEntity);
/** A deal under one of its records, whole, in the order in which it is listed. */
let RecordDealEntity = class RecordDealEntity {
    accountId;
    recordType;
    recordId;
    /** The close date, or the end of time without one: such deals come first. */
    listedAt;
    dealId;
    name;
    /** A decimal number as text: no float touches money. */
    amount;
    currency;
    pipeline;
    stage;
    status;
    closeDate;
    ownerName;
};
exports.RecordDealEntity = RecordDealEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordDealEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_type', type: 'varchar' }),
    __metadata("design:type", String)
], RecordDealEntity.prototype, "recordType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordDealEntity.prototype, "recordId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'listed_at', type: 'varchar' }),
    __metadata("design:type", String)
], RecordDealEntity.prototype, "listedAt", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'deal_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordDealEntity.prototype, "dealId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], RecordDealEntity.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordDealEntity.prototype, "amount", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordDealEntity.prototype, "currency", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordDealEntity.prototype, "pipeline", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordDealEntity.prototype, "stage", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], RecordDealEntity.prototype, "status", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'close_date', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordDealEntity.prototype, "closeDate", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'owner_name', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordDealEntity.prototype, "ownerName", void 0);
exports.RecordDealEntity = RecordDealEntity = __decorate([
    (0, typeorm_1.Entity)('record_deals')
], RecordDealEntity);
//# sourceMappingURL=deal.entity.js.map