import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type Database } from '../../../src/database/database';
import { startFaultyProxy, type FaultyProxy } from '../../support/faulty-proxy';
import { hasMariaDb } from '../../support/own-server';
import { startOwnServer } from '../../support/replicated-servers';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const where = TEST_DATABASE === 'sqlite' && hasMariaDb ? describe : describe.skip;
const NAME = 'switched';
/** Who serves may not write on a server that is read-only, as root may. */
const USER = 'serve';

where('a switchover', () => {
  let servers: Awaited<ReturnType<typeof startOwnServer>>[];
  let proxy: FaultyProxy;
  let database: Database;
  beforeAll(async () => {
    servers = await Promise.all([startOwnServer(), startOwnServer()]);
    for (const { url, run } of servers) {
      await run(
        `CREATE DATABASE ${NAME} CHARACTER SET utf8mb4`,
        `CREATE USER ${USER} IDENTIFIED BY '${USER}'`,
        `GRANT ALL ON ${NAME}.* TO ${USER}`,
      );
      const owner = await openDatabase({ kind: 'mysql', url: `${url}${NAME}` });
      await owner.migrate();
      await owner.close();
    }
    proxy = await startFaultyProxy(portOf(servers[0]!));
    const urlAt = (port: number): string => `mysql://${USER}:${USER}@127.0.0.1:${port}/${NAME}`;
    const replicas = { urls: [urlAt(portOf(servers[1]!))], maxLagSeconds: 5 };
    database = await openDatabase({ kind: 'mysql', url: urlAt(proxy.port) }, undefined, replicas);
    await database.health.watch();
  }, 60_000);
  afterAll(async () => {
    await database?.close();
    await proxy?.close();
    for (const server of servers ?? []) await server.remove();
  });

  it('leaves no connection behind on the server that was primary, nor one that is in use all the time', async () => {
    const portByWrite = () => database.write((manager) => manager.query('SELECT @@port AS port'));
    let isAsking = true;
    const asking = (async () => {
      while (isAsking) await portByWrite();
    })();
    const [before, after] = servers.map(portOf);
    expect(await portsOf(database)).toEqual(new Set([before]));

    await servers[0]!.run('SET GLOBAL read_only = 1');
    await until(() => !database.health.state().writable);
    await sleep(500);
    proxy.leadTo(after!);
    await until(() => database.health.state().writable);
    expect(await portsOf(database)).toEqual(new Set([after]));
    isAsking = false;
    await asking;
    expect(await portByWrite()).toEqual([{ port: after }]);
    // Its beats go to the new primary as well.
    await until(() => database.replicas!.state().inUse === 1);
  }, 30_000);
});

function portOf({ url }: { readonly url: string }): number {
  return Number(new URL(url).port);
}

/** Of all connections that can be had at once. */
async function portsOf({ reader, write }: Database): Promise<ReadonlySet<number>> {
  const SQL = 'SELECT @@port AS port, SLEEP(0.05)';
  const rows = await Promise.all(
    Array.from({ length: 16 }, (_, i) =>
      i % 2 === 0
        ? reader.query<{ port: number }>(SQL, [])
        : write((manager): Promise<{ port: number }[]> => manager.query(SQL)),
    ),
  );
  return new Set(rows.flat().map(({ port }) => port));
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (holds()) return;
    await sleep(25);
  }
  throw new Error('it did not come to that');
}
