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
exports.MirroredDealConnection = exports.MirroredDealEdge = exports.MirroredDeal = void 0;
const type_graphql_1 = require("type-graphql");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const demand_control_1 = require("../graphql/demand-control");
const page_info_types_1 = require("../graphql/page-info.types");
const record_1 = require("./record");
let MirroredDeal = class MirroredDeal {
    id;
    name;
    amount;
    currency;
    pipeline;
    stage;
    status;
    closeDate;
    ownerName;
};
exports.MirroredDeal = MirroredDeal;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Opaque and unique across accounts.' }),
    __metadata("design:type", String)
], MirroredDeal.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'The name of the deal.' }),
    __metadata("design:type", String)
], MirroredDeal.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'A decimal number as text, in `currency`: `"1200.50"`.' }),
    __metadata("design:type", Object)
], MirroredDeal.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'An ISO 4217 code: `EUR`.' }),
    __metadata("design:type", Object)
], MirroredDeal.prototype, "currency", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The pipeline it runs through, as the source names it.' }),
    __metadata("design:type", Object)
], MirroredDeal.prototype, "pipeline", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The stage it is in, as the source names it.' }),
    __metadata("design:type", Object)
], MirroredDeal.prototype, "stage", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.DealStatus, { description: 'How it stands.' }),
    __metadata("design:type", String)
], MirroredDeal.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: 'When it was closed or is expected to be.' }),
    __metadata("design:type", Object)
], MirroredDeal.prototype, "closeDate", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The name of its owner in the source account.' }),
    __metadata("design:type", Object)
], MirroredDeal.prototype, "ownerName", void 0);
exports.MirroredDeal = MirroredDeal = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'A deal of a linked record, read from its source account for this request and never stored (M3–M5).',
        simpleResolvers: true,
    })
], MirroredDeal);
let MirroredDealEdge = class MirroredDealEdge {
    cursor;
    node;
};
exports.MirroredDealEdge = MirroredDealEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Opaque; send it as `after` to go on from here.' }),
    __metadata("design:type", String)
], MirroredDealEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => MirroredDeal, { description: 'The deal.' }),
    __metadata("design:type", MirroredDeal)
], MirroredDealEdge.prototype, "node", void 0);
exports.MirroredDealEdge = MirroredDealEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A deal and its place in the list.', simpleResolvers: true })
], MirroredDealEdge);
let MirroredDealConnection = class MirroredDealConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
};
exports.MirroredDealConnection = MirroredDealConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [MirroredDealEdge], { description: 'The deals of this page with their cursors.' }),
    __metadata("design:type", Array)
], MirroredDealConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [MirroredDeal], { description: 'The deals of this page.' }),
    __metadata("design:type", Array)
], MirroredDealConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], MirroredDealConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.COUNT_COST),
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are on all pages.' }),
    __metadata("design:type", Number)
], MirroredDealConnection.prototype, "totalCount", void 0);
exports.MirroredDealConnection = MirroredDealConnection = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'Deals of a linked record: those without a close date, then the newest close date first.',
        simpleResolvers: true,
    })
], MirroredDealConnection);
//# sourceMappingURL=mirrored-deal.types.js.map