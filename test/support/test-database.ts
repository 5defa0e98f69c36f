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

/** Servers of a test's own, by their URLs without a database. */
export interface TestServers {
  readonly primary: string;
  readonly replicas: readonly string[];
  readonly maxLagSeconds: number;
}

/**
 * A migrated database of the test's own: a SQLite file, or a database on the server that TEST_MYSQL_URL names, or on the test's
 * own servers.
 */
export async function createTestDatabase(logger?: Logger, servers?: TestServers): Promise<TestDatabase> {
  const place = await (servers === undefined ? emptyDatabasePlace() : mysqlPlace(servers.primary));
  const urls =
    servers?.replicas.map((replica) =>
      place.config.kind === 'mysql' ? urlOn(replica, new URL(place.config.url).pathname) : '',
    ) ?? [];
  const database = await openDatabase(place.config, logger, { urls, maxLagSeconds: servers?.maxLagSeconds ?? 1 });
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

async function mysqlPlace(
  server = process.env.TEST_MYSQL_URL!,
): Promise<{ config: DatabaseConfig; remove(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    config: { kind: 'mysql', url: urlOn(server, `/${name}`) },
    remove: () => onServer(server, `DROP DATABASE ${name}`),
  };
}

function urlOn(server: string, pathname: string): string {
  const url = new URL(server);
  url.pathname = pathname;
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const connection = await mysql.createConnection(server);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
