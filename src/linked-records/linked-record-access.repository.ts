import { accountFacts, userFacts, type AccountRow, type UserRow } from '../accounts/account.rows';
import type { SqlReader } from '../database/sql-reader';
import type { AccessFacts, SourceFacts } from './linked-record-access.policy';

type Row = Prefixed<UserRow, 'u_'> &
  Prefixed<AccountRow, 'h_'> & {
    readonly organization_id: string | null;
    readonly source_id: string | null;
    readonly source_name: string | null;
    readonly source_active: number | null;
    readonly source_sensitive: number | null;
    readonly source_mirroring: number;
  };
type Prefixed<T, P extends string> = { readonly [K in keyof T & string as `${P}${K}`]: T[K] | null };

const USER_COLUMNS = [
  'account_id',
  'user_id',
  'name',
  'role',
  'two_factor_enabled',
  'seats',
  'view_linked_records',
  'contact_access',
  'company_access',
  'asset_access',
  'team_ids',
  'active',
];
const ACCOUNT_COLUMNS = [
  'account_id',
  'name',
  'type',
  'active',
  'data_hosting_location',
  'stores_sensitive_data',
  'subscriptions',
];

const FIND_ACCESS_FACTS = `
  SELECT ${prefixed('u', USER_COLUMNS)}, ${prefixed('h', ACCOUNT_COLUMNS)},
    m.organization_id AS organization_id, p.account_id AS source_id, a.name AS source_name, a.active AS source_active,
    a.stores_sensitive_data AS source_sensitive, c.source_account_id IS NOT NULL AS source_mirroring
  FROM (SELECT 1 AS one) me
  LEFT JOIN users u ON u.account_id = ? AND u.user_id = ?
  LEFT JOIN accounts h ON h.account_id = ?
  LEFT JOIN organization_accounts m ON m.account_id = ?
  LEFT JOIN organization_accounts p ON p.organization_id = m.organization_id AND p.account_id <> m.account_id
  LEFT JOIN accounts a ON a.account_id = p.account_id
  LEFT JOIN connection_settings c ON c.organization_id = m.organization_id AND c.feature = 'DATA_MIRRORING'
    AND c.target_account_id = m.account_id AND c.source_account_id = p.account_id
  ORDER BY p.account_id`;

/** All facts that decide what a user of the home account sees of others, in one statement. */
export async function findAccessFacts(reader: SqlReader, accountId: string, userId: string): Promise<AccessFacts> {
  const rows: Row[] = await reader.query(FIND_ACCESS_FACTS, [accountId, userId, accountId, accountId]);
  const row = rows[0];
  if (row === undefined) throw new Error('the facts for access gave no row');
  return {
    user: row.u_user_id === null ? null : userFacts(unprefixed<UserRow>('u_', row)),
    home: row.h_account_id === null ? null : accountFacts(unprefixed<AccountRow>('h_', row)),
    organizationId: row.organization_id,
    sources: rows.flatMap(sourceFacts),
  };
}

/** An account of which nothing is known yet is not active. */
function sourceFacts(row: Row): SourceFacts[] {
  if (row.source_id === null) return [];
  return [
    {
      accountId: row.source_id,
      name: row.source_name ?? row.source_id,
      active: row.source_active === 1,
      storesSensitiveData: row.source_sensitive === 1,
      mirroring: row.source_mirroring === 1,
    },
  ];
}

function prefixed(table: string, columns: readonly string[]): string {
  return columns.map((column) => `${table}.${column} AS ${table}_${column}`).join(', ');
}

function unprefixed<T>(prefix: string, row: object): T {
  const own = Object.entries(row).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])) as T;
}
