import { createPool, type Pool, type PoolConnection } from 'mysql2';
import { renewable, type PoolRenewal, type RenewablePool } from '../../../src/database/pool-renewal';
import { createKiller } from '../../../src/database/statement-killer';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const where = TEST_DATABASE === 'mysql' ? describe : describe.skip;

where('a pool that connects anew', () => {
  let test: TestDatabase;
  let pool: Pool;
  let renewal: PoolRenewal;
  beforeEach(async () => {
    test = await createTestDatabase();
    if (test.config.kind !== 'mysql') throw new Error('this test needs a server');
    pool = createPool({ uri: test.config.url, connectionLimit: 1 });
    renewal = renewable(pool as unknown as RenewablePool);
  });
  afterEach(async () => {
    await new Promise((resolve) => pool.end(resolve));
    await test.drop();
  });

  const take = (): Promise<PoolConnection> =>
    new Promise((resolve, reject) => {
      pool.getConnection((error, connection) => (error === null ? resolve(connection) : reject(error)));
    });

  it('gives no connection of before, be it free or in use meanwhile', async () => {
    const first = await take();
    first.release();
    renewal.renew();
    const second = await take();
    renewal.renew();
    expect([first, second].map(renewal.isOld)).toEqual([true, true]);
    second.release();
    const third = await take();
    expect(new Set([first, second, third].map(({ threadId }) => threadId)).size).toBe(3);
    expect(renewal.isOld(third)).toBe(false);
    third.release();
    expect((await take()).threadId).toBe(third.threadId);
  });

  it.each([
    ['given back', (connection: PoolConnection) => connection.release()],
    ['destroyed', (connection: PoolConnection) => connection.destroy()],
    ['lost', (connection: PoolConnection) => void connection.emit('error', new Error('lost'))],
  ])('serves who waits for one that is %s', async (_, end) => {
    const first = await take();
    const waiting = take();
    renewal.renew();
    end(first);
    const second = await waiting;
    expect(second.threadId).not.toBe(first.threadId);
  });

  it('has no number of another server killed', async () => {
    const asked: string[] = [];
    const kill = createKiller(async (sql) => asked.push(sql), renewal.isOld);
    const old = await take();
    renewal.renew();
    await kill(old);
    expect(asked).toEqual([]);
    const { threadId } = await take().then(async (connection) => {
      await kill(connection);
      return connection;
    });
    expect(asked).toEqual([`KILL ${threadId}`]);
  });
});
