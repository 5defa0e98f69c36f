"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.buildSubgraph = buildSubgraph;
exports.buildRouterAuthSubgraph = buildRouterAuthSubgraph;
require("reflect-metadata");
const subgraph_1 = require("@apollo/subgraph");
const utils_1 = require("@graphql-tools/utils");
const graphql_1 = require("graphql");
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const account_reference_1 = require("../accounts/account.reference");
const asset_copying_resolver_1 = require("../asset-copying/asset-copying.resolver");
require("../linked-records/record.types");
const linked_record_access_resolver_1 = require("../linked-records/linked-record-access.resolver");
const linked_record_resolver_1 = require("../linked-records/linked-record.resolver");
const linked_records_resolver_1 = require("../linked-records/linked-records.resolver");
const record_sights_resolver_1 = require("../linked-records/record-sights.resolver");
const mirrored_activity_types_1 = require("../linked-records/mirrored-activity.types");
const organization_resolver_1 = require("../organizations/organization.resolver");
const sync_resolver_1 = require("../sync/sync.resolver");
const entry_guard_1 = require("./entry-guard");
const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const IMPORTS = ['@key', '@shareable', '@inaccessible', '@tag', '@cost', '@listSize'];
const ROUTER_IMPORTS = ['@authenticated', '@requiresScopes'];
const references = {
    Account: account_reference_1.resolveAccountReference,
    AssetCopyJob: asset_copying_resolver_1.resolveAssetCopyJobReference,
    Company: linked_records_resolver_1.resolveRecordReference,
    Contact: linked_records_resolver_1.resolveRecordReference,
    Organization: organization_resolver_1.resolveOrganizationReference,
};
/** The subgraph, every entry guarded. @throws Error while an entry has no policy. */
function buildSubgraph() {
    const schema = codeFirstSchema();
    const resolvers = (0, entry_guard_1.guardedResolvers)((0, type_graphql_1.createResolversMap)(schema), references);
    return (0, entry_guard_1.guardRepresentations)((0, subgraph_1.buildSubgraphSchema)([{ typeDefs: linked(schema, IMPORTS), resolvers }]));
}
/** The same for routers that enforce `@authenticated` and `@requiresScopes` themselves; to be composed, not executed. */
function buildRouterAuthSubgraph() {
    return (0, subgraph_1.buildSubgraphSchema)([
        { typeDefs: (0, entry_guard_1.withRouterDirectives)(linked(codeFirstSchema(), [...IMPORTS, ...ROUTER_IMPORTS])) },
    ]);
}
function codeFirstSchema() {
    return (0, type_graphql_1.buildSchemaSync)({
        resolvers: [
            asset_copying_resolver_1.AssetCopyingResolver,
            linked_records_resolver_1.CompanyResolver,
            linked_records_resolver_1.ContactResolver,
            linked_record_access_resolver_1.LinkedRecordAccessResolver,
            linked_record_resolver_1.LinkedRecordResolver,
            organization_resolver_1.OrganizationResolver,
            record_sights_resolver_1.RecordSightsResolver,
            sync_resolver_1.SyncResolver,
        ],
        orphanedTypes: [
            account_types_1.Account,
            linked_records_resolver_1.Company,
            linked_records_resolver_1.Contact,
            mirrored_activity_types_1.MirroredCall,
            mirrored_activity_types_1.MirroredEmail,
            mirrored_activity_types_1.MirroredMeeting,
            mirrored_activity_types_1.MirroredNote,
            mirrored_activity_types_1.MirroredTask,
        ],
        validate: false,
        skipCheck: true,
    });
}
function linked(schema, imports) {
    const link = `extend schema @link(url: "${FEDERATION}", import: ${JSON.stringify(imports)})`;
    return (0, graphql_1.parse)(`${link}\n${(0, utils_1.printSchemaWithDirectives)(schema)}`);
}
//# sourceMappingURL=schema.js.map