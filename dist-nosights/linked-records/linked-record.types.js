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
exports.DealsArgs = exports.ActivitiesArgs = exports.LinkedRecordsArgs = exports.LinkedRecordConnection = exports.LinkedRecordEdge = exports.LinkedRecord = exports.RecordMatch = void 0;
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const demand_control_1 = require("../graphql/demand-control");
const page_info_types_1 = require("../graphql/page-info.types");
const linked_record_access_types_1 = require("./linked-record-access.types");
const record_1 = require("./record");
(0, type_graphql_1.registerEnumType)(record_1.MatchKind, {
    name: 'MatchKind',
    description: 'What two records share.',
    valuesConfig: {
        EMAIL: { description: 'An e-mail address, of contacts.' },
        DOMAIN: { description: 'A website host, of companies.' },
    },
});
(0, type_graphql_1.registerEnumType)(record_1.MatchRank, {
    name: 'MatchRank',
    description: 'Where a record has a key from.',
    valuesConfig: {
        PRIMARY: { description: 'From its first e-mail address or domain.' },
        ADDITIONAL: { description: 'From one of the others.' },
    },
});
let RecordMatch = class RecordMatch {
    key;
    kind;
    home;
    linked;
};
exports.RecordMatch = RecordMatch;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'The normalized e-mail address or host; the home record has it too.' }),
    __metadata("design:type", String)
], RecordMatch.prototype, "key", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.MatchKind, { description: 'What it is.' }),
    __metadata("design:type", String)
], RecordMatch.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.MatchRank, { description: 'Where the home record has it from.' }),
    __metadata("design:type", String)
], RecordMatch.prototype, "home", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.MatchRank, { description: 'Where the linked record has it from.' }),
    __metadata("design:type", String)
], RecordMatch.prototype, "linked", void 0);
exports.RecordMatch = RecordMatch = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A key that the home record and the linked record share.', simpleResolvers: true })
], RecordMatch);
let LinkedRecord = class LinkedRecord {
    id;
    recordId;
    recordType;
    account;
    name;
    matches;
};
exports.LinkedRecord = LinkedRecord;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { simple: true, description: 'Opaque and unique across accounts and record types.' }),
    __metadata("design:type", String)
], LinkedRecord.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { simple: true, description: "The record's id in its own account." }),
    __metadata("design:type", String)
], LinkedRecord.prototype, "recordId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.RecordType, { simple: true, description: 'The same as of the home record.' }),
    __metadata("design:type", String)
], LinkedRecord.prototype, "recordType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { simple: true, description: 'The source account, which the record belongs to.' }),
    __metadata("design:type", account_types_1.Account)
], LinkedRecord.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        simple: true,
        description: 'Its name in the source account; the first shared key where it has none.',
    }),
    __metadata("design:type", String)
], LinkedRecord.prototype, "name", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(2),
    (0, type_graphql_1.Field)(() => [RecordMatch], {
        simple: true,
        description: 'Every key that both records have: primary with primary first, then mixed, then additional ones.',
    }),
    __metadata("design:type", Array)
], LinkedRecord.prototype, "matches", void 0);
exports.LinkedRecord = LinkedRecord = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: "A contact or company of another account of the organization that shares a key with the home record. A value and deliberately no entity: a router must not be able to walk from it into the source account's other data (M3).",
    })
], LinkedRecord);
let LinkedRecordEdge = class LinkedRecordEdge {
    cursor;
    node;
};
exports.LinkedRecordEdge = LinkedRecordEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Opaque; send it as `after` to go on from here.' }),
    __metadata("design:type", String)
], LinkedRecordEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => LinkedRecord, { description: 'The linked record.' }),
    __metadata("design:type", LinkedRecord)
], LinkedRecordEdge.prototype, "node", void 0);
exports.LinkedRecordEdge = LinkedRecordEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A linked record and its place in the list.', simpleResolvers: true })
], LinkedRecordEdge);
let LinkedRecordConnection = class LinkedRecordConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
    access;
};
exports.LinkedRecordConnection = LinkedRecordConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [LinkedRecordEdge], { description: 'The linked records of this page with their cursors.' }),
    __metadata("design:type", Array)
], LinkedRecordConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [LinkedRecord], { description: 'The linked records of this page.' }),
    __metadata("design:type", Array)
], LinkedRecordConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], LinkedRecordConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are in the readable sources asked for, on all pages.' }),
    __metadata("design:type", Number)
], LinkedRecordConnection.prototype, "totalCount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => linked_record_access_types_1.LinkedRecordAccess, {
        description: 'Whether the viewer sees linked records here, and why not. Independent of what the sources hold (M11).',
    }),
    __metadata("design:type", linked_record_access_types_1.LinkedRecordAccess)
], LinkedRecordConnection.prototype, "access", void 0);
exports.LinkedRecordConnection = LinkedRecordConnection = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'Linked records: those that match by both primary keys first, then mixed, then by additional ones; then the oldest record; then by id.',
        simpleResolvers: true,
    })
], LinkedRecordConnection);
let LinkedRecordsArgs = class LinkedRecordsArgs {
    first;
    after;
    sourceAccountIds;
};
exports.LinkedRecordsArgs = LinkedRecordsArgs;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 20, description: 'How many at the most, 0 to 100.' }),
    __metadata("design:type", Object)
], LinkedRecordsArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }),
    __metadata("design:type", Object)
], LinkedRecordsArgs.prototype, "after", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], {
        nullable: true,
        description: 'Only from these source accounts, at most 100; others of them than readable sources give nothing.',
    }),
    __metadata("design:type", Object)
], LinkedRecordsArgs.prototype, "sourceAccountIds", void 0);
exports.LinkedRecordsArgs = LinkedRecordsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], LinkedRecordsArgs);
let ActivitiesArgs = class ActivitiesArgs {
    types;
    first;
    after;
};
exports.ActivitiesArgs = ActivitiesArgs;
__decorate([
    (0, type_graphql_1.Field)(() => [record_1.ActivityType], { nullable: true, description: 'Only of these types; all of them without.' }),
    __metadata("design:type", Object)
], ActivitiesArgs.prototype, "types", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 10, description: 'How many at the most, 0 to 100.' }),
    __metadata("design:type", Object)
], ActivitiesArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }),
    __metadata("design:type", Object)
], ActivitiesArgs.prototype, "after", void 0);
exports.ActivitiesArgs = ActivitiesArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], ActivitiesArgs);
let DealsArgs = class DealsArgs {
    first;
    after;
};
exports.DealsArgs = DealsArgs;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 10, description: 'How many at the most, 0 to 100.' }),
    __metadata("design:type", Object)
], DealsArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }),
    __metadata("design:type", Object)
], DealsArgs.prototype, "after", void 0);
exports.DealsArgs = DealsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], DealsArgs);
//# sourceMappingURL=linked-record.types.js.map