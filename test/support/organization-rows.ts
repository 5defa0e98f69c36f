import type { Database } from '../../src/database/database';

interface EventRow {
  readonly organization_id: string;
  readonly event_id: string;
  readonly type: string;
  readonly account_id: string | null;
  readonly actor_id: string | null;
  readonly reason: string | null;
  readonly details: string | null;
}

/** An organization as its rows are; its events stay when it is gone. */
export interface OrganizationRows {
  /** Null when there is none any more. */
  head: { readonly name: string; readonly version: number } | null;
  readonly members: Set<string>;
  /** `FEATURE source target`. */
  readonly settings: Set<string>;
  readonly events: EventRow[];
}
export type RowsById = ReadonlyMap<string, OrganizationRows>;

/** An account as its row is. */
export interface AccountFactRow {
  readonly account_id: string;
  readonly data_hosting_location: string;
  readonly stores_sensitive_data: number;
  readonly subscriptions: string;
}

/** The organizations that the accounts are in, and those that were known before. */
export async function readOrganizationRows(
  { read }: Database,
  accountIds: readonly string[],
  known: Iterable<string>,
): Promise<RowsById> {
  const found = new Map<string, OrganizationRows>();
  const of = (id: string): OrganizationRows => {
    const rows = found.get(id) ?? { head: null, members: new Set(), settings: new Set(), events: [] };
    found.set(id, rows);
    return rows;
  };
  for (const id of known) of(id);
  const select = <T>(table: string, column: string, ids: readonly string[], order: string): Promise<T[]> =>
    read.query(`SELECT * FROM ${table} WHERE ${column} IN (${ids.map(() => '?').join()}) ORDER BY ${order}`, [...ids]);
  const members = await select<Record<string, string>>('organization_accounts', 'account_id', accountIds, 'account_id');
  for (const row of members) of(row['organization_id']!).members.add(row['account_id']!);
  const ids = [...found.keys()];
  if (ids.length === 0) return found;
  const heads = await select<{ organization_id: string; name: string; version: number }>(
    'organizations',
    'organization_id',
    ids,
    'organization_id',
  );
  for (const { organization_id: id, name, version } of heads) of(id).head = { name, version };
  const settings = await select<Record<string, string>>(
    'connection_settings',
    'organization_id',
    ids,
    'organization_id',
  );
  for (const row of settings) {
    of(row['organization_id']!).settings.add(
      `${row['feature']} ${row['source_account_id']} ${row['target_account_id']}`,
    );
  }
  const events = await select<EventRow>('organization_events', 'organization_id', ids, 'event_id');
  for (const row of events) of(row.organization_id).events.push(row);
  return found;
}

export function readAccountFacts({ read }: Database, accountIds: readonly string[]): Promise<AccountFactRow[]> {
  return read.query(`SELECT * FROM accounts WHERE account_id IN (${accountIds.map(() => '?').join()})`, [
    ...accountIds,
  ]);
}

/** How many rows there are of organizations and what belongs to them, whoever they belong to. */
export async function countOrganizationRows({ read }: Database): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const table of ['organizations', 'organization_accounts', 'connection_settings', 'organization_events']) {
    const rows: { total: number }[] = await read.query(`SELECT COUNT(*) AS total FROM ${table}`);
    counts.push(Number(rows[0]!.total));
  }
  return counts;
}

/** The same count, of these organizations. */
export function sizesOf(rows: RowsById): readonly number[] {
  const all = [...rows.values()];
  const sum = (size: (one: OrganizationRows) => number): number => all.reduce((total, one) => total + size(one), 0);
  return [
    sum(({ head }) => (head === null ? 0 : 1)),
    sum(({ members }) => members.size),
    sum(({ settings }) => settings.size),
    sum(({ events }) => events.length),
  ];
}
