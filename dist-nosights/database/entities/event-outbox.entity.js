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
exports.EventOutboxEntity = exports.EventSubscriberEntity = void 0;
const typeorm_1 = require("typeorm");
/** Who is told of events, by a digest of his URL; `active` while the service is configured with it. */
let EventSubscriberEntity = class EventSubscriberEntity {
    subscriber;
    active;
};
exports.EventSubscriberEntity = EventSubscriberEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'varchar' }),
    __metadata("design:type", String)
], EventSubscriberEntity.prototype, "subscriber", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'boolean' }),
    __metadata("design:type", Boolean)
], EventSubscriberEntity.prototype, "active", void 0);
exports.EventSubscriberEntity = EventSubscriberEntity = __decorate([
    (0, typeorm_1.Entity)('event_subscribers')
], EventSubscriberEntity);
/** An event that a subscriber has not received yet; written with the event, deleted when he has it. */
let EventOutboxEntity = class EventOutboxEntity {
    organizationId;
    subscriber;
    eventId;
    attempts;
    /** Not to be tried before: after a failure, or while somebody is trying. */
    dueAt;
};
exports.EventOutboxEntity = EventOutboxEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'organization_id', type: 'varchar' }),
    __metadata("design:type", String)
], EventOutboxEntity.prototype, "organizationId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'varchar' }),
    __metadata("design:type", String)
], EventOutboxEntity.prototype, "subscriber", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'event_id', type: 'varchar' }),
    __metadata("design:type", String)
], EventOutboxEntity.prototype, "eventId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'integer' }),
    __metadata("design:type", Number)
], EventOutboxEntity.prototype, "attempts", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'due_at', type: 'varchar' }),
    __metadata("design:type", String)
], EventOutboxEntity.prototype, "dueAt", void 0);
exports.EventOutboxEntity = EventOutboxEntity = __decorate([
    (0, typeorm_1.Entity)('event_outbox')
], EventOutboxEntity);
//# sourceMappingURL=event-outbox.entity.js.map