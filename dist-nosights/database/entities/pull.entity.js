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
exports.PullCursorEntity = exports.PullEntity = void 0;
const typeorm_1 = require("typeorm");
/** The HubSpot account that an account is pulled from, and the run that may move its cursors. */
let PullEntity = class PullEntity {
    accountId;
    hubId;
    runId;
    startedAt;
};
exports.PullEntity = PullEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], PullEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'hub_id', type: 'varchar' }),
    __metadata("design:type", String)
], PullEntity.prototype, "hubId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'run_id', type: 'varchar' }),
    __metadata("design:type", String)
], PullEntity.prototype, "runId", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'started_at', type: 'varchar' }),
    __metadata("design:type", String)
], PullEntity.prototype, "startedAt", void 0);
exports.PullEntity = PullEntity = __decorate([
    (0, typeorm_1.Entity)('pulls')
], PullEntity);
/** How far the pull of one kind of an account is: what comes before was applied. */
let PullCursorEntity = class PullCursorEntity {
    accountId;
    kind;
    /** JSON */
    cursor;
};
exports.PullCursorEntity = PullCursorEntity;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ name: 'account_id', type: 'varchar' }),
    __metadata("design:type", String)
], PullCursorEntity.prototype, "accountId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: 'varchar' }),
    __metadata("design:type", String)
], PullCursorEntity.prototype, "kind", void 0);
__decorate([
    (0, typeorm_1.Column)({ name: 'cursor_state', type: 'varchar' }),
    __metadata("design:type", String)
], PullCursorEntity.prototype, "cursor", void 0);
exports.PullCursorEntity = PullCursorEntity = __decorate([
    (0, typeorm_1.Entity)('pull_cursors')
], PullCursorEntity);
//# sourceMappingURL=pull.entity.js.map