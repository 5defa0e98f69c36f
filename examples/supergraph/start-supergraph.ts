import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config';
import { openDatabase } from '../../src/database/database';
import { demoExample } from '../../src/demo/demo-guide';
import { loadDemoData } from '../../src/demo/load-demo-data';
import { demoToken } from '../../src/demo/start-up-guide';
import type { DevelopmentIssuer } from '../../src/identity/development-issuer';
import { createServer } from '../../src/server';
import { startCrmStub } from '../crm/crm-stub';
import { demoRecords } from '../crm/demo-records';
import { startApolloGateway } from './apollo-gateway';
import { composeSupergraph } from './compose-supergraph';

/** By the names of schema/supergraph.yaml; 0 picks a free one. */
export interface SupergraphPorts {
  readonly gateway: number;
  readonly subgraph: number;
  readonly crm: number;
}

export interface Supergraph {
  readonly gatewayUrl: string;
  readonly subgraphUrl: string;
  readonly crmUrl: string;
  /** Whose tokens the subgraph takes. */
  readonly token: string;
  /** Ends everything, and removes the database. */
  stop(): Promise<void>;
}

/** The stub of the CRM, this subgraph on an embedded database with the demonstration data, and a gateway before both. */
export async function startSupergraph(ports: SupergraphPorts): Promise<Supergraph> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.reverse().splice(0)) await one();
  };
  try {
    const crm = await startCrmStub(demoRecords(), { host: '127.0.0.1', port: ports.crm });
    stops.push(() => crm.stop());
    const routerSecret = randomBytes(32).toString('base64url');
    const subgraph = await startSubgraph(ports.subgraph, routerSecret);
    stops.push(subgraph.stop);
    const gateway = await startApolloGateway({
      supergraphSdl: composeSupergraph('schema/supergraph.yaml', { 'multi-account': subgraph.url, crm: crm.url }),
      headersFor: (name, client) => ({
        ...client,
        ...(name === 'multi-account' ? { 'x-router-secret': routerSecret } : {}),
      }),
      port: ports.gateway,
    });
    stops.push(() => gateway.stop());
    const token = await demoToken(subgraph.issuer, demoExample.viewer);
    return { gatewayUrl: gateway.url, subgraphUrl: subgraph.url, crmUrl: crm.url, token, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Subgraph {
  readonly url: string;
  readonly issuer: DevelopmentIssuer;
  readonly stop: () => Promise<void>;
}

async function startSubgraph(port: number, routerSecret: string): Promise<Subgraph> {
  const directory = mkdtempSync(join(tmpdir(), 'multi-account-supergraph-'));
  const config = {
    ...loadConfig({ DEVELOPMENT_KEY_FILE: process.env['DEVELOPMENT_KEY_FILE'], LOG_LEVEL: 'warn' }),
    database: { kind: 'sqlite', path: join(directory, 'multi-account.db') },
    routerSecrets: [routerSecret],
  } as const;
  const database = await openDatabase(config.database);
  await database.migrate();
  await loadDemoData(database);
  const server = await createServer(config, database);
  const stop = async (): Promise<void> => {
    await server.close();
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    if (server.issuer === null) throw new Error('the demonstration needs the development issuer');
    const url = await server.http.listen({ host: config.host, port });
    return { url: `${url}/graphql`, issuer: server.issuer, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
