import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

describe('a unit of work', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await createTestDatabase();
  });
  afterEach(() => test.drop());

  const insert = (manager: EntityManager, id: string): Promise<unknown> =>
    manager.query("INSERT INTO fact_locks (account_id, kind) VALUES (?, 'TEST')", [id]);
  const ids = async (): Promise<string[]> =>
    (
      (await test.database.read.query('SELECT account_id FROM fact_locks ORDER BY account_id')) as {
        account_id: string;
      }[]
    ).map((row) => row.account_id);

  it('keeps what it did', async () => {
    await test.database.write((manager) => insert(manager, 'a'));
    expect(await ids()).toEqual(['a']);
  });

  it('does nothing at all when it throws', async () => {
    const work = test.database.write(async (manager) => {
      await insert(manager, 'a');
      throw new Error('on purpose');
    });
    await expect(work).rejects.toThrow('on purpose');
    expect(await ids()).toEqual([]);
  });

  it('is not undone by another that fails while both are under way', async () => {
    const failing = test.database.write(async (manager) => {
      await insert(manager, 'a');
      await sleep(50);
      throw new Error('on purpose');
    });
    const other = test.database.write(async (manager) => {
      await sleep(10);
      await insert(manager, 'b');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await other;
    expect(await ids()).toEqual(['b']);
  });

  (TEST_DATABASE === 'sqlite' ? it : it.skip)(
    'is kept after one whose commit failed, which SQLite undoes by itself when there is no room',
    async () => {
      const fails = (work: (manager: EntityManager) => Promise<unknown>) =>
        expect(test.database.write(work)).rejects.toThrow();
      await fails(async (manager) => {
        await insert(manager, 'a');
        await manager.query('ROLLBACK');
      });
      await fails(async (manager) => {
        await insert(manager, 'b');
        throw new Error('on purpose');
      });
      await test.database.write((manager) => insert(manager, 'c'));
      expect(await ids()).toEqual(['c']);
    },
  );

  it('is not seen by readers before it is done', async () => {
    const work = test.database.write(async (manager) => {
      await insert(manager, 'a');
      expect(await ids()).toEqual([]);
    });
    await work;
    expect(await ids()).toEqual(['a']);
  });

  (TEST_DATABASE === 'sqlite' ? it : it.skip)('is refused inside another, which it would wait for', async () => {
    const work = test.database.write(async (outer) => {
      await insert(outer, 'a');
      await test.database.write((inner) => insert(inner, 'b'));
    });
    await expect(work).rejects.toThrow('inside another');
    expect(await ids()).toEqual([]);
  });

  it('runs again after a deadlock, so that both of two that wait for each other are done', async () => {
    await test.database.write(async (manager) => {
      await insert(manager, 'a');
      await insert(manager, 'b');
    });
    let runs = 0;
    const touch = (first: string, second: string): Promise<void> =>
      test.database.write(async (manager) => {
        runs += 1;
        await manager.query("UPDATE fact_locks SET kind = 'X' WHERE account_id = ?", [first]);
        await sleep(100);
        await manager.query("UPDATE fact_locks SET kind = 'X' WHERE account_id = ?", [second]);
      });
    await Promise.all([touch('a', 'b'), touch('b', 'a')]);
    expect(runs).toBe(test.config.kind === 'mysql' ? 3 : 2);
  });

  /** A server's answer to one of two that wait for each other. */
  const DEADLOCK = "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213";

  (TEST_DATABASE === 'mysql' ? it : it.skip)(
    'runs again after each of many deadlocks, and has one effect',
    async () => {
      let runs = 0;
      await test.database.write(async (manager) => {
        runs += 1;
        await insert(manager, 'a');
        if (runs < 8) await manager.query(DEADLOCK);
      });
      expect(runs).toBe(8);
      expect(await ids()).toEqual(['a']);
    },
  );

  (TEST_DATABASE === 'mysql' ? it : it.skip)('fails when it still ends in a deadlock after three seconds', async () => {
    const began = performance.now();
    const work = test.database.write((manager) => manager.query(DEADLOCK));
    await expect(work).rejects.toMatchObject({ errno: 1213 });
    expect(performance.now() - began).toBeGreaterThan(3_000);
  });
});
