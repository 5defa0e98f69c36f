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
exports.LinkedRecordAccess = exports.SourceAccess = exports.AccessDenial = void 0;
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const demand_control_1 = require("../graphql/demand-control");
const linked_record_access_policy_1 = require("./linked-record-access.policy");
const linked_records_connection_1 = require("./linked-records.connection");
(0, type_graphql_1.registerEnumType)(linked_records_connection_1.SourceStatus, {
    name: 'SourceStatus',
    description: 'How one source account stands to the viewer.',
    valuesConfig: {
        READABLE: { description: 'Its linked records are shown.' },
        DENIED: { description: 'They are not: see `denials`.' },
        UNAVAILABLE: {
            description: 'They would be, but the source did not answer now; the others are not hidden by it (M13).',
        },
    },
});
(0, type_graphql_1.registerEnumType)(linked_record_access_policy_1.AccessDenialCode, {
    name: 'AccessDenialCode',
    description: 'Why linked records are not shown.',
    valuesConfig: {
        NOT_A_MEMBER: { description: 'The viewer is no active user of the home account.' },
        NO_ORGANIZATION: { description: 'The home account is in no organization (M9).' },
        NO_SEAT: { description: 'The user has no Sales Hub or Service Hub seat in the home account (M6).' },
        HUB_BELOW_PROFESSIONAL: {
            description: 'The user has a seat, but the home account has that hub below PROFESSIONAL (M6, C5).',
        },
        NO_LINKED_RECORDS_PERMISSION: { description: 'The user lacks the permission to view linked records (M6).' },
        RECORD_NOT_VISIBLE: {
            description: 'The record is not there, is archived, or is not visible to the viewer: never told apart (M2, M6, M11).',
        },
        MIRRORING_OFF: { description: 'Of a source: there is no data mirroring setting from it to the home account (M9).' },
        SOURCE_SENSITIVE: { description: 'Of a source: it stores sensitive data and is therefore never a source (C4).' },
        ACCOUNT_INACTIVE: { description: 'The account is deactivated, or nothing is known of it (M9).' },
        TOO_MANY_LOOKUPS: {
            description: 'The viewer has looked up more different e-mail addresses or domains than he may within an hour, whether anything was found or not (M1, M11). He is slowed down: to be asked again in a few minutes.',
        },
    },
});
let AccessDenial = class AccessDenial {
    code;
    message;
};
exports.AccessDenial = AccessDenial;
__decorate([
    (0, type_graphql_1.Field)(() => linked_record_access_policy_1.AccessDenialCode, { description: 'The reason, for programs.' }),
    __metadata("design:type", String)
], AccessDenial.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'The reason for people: what is wrong, the rule, and what to do.' }),
    __metadata("design:type", String)
], AccessDenial.prototype, "message", void 0);
exports.AccessDenial = AccessDenial = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'One reason against.', simpleResolvers: true })
], AccessDenial);
let SourceAccess = class SourceAccess {
    account;
    status;
    denials;
};
exports.SourceAccess = SourceAccess;
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The source account.' }),
    __metadata("design:type", account_types_1.Account)
], SourceAccess.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => linked_records_connection_1.SourceStatus, { description: 'Whether its linked records are shown.' }),
    __metadata("design:type", String)
], SourceAccess.prototype, "status", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [AccessDenial], { description: 'Every reason against this source; empty unless DENIED.' }),
    __metadata("design:type", Array)
], SourceAccess.prototype, "denials", void 0);
exports.SourceAccess = SourceAccess = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'Another account of the organization, as a source of linked records.',
        simpleResolvers: true,
    })
], SourceAccess);
let LinkedRecordAccess = class LinkedRecordAccess {
    granted;
    denials;
    sources;
};
exports.LinkedRecordAccess = LinkedRecordAccess;
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: 'Whether nothing stands against it on the side of the viewer and the home account.',
    }),
    __metadata("design:type", Boolean)
], LinkedRecordAccess.prototype, "granted", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [AccessDenial], { description: 'Every reason against, not the first; empty when granted.' }),
    __metadata("design:type", Array)
], LinkedRecordAccess.prototype, "denials", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.MOST_OTHER_ACCOUNTS),
    (0, type_graphql_1.Field)(() => [SourceAccess], {
        description: 'One row for each other account of the organization; empty for a viewer who is denied.',
    }),
    __metadata("design:type", Array)
], LinkedRecordAccess.prototype, "sources", void 0);
exports.LinkedRecordAccess = LinkedRecordAccess = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'Whether the viewer sees linked records, and why not. Independent of what the sources hold (M11).',
        simpleResolvers: true,
    })
], LinkedRecordAccess);
//# sourceMappingURL=linked-record-access.types.js.map