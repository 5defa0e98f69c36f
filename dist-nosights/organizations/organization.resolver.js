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
exports.OrganizationResolver = void 0;
exports.resolveOrganizationReference = resolveOrganizationReference;
const type_graphql_1 = require("type-graphql");
const demand_control_1 = require("../graphql/demand-control");
const reference_1 = require("../graphql/reference");
const step_up_rules_1 = require("../identity/step-up.rules");
const errors_1 = require("../shared/errors");
const candidates_reader_1 = require("./candidates.reader");
const configure_connections_service_1 = require("./configure-connections.service");
const create_organization_service_1 = require("./create-organization.service");
const delete_organization_service_1 = require("./delete-organization.service");
const organization_events_reader_1 = require("./organization-events.reader");
const organization_reader_1 = require("./organization.reader");
const connection_types_1 = require("./connection.types");
const organization_types_1 = require("./organization.types");
const update_organization_service_1 = require("./update-organization.service");
let EventsArgs = class EventsArgs {
    first;
    after;
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 20, description: 'How many at the most, 0 to 100.' }),
    __metadata("design:type", Object)
], EventsArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }),
    __metadata("design:type", Object)
], EventsArgs.prototype, "after", void 0);
EventsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], EventsArgs);
let OrganizationResolver = class OrganizationResolver {
    async organization(context) {
        const organization = await (0, organization_reader_1.readOrganization)(context.database.read, context.viewer().person);
        if (organization !== 'forbidden')
            return organization;
        throw new errors_1.ForbiddenError('Only Super Admins and Partner Admins of this account see its organization (O10).');
    }
    organizationCandidates(context) {
        return (0, candidates_reader_1.findCandidates)(context.database.read, context.viewer().person);
    }
    async createOrganization(input, context) {
        return payload(await (0, create_organization_service_1.createOrganization)(changeContext(context), input));
    }
    async updateOrganization(input, context) {
        return payload(await (0, update_organization_service_1.updateOrganization)(changeContext(context), input));
    }
    async deleteOrganization(input, context) {
        const change = await (0, delete_organization_service_1.deleteOrganization)(changeContext(context), input);
        return { ...refusalsOf(change), deletedOrganizationId: change.organizationId };
    }
    async configureConnections(input, context) {
        return connectionsPayload(context, await (0, configure_connections_service_1.configureConnections)(changeContext(context), input));
    }
    async connectAllAccounts(input, context) {
        return connectionsPayload(context, await (0, configure_connections_service_1.connectAllAccounts)(changeContext(context), input));
    }
    async events(organization, args, context) {
        const isVisible = organization.isRemembered !== true || (await seesOrganization(context, organization.id));
        if (!isVisible)
            throw new errors_1.ForbiddenError('This organization is gone, or its history no longer yours to see (O10).');
        return (0, organization_events_reader_1.readEvents)(context.database.read, organization.id, args, (id) => accountOf(context, id));
    }
};
exports.OrganizationResolver = OrganizationResolver;
__decorate([
    (0, type_graphql_1.Query)(() => organization_types_1.Organization, {
        nullable: true,
        description: "The home account's organization; null without one. For its Super Admins and Partner Admins (O10), FORBIDDEN to others.",
    }),
    __param(0, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "organization", null);
__decorate([
    (0, demand_control_1.AssumedSize)(10),
    (0, type_graphql_1.Query)(() => [organization_types_1.OrganizationCandidate], {
        description: 'Every account in which the viewer is a user, with all that bars it from an organization of his home account (O9).',
    }),
    __param(0, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "organizationCandidates", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.CHANGE_COST),
    (0, type_graphql_1.Mutation)(() => organization_types_1.OrganizationPayload, {
        description: 'Makes an organization of the home account and others; connects nothing (O1–O9, O17, C1).',
    }),
    __param(0, (0, type_graphql_1.Arg)('input', () => organization_types_1.CreateOrganizationInput, { description: 'What to create.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [organization_types_1.CreateOrganizationInput, Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "createOrganization", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.CHANGE_COST),
    (0, type_graphql_1.Mutation)(() => organization_types_1.OrganizationPayload, {
        description: 'Renames, adds accounts, removes accounts, in one step (O1, O2, O4, O7–O12, O15–O18).',
    }),
    __param(0, (0, type_graphql_1.Arg)('input', () => organization_types_1.UpdateOrganizationInput, { description: 'What to change.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [organization_types_1.UpdateOrganizationInput, Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "updateOrganization", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.CHANGE_COST),
    (0, type_graphql_1.Mutation)(() => organization_types_1.DeleteOrganizationPayload, {
        description: 'Ends an organization with all its settings; its history is kept (O5, O10, O11, O15–O18).',
    }),
    __param(0, (0, type_graphql_1.Arg)('input', () => organization_types_1.DeleteOrganizationInput, { description: 'What to delete.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [organization_types_1.DeleteOrganizationInput, Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "deleteOrganization", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.CHANGE_COST),
    (0, type_graphql_1.Mutation)(() => connection_types_1.ConfigureConnectionsPayload, {
        description: 'Switches connection settings on and off, or tells what that would change (C2, C4–C6, O10, O11, O17, O18).',
    }),
    __param(0, (0, type_graphql_1.Arg)('input', () => connection_types_1.ConfigureConnectionsInput, { description: 'What to connect.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [connection_types_1.ConfigureConnectionsInput, Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "configureConnections", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.CHANGE_COST),
    (0, type_graphql_1.Mutation)(() => connection_types_1.ConfigureConnectionsPayload, {
        description: 'One click: switches on every setting that is available, and tells why others are not (C3).',
    }),
    __param(0, (0, type_graphql_1.Arg)('input', () => connection_types_1.ConnectAllAccountsInput, { description: 'Which organization.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [connection_types_1.ConnectAllAccountsInput, Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "connectAllAccounts", null);
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, type_graphql_1.FieldResolver)(() => organization_types_1.OrganizationEventConnection, { description: 'Its history, newest first (O16).' }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Args)(() => EventsArgs)),
    __param(2, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, EventsArgs, Object]),
    __metadata("design:returntype", Promise)
], OrganizationResolver.prototype, "events", null);
exports.OrganizationResolver = OrganizationResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => organization_types_1.Organization)
], OrganizationResolver);
/** Null for an organization that is not the home account's, or not the viewer's to see (O10). */
async function resolveOrganizationReference(reference, context) {
    const id = (0, reference_1.referencedId)(reference);
    const organization = await (0, organization_reader_1.readOrganization)(context.database.read, context.viewer().person);
    return organization !== 'forbidden' && organization?.id === id ? organization : null;
}
async function seesOrganization(context, id) {
    return (await resolveOrganizationReference({ id }, context)) !== null;
}
function changeContext(context) {
    return { write: context.database.write, person: context.viewer().person, now: new Date() };
}
/** The organization as the change left it, also when it is answered again long after. */
function payload(change) {
    const organization = change.organization ?? null;
    return {
        ...refusalsOf(change),
        organization: organization === null ? null : { ...organization, isRemembered: true },
    };
}
async function connectionsPayload(context, change) {
    const changes = (change.changes ?? []).map(async ({ sourceAccountId, targetAccountId, ...rest }) => ({
        ...rest,
        source: await accountOf(context, sourceAccountId),
        target: await accountOf(context, targetAccountId),
    }));
    return { ...payload(change), changes: await Promise.all(changes) };
}
async function accountOf(context, id) {
    return (await context.viewer().accounts.load(id)) ?? { id, name: id };
}
function refusalsOf({ refusals }) {
    const stepUp = refusals.some(({ code }) => code === 'STEP_UP_REQUIRED')
        ? { maxAgeSeconds: step_up_rules_1.STEP_UP_MAX_AGE_SECONDS, acrValues: ['mfa', 'pwd'] }
        : null;
    return { userErrors: refusals, stepUp };
}
//# sourceMappingURL=organization.resolver.js.map