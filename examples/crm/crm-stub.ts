import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

export interface CrmContact {
  readonly id: string;
  readonly email?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
}

export interface CrmCompany {
  readonly id: string;
  readonly name?: string | null;
  readonly domain?: string | null;
}

export interface CrmRecords {
  readonly contacts?: readonly CrmContact[];
  readonly companies?: readonly CrmCompany[];
}

export interface CrmListen {
  readonly host: string;
  readonly port: number;
}

export interface CrmStub {
  /** Where its graph is. */
  readonly url: string;
  /** How many GraphQL requests it has answered. */
  requests(): number;
  stop(): Promise<void>;
}

/**
 * The stand-in for the subgraph that owns contacts and companies (schema/crm.graphql). It answers everybody: what a viewer
 * may see is not its matter. Port 0 picks a free one.
 */
export async function startCrmStub(
  records: CrmRecords,
  listen: CrmListen = { host: '127.0.0.1', port: 0 },
): Promise<CrmStub> {
  const { contacts = [], companies = [] } = records;
  const typeDefs = parse(readFileSync(join(process.cwd(), 'schema/crm.graphql'), 'utf8'));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolversOver(byId(contacts), byId(companies)) }]);
  const apollo = new ApolloServer({
    schema,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  let requests = 0;
  const { url } = await startStandaloneServer(apollo, {
    listen: { ...listen },
    context: async () => {
      requests += 1;
      return {};
    },
  });
  return { url, requests: () => requests, stop: () => apollo.stop() };
}

function resolversOver(contacts: Map<string, CrmContact>, companies: Map<string, CrmCompany>) {
  return {
    Query: {
      contacts: (_: unknown, { first }: { first: number }) => [...contacts.values()].slice(0, first),
      contact: (_: unknown, { id }: { id: string }) => contacts.get(id) ?? null,
      companies: (_: unknown, { first }: { first: number }) => [...companies.values()].slice(0, first),
      company: (_: unknown, { id }: { id: string }) => companies.get(id) ?? null,
    },
    Contact: { __resolveReference: async ({ id }: { id: string }) => contacts.get(id) ?? null },
    Company: { __resolveReference: async ({ id }: { id: string }) => companies.get(id) ?? null },
  };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}
