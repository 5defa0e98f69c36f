import { mkdirSync } from 'node:fs';
import { measureCells } from './cells';
import { measureDenied, measureGrowth, measureHot } from './comparisons';
import { foreignServer, ownServer, type DatabaseServer } from './database-server';
import { startIdentityProvider, type IdentityProvider } from './identity-provider';
import { loadDataSet } from './load-data-set';
import type { BenchOptions } from './options';
import type { Results } from './results';
import { startServers, startService } from './servers';

/** Loads what is missing, starts the servers, measures what the options ask for, and ends everything it started. */
export async function bench(options: BenchOptions, tell: (text: string) => void): Promise<Results> {
  mkdirSync(options.folder, { recursive: true });
  const database =
    options.database === null
      ? await ownServer(options.folder, options.bufferPool)
      : await foreignServer(options.database);
  const identity = await startIdentityProvider();
  try {
    return await benchOn(database, identity, options, tell);
  } finally {
    identity.stop();
    await database.stop();
  }
}

async function benchOn(
  database: DatabaseServer,
  identity: IdentityProvider,
  options: BenchOptions,
  tell: (text: string) => void,
): Promise<Results> {
  const { service: script, folder: logFolder, scenarios } = options;
  const databaseUrl = await loadDataSet(database.url, options.dataSet, tell);
  const servers = await startServers({ databaseUrl, identity, script, logFolder });
  const service = servers.find(({ name }) => name === 'service')!;
  try {
    return {
      cells: scenarios.includes('cells') ? await measureCells(database, servers, options, tell) : [],
      denied: scenarios.includes('denied') ? await measureDenied(database, service, identity, options) : null,
      hot:
        scenarios.includes('hot') && options.dataSet.hotActivities > 0
          ? await measureHot(database, servers, service, options)
          : null,
      growth: scenarios.includes('growth') ? await grown() : null,
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }

  async function grown(): Promise<NonNullable<Results['growth']>> {
    const grownUrl = await loadDataSet(database.url, { ...options.dataSet, contacts: options.grow }, tell);
    const other = await startService({ databaseUrl: grownUrl, identity, script, logFolder }, 'service-grown');
    try {
      return await measureGrowth(database, other, service, options);
    } finally {
      await other.stop();
    }
  }
}
