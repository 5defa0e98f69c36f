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
exports.SyncPayload = exports.SyncRejection = exports.DealFactInput = exports.ActivityFactInput = exports.CompanyFactInput = exports.ContactFactInput = exports.UserFactInput = exports.AccountFactInput = exports.SubscriptionInput = exports.ARCHIVED = exports.ACCOUNT_ID = exports.UPDATED_AT = void 0;
const type_graphql_1 = require("type-graphql");
const account_1 = require("../accounts/account");
const user_1 = require("../accounts/user");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const demand_control_1 = require("../graphql/demand-control");
const record_1 = require("../linked-records/record");
exports.UPDATED_AT = 'When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1).';
exports.ACCOUNT_ID = 'The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id.';
exports.ARCHIVED = 'Whether it is deleted or archived in the owning system.';
const MERGED_INTO = 'The survivor, for a record merged away; its id then stands for the survivor (M2).';
const OWNER_ID = 'The id of the user who owns it.';
const TEAM_ID = "The id of the owner's team.";
const OWNER_NAME = "The owner's name; at most 500 characters.";
const CONTACT_IDS = 'The contacts it is associated with; at most 250.';
const COMPANY_IDS = 'The companies it is associated with; at most 250.';
let SubscriptionInput = class SubscriptionInput {
    hub;
    tier;
};
exports.SubscriptionInput = SubscriptionInput;
__decorate([
    (0, type_graphql_1.Field)(() => account_1.Hub, { description: 'The hub; each at most once.' }),
    __metadata("design:type", String)
], SubscriptionInput.prototype, "hub", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_1.Tier, { description: 'Its level.' }),
    __metadata("design:type", String)
], SubscriptionInput.prototype, "tier", void 0);
exports.SubscriptionInput = SubscriptionInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'The level at which an account has a hub.' })
], SubscriptionInput);
let AccountFactInput = class AccountFactInput {
    id;
    name;
    type;
    active;
    dataHostingLocation;
    storesSensitiveData;
    subscriptions;
    updatedAt;
};
exports.AccountFactInput = AccountFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id: 1 to 64 printable ASCII characters without white space.' }),
    __metadata("design:type", String)
], AccountFactInput.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its name; at most 500 characters.' }),
    __metadata("design:type", String)
], AccountFactInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_1.AccountType, { description: 'What it is for.' }),
    __metadata("design:type", String)
], AccountFactInput.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether it is in use; false when it is deactivated.' }),
    __metadata("design:type", Boolean)
], AccountFactInput.prototype, "active", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Where its data is hosted: a code without white space, such as `eu1`.' }),
    __metadata("design:type", String)
], AccountFactInput.prototype, "dataHostingLocation", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether it stores sensitive data, which bars it as a mirroring source (C4).' }),
    __metadata("design:type", Boolean)
], AccountFactInput.prototype, "storesSensitiveData", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [SubscriptionInput], { description: 'Its hubs.' }),
    __metadata("design:type", Array)
], AccountFactInput.prototype, "subscriptions", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: exports.UPDATED_AT }),
    __metadata("design:type", String)
], AccountFactInput.prototype, "updatedAt", void 0);
exports.AccountFactInput = AccountFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'An account as its owning system has it now, whole.' })
], AccountFactInput);
let UserFactInput = class UserFactInput {
    accountId;
    userId;
    name;
    role;
    twoFactorEnabled;
    seats;
    viewLinkedRecords;
    contactAccess;
    companyAccess;
    assetAccess;
    teamIds;
    active;
    updatedAt;
};
exports.UserFactInput = UserFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: exports.ACCOUNT_ID }),
    __metadata("design:type", String)
], UserFactInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the user, the same in every account: the `sub` of his tokens.' }),
    __metadata("design:type", String)
], UserFactInput.prototype, "userId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'His name; at most 500 characters.' }),
    __metadata("design:type", String)
], UserFactInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_1.UserRole, { description: 'What he is in this account.' }),
    __metadata("design:type", String)
], UserFactInput.prototype, "role", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether he has set up two-factor authentication (O4).' }),
    __metadata("design:type", Boolean)
], UserFactInput.prototype, "twoFactorEnabled", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [account_1.Hub], { description: 'The hubs of which a paid seat is assigned to him (M6).' }),
    __metadata("design:type", Array)
], UserFactInput.prototype, "seats", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether he has the permission to view linked records (M6).' }),
    __metadata("design:type", Boolean)
], UserFactInput.prototype, "viewLinkedRecords", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_1.RecordAccess, { description: 'Which contacts he may see (M6).' }),
    __metadata("design:type", String)
], UserFactInput.prototype, "contactAccess", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_1.RecordAccess, { description: 'Which companies he may see (M6).' }),
    __metadata("design:type", String)
], UserFactInput.prototype, "companyAccess", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_1.AssetAccess, { description: 'What he may do with assets (A3).' }),
    __metadata("design:type", String)
], UserFactInput.prototype, "assetAccess", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: 'The teams he is in; at most 200.' }),
    __metadata("design:type", Array)
], UserFactInput.prototype, "teamIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether he may sign in; false when he was removed.' }),
    __metadata("design:type", Boolean)
], UserFactInput.prototype, "active", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: exports.UPDATED_AT }),
    __metadata("design:type", String)
], UserFactInput.prototype, "updatedAt", void 0);
exports.UserFactInput = UserFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'A user of one account as its owning system has him now, whole.' })
], UserFactInput);
let ContactFactInput = class ContactFactInput {
    accountId;
    id;
    firstName;
    lastName;
    emails;
    ownerId;
    teamId;
    archived;
    mergedIntoId;
    createdAt;
    updatedAt;
};
exports.ContactFactInput = ContactFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: exports.ACCOUNT_ID }),
    __metadata("design:type", String)
], ContactFactInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id in that account.' }),
    __metadata("design:type", String)
], ContactFactInput.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'At most 500 characters.' }),
    __metadata("design:type", Object)
], ContactFactInput.prototype, "firstName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'At most 500 characters.' }),
    __metadata("design:type", Object)
], ContactFactInput.prototype, "lastName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { description: 'Its e-mail addresses, the primary one first; at most 200.' }),
    __metadata("design:type", Array)
], ContactFactInput.prototype, "emails", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: OWNER_ID }),
    __metadata("design:type", Object)
], ContactFactInput.prototype, "ownerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: TEAM_ID }),
    __metadata("design:type", Object)
], ContactFactInput.prototype, "teamId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: exports.ARCHIVED }),
    __metadata("design:type", Object)
], ContactFactInput.prototype, "archived", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: MERGED_INTO }),
    __metadata("design:type", Object)
], ContactFactInput.prototype, "mergedIntoId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it was created; older linked records come first.' }),
    __metadata("design:type", String)
], ContactFactInput.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: exports.UPDATED_AT }),
    __metadata("design:type", String)
], ContactFactInput.prototype, "updatedAt", void 0);
exports.ContactFactInput = ContactFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'A contact as its owning system has it now, whole.' })
], ContactFactInput);
let CompanyFactInput = class CompanyFactInput {
    accountId;
    id;
    name;
    domains;
    ownerId;
    teamId;
    archived;
    mergedIntoId;
    createdAt;
    updatedAt;
};
exports.CompanyFactInput = CompanyFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: exports.ACCOUNT_ID }),
    __metadata("design:type", String)
], CompanyFactInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id in that account.' }),
    __metadata("design:type", String)
], CompanyFactInput.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'At most 500 characters.' }),
    __metadata("design:type", Object)
], CompanyFactInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], {
        description: 'Its website domains, the primary one first; a website URL serves too; at most 200.',
    }),
    __metadata("design:type", Array)
], CompanyFactInput.prototype, "domains", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: OWNER_ID }),
    __metadata("design:type", Object)
], CompanyFactInput.prototype, "ownerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: TEAM_ID }),
    __metadata("design:type", Object)
], CompanyFactInput.prototype, "teamId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: exports.ARCHIVED }),
    __metadata("design:type", Object)
], CompanyFactInput.prototype, "archived", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: MERGED_INTO }),
    __metadata("design:type", Object)
], CompanyFactInput.prototype, "mergedIntoId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it was created; older linked records come first.' }),
    __metadata("design:type", String)
], CompanyFactInput.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: exports.UPDATED_AT }),
    __metadata("design:type", String)
], CompanyFactInput.prototype, "updatedAt", void 0);
exports.CompanyFactInput = CompanyFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'A company as its owning system has it now, whole.' })
], CompanyFactInput);
let ActivityFactInput = class ActivityFactInput {
    accountId;
    id;
    type;
    occurredAt;
    ownerName;
    contactIds;
    companyIds;
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
    archived;
    updatedAt;
};
exports.ActivityFactInput = ActivityFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: exports.ACCOUNT_ID }),
    __metadata("design:type", String)
], ActivityFactInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id in that account, unique among activities of all types.' }),
    __metadata("design:type", String)
], ActivityFactInput.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.ActivityType, { description: 'What it is.' }),
    __metadata("design:type", String)
], ActivityFactInput.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it took place, or is due to.' }),
    __metadata("design:type", String)
], ActivityFactInput.prototype, "occurredAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: OWNER_NAME }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "ownerName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: CONTACT_IDS }),
    __metadata("design:type", Array)
], ActivityFactInput.prototype, "contactIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: COMPANY_IDS }),
    __metadata("design:type", Array)
], ActivityFactInput.prototype, "companyIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its title or subject; at most 4,000 characters.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its text; at most 65,536 characters.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "body", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.ActivityDirection, { nullable: true, description: 'Of calls and e-mails: who began.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "direction", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, description: 'Of calls: how long, in milliseconds.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "durationMs", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Of calls: how it ended; at most 500 characters.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "disposition", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: 'Of meetings: when it ends.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "endsAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Of meetings: where; at most 4,000 characters.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "location", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Of meetings: what came of it; at most 500 characters.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "outcome", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Of e-mails and tasks: how far; at most 500 characters.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Of tasks: how urgent; at most 500 characters.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "priority", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: 'Of tasks: when it is due.' }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "dueAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: exports.ARCHIVED }),
    __metadata("design:type", Object)
], ActivityFactInput.prototype, "archived", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: exports.UPDATED_AT }),
    __metadata("design:type", String)
], ActivityFactInput.prototype, "updatedAt", void 0);
exports.ActivityFactInput = ActivityFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'An activity as its owning system has it now, whole.' })
], ActivityFactInput);
let DealFactInput = class DealFactInput {
    accountId;
    id;
    name;
    amount;
    currency;
    pipeline;
    stage;
    status;
    closeDate;
    ownerName;
    contactIds;
    companyIds;
    archived;
    updatedAt;
};
exports.DealFactInput = DealFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: exports.ACCOUNT_ID }),
    __metadata("design:type", String)
], DealFactInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id in that account.' }),
    __metadata("design:type", String)
], DealFactInput.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its name; at most 500 characters.' }),
    __metadata("design:type", String)
], DealFactInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'A decimal number as text: `"1200.50"`.' }),
    __metadata("design:type", Object)
], DealFactInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'An ISO 4217 code: `EUR`.' }),
    __metadata("design:type", Object)
], DealFactInput.prototype, "currency", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its pipeline; at most 500 characters.' }),
    __metadata("design:type", Object)
], DealFactInput.prototype, "pipeline", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its stage; at most 500 characters.' }),
    __metadata("design:type", Object)
], DealFactInput.prototype, "stage", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.DealStatus, { description: 'How it stands.' }),
    __metadata("design:type", String)
], DealFactInput.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: 'When it was closed or is expected to be.' }),
    __metadata("design:type", Object)
], DealFactInput.prototype, "closeDate", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: OWNER_NAME }),
    __metadata("design:type", Object)
], DealFactInput.prototype, "ownerName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: CONTACT_IDS }),
    __metadata("design:type", Array)
], DealFactInput.prototype, "contactIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: COMPANY_IDS }),
    __metadata("design:type", Array)
], DealFactInput.prototype, "companyIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: exports.ARCHIVED }),
    __metadata("design:type", Object)
], DealFactInput.prototype, "archived", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: exports.UPDATED_AT }),
    __metadata("design:type", String)
], DealFactInput.prototype, "updatedAt", void 0);
exports.DealFactInput = DealFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'A deal as its owning system has it now, whole.' })
], DealFactInput);
let SyncRejection = class SyncRejection {
    index;
    code;
    message;
};
exports.SyncRejection = SyncRejection;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'Its place in the batch, from 0.' }),
    __metadata("design:type", Number)
], SyncRejection.prototype, "index", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'INVALID_FACT: a field holds what it must not.' }),
    __metadata("design:type", String)
], SyncRejection.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Which field, and what it should hold; never the value.' }),
    __metadata("design:type", String)
], SyncRejection.prototype, "message", void 0);
exports.SyncRejection = SyncRejection = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.ObjectType)({ description: 'A fact that was not applied; the others of its batch were (S4).', simpleResolvers: true })
], SyncRejection);
let SyncPayload = class SyncPayload {
    applied;
    stale;
    rejected;
};
exports.SyncPayload = SyncPayload;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many changed something.' }),
    __metadata("design:type", Number)
], SyncPayload.prototype, "applied", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many were as old as what is known, or older, and changed nothing (S1).' }),
    __metadata("design:type", Number)
], SyncPayload.prototype, "stale", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [SyncRejection], { description: 'Those that were not applied, in the order of the batch.' }),
    __metadata("design:type", Array)
], SyncPayload.prototype, "rejected", void 0);
exports.SyncPayload = SyncPayload = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.ObjectType)({ description: 'What became of a batch of facts; each is counted once.', simpleResolvers: true })
], SyncPayload);
//# sourceMappingURL=sync.types.js.map