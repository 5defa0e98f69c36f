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
exports.ConfigureConnectionsPayload = exports.ConnectionChange = exports.ConnectAllAccountsInput = exports.ConfigureConnectionsInput = exports.ConnectionSettingInput = void 0;
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const demand_control_1 = require("../graphql/demand-control");
const connection_setting_1 = require("../connections/connection-setting");
const connection_rules_1 = require("../connections/connection.rules");
const organization_types_1 = require("./organization.types");
(0, type_graphql_1.registerEnumType)(connection_rules_1.ConnectionDirection, {
    name: 'ConnectionDirection',
    description: 'How an account is connected with a peer (C2).',
    valuesConfig: {
        TWO_WAY: { description: 'Both ways.' },
        TO_PEER: { description: 'From the account to its peer, and not back.' },
        FROM_PEER: { description: 'From the peer to the account, and not back.' },
        OFF: { description: 'Not at all.' },
    },
});
(0, type_graphql_1.registerEnumType)(connection_rules_1.ConnectionChangeKind, {
    name: 'ConnectionChangeKind',
    description: 'What becomes of one direction of a feature.',
    valuesConfig: {
        ENABLED: { description: 'It is switched on.' },
        DISABLED: { description: 'It is switched off.' },
        UNCHANGED: { description: 'It is as asked for already.' },
        UNAVAILABLE: { description: 'It cannot be switched on; `reasons` says why (C4, C5).' },
    },
});
let ConnectionSettingInput = class ConnectionSettingInput {
    feature;
    accountId;
    peerAccountId;
    direction;
};
exports.ConnectionSettingInput = ConnectionSettingInput;
__decorate([
    (0, type_graphql_1.Field)(() => connection_setting_1.ConnectionFeature, { description: 'What is permitted.' }),
    __metadata("design:type", String)
], ConnectionSettingInput.prototype, "feature", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'A member account.' }),
    __metadata("design:type", String)
], ConnectionSettingInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Another member account.' }),
    __metadata("design:type", String)
], ConnectionSettingInput.prototype, "peerAccountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => connection_rules_1.ConnectionDirection, {
        nullable: true,
        defaultValue: 'TWO_WAY',
        description: 'Which way; both without it.',
    }),
    __metadata("design:type", Object)
], ConnectionSettingInput.prototype, "direction", void 0);
exports.ConnectionSettingInput = ConnectionSettingInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'How two accounts are to be connected: an account, and the one it is connected with (C2).' })
], ConnectionSettingInput);
let ConfigureConnectionsInput = class ConfigureConnectionsInput {
    organizationId;
    expectedVersion;
    settings;
    dryRun;
    idempotencyKey;
};
exports.ConfigureConnectionsInput = ConfigureConnectionsInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The home account’s organization.' }),
    __metadata("design:type", String)
], ConfigureConnectionsInput.prototype, "organizationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'The version that was seen (O18).' }),
    __metadata("design:type", Number)
], ConfigureConnectionsInput.prototype, "expectedVersion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [ConnectionSettingInput], { description: 'At most 100; each feature of each two accounts once.' }),
    __metadata("design:type", Array)
], ConfigureConnectionsInput.prototype, "settings", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: 'Only tell what would change (C6).' }),
    __metadata("design:type", Object)
], ConfigureConnectionsInput.prototype, "dryRun", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'A repeat with the same key and input gives the same answer.' }),
    __metadata("design:type", Object)
], ConfigureConnectionsInput.prototype, "idempotencyKey", void 0);
exports.ConfigureConnectionsInput = ConfigureConnectionsInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'Connections to switch on and off; all of them or none.' })
], ConfigureConnectionsInput);
let ConnectAllAccountsInput = class ConnectAllAccountsInput {
    organizationId;
    expectedVersion;
    dryRun;
    idempotencyKey;
};
exports.ConnectAllAccountsInput = ConnectAllAccountsInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The home account’s organization.' }),
    __metadata("design:type", String)
], ConnectAllAccountsInput.prototype, "organizationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'The version that was seen (O18).' }),
    __metadata("design:type", Number)
], ConnectAllAccountsInput.prototype, "expectedVersion", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: 'Only tell what would change (C6).' }),
    __metadata("design:type", Object)
], ConnectAllAccountsInput.prototype, "dryRun", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'A repeat with the same key and input gives the same answer.' }),
    __metadata("design:type", Object)
], ConnectAllAccountsInput.prototype, "idempotencyKey", void 0);
exports.ConnectAllAccountsInput = ConnectAllAccountsInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'The organization to connect in everything that is available.' })
], ConnectAllAccountsInput);
let ConnectionChange = class ConnectionChange {
    feature;
    source;
    target;
    change;
    reasons;
    viewers;
};
exports.ConnectionChange = ConnectionChange;
__decorate([
    (0, type_graphql_1.Field)(() => connection_setting_1.ConnectionFeature, { description: 'The feature.' }),
    __metadata("design:type", String)
], ConnectionChange.prototype, "feature", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that gives.' }),
    __metadata("design:type", account_types_1.Account)
], ConnectionChange.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that gets.' }),
    __metadata("design:type", account_types_1.Account)
], ConnectionChange.prototype, "target", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => connection_rules_1.ConnectionChangeKind, { description: 'What is done, or would be in a dry run.' }),
    __metadata("design:type", String)
], ConnectionChange.prototype, "change", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { description: 'Every reason why it is not available.' }),
    __metadata("design:type", Array)
], ConnectionChange.prototype, "reasons", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: 'How many users of the target gain or lose sight by it (C6); null for asset copying.',
    }),
    __metadata("design:type", Object)
], ConnectionChange.prototype, "viewers", void 0);
exports.ConnectionChange = ConnectionChange = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'What becomes of one direction of one feature.', simpleResolvers: true })
], ConnectionChange);
let ConfigureConnectionsPayload = class ConfigureConnectionsPayload {
    organization;
    changes;
    userErrors;
};
exports.ConfigureConnectionsPayload = ConfigureConnectionsPayload;
__decorate([
    (0, type_graphql_1.Field)(() => organization_types_1.Organization, { nullable: true, description: 'As it is now; null when the change was refused.' }),
    __metadata("design:type", Object)
], ConfigureConnectionsPayload.prototype, "organization", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(40),
    (0, type_graphql_1.Field)(() => [ConnectionChange], { description: 'One row for each direction that was asked about.' }),
    __metadata("design:type", Array)
], ConfigureConnectionsPayload.prototype, "changes", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [organization_types_1.OrganizationUserError], { description: 'Every reason against, not the first.' }),
    __metadata("design:type", Array)
], ConfigureConnectionsPayload.prototype, "userErrors", void 0);
exports.ConfigureConnectionsPayload = ConfigureConnectionsPayload = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'What was switched, or would be; or every reason why nothing was.', simpleResolvers: true })
], ConfigureConnectionsPayload);
//# sourceMappingURL=connection.types.js.map