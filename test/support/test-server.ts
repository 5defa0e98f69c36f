import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Logger } from 'typeorm';
import { loadConfig, type Config, type DatabaseConfig } from '../../src/config';
import type { Database } from '../../src/database/database';
import {
  signMachineToken,
  signPersonToken,
  type DevelopmentIssuer,
  type PersonTokenOptions,
} from '../../src/identity/development-issuer';
import { createServer } from '../../src/server';
import { executedData } from './execution';
import { createTestDatabase, type TestServers } from './test-database';

export interface GraphQLAnswer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: T | null | undefined;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: { code: string } }[] | undefined;
}

export interface TestServer {
  readonly url: string;
  /** Null unless the configuration has a port for it. */
  readonly metricsUrl: string | null;
  readonly database: Database;
  /** Where the database is. */
  readonly place: DatabaseConfig;
  readonly issuer: DevelopmentIssuer;
  /** Where the issuer's key is, for other services that take its tokens. */
  readonly keyFile: string;
  /** Every statement since it was emptied last, transaction control left out. */
  readonly statements: string[];
  token(options: PersonTokenOptions): Promise<string>;
  machineToken(scope?: string): Promise<string>;
  /** Sends an operation over HTTP. What a query of entities answers is compared with what the executor answers. */
  send<T, V>(
    document: TypedDocumentNode<T, V> | string,
    variables: V,
    token: string | null,
    headers?: Record<string, string>,
  ): Promise<GraphQLAnswer<T>>;
  stop(): Promise<void>;
}

/** Tests of what happens at once have no request refused for its number. */
const EVERYBODY = { min: 10_000, max: 10_000 };

/**
 * The real server on a port and a database of its own, on the test's own database servers if there are any. `lines` gets
 * what it writes to its log, at the level of the overrides.
 */
export async function startTestServer(
  overrides: Partial<Config> = {},
  servers?: TestServers,
  lines?: string[],
): Promise<TestServer> {
  const statements: string[] = [];
  const test = await createTestDatabase(statementLogger(statements), servers);
  const directory = mkdtempSync(join(tmpdir(), 'multi-account-keys-'));
  const keyFile = join(directory, 'key.json');
  const defaults = loadConfig({
    LOG_LEVEL: 'silent',
    DEVELOPMENT_KEY_FILE: keyFile,
    ASSET_COPY_WORKERS: '0',
  });
  const config: Config = { ...defaults, database: test.config, requestsAtOnce: EVERYBODY, ...overrides };
  const server = await createServer(config, test.database, lines && { write: (line) => void lines.push(line) });
  const url = `${await server.http.listen({ host: '127.0.0.1', port: 0 })}`;
  const issuer = server.issuer!;
  return {
    url,
    metricsUrl: server.metricsPort === null ? null : `http://127.0.0.1:${server.metricsPort}/metrics`,
    database: test.database,
    place: test.config,
    issuer,
    keyFile,
    statements,
    token: (options) => signPersonToken(issuer, options),
    machineToken: (scope = 'sync:write') => signMachineToken(issuer, { scope }),
    send: async <T, V>(
      document: TypedDocumentNode<T, V> | string,
      variables: V,
      token: string | null,
      headers: Record<string, string> = {},
    ): Promise<GraphQLAnswer<T>> => {
      const query = typeof document === 'string' ? document : print(document);
      const answer = await send<T, V>(url, query, variables, token, headers);
      if (!query.includes('_entities') || token === null || answer.errors !== undefined || !answer.data) return answer;
      const sent = statements.length;
      const executed = await executedData(test.database, config.sharedHostsFile, query, variables as object, token);
      statements.length = sent;
      expect(answer.data).toEqual(executed);
      return answer;
    },
    stop: async () => {
      await server.close();
      await test.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function send<T, V>(
  url: string,
  query: string,
  variables: V,
  token: string | null,
  headers: Record<string, string>,
): Promise<GraphQLAnswer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Pick<GraphQLAnswer<T>, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, text, data, errors };
}

function statementLogger(statements: string[]): Logger {
  const ignored = /^\s*(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SET TRANSACTION|PRAGMA)/i;
  return {
    logQuery: (query) => {
      if (!ignored.test(query)) statements.push(query);
    },
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
}
