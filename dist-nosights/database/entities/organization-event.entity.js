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
exports.OrganizationEventEntity = void 0;
const typeorm_1 = require("typeorm");
/** A change of an organization; kept after its deletion (O16). */
let OrganizationEventEntity = class OrganizationEventEntity {
    organizationId;
    /** UUIDv7: ordered by time. */
    eventId;
    type;
    occurredAt;
    accountId;
    actorId;
    actingForId;
    reason;
    details;
};
exports.OrganizationEventEntity = OrganizationEventEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'organization_id', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationEventEntity.prototype, "organizationId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'event_id', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationEventEntity.prototype, "eventId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationEventEntity.prototype, "type", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'occurred_at', type: 'varchar' }),
    __metadata("design:type", String)
], OrganizationEventEntity.prototype, "occurredAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'account_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], OrganizationEventEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'actor_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], OrganizationEventEntity.prototype, "actorId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'acting_for_id', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], OrganizationEventEntity.prototype, "actingForId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], OrganizationEventEntity.prototype, "reason", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', nullable: true }),
    __metadata("design:type", Object)
], OrganizationEventEntity.prototype, "details", void 0);
exports.OrganizationEventEntity = OrganizationEventEntity = __decorate([
    (0, typeorm_1.Entity)('organization_events')
], OrganizationEventEntity);
//# sourceMappingURL=organization-event.entity.js.map