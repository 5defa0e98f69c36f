import { loadConfig } from '../../src/config';
import { copyNextBatch } from '../../src/asset-copying/asset-copy-workers';
import { copyAssets } from '../../src/asset-copying/copy-assets.service';
import type { Database } from '../../src/database/database';
import type { AssetFactInput } from '../generated/operations';
import { ROOT } from './copy-jobs';
import { organizationOf, type KnownJob, type Viewer } from './isolation-oracle';
import type { IsolationWorld } from './isolation-world';
import { createRawClient, type RawClient } from './raw-requests';
import { startTestServer, type TestServer } from './test-server';
import { startTraceCollector, type TraceCollector } from './trace-collector';
import { fill } from './world';

/** The service with a world in it, and everything that it tells anybody. */
export interface IsolationService {
  readonly server: TestServer;
  readonly client: RawClient;
  /** With the copies that were made of its assets. */
  readonly world: IsolationWorld;
  readonly lines: string[];
  readonly collector: TraceCollector;
  /** Copies, as they stand now. */
  jobs(): Promise<readonly KnownJob[]>;
  tokenOf(viewer: Viewer): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it with log, metrics and traces on; in each organization a few assets were copied, and more are to be. */
export async function startIsolationService(
  made: IsolationWorld,
  logLevel = 'trace',
  tracing = true,
): Promise<IsolationService> {
  const collector = await startTraceCollector();
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.url;
  process.env['OTEL_BSP_SCHEDULE_DELAY'] = '50';
  const lines: string[] = [];
  // All that a viewer may see is asked for at once.
  const limits = { ...loadConfig({}).limits, cost: 10_000_000, values: 100_000_000 };
  const server = await startTestServer({ logLevel, metricsPort: 0, tracing, limits }, undefined, lines);
  await fill(server.database, made);
  await copyInEach(server.database, made);
  const tokens = new Map<string, Promise<string>>();
  const client = createRawClient(server.url);
  return {
    server,
    client,
    world: { ...made, assets: [...made.assets, ...(await findCopies(server.database))] },
    lines,
    collector,
    jobs: () => findJobs(server.database),
    tokenOf: ({ userId, accountId }) => {
      const key = `${userId} ${accountId}`;
      const token = tokens.get(key) ?? server.token({ user: userId, account: accountId, amr: ['pwd'] });
      tokens.set(key, token);
      return token;
    },
    stop: async () => {
      client.close();
      await server.stop();
      await collector.stop();
      delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
    },
  };
}

/** The root of each organization copies a list and a form from each account to all that it is connected with. */
async function copyInEach(database: Database, world: IsolationWorld): Promise<void> {
  for (const [organizationId, accountIds] of Object.entries(world.organizations)) {
    const userId = world.roots[organizationId]!;
    for (const sourceAccountId of accountIds) {
      const targetAccountIds = world.settings[organizationId]!.filter(
        (setting) => setting.feature === 'ASSET_COPYING' && setting.sourceAccountId === sourceAccountId,
      ).map((setting) => setting.targetAccountId);
      if (targetAccountIds.length === 0) continue;
      const person = { ...ROOT, userId, accountId: sourceAccountId };
      const copy = {
        sourceAccountId,
        targetAccountIds,
        assets: [
          { type: 'LIST' as const, id: '1' },
          { type: 'FORM' as const, id: '1' },
        ],
      };
      await copyAssets({ write: database.write, person, now: new Date() }, { copy });
      if (sourceAccountId !== accountIds[0]) while (await copyNextBatch(database, { leaseSeconds: 60 }));
    }
  }
}

async function findCopies({ read }: Database): Promise<readonly AssetFactInput[]> {
  const rows: Readonly<Record<'account_id' | 'asset_id' | 'asset_type' | 'name' | 'state' | 'content', string>>[] =
    await read.query(
      `SELECT a.account_id, a.asset_id, a.asset_type, a.name, a.state, a.content FROM assets a
     JOIN asset_origins o ON o.account_id = a.account_id AND o.asset_type = a.asset_type AND o.asset_id = a.asset_id`,
    );
  return rows.map((row) => ({
    accountId: row.account_id,
    id: row.asset_id,
    type: row.asset_type as AssetFactInput['type'],
    name: row.name,
    state: row.state,
    content: row.content,
    updatedAt: new Date().toISOString(),
  }));
}

async function findJobs({ read }: Database): Promise<readonly KnownJob[]> {
  const jobs: { job_id: string; organization_id: string; source_account_id: string; target_account_ids: string }[] =
    await read.query('SELECT job_id, organization_id, source_account_id, target_account_ids FROM asset_copy_jobs');
  const items: { job_id: string; target_account_id: string }[] = await read.query('SELECT * FROM asset_copy_items');
  return jobs.map((job) => ({
    id: job.job_id,
    organizationId: job.organization_id,
    sourceAccountId: job.source_account_id,
    targetAccountIds: JSON.parse(job.target_account_ids) as string[],
    items: items
      .filter((item) => item.job_id === job.job_id)
      .map((item) => ({ target: item.target_account_id, texts: JSON.stringify(item) })),
  }));
}

/** Everybody who may call: each user in each account where he is known, and a few where he is not. */
export function viewersOf(world: IsolationWorld): readonly Viewer[] {
  const known = world.users.map(({ userId, accountId }) => ({ userId, accountId }));
  const strangers = world.accounts.map(({ id }, i) => ({
    userId: known[(i * 7) % known.length]!.userId,
    accountId: id,
  }));
  const nobodies = world.accounts.slice(0, 2).map(({ id }) => ({ userId: 'nobody', accountId: id }));
  const all = [...known, ...strangers, ...nobodies];
  return [...new Map(all.map((viewer) => [`${viewer.userId} ${viewer.accountId}`, viewer])).values()];
}

/** The accounts of the viewer's organization, or his home account alone. */
export function nearAccounts(world: IsolationWorld, { accountId }: Viewer): readonly string[] {
  const organization = organizationOf(world, accountId);
  return organization === null ? [accountId] : world.organizations[organization]!;
}
