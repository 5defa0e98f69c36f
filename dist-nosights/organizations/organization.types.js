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
exports.DeleteOrganizationPayload = exports.OrganizationPayload = exports.DeleteOrganizationInput = exports.UpdateOrganizationInput = exports.CreateOrganizationInput = exports.OrganizationUserError = exports.StepUpChallenge = exports.OrganizationCandidate = exports.EligibilityObstacle = exports.Organization = exports.OrganizationEventConnection = exports.OrganizationEventEdge = exports.OrganizationEvent = exports.ConnectionSetting = exports.OrganizationAccount = exports.Subscription = void 0;
const type_graphql_1 = require("type-graphql");
const account_1 = require("../accounts/account");
const account_types_1 = require("../accounts/account.types");
const connection_setting_1 = require("../connections/connection-setting");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const demand_control_1 = require("../graphql/demand-control");
const json_scalar_1 = require("../graphql/json.scalar");
const page_info_types_1 = require("../graphql/page-info.types");
const step_up_rules_1 = require("../identity/step-up.rules");
const organization_event_1 = require("../events/organization-event");
const organization_refusal_1 = require("./organization-refusal");
require("./organization-enums.types");
const organization_rules_1 = require("./organization.rules");
let Subscription = class Subscription {
    hub;
    tier;
};
exports.Subscription = Subscription;
__decorate([
    (0, type_graphql_1.Field)(() => account_1.Hub, { description: 'The hub.' }),
    __metadata("design:type", String)
], Subscription.prototype, "hub", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_1.Tier, { description: 'Its level.' }),
    __metadata("design:type", String)
], Subscription.prototype, "tier", void 0);
exports.Subscription = Subscription = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'The level at which an account has a hub.', simpleResolvers: true })
], Subscription);
let OrganizationAccount = class OrganizationAccount {
    account;
    joinedAt;
    subscriptions;
    dataHostingLocation;
    storesSensitiveData;
};
exports.OrganizationAccount = OrganizationAccount;
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account.' }),
    __metadata("design:type", account_types_1.Account)
], OrganizationAccount.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it joined.' }),
    __metadata("design:type", String)
], OrganizationAccount.prototype, "joinedAt", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(6),
    (0, type_graphql_1.Field)(() => [Subscription], { description: 'Its hubs.' }),
    __metadata("design:type", Array)
], OrganizationAccount.prototype, "subscriptions", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Where its data is hosted.' }),
    __metadata("design:type", String)
], OrganizationAccount.prototype, "dataHostingLocation", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether it stores sensitive data, and is therefore no mirroring source (C4).' }),
    __metadata("design:type", Boolean)
], OrganizationAccount.prototype, "storesSensitiveData", void 0);
exports.OrganizationAccount = OrganizationAccount = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'An account as a member of an organization.', simpleResolvers: true })
], OrganizationAccount);
let ConnectionSetting = class ConnectionSetting {
    feature;
    source;
    target;
    enabledAt;
};
exports.ConnectionSetting = ConnectionSetting;
__decorate([
    (0, type_graphql_1.Field)(() => connection_setting_1.ConnectionFeature, { description: 'What is permitted.' }),
    __metadata("design:type", String)
], ConnectionSetting.prototype, "feature", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that gives.' }),
    __metadata("design:type", account_types_1.Account)
], ConnectionSetting.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that gets.' }),
    __metadata("design:type", account_types_1.Account)
], ConnectionSetting.prototype, "target", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it was switched on.' }),
    __metadata("design:type", String)
], ConnectionSetting.prototype, "enabledAt", void 0);
exports.ConnectionSetting = ConnectionSetting = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'One direction of one feature, switched on. (Not named …Connection: that means pagination to clients.)',
        simpleResolvers: true,
    })
], ConnectionSetting);
let OrganizationEvent = class OrganizationEvent {
    id;
    type;
    occurredAt;
    account;
    actorId;
    actingForId;
    reason;
    details;
};
exports.OrganizationEvent = OrganizationEvent;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Unique, and growing with time.' }),
    __metadata("design:type", String)
], OrganizationEvent.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => organization_event_1.OrganizationEventType, { description: 'What happened.' }),
    __metadata("design:type", String)
], OrganizationEvent.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When.' }),
    __metadata("design:type", String)
], OrganizationEvent.prototype, "occurredAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, {
        nullable: true,
        description: 'The account it is about; null when it is about the organization.',
    }),
    __metadata("design:type", Object)
], OrganizationEvent.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'The user who did it; null when it happened by itself.' }),
    __metadata("design:type", Object)
], OrganizationEvent.prototype, "actorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'The user on whose behalf.' }),
    __metadata("design:type", Object)
], OrganizationEvent.prototype, "actingForId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Why, when it happened by itself: the rule.' }),
    __metadata("design:type", Object)
], OrganizationEvent.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => json_scalar_1.JsonScalar, {
        nullable: true,
        description: 'What belongs to this kind of event, such as old and new name.',
    }),
    __metadata("design:type", Object)
], OrganizationEvent.prototype, "details", void 0);
exports.OrganizationEvent = OrganizationEvent = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'Something that happened to an organization; kept after its deletion (O16).',
        simpleResolvers: true,
    })
], OrganizationEvent);
let OrganizationEventEdge = class OrganizationEventEdge {
    cursor;
    node;
};
exports.OrganizationEventEdge = OrganizationEventEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Opaque; send it as `after` to go on from here.' }),
    __metadata("design:type", String)
], OrganizationEventEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => OrganizationEvent, { description: 'The event.' }),
    __metadata("design:type", OrganizationEvent)
], OrganizationEventEdge.prototype, "node", void 0);
exports.OrganizationEventEdge = OrganizationEventEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'An event and its place in the history.', simpleResolvers: true })
], OrganizationEventEdge);
let OrganizationEventConnection = class OrganizationEventConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
};
exports.OrganizationEventConnection = OrganizationEventConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [OrganizationEventEdge], { description: 'The events of this page with their cursors.' }),
    __metadata("design:type", Array)
], OrganizationEventConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [OrganizationEvent], { description: 'The events of this page.' }),
    __metadata("design:type", Array)
], OrganizationEventConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], OrganizationEventConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are on all pages.' }),
    __metadata("design:type", Number)
], OrganizationEventConnection.prototype, "totalCount", void 0);
exports.OrganizationEventConnection = OrganizationEventConnection = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'The history of an organization, newest first.', simpleResolvers: true })
], OrganizationEventConnection);
let Organization = class Organization {
    id;
    name;
    version;
    createdAt;
    accounts;
    connectionSettings;
};
exports.Organization = Organization;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { simple: true, description: 'Its id.' }),
    __metadata("design:type", String)
], Organization.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { simple: true, description: 'Its name.' }),
    __metadata("design:type", String)
], Organization.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { simple: true, description: 'Grows with every change; a change names the version it saw (O18).' }),
    __metadata("design:type", Number)
], Organization.prototype, "version", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { simple: true, description: 'When it was created.' }),
    __metadata("design:type", String)
], Organization.prototype, "createdAt", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(5),
    (0, type_graphql_1.Field)(() => [OrganizationAccount], { simple: true, description: 'Its members, in the order in which they joined.' }),
    __metadata("design:type", Array)
], Organization.prototype, "accounts", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(40),
    (0, type_graphql_1.Field)(() => [ConnectionSetting], { simple: true, description: 'The connection settings that are on.' }),
    __metadata("design:type", Array)
], Organization.prototype, "connectionSettings", void 0);
exports.Organization = Organization = __decorate([
    (0, type_graphql_1.Directive)('@key(fields: "id")'),
    (0, type_graphql_1.ObjectType)({
        description: 'Two to five accounts that are managed together. Seen by Super Admins and Partner Admins of a member account (O10); null to others.',
    })
], Organization);
let EligibilityObstacle = class EligibilityObstacle {
    code;
    message;
};
exports.EligibilityObstacle = EligibilityObstacle;
__decorate([
    (0, type_graphql_1.Field)(() => organization_rules_1.EligibilityObstacleCode, { description: 'The obstacle, for programs.' }),
    __metadata("design:type", String)
], EligibilityObstacle.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'The obstacle for people: what is wrong, the rule, and what to do.' }),
    __metadata("design:type", String)
], EligibilityObstacle.prototype, "message", void 0);
exports.EligibilityObstacle = EligibilityObstacle = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'One thing that bars an account.', simpleResolvers: true })
], EligibilityObstacle);
let OrganizationCandidate = class OrganizationCandidate {
    account;
    eligible;
    obstacles;
};
exports.OrganizationCandidate = OrganizationCandidate;
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account.' }),
    __metadata("design:type", account_types_1.Account)
], OrganizationCandidate.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether nothing bars it.' }),
    __metadata("design:type", Boolean)
], OrganizationCandidate.prototype, "eligible", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [EligibilityObstacle], { description: 'All that bars it, not the first.' }),
    __metadata("design:type", Array)
], OrganizationCandidate.prototype, "obstacles", void 0);
exports.OrganizationCandidate = OrganizationCandidate = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'An account in which the viewer is a user, and what bars it from an organization (O9).',
        simpleResolvers: true,
    })
], OrganizationCandidate);
let StepUpChallenge = class StepUpChallenge {
    maxAgeSeconds;
    acrValues;
};
exports.StepUpChallenge = StepUpChallenge;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: `How long ago the user may have verified, in seconds: ${step_up_rules_1.STEP_UP_MAX_AGE_SECONDS} (O5).`,
    }),
    __metadata("design:type", Number)
], StepUpChallenge.prototype, "maxAgeSeconds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { description: 'Authentication context classes to ask the identity provider for.' }),
    __metadata("design:type", Array)
], StepUpChallenge.prototype, "acrValues", void 0);
exports.StepUpChallenge = StepUpChallenge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'What a fresher token has to show, as in RFC 9470.', simpleResolvers: true })
], StepUpChallenge);
let OrganizationUserError = class OrganizationUserError {
    code;
    message;
    field;
    accountId;
};
exports.OrganizationUserError = OrganizationUserError;
__decorate([
    (0, type_graphql_1.Field)(() => organization_refusal_1.OrganizationUserErrorCode, { description: 'The reason, for programs.' }),
    __metadata("design:type", String)
], OrganizationUserError.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'The reason for people: what is wrong, the rule, and what to do.' }),
    __metadata("design:type", String)
], OrganizationUserError.prototype, "message", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { nullable: true, description: 'Where in the input.' }),
    __metadata("design:type", Object)
], OrganizationUserError.prototype, "field", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'The account it is about.' }),
    __metadata("design:type", Object)
], OrganizationUserError.prototype, "accountId", void 0);
exports.OrganizationUserError = OrganizationUserError = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'Why a change was not made.', simpleResolvers: true })
], OrganizationUserError);
let CreateOrganizationInput = class CreateOrganizationInput {
    name;
    accountIds;
    acknowledgeDataSharing;
    idempotencyKey;
};
exports.CreateOrganizationInput = CreateOrganizationInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'At most 200 characters; the home account’s name without it.' }),
    __metadata("design:type", Object)
], CreateOrganizationInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: 'The other members: one to four.' }),
    __metadata("design:type", Array)
], CreateOrganizationInput.prototype, "accountIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: 'That connecting shares personal data, and may bring duties to inform, is understood (O6).',
    }),
    __metadata("design:type", Boolean)
], CreateOrganizationInput.prototype, "acknowledgeDataSharing", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'A repeat with the same key and input gives the same answer.' }),
    __metadata("design:type", Object)
], CreateOrganizationInput.prototype, "idempotencyKey", void 0);
exports.CreateOrganizationInput = CreateOrganizationInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'The organization to create; the home account is always a member.' })
], CreateOrganizationInput);
let UpdateOrganizationInput = class UpdateOrganizationInput {
    organizationId;
    expectedVersion;
    name;
    addAccountIds;
    removeAccountIds;
    idempotencyKey;
};
exports.UpdateOrganizationInput = UpdateOrganizationInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The home account’s organization.' }),
    __metadata("design:type", String)
], UpdateOrganizationInput.prototype, "organizationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'The version that was seen (O18).' }),
    __metadata("design:type", Number)
], UpdateOrganizationInput.prototype, "expectedVersion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The new name; at most 200 characters.' }),
    __metadata("design:type", Object)
], UpdateOrganizationInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { nullable: true, description: 'Accounts that join.' }),
    __metadata("design:type", Object)
], UpdateOrganizationInput.prototype, "addAccountIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { nullable: true, description: 'Accounts that leave.' }),
    __metadata("design:type", Object)
], UpdateOrganizationInput.prototype, "removeAccountIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'A repeat with the same key and input gives the same answer.' }),
    __metadata("design:type", Object)
], UpdateOrganizationInput.prototype, "idempotencyKey", void 0);
exports.UpdateOrganizationInput = UpdateOrganizationInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'What to change of an organization; all of it in one step.' })
], UpdateOrganizationInput);
let DeleteOrganizationInput = class DeleteOrganizationInput {
    organizationId;
    expectedVersion;
    idempotencyKey;
};
exports.DeleteOrganizationInput = DeleteOrganizationInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The home account’s organization.' }),
    __metadata("design:type", String)
], DeleteOrganizationInput.prototype, "organizationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'The version that was seen (O18).' }),
    __metadata("design:type", Number)
], DeleteOrganizationInput.prototype, "expectedVersion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'A repeat with the same key and input gives the same answer.' }),
    __metadata("design:type", Object)
], DeleteOrganizationInput.prototype, "idempotencyKey", void 0);
exports.DeleteOrganizationInput = DeleteOrganizationInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'The organization to delete.' })
], DeleteOrganizationInput);
let OrganizationPayload = class OrganizationPayload {
    organization;
    userErrors;
    stepUp;
};
exports.OrganizationPayload = OrganizationPayload;
__decorate([
    (0, type_graphql_1.Field)(() => Organization, { nullable: true, description: 'As it is after the change; null when there was none.' }),
    __metadata("design:type", Object)
], OrganizationPayload.prototype, "organization", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [OrganizationUserError], { description: 'Every reason against, not the first.' }),
    __metadata("design:type", Array)
], OrganizationPayload.prototype, "userErrors", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => StepUpChallenge, {
        nullable: true,
        description: 'What to ask for when the viewer has to verify again (O5).',
    }),
    __metadata("design:type", Object)
], OrganizationPayload.prototype, "stepUp", void 0);
exports.OrganizationPayload = OrganizationPayload = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'The organization after the change, or every reason why there was none.',
        simpleResolvers: true,
    })
], OrganizationPayload);
let DeleteOrganizationPayload = class DeleteOrganizationPayload {
    deletedOrganizationId;
    userErrors;
    stepUp;
};
exports.DeleteOrganizationPayload = DeleteOrganizationPayload;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'Its id; null when it was not deleted.' }),
    __metadata("design:type", Object)
], DeleteOrganizationPayload.prototype, "deletedOrganizationId", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [OrganizationUserError], { description: 'Every reason against, not the first.' }),
    __metadata("design:type", Array)
], DeleteOrganizationPayload.prototype, "userErrors", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => StepUpChallenge, {
        nullable: true,
        description: 'What to ask for when the viewer has to verify again (O5).',
    }),
    __metadata("design:type", Object)
], DeleteOrganizationPayload.prototype, "stepUp", void 0);
exports.DeleteOrganizationPayload = DeleteOrganizationPayload = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'The organization that was deleted, or every reason why it was not.',
        simpleResolvers: true,
    })
], DeleteOrganizationPayload);
//# sourceMappingURL=organization.types.js.map