import { stopCounting, uncalledFunctions } from '../../support/called-functions';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doEverything } from '../../support/everything';
import { scatteredTables, type ShardKeys } from '../../support/shard-keys';
import { sqlFeatures } from '../../support/sql-features';
import { nodesOf, sqlTrees, type Node } from '../../support/sql-tree';
import { startTestServer, type TestServer } from '../../support/test-server';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

interface Keyspace {
  readonly sharded: boolean;
  readonly tables: Readonly<Record<string, { readonly column_vindexes?: readonly { readonly column: string }[] }>>;
}
const { keyspaces } = JSON.parse(readFileSync(join(__dirname, '../../../docs/scaling/vschema.json'), 'utf8')) as {
  keyspaces: Readonly<Record<'organizations' | 'tenants', Keyspace>>;
};
const keys: ShardKeys = new Map(
  Object.entries(keyspaces.tenants.tables).map(([table, { column_vindexes }]) => [
    table,
    column_vindexes!.map(({ column }) => column),
  ]),
);

/** Statements that go to all shards, and why they may. */
const SCATTERED: ReadonlyMap<string, string> = new Map([
  ['SELECT account_id FROM accounts LIMIT 1', 'the demonstration, before it is loaded'],
]);
/** What the service uses of SQL that Vitess or TiDB lack or have in part: docs/SCALING.md says what follows from each. */
const LACKING = [
  'FORCE INDEX',
  'FOR UPDATE',
  'JSON_TABLE',
  'LOCK IN SHARE MODE',
  'SKIP LOCKED',
  'STRAIGHT_JOIN',
  'WITH RECURSIVE',
  'window function',
];
const FUNCTIONS = [
  'CHAR',
  'CHAR_LENGTH',
  'COALESCE',
  'CONCAT',
  'CONCAT_WS',
  'COUNT',
  'DENSE_RANK',
  'JSON_QUOTE',
  'MAX',
  'MIN',
  'REPLACE',
  'TIMESTAMPDIFF',
  'UTC_TIMESTAMP',
  'VALUES',
].map((name) => `${name}()`);
/** All that statements say themselves; whatever comes from a request or from a record is bound. */
const TEXTS = [
  ...["' '", "'\"'", '\'"name":\'', '\'"type":\'', "'$[*]'", "'$[0]'", "'$[1]'", "'$[2]'", '\',"occurredAt":\'', "','"],
  ...["'ASSET_COPYING'", "'BLOCKED'", "'CANCELED'", "'COPYING'", "'DATA_MIRRORING'", "'FAILED'", "'NONE'", "'PENDING'"],
  ...["'SUPER_ADMIN'", "'T'", "'Z\"'", "'[]'", "'null'", "'primary'", "'{'", "'}'"],
];
const NUMBERS = '0 1 100 1000 100000 11 2 2000 3 320 4 400000 500 64'.split(' ');
/** Words that MySQL 9 keeps for itself and MariaDB does not: no name of a column or an alias. */
const RESERVED_BY_MYSQL =
  'CUBE CUME_DIST EMPTY EXTERNAL FIRST_VALUE FUNCTION GROUPING GROUPS JSON_TABLE LAG LAST_VALUE LATERAL LEAD LIBRARY MANUAL NTH_VALUE NTILE OF OVER PARALLEL PERCENT_RANK QUALIFY RANK RECURSIVE ROW ROWS ROW_NUMBER SYSTEM TABLESAMPLE WINDOW'.split(
    ' ',
  );
/** Tables that no organization and no account has rows of its own in. */
const SHARED = ['event_subscribers', 'heartbeats', 'lookup_secrets', 'migrations'];
/** Tables of one organization or account whose primary key begins otherwise, and with what. */
const OTHER_KEYS: ReadonlyMap<string, string> = new Map([
  ['asset_copy_jobs', 'job_id'],
  ['asset_copy_batches', 'job_id'],
  ['asset_copy_items', 'job_id'],
]);

/** Statements with the tables whose shard they do not tell. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['SELECT name FROM records WHERE record_id = ?', ['records']],
  ['SELECT name FROM records WHERE account_id > ?', ['records']],
  ['SELECT name FROM records WHERE account_id = ? OR record_id = ?', ['records']],
  ['SELECT name FROM records WHERE (account_id = ? AND record_id = ?) OR account_id = ?', []],
  ['SELECT r.name FROM records r LEFT JOIN accounts a ON a.account_id = ?', ['records']],
  ['SELECT r.name FROM records r LEFT JOIN accounts a ON r.account_id = ? AND a.account_id = ?', ['records']],
  ['SELECT r.name FROM records r JOIN record_keys k ON k.account_id = r.account_id', ['records', 'record_keys']],
  ['SELECT r.name FROM records r JOIN record_keys k ON k.account_id = r.account_id AND r.account_id IN (?, ?)', []],
  [
    'SELECT r.name FROM records r JOIN record_keys k ON k.record_id = r.account_id AND r.account_id = ?',
    ['record_keys'],
  ],
  ['SELECT a.name FROM organization_accounts m JOIN accounts a ON a.account_id = m.account_id', []],
  [
    'SELECT d.name FROM (SELECT record_id FROM records WHERE account_id = ?) r JOIN deals d ON d.account_id = r.record_id',
    ['deals'],
  ],
  ['SELECT name FROM accounts WHERE account_id = ? AND EXISTS (SELECT 1 FROM users WHERE active = 1)', ['users']],
  [
    'SELECT 1 FROM accounts a WHERE a.account_id = ? AND EXISTS (SELECT 1 FROM users u WHERE u.account_id = a.name)',
    ['users'],
  ],
  ['(SELECT name FROM records WHERE account_id = ?) UNION ALL (SELECT name FROM records)', ['records']],
  ['UPDATE records SET name = ? WHERE record_id = ?', ['records']],
  ['DELETE FROM `records` WHERE `record_id` IN (?)', ['records']],
  ['INSERT INTO records (record_id) VALUES (?)', ['records']],
];

const where = TEST_DATABASE === 'mysql' ? describe : describe.skip;

where('the statements of the service', () => {
  let server: TestServer;
  let trees: ReadonlyMap<string, Node>;
  let examples: ReadonlyMap<string, Node>;

  beforeAll(async () => {
    const url = process.env.TEST_MYSQL_URL!;
    server = await startTestServer({}, { primary: url, replicas: [url], maxLagSeconds: 60 });
    server.statements.length = 0;
    await doEverything(server);
    const statements = [...new Set(server.statements)];
    const all = [...statements, ...EXAMPLES.map(([example]) => example)];
    const read = sqlTrees(all);
    trees = new Map(statements.map((statement, i) => [statement, read[i]!]));
    examples = new Map(all.map((statement, i) => [statement, read[i]!]));
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    stopCounting();
  });

  it('are all sent here: every function of every repository is called', () => {
    expect(uncalledFunctions(/src\/.*\.repository\.ts$/)).toEqual([]);
  });

  it('each tell the shard of every sharded table', () => {
    const scattered = [...trees].flatMap(([statement, tree]) => {
      const tables = scatteredTables(tree, keys);
      return tables.length === 0 || SCATTERED.has(statement) ? [] : [{ statement, tables }];
    });
    expect(scattered).toEqual([]);
  });

  it.each(EXAMPLES)('are read rightly: %s', (statement, tables) => {
    expect(scatteredTables(examples.get(statement)!, keys)).toEqual(tables);
  });

  it('find each table where docs/scaling/vschema.json puts it, and its primary key begins with what tells the shard', async () => {
    const rows: { name: string; first: string }[] = await server.database.read.query(
      `SELECT TABLE_NAME AS name, COLUMN_NAME AS first FROM information_schema.KEY_COLUMN_USAGE
       WHERE TABLE_SCHEMA = DATABASE() AND CONSTRAINT_NAME = 'PRIMARY' AND ORDINAL_POSITION = 1`,
    );
    const expected = (table: string): string =>
      keys.get(table)?.[0] ??
      OTHER_KEYS.get(table) ??
      (['asset_copy_job_accounts', 'pulls'].includes(table) ? 'account_id' : 'organization_id');
    const lookups = ['users_by_user'];
    const known = Object.values(keyspaces).flatMap(({ tables }) => Object.keys(tables));
    expect(rows.map(({ name }) => name).sort()).toEqual(known.filter((table) => !lookups.includes(table)).sort());
    const own = rows.filter(({ name }) => !SHARED.includes(name));
    expect(own).toEqual(own.map(({ name }) => ({ name, first: expected(name) })));
  });

  it('are the same whatever is asked for: no text and no number in them but what the source writes', () => {
    const written = (pattern: RegExp): readonly string[] =>
      [...new Set([...trees.keys()].flatMap((statement) => statement.match(pattern) ?? []))].sort();
    expect(written(/'(?:[^']|'')*'/g)).toEqual(TEXTS);
    expect(written(/(?<![\w'[])\d+(?![\w'\]])/g)).toEqual(NUMBERS);
  });

  it('use no name that MySQL keeps for itself, since here MariaDB reads them', () => {
    const unquoted = [...trees.values()]
      .flatMap((tree) => [...nodesOf(tree)])
      .filter(([, node]) => 'span' in node && typeof node['value'] === 'string' && node['quote_style'] === undefined);
    const names = unquoted.map(([, { value }]) => String(value).toUpperCase());
    expect(names).toContain('LAG_MS');
    expect(names.filter((name) => RESERVED_BY_MYSQL.includes(name))).toEqual([]);
  });

  it('use nothing that distributed databases lack, but for what is known', () => {
    const used = new Set([...trees.values()].flatMap((tree) => [...sqlFeatures(tree)]));
    const [functions, others] = [
      [...used].filter((name) => name.endsWith('()')),
      [...used].filter((name) => !name.endsWith('()')),
    ];
    expect(others.sort()).toEqual([...LACKING].sort());
    expect(functions.sort()).toEqual(FUNCTIONS);
  });
});
