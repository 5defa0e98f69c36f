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
exports.Account = void 0;
const type_graphql_1 = require("type-graphql");
const account_1 = require("./account");
const user_1 = require("./user");
(0, type_graphql_1.registerEnumType)(account_1.Hub, {
    name: 'Hub',
    description: 'A product family that an account can subscribe to.',
    valuesConfig: {
        MARKETING: { description: 'Marketing Hub.' },
        SALES: { description: 'Sales Hub: its seats and its level open linked records (M6).' },
        SERVICE: { description: 'Service Hub: its seats and its level open linked records (M6).' },
        CONTENT: { description: 'Content Hub.' },
        DATA: { description: 'Data Hub.' },
        COMMERCE: { description: 'Commerce Hub.' },
    },
});
(0, type_graphql_1.registerEnumType)(account_1.Tier, {
    name: 'Tier',
    description: 'The level of a hub, lowest first.',
    valuesConfig: {
        FREE: { description: 'No paid subscription.' },
        STARTER: { description: 'The lowest paid level.' },
        PROFESSIONAL: { description: 'The lowest level that membership of an organization takes (O2).' },
        ENTERPRISE: { description: 'The highest level; in MARKETING it is what an organization needs once (O1).' },
    },
});
(0, type_graphql_1.registerEnumType)(account_1.AccountType, {
    name: 'AccountType',
    description: 'What an account is for. Only STANDARD accounts can join an organization (O7).',
    valuesConfig: {
        STANDARD: { description: 'A productive account.' },
        SANDBOX: { description: 'A copy of an account to try things in.' },
        DEVELOPER_TEST: { description: 'A test account of a developer.' },
        APP_DEVELOPER: { description: 'An account in which apps are developed.' },
    },
});
(0, type_graphql_1.registerEnumType)(user_1.UserRole, {
    name: 'UserRole',
    description: 'What a user is in one account.',
    valuesConfig: {
        SUPER_ADMIN: {
            description: 'Sees every record and manages the account; not exempt from seats and permissions (M7).',
        },
        PARTNER_ADMIN: { description: 'Manages the account for a partner; may see the organization (O10).' },
        MEMBER: { description: 'Any other user.' },
    },
});
(0, type_graphql_1.registerEnumType)(user_1.RecordAccess, {
    name: 'RecordAccess',
    description: "How far a user sees his account's records of one type.",
    valuesConfig: {
        ALL: { description: 'Every record.' },
        TEAM: { description: "Records whose owner's team is one of the user's teams." },
        OWNED: { description: 'Records that the user owns.' },
        NONE: { description: 'No record.' },
    },
});
(0, type_graphql_1.registerEnumType)(user_1.AssetAccess, {
    name: 'AssetAccess',
    description: "What a user may do with his account's assets.",
    valuesConfig: {
        NONE: { description: 'Nothing.' },
        VIEW: { description: 'See them.' },
        EDIT: { description: 'See, create and change them.' },
    },
});
let Account = class Account {
    id;
    name;
};
exports.Account = Account;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the account in the system that owns it.' }),
    __metadata("design:type", String)
], Account.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Directive)('@shareable'),
    (0, type_graphql_1.Field)(() => String, { description: 'The name of the account as its owning system gives it.' }),
    __metadata("design:type", String)
], Account.prototype, "name", void 0);
exports.Account = Account = __decorate([
    (0, type_graphql_1.Directive)('@key(fields: "id")'),
    (0, type_graphql_1.ObjectType)({
        description: "One CRM tenant. As an entity it resolves for the accounts in which the viewer is a user and for those of his home account's organization; null otherwise.",
        simpleResolvers: true,
    })
], Account);
//# sourceMappingURL=account.types.js.map