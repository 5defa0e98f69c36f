import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createDatabaseHealth, type DatabaseState } from '../../../src/database/database-health';

const FINE = { reachable: true, writable: true, reason: null };

describe('the health of a database', () => {
  it('is fine until it is watched', () => {
    const health = createDatabaseHealth({ kind: 'mysql', url: 'mysql://root@127.0.0.1:1/none' });
    expect([health.state(), health.isAway()]).toEqual([FINE, false]);
  });

  it('is that no writes are taken for a while after a change was refused as by a full or read-only database', async () => {
    const health = createDatabaseHealth({ kind: 'sqlite', path: 'nowhere.db' });
    health.writeFailed({ code: 'SQLITE_FULL' });
    expect(health.state()).toEqual({ reachable: true, writable: false, reason: 'SQLITE_FULL' });
    await sleep(1_600);
    expect(health.state()).toEqual(FINE);
  });

  it('is not touched by a change that failed for a reason of its own', () => {
    const health = createDatabaseHealth({ kind: 'sqlite', path: 'nowhere.db' });
    health.writeFailed({ errno: 1213 });
    health.writeFailed(new TypeError());
    expect(health.state()).toEqual(FINE);
  });

  it('is away at the first look when nobody listens, and tells the reason', async () => {
    const health = createDatabaseHealth({ kind: 'mysql', url: 'mysql://root@127.0.0.1:1/none' });
    const told: DatabaseState[] = [];
    health.listen((state) => told.push(state));
    await health.watch();
    expect([health.isAway(), told]).toEqual([true, [{ reachable: false, writable: false, reason: 'ECONNREFUSED' }]]);
    await health.close();
  });

  it('is not reachable in less than a second when a server accepts and never answers, and away in less than two', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const health = createDatabaseHealth({ kind: 'mysql', url: `mysql://root@127.0.0.1:${portOf(silent)}/none` });
    const start = performance.now();
    await health.watch();
    expect(performance.now() - start).toBeLessThan(1_000);
    expect([health.state().reachable, health.state().reason, health.isAway()]).toEqual([false, 'ETIMEDOUT', false]);
    await new Promise<void>((resolve) => health.listenAway(resolve));
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(health.isAway()).toBe(true);
    await health.close();
    silent.close();
  });
});

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
