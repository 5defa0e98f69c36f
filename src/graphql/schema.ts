import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { resolveAccountReference } from '../accounts/account.reference';
import { AssetCopyingResolver, resolveAssetCopyJobReference } from '../asset-copying/asset-copying.resolver';
import '../linked-records/record.types';
import { LinkedRecordAccessResolver } from '../linked-records/linked-record-access.resolver';
import { LinkedRecordResolver } from '../linked-records/linked-record.resolver';
import {
  Company,
  CompanyResolver,
  Contact,
  ContactResolver,
  resolveRecordReference,
} from '../linked-records/linked-records.resolver';
import { RecordSightsResolver } from '../linked-records/record-sights.resolver';
import {
  MirroredCall,
  MirroredEmail,
  MirroredMeeting,
  MirroredNote,
  MirroredTask,
} from '../linked-records/mirrored-activity.types';
import { OrganizationResolver, resolveOrganizationReference } from '../organizations/organization.resolver';
import { SyncResolver } from '../sync/sync.resolver';
import type { RequestContext } from './context';
import { withExactIds } from './exact-ids';
import { guardedResolvers, guardRepresentations, withoutSubscriptions, withRouterDirectives } from './entry-guard';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const IMPORTS = ['@key', '@shareable', '@inaccessible', '@tag', '@cost', '@listSize'];
const ROUTER_IMPORTS = ['@authenticated', '@requiresScopes'];

const references = {
  Account: resolveAccountReference,
  AssetCopyJob: resolveAssetCopyJobReference,
  Company: resolveRecordReference,
  Contact: resolveRecordReference,
  Organization: resolveOrganizationReference,
};

/** The subgraph, every entry guarded. @throws Error while an entry has no policy. */
export function buildSubgraph(): GraphQLSchema {
  const schema = codeFirstSchema();
  const resolvers = guardedResolvers(createResolversMap(schema) as GraphQLResolverMap<RequestContext>, references);
  const subgraph = buildSubgraphSchema([{ typeDefs: linked(schema, IMPORTS), resolvers }]);
  return guardRepresentations(withExactIds(withoutSubscriptions(subgraph, schema)));
}

/** The same for routers that enforce `@authenticated` and `@requiresScopes` themselves; to be composed, not executed. */
export function buildRouterAuthSubgraph(): GraphQLSchema {
  return buildSubgraphSchema([
    { typeDefs: withRouterDirectives(linked(codeFirstSchema(), [...IMPORTS, ...ROUTER_IMPORTS])) },
  ]);
}

function codeFirstSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AssetCopyingResolver,
      CompanyResolver,
      ContactResolver,
      LinkedRecordAccessResolver,
      LinkedRecordResolver,
      OrganizationResolver,
      RecordSightsResolver,
      SyncResolver,
    ],
    orphanedTypes: [
      Account,
      Company,
      Contact,
      MirroredCall,
      MirroredEmail,
      MirroredMeeting,
      MirroredNote,
      MirroredTask,
    ],
    validate: false,
    skipCheck: true,
  });
}

function linked(schema: GraphQLSchema, imports: readonly string[]): DocumentNode {
  const link = `extend schema @link(url: "${FEDERATION}", import: ${JSON.stringify(imports)})`;
  return parse(`${link}\n${printSchemaWithDirectives(schema)}`);
}
