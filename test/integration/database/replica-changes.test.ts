import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../bench/free-port';
import { openDatabase, type Database } from '../../../src/database/database';
import type { ReplicaChange } from '../../../src/database/replicas';
import { emptyDatabasePlace } from '../../support/test-database';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const where = TEST_DATABASE === 'mysql' ? describe : describe.skip;

where('a replica that was never there', () => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const place = await emptyDatabasePlace();
    remove = place.remove;
    const urls = [`mysql://root@127.0.0.1:${await freePort()}/nowhere`];
    database = await openDatabase(place.config, undefined, { urls, maxLagSeconds: 5 });
    await database.migrate();
  });
  afterAll(async () => {
    await database?.close();
    await remove?.();
  });

  it('is told of with the reason, to who listens only after the first looks at it too', async () => {
    await sleep(1_500);
    const told: ReplicaChange[] = [];
    database.replicas!.listen((change) => told.push(change));
    expect(told).toEqual([{ replica: 1, inUse: false, reason: 'ECONNREFUSED' }]);
  });
});
