import { openDatabase, type Database } from '../../../src/database/database';
import { createDataSource } from '../../../src/database/data-source';
import { createTestDatabase, emptyDatabasePlace, type TestDatabase } from '../../support/test-database';

describe('migrations', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  it('leave nothing pending', async () => {
    expect(await test.database.pendingMigrations()).toEqual([]);
  });

  it('do nothing the second time', async () => {
    expect(await test.database.migrate()).toEqual([]);
  });

  it('make each table with the columns that its entity names', async () => {
    const source = test.database.read.connection;
    for (const entity of source.entityMetadatas) {
      const rows = await test.database.read.query(`SELECT * FROM ${entity.tableName} LIMIT 0`);
      expect(rows).toEqual([]);
      const columns = await columnsOf(test.database, entity.tableName);
      expect([entity.tableName, columns.sort()]).toEqual([
        entity.tableName,
        entity.columns.map((column) => column.databaseName).sort(),
      ]);
    }
  });

  it('refuse a database that newer code has written', async () => {
    const place = await emptyDatabasePlace();
    const database = await openDatabase(place.config);
    try {
      await database.migrate();
      await database.write((manager) =>
        manager.query("INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')"),
      );
      await expect(database.migrate()).rejects.toThrow(/newer than this code: it has FromTheFuture9999999999999/);
    } finally {
      await database.close();
      await place.remove();
    }
  });

  it('end well in each of several processes that start at once on an empty database', async () => {
    const place = await emptyDatabasePlace();
    const databases = await Promise.all([1, 2, 3].map(() => openDatabase(place.config)));
    try {
      await Promise.all(databases.map((database) => database.migrate()));
      for (const database of databases) expect(await database.pendingMigrations()).toEqual([]);
    } finally {
      await Promise.all(databases.map((database) => database.close()));
      await place.remove();
    }
  });

  it('go on where one was killed half-way', async () => {
    const place = await emptyDatabasePlace();
    const database = await openDatabase(place.config);
    try {
      await database.migrate();
      await database.write(async (manager) => {
        await manager.query('DROP TABLE record_deals');
        await manager.query('DELETE FROM migrations');
      });
      expect(await database.migrate()).not.toEqual([]);
      expect(await database.read.query('SELECT * FROM record_deals')).toEqual([]);
    } finally {
      await database.close();
      await place.remove();
    }
  });

  it('can be taken back', async () => {
    const place = await emptyDatabasePlace();
    const source = createDataSource(place.config, undefined);
    try {
      await source.initialize();
      const applied = await source.runMigrations();
      while (applied.pop() !== undefined) await source.undoLastMigration();
      expect(await source.query('SELECT name FROM migrations')).toEqual([]);
      await expect(source.query('SELECT * FROM accounts')).rejects.toThrow();
    } finally {
      await source.destroy();
      await place.remove();
    }
  });
});

async function columnsOf(database: Database, table: string): Promise<string[]> {
  const runner = database.read.connection.createQueryRunner();
  const found = await runner.getTable(table);
  if (database.read.connection.options.type === 'mysql') await runner.release();
  return found?.columns.map((column) => column.name) ?? [];
}
