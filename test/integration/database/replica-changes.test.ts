import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { freePort } from '../../../bench/free-port';
import { openDatabase, type Database } from '../../../src/database/database';
import type { ReplicaChange } from '../../../src/database/replicas';
import { createTestDatabase, emptyDatabasePlace, type TestDatabase } from '../../support/test-database';

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

where('a replica whose user may read its heartbeat alone', () => {
  const SELECT = 'SELECT account_id FROM records WHERE account_id = ?';
  const HOSTS = ['%', 'localhost'];
  // In databases called test_… a server may permit everybody everything.
  const name = `lacking_${randomBytes(6).toString('hex')}`;
  const told: ReplicaChange[] = [];
  const statements: string[] = [];
  let test: TestDatabase;
  let server: mysql.Connection;
  let database: Database;
  beforeAll(async () => {
    test = await createTestDatabase();
    if (test.config.kind !== 'mysql') throw new Error('this test needs a server');
    const primary = new URL(test.config.url);
    server = await mysql.createConnection(primary.href);
    await server.query(`CREATE DATABASE ${name}`);
    for (const table of ['heartbeats', 'records']) {
      await server.query(`CREATE VIEW ${name}.${table} AS SELECT * FROM ${table}`);
    }
    for (const host of HOSTS) {
      await server.query(`CREATE USER ${name}@'${host}' IDENTIFIED BY 'secret'`);
      await server.query(`GRANT SELECT ON ${name}.heartbeats TO ${name}@'${host}'`);
    }
    const replica = Object.assign(new URL(primary), { username: name, password: 'secret', pathname: `/${name}` });
    const heard = { logQuery: (sql: string) => statements.push(sql) } as never;
    database = await openDatabase(test.config, heard, { urls: [replica.href], maxLagSeconds: 60 });
    database.replicas!.listen((change) => told.push(change));
    for (let tries = 0; told.length === 0 && tries < 100; tries += 1) await sleep(50);
  });
  afterAll(async () => {
    await database?.close();
    for (const host of HOSTS) await server?.query(`DROP USER ${name}@'${host}'`);
    await server?.query(`DROP DATABASE ${name}`);
    await server?.end();
    await test?.drop();
  });

  it('is not blamed for a statement that the primary refuses as well', async () => {
    await expect(database.mirrorReader().query('SELECT nothing FROM heartbeats', [])).rejects.toThrow('nothing');
    expect(told).toEqual([{ replica: 1, inUse: true, reason: null }]);
    expect(database.replicas!.state()).toEqual({ inUse: 1, of: 1 });
  });

  it('is set aside by the first statement it refuses, which the primary answers, and told of once', async () => {
    const asked = () => statements.filter((sql) => sql === SELECT).length;
    for (const count of [2, 3]) {
      expect(await database.mirrorReader().query(SELECT, ['1'])).toEqual([]);
      expect(asked()).toBe(count);
    }
    const looks = () => statements.filter((sql) => sql.includes('TIMESTAMPDIFF')).length;
    const before = looks();
    for (let tries = 0; looks() < before + 3 && tries < 100; tries += 1) await sleep(50);
    expect(await database.mirrorReader().query(SELECT, ['1'])).toEqual([]);
    expect(asked()).toBe(4);
    expect(database.replicas!.state()).toEqual({ inUse: 0, of: 1 });
    expect(told.slice(1)).toEqual([{ replica: 1, inUse: false, reason: 'ER_TABLEACCESS_DENIED_ERROR' }]);
  });
});
