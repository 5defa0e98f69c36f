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
exports.RecordActivityEntity = exports.ActivityEntity = void 0;
const typeorm_1 = require("typeorm");
/** What is known of an activity's last fact, also of an archived one: decides which fact is newer, and where its rows are. */
let ActivityEntity = class ActivityEntity {
    accountId;
    activityId;
    occurredAt;
    /** JSON array of `[recordType, recordId]`: the records under which the activity is listed; empty when archived. */
    records;
    updatedAt;
};
exports.ActivityEntity = ActivityEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], ActivityEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'activity_id', type: 'varchar' }),
    __metadata("design:type", String)
], ActivityEntity.prototype, "activityId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'occurred_at', type: 'varchar' }),
    __metadata("design:type", String)
], ActivityEntity.prototype, "occurredAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text' }),
    __metadata("design:type", String)
], ActivityEntity.prototype, "records", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'updated_at', type: 'varchar' }),
    __metadata("design:type", String)
], ActivityEntity.prototype, "updatedAt", void 0);
exports.ActivityEntity = ActivityEntity = __decorate([
    (0, typeorm_1.Entity)('activities')
], ActivityEntity);
/** An activity under one of its records, whole, so that a record's newest are one range of the primary key. */
let RecordActivityEntity = class RecordActivityEntity {
    accountId;
    recordType;
    recordId;
    occurredAt;
    activityId;
    type;
    ownerName;
    title;
    body;
    direction;
    durationMs;
    disposition;
    endsAt;
    location;
    outcome;
    status;
    priority;
    dueAt;
};
exports.RecordActivityEntity = RecordActivityEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordActivityEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_type', type: 'varchar' }),
    __metadata("design:type", String)
], RecordActivityEntity.prototype, "recordType", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'record_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordActivityEntity.prototype, "recordId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'occurred_at', type: 'varchar' }),
    __metadata("design:type", String)
], RecordActivityEntity.prototype, "occurredAt", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'activity_id', type: 'varchar' }),
    __metadata("design:type", String)
], RecordActivityEntity.prototype, "activityId", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar' }),
    __metadata("design:type", String)
], RecordActivityEntity.prototype, "type", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'owner_name', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "ownerName", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "title", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "body", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "direction", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'duration_ms', type: 'integer', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "durationMs", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "disposition", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'ends_at', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "endsAt", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'text', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "location", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "outcome", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "status", void 0);
__decorate([
    (0, typeorm_1.Column)({ type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "priority", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'due_at', type: 'varchar', nullable: true }),
    __metadata("design:type", Object)
], RecordActivityEntity.prototype, "dueAt", void 0);
exports.RecordActivityEntity = RecordActivityEntity = __decorate([
    (0, typeorm_1.Entity)('record_activities')
], RecordActivityEntity);
//# sourceMappingURL=activity.entity.js.map