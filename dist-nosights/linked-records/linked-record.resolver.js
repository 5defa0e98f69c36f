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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.LinkedRecordResolver = void 0;
const type_graphql_1 = require("type-graphql");
const demand_control_1 = require("../graphql/demand-control");
const linked_record_types_1 = require("./linked-record.types");
const linked_records_selection_1 = require("./linked-records.selection");
const mirrored_activity_types_1 = require("./mirrored-activity.types");
const mirrored_deal_types_1 = require("./mirrored-deal.types");
const record_children_reader_1 = require("./record-children.reader");
/** Activities and deals were read with their record: the arguments tell which page is meant. */
let LinkedRecordResolver = class LinkedRecordResolver {
    activities(record, args) {
        return (0, record_children_reader_1.rowsThatWereRead)(record.activities, (0, linked_records_selection_1.activitiesPage)(args).key);
    }
    deals(record, args) {
        return (0, record_children_reader_1.rowsThatWereRead)(record.deals, (0, linked_records_selection_1.dealsPage)(args).key);
    }
};
exports.LinkedRecordResolver = LinkedRecordResolver;
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, type_graphql_1.FieldResolver)(() => mirrored_activity_types_1.MirroredActivityConnection, { description: 'Its activities, newest first (M3).' }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Args)(() => linked_record_types_1.ActivitiesArgs)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, linked_record_types_1.ActivitiesArgs]),
    __metadata("design:returntype", Object)
], LinkedRecordResolver.prototype, "activities", null);
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, type_graphql_1.FieldResolver)(() => mirrored_deal_types_1.MirroredDealConnection, {
        description: 'Its deals: those without a close date, then the newest close date first (M3).',
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Args)(() => linked_record_types_1.DealsArgs)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, linked_record_types_1.DealsArgs]),
    __metadata("design:returntype", Object)
], LinkedRecordResolver.prototype, "deals", null);
exports.LinkedRecordResolver = LinkedRecordResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => linked_record_types_1.LinkedRecord)
], LinkedRecordResolver);
//# sourceMappingURL=linked-record.resolver.js.map