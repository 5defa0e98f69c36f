import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import { openDatabase } from '../src/database/database';
import { account, fill, user } from '../test/support/world';
import {
  ACCOUNT_IDS,
  ALLOWED_USER_ID,
  dataSetName,
  DENIED_USER_ID,
  HOME_ACCOUNT_ID,
  ORGANIZATION_ID,
  SOURCE_ACCOUNT_IDS,
  type DataSetSizes,
} from './data-set';
import { TABLES, type Row } from './data-set.rows';

/** Far enough below the smallest `max_allowed_packet` in use, 16 MiB. */
const STATEMENT_CHARACTERS = 2_000_000;
/** Made last: a database that has it holds the whole data set. */
const MARK = 'bench_complete';

/**
 * The URL of a database on the server that holds the data set: the one that was filled before, or a new one in the
 * project's own schema. A database that was filled in part is made anew.
 */
export async function loadDataSet(server: string, sizes: DataSetSizes, tell: (text: string) => void): Promise<string> {
  const name = dataSetName(sizes);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const connection = await mysql.createConnection({ uri: server });
  try {
    if (await isComplete(connection, name)) return url.href;
    tell(`filling ${name}: ${ACCOUNT_IDS.length} accounts of ${sizes.contacts} contacts`);
    await connection.query(`DROP DATABASE IF EXISTS ${name}`);
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    await fillOrganization(url.href);
    await Promise.all(Object.entries(TABLES).map(([table, rows]) => fillTable(url.href, table, rows(sizes), tell)));
    await connection.query(
      `ANALYZE TABLE ${Object.keys(TABLES)
        .map((table) => `${name}.${table}`)
        .join(', ')}`,
    );
    await connection.query(`CREATE TABLE ${name}.${MARK} (one INT PRIMARY KEY)`);
    return url.href;
  } finally {
    await connection.end();
  }
}

async function isComplete(connection: Connection, name: string): Promise<boolean> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?',
    [name, MARK],
  );
  return rows.length > 0;
}

/** The few rows that decide who sees what, stored by the service's own code. */
async function fillOrganization(url: string): Promise<void> {
  const database = await openDatabase({ kind: 'mysql', url });
  try {
    await database.migrate();
    await fill(database, {
      accounts: ACCOUNT_IDS.map((id) => account(id)),
      users: [user(HOME_ACCOUNT_ID, ALLOWED_USER_ID), user(HOME_ACCOUNT_ID, DENIED_USER_ID, { seats: [] })],
      organizations: { [ORGANIZATION_ID]: [...ACCOUNT_IDS] },
      settings: {
        [ORGANIZATION_ID]: SOURCE_ACCOUNT_IDS.map((sourceAccountId) => ({
          feature: 'DATA_MIRRORING' as const,
          sourceAccountId,
          targetAccountId: HOME_ACCOUNT_ID,
        })),
      },
    });
  } finally {
    await database.close();
  }
}

/** In one transaction without checks, which lets MariaDB build an empty table in bulk. */
async function fillTable(url: string, table: string, rows: Iterable<Row>, tell: (text: string) => void): Promise<void> {
  const start = Date.now();
  const connection = await mysql.createConnection({ uri: url, charset: 'utf8mb4' });
  try {
    await connection.query('SET unique_checks = 0, foreign_key_checks = 0');
    await connection.beginTransaction();
    let count = 0;
    for (const part of parts(rows)) {
      await connection.query(`INSERT INTO ${table} VALUES ${part.join(',')}`);
      count += part.length;
    }
    await connection.commit();
    tell(`${table}: ${count} rows in ${Math.round((Date.now() - start) / 1_000)} s`);
  } finally {
    await connection.end();
  }
}

/** Rows in parentheses, in parts that fit into one statement. */
function* parts(rows: Iterable<Row>): Generator<readonly string[]> {
  let part: string[] = [];
  let characters = 0;
  for (const row of rows) {
    part.push(`(${row})`);
    characters += row.length;
    if (characters < STATEMENT_CHARACTERS) continue;
    yield part;
    part = [];
    characters = 0;
  }
  if (part.length > 0) yield part;
}
