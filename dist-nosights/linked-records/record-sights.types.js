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
exports.RecordSightsArgs = exports.RecordSightConnection = exports.RecordSightEdge = exports.RecordSight = void 0;
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const page_info_types_1 = require("../graphql/page-info.types");
const record_1 = require("./record");
let RecordSight = class RecordSight {
    id;
    seenAt;
    viewerAccountId;
    viewerAccount;
    userId;
    actorId;
    tokenId;
    homeRecordId;
};
exports.RecordSight = RecordSight;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id. A user who was shown a record by several of his own has one for all.' }),
    __metadata("design:type", String)
], RecordSight.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When, just before it was shown.' }),
    __metadata("design:type", String)
], RecordSight.prototype, "seenAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the account that he acted in.' }),
    __metadata("design:type", String)
], RecordSight.prototype, "viewerAccountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, {
        nullable: true,
        description: 'That account; null when it is not in the organization any more.',
    }),
    __metadata("design:type", Object)
], RecordSight.prototype, "viewerAccount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The user who saw it, by his id.' }),
    __metadata("design:type", String)
], RecordSight.prototype, "userId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'Who acted for him (impersonation); null when he did himself.' }),
    __metadata("design:type", Object)
], RecordSight.prototype, "actorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the access token (`jti`) that it was asked for with.' }),
    __metadata("design:type", String)
], RecordSight.prototype, "tokenId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: 'Why: his own record, of the same type and in his account, which this one was linked to (M1).',
    }),
    __metadata("design:type", String)
], RecordSight.prototype, "homeRecordId", void 0);
exports.RecordSight = RecordSight = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'A user of another account was shown a record of this one as a linked record (M10).',
        simpleResolvers: true,
    })
], RecordSight);
let RecordSightEdge = class RecordSightEdge {
    cursor;
    node;
};
exports.RecordSightEdge = RecordSightEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its place, to page on from.' }),
    __metadata("design:type", String)
], RecordSightEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => RecordSight, { description: 'The sight.' }),
    __metadata("design:type", RecordSight)
], RecordSightEdge.prototype, "node", void 0);
exports.RecordSightEdge = RecordSightEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A sight and its place in the list.', simpleResolvers: true })
], RecordSightEdge);
let RecordSightConnection = class RecordSightConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
};
exports.RecordSightConnection = RecordSightConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [RecordSightEdge], { description: 'The sights with their places.' }),
    __metadata("design:type", Array)
], RecordSightConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [RecordSight], { description: 'The sights.' }),
    __metadata("design:type", Array)
], RecordSightConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], RecordSightConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are in all.' }),
    __metadata("design:type", Number)
], RecordSightConnection.prototype, "totalCount", void 0);
exports.RecordSightConnection = RecordSightConnection = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A page of sights, newest first.', simpleResolvers: true })
], RecordSightConnection);
let RecordSightsArgs = class RecordSightsArgs {
    recordType;
    recordId;
    first;
    after;
};
exports.RecordSightsArgs = RecordSightsArgs;
__decorate([
    (0, type_graphql_1.Field)(() => record_1.RecordType, { description: 'What kind of record.' }),
    __metadata("design:type", String)
], RecordSightsArgs.prototype, "recordType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id in the home account; what was merged into it is told with it (M2).' }),
    __metadata("design:type", String)
], RecordSightsArgs.prototype, "recordId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 20, description: 'How many, 0 to 100.' }),
    __metadata("design:type", Object)
], RecordSightsArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The cursor of the one before the first.' }),
    __metadata("design:type", Object)
], RecordSightsArgs.prototype, "after", void 0);
exports.RecordSightsArgs = RecordSightsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], RecordSightsArgs);
//# sourceMappingURL=record-sights.types.js.map