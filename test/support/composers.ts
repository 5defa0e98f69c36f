import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices as composeWithHive } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import { buildASTSchema, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { demandsOf, type Demand, type Demands } from './demands';

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** A supergraph, in the same form from every composer. */
export interface Supergraph {
  /** As routers read it. */
  readonly document: DocumentNode;
  /** As clients see it: what is @inaccessible is gone. */
  readonly api: GraphQLSchema;
  /** The types of our subgraph that a router can enter by a key. */
  readonly entities: readonly string[];
  /** Sizes and weights of our subgraph's fields, for demand control. */
  readonly demands: Demands;
}

/** @throws Error with every reason why the subgraphs do not compose. */
export type Compose = (subgraphs: readonly Subgraph[]) => Supergraph;

export const OUR_SUBGRAPH = 'multi-account';
export const CRM_SUBGRAPH = 'crm';

/** The text of a file of schema/. */
export function schemaText(file: string): string {
  return readFileSync(join(__dirname, '../../schema', file), 'utf8');
}

/** Our subgraph and the stand-in for the CRM's. */
export function subgraphs(
  file = 'subgraph.graphql',
  urls = { ours: 'http://localhost:4000/graphql', crm: 'http://localhost:4001/graphql' },
): Subgraph[] {
  return [
    { name: OUR_SUBGRAPH, url: urls.ours, typeDefs: parse(schemaText(file)) },
    { name: CRM_SUBGRAPH, url: urls.crm, typeDefs: parse(schemaText('crm.graphql')) },
  ];
}

/** The supergraph as text, for a gateway. @throws Error when the subgraphs do not compose. */
export function supergraphSdl(composed: readonly Subgraph[]): string {
  const result = composeWithApollo([...composed]);
  if (result.errors !== undefined) throw refusal(result.errors);
  return result.supergraphSdl;
}

export const composers: Readonly<Record<string, Compose>> = {
  '@apollo/composition': (composed) => {
    const result = composeWithApollo([...composed]);
    if (result.errors !== undefined) throw refusal(result.errors);
    const document = parse(result.supergraphSdl);
    const api = result.schema.toAPISchema().toGraphQLJSSchema();
    return { document, api, entities: joinedEntities(document), demands: demandsOf(document) };
  },
  '@theguild/federation-composition': (composed) => {
    const result = composeWithHive([...composed]);
    if (result.errors !== undefined) throw refusal(result.errors);
    const document = parse(result.supergraphSdl);
    const api = buildASTSchema(parse(result.publicSdl));
    return { document, api, entities: joinedEntities(document), demands: demandsOf(document) };
  },
  '@wundergraph/composition': (composed) => {
    const result = federateSubgraphs({
      subgraphs: composed.map(({ name, url, typeDefs }) => ({ name, url, definitions: typeDefs })),
      version: '1',
    });
    if (!result.success) throw refusal(result.errors);
    const ours = result.subgraphConfigBySubgraphName.get(OUR_SUBGRAPH);
    const configurations = ours?.configurationDataByTypeName ?? [];
    return {
      document: result.federatedGraphAST,
      api: result.federatedGraphClientSchema,
      entities: [...configurations].filter(([, { keys }]) => (keys ?? []).length > 0).map(([name]) => `${name}`),
      demands: configuredDemands([...(ours?.costs?.fieldWeights ?? []), ...(ours?.costs?.listSizes ?? [])]),
    };
  },
};

/** The types with a key of our subgraph, by the @join__type directives of a supergraph. */
function joinedEntities(supergraph: DocumentNode): string[] {
  return supergraph.definitions.flatMap((definition) => {
    if (!('directives' in definition) || !('name' in definition) || definition.name === undefined) return [];
    const isKeyed = (definition.directives ?? []).some((directive) => {
      const values = new Map(directive.arguments?.map((argument) => [argument.name.value, argument.value]));
      const graph = values.get('graph');
      return graph?.kind === 'EnumValue' && graph.value === 'MULTI_ACCOUNT' && values.has('key');
    });
    return isKeyed ? [definition.name.value] : [];
  });
}

const OF_A_DEMAND: ReadonlySet<string> = new Set<keyof Demand>([
  'weight',
  'assumedSize',
  'slicingArguments',
  'sizedFields',
  'requireOneSlicingArgument',
]);

/** Of the configuration of a router whose supergraph has no such directives; there, a list that is not given is empty. */
function configuredDemands(configured: readonly (readonly [string, object])[]): Demands {
  const demands: Record<string, Demand> = {};
  for (const [field, configuration] of configured) {
    const given = Object.entries(configuration).filter(
      ([name, value]) => OF_A_DEMAND.has(name) && !(Array.isArray(value) && value.length === 0),
    );
    demands[field] = { ...demands[field], ...Object.fromEntries(given) };
  }
  return demands;
}

function refusal(errors: readonly Error[]): Error {
  return new Error(errors.map((error) => error.message).join('\n'));
}
