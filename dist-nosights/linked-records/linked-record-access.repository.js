"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findAccessFacts = findAccessFacts;
exports.findAccessFactsAnd = findAccessFactsAnd;
exports.findAccessFactsWith = findAccessFactsWith;
const account_rows_1 = require("../accounts/account.rows");
const by_key_1 = require("../shared/by-key");
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
/** What a row of facts is made of: a row for each other account of the organization, or one alone. */
const FACT_COLUMNS = [
    ...USER_COLUMNS.map((column) => [`u_${column}`, `u.${column}`]),
    ...ACCOUNT_COLUMNS.map((column) => [`h_${column}`, `h.${column}`]),
    ['organization_id', 'm.organization_id'],
    ['source_id', 'p.account_id'],
    ['source_name', 'a.name'],
    ['source_active', 'a.active'],
    ['source_sensitive', 'a.stores_sensitive_data'],
    ['source_mirroring', 'c.source_account_id IS NOT NULL'],
];
const FACTS = `
  FROM (SELECT 1 AS one) me
  LEFT JOIN users u ON u.account_id = ? AND u.user_id = ?
  LEFT JOIN accounts h ON h.account_id = ?
  LEFT JOIN organization_accounts m ON m.account_id = ?
  LEFT JOIN organization_accounts p ON p.organization_id = m.organization_id AND p.account_id <> m.account_id
  LEFT JOIN accounts a ON a.account_id = p.account_id
  LEFT JOIN connection_settings c ON c.organization_id = m.organization_id AND c.feature = 'DATA_MIRRORING'
    AND c.target_account_id = m.account_id AND c.source_account_id = p.account_id`;
/** All facts that decide what a user of the home account sees of others, in one statement. */
async function findAccessFacts(reader, accountId, userId) {
    const columns = FACT_COLUMNS.map(selected).join(', ');
    return accessFacts(await reader.query(`SELECT ${columns} ${FACTS}`, parametersOf(accountId, userId)));
}
/** The same, with other rows after them; `from` gives these. */
async function findAccessFactsAnd(reader, accountId, userId, others) {
    const facts = [
        '0 AS is_other',
        ...FACT_COLUMNS.map(selected),
        ...others.columns.map(([name]) => selected([name, 'NULL'])),
    ];
    const other = ['1', ...FACT_COLUMNS.map(() => 'NULL'), ...others.columns.map(([, expression]) => expression)];
    const rows = await reader.query(`SELECT ${facts.join(', ')} ${FACTS} UNION ALL SELECT ${other.join(', ')} ${others.from}`, [...parametersOf(accountId, userId), ...others.parameters]);
    return {
        facts: accessFacts(rows.filter((row) => row.is_other === 0)),
        others: rows.filter((row) => row.is_other === 1),
    };
}
/**
 * The same, with other rows beside them; `join` attaches these, which takes the server less work while they are very few:
 * all of them come with each source. Where there is none, their columns are null.
 */
async function findAccessFactsWith(reader, accountId, userId, others) {
    const rows = await reader.query(`SELECT ${[...FACT_COLUMNS, ...others.columns].map(selected).join(', ')} ${FACTS} ${others.join}`, [...parametersOf(accountId, userId), ...others.parameters]);
    return {
        facts: accessFacts([...(0, by_key_1.indexBy)(rows, (row) => row.source_id).values()]),
        others: rows.filter((row) => row.source_id === rows[0]?.source_id),
    };
}
function selected([name, expression]) {
    return `${expression} AS ${name}`;
}
function parametersOf(accountId, userId) {
    return [accountId, userId, accountId, accountId];
}
function accessFacts(rows) {
    const [row] = rows;
    if (row === undefined)
        throw new Error('the facts for access gave no row');
    return {
        user: row.u_user_id === null ? null : (0, account_rows_1.userFacts)(unprefixed('u_', USER_COLUMNS, row)),
        home: row.h_account_id === null ? null : (0, account_rows_1.accountFacts)(unprefixed('h_', ACCOUNT_COLUMNS, row)),
        organizationId: row.organization_id,
        sources: rows.flatMap(sourceFacts).sort((a, b) => (a.accountId < b.accountId ? -1 : 1)),
    };
}
/** An account of which nothing is known yet is not active. */
function sourceFacts(row) {
    if (row.source_id === null)
        return [];
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
function unprefixed(prefix, columns, row) {
    const values = row;
    return Object.fromEntries(columns.map((column) => [column, values[prefix + column]]));
}
//# sourceMappingURL=linked-record-access.repository.js.map