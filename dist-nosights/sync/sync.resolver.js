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
exports.SyncResolver = void 0;
const type_graphql_1 = require("type-graphql");
const apply_facts_1 = require("./apply-facts");
const asset_facts_types_1 = require("./asset-facts.types");
const fact_kinds_1 = require("./fact-kinds");
const sync_types_1 = require("./sync.types");
const RULES = 'From other systems, with the scope `sync:write` (S1–S4); at most 500 facts a call.';
let SyncResolver = class SyncResolver {
    syncAccounts(accounts, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.accounts, accounts);
    }
    syncUsers(users, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.users, users);
    }
    syncContacts(contacts, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.contacts, contacts);
    }
    syncCompanies(companies, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.companies, companies);
    }
    syncActivities(activities, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.activities, activities);
    }
    syncDeals(deals, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.deals, deals);
    }
    syncProperties(properties, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.properties, properties);
    }
    syncAssets(assets, { database }) {
        return (0, apply_facts_1.applyFacts)(database.write, fact_kinds_1.factKinds.assets, assets);
    }
};
exports.SyncResolver = SyncResolver;
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of accounts. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('accounts', () => [sync_types_1.AccountFactInput], { description: 'Accounts, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncAccounts", null);
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of users. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('users', () => [sync_types_1.UserFactInput], { description: 'Users, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncUsers", null);
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of contacts. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('contacts', () => [sync_types_1.ContactFactInput], { description: 'Contacts, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncContacts", null);
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of companies. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('companies', () => [sync_types_1.CompanyFactInput], { description: 'Companies, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncCompanies", null);
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of activities. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('activities', () => [sync_types_1.ActivityFactInput], { description: 'Activities, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncActivities", null);
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of deals. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('deals', () => [sync_types_1.DealFactInput], { description: 'Deals, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncDeals", null);
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of properties. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('properties', () => [asset_facts_types_1.PropertyFactInput], { description: 'Properties, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncProperties", null);
__decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.Mutation)(() => sync_types_1.SyncPayload, { description: `Tells of assets. ${RULES}` }),
    __param(0, (0, type_graphql_1.Arg)('assets', () => [asset_facts_types_1.AssetFactInput], { description: 'Assets, whole, in any order.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Array, Object]),
    __metadata("design:returntype", Promise)
], SyncResolver.prototype, "syncAssets", null);
exports.SyncResolver = SyncResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], SyncResolver);
//# sourceMappingURL=sync.resolver.js.map