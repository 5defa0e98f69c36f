import { setTimeout as sleep } from 'node:timers/promises';
import { openBoundedPool } from '../../../src/database/bounded-pool';
import { createTestDatabase } from '../../support/test-database';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

describe('the sessions of a pool', () => {
  it('are each ended by the server when they say nothing for 20 s, and by the pool before', async () => {
    const test = await createTestDatabase();
    try {
      if (test.config.kind === 'sqlite') return;
      const limits = await Promise.all(
        Array.from({ length: 16 }, () =>
          test.database.write(async (manager) => {
            const [row]: { seconds: number; id: number }[] = await manager.query(
              'SELECT @@SESSION.wait_timeout AS seconds, CONNECTION_ID() AS id',
            );
            await sleep(100);
            return row!;
          }),
        ),
      );
      expect(new Set(limits.map(({ seconds }) => Number(seconds)))).toEqual(new Set([20]));
      expect(new Set(limits.map(({ id }) => Number(id))).size).toBe(16);
      await sleep(12_500);
      const ids = limits.map(({ id }) => id).join(', ');
      const open: unknown[] = await test.database.read.query(
        `SELECT id FROM information_schema.processlist WHERE id IN (${ids})`,
      );
      expect(open.length).toBeLessThanOrEqual(1);
    } finally {
      await test.drop();
    }
  });

  it('that the server ends are not noticed by who reads: he is given another', async () => {
    const test = await createTestDatabase();
    try {
      if (test.config.kind === 'sqlite') return;
      const { reader, write } = test.database;
      const [session] = await reader.query<{ id: number }>('SELECT CONNECTION_ID() AS id', []);
      await write((manager) => manager.query(`KILL ${Number(session!.id)}`)).catch(() => undefined);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => reader.query<{ n: number }>('SELECT ? + 0 AS n', [n])),
      );
      expect(answers.map(([row]) => Number(row!.n))).toEqual(Array.from({ length: 20 }, (_, n) => n));
    } finally {
      await test.drop();
    }
  });

  (TEST_DATABASE === 'mysql' ? it : it.skip)(
    'have modes of their own, so that values are escaped as the server reads them, whatever it was set to',
    async () => {
      const test = await createTestDatabase();
      if (test.config.kind !== 'mysql') throw new Error('no server');
      const SQL = 'SELECT @@SESSION.sql_mode AS mode';
      const bounded = openBoundedPool({ url: test.config.url, connections: 2, limitMs: 5_000 });
      try {
        const modes = await Promise.all([
          test.database.read.query<{ mode: string }[]>(SQL),
          test.database.write((manager) => manager.query<{ mode: string }[]>(SQL)),
          ...Array.from({ length: 8 }, () => test.database.reader.query<{ mode: string }>(SQL, [])),
          ...Array.from({ length: 3 }, () => bounded.ask<{ mode: string }>(SQL, [])),
        ]);
        const expected = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
        expect(new Set(modes.map(([row]) => row!.mode))).toEqual(new Set([expected]));
      } finally {
        await bounded.close();
        await test.drop();
      }
    },
  );
});
