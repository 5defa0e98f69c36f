import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import type { Logger } from 'typeorm';
import type { DatabaseConfig } from '../../src/config';
import { openDatabase, type Database } from '../../src/database/database';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

export interface TestDatabase {
  readonly database: Database;
  readonly config: DatabaseConfig;
  drop(): Promise<void>;
}

/** A migrated database of the test's own: a SQLite file, or a database on the server that TEST_MYSQL_URL names. */
export async function createTestDatabase(logger?: Logger): Promise<TestDatabase> {
  const place = TEST_DATABASE === 'mysql' ? await mysqlPlace() : sqlitePlace();
  const database = await openDatabase(place.config, logger);
  await database.migrate();
  return {
    database,
    config: place.config,
    drop: async () => {
      await database.close();
      await place.remove();
    },
  };
}

/** Where a database can be made: empty, not opened. */
export async function emptyDatabasePlace(): Promise<{ config: DatabaseConfig; remove(): Promise<void> }> {
  return TEST_DATABASE === 'mysql' ? mysqlPlace() : sqlitePlace();
}

function sqlitePlace(): { config: DatabaseConfig; remove(): Promise<void> } {
  const directory = mkdtempSync(join(tmpdir(), 'multi-account-'));
  return {
    config: { kind: 'sqlite', path: join(directory, 'test.db') },
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function mysqlPlace(): Promise<{ config: DatabaseConfig; remove(): Promise<void> }> {
  const server = new URL(process.env.TEST_MYSQL_URL!);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    config: { kind: 'mysql', url: url.href },
    remove: () => onServer(server, `DROP DATABASE ${name}`),
  };
}

async function onServer(server: URL, statement: string): Promise<void> {
  const connection = await mysql.createConnection(server.href);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
