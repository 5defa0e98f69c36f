import { asBytes, asText, byIndex, jsonRows, orderedJoin, type Dialect } from '../database/dialect';
import type { SqlReader } from '../database/sql-reader';
import { fromSqlTime } from '../database/time';
import { groupBy } from '../shared/by-key';
import type { AccessFacts, RecordHolder } from './linked-record-access.policy';
import { findAccessFactsAnd, findAccessFactsWith } from './linked-record-access.repository';
import type { CandidateKey } from './linking.rules';
import type { MatchKey } from './match-key.rules';
import type { RecordType } from './record';

/** A live record of the home account, under the id it was asked for by. */
export interface HomeRecord extends RecordHolder {
  readonly keys: readonly MatchKey[];
}

/** A record in a source account that has one of the keys asked for. */
export interface Candidate extends CandidateKey {
  readonly name: string | null;
  /** Whether other records were merged into it, whose activities and deals are then its own. */
  readonly hasMerged: boolean;
}

/** A record, with every id that stands for it. */
export interface RecordIds {
  readonly accountId: string;
  readonly recordIds: readonly string[];
}

/** How many merges one after another are followed (M2); servers stop a recursion at a thousand steps with an error. */
const MAX_MERGES = 100;

interface HomeRow {
  readonly asked_type: RecordType;
  readonly asked_id: string;
  readonly merged_into_id: string | null;
  readonly owner_id: string | null;
  readonly team_id: string | null;
  readonly match_key: string | null;
  readonly is_primary: number | null;
}

/** A record of the home account that is asked about. */
export interface AskedRecord {
  readonly recordType: RecordType;
  readonly recordId: string;
}

/** What decides on what a viewer is shown through the records that he asks about. */
export interface Viewing {
  readonly facts: AccessFacts;
  /** By type and the id asked for. */
  readonly homeRecords: ReadonlyMap<RecordType, ReadonlyMap<string, HomeRecord>>;
}

/**
 * All facts that decide what a user of the home account sees of others, and the home records that he asks about, in one
 * statement: those that are there and not archived; a merged-away id gives its survivor (M2). Who is no active user of the
 * home account is given no record.
 */
export async function findViewing(
  reader: SqlReader,
  accountId: string,
  userId: string,
  asked: readonly AskedRecord[],
): Promise<Viewing> {
  const { facts, others } = await (asked.length === 1 ? findViewingOfOne : findViewingOfMany)(
    reader,
    accountId,
    userId,
    asked,
  );
  const merged = others.filter((row) => row.merged_into_id !== null);
  const survivors = await Promise.all(
    [...groupBy(merged, (row) => row.asked_type)].map(([recordType, rows]) =>
      findSurvivors(
        reader,
        accountId,
        recordType,
        rows.map((row) => row.asked_id),
      ),
    ),
  );
  const live = [...others.filter((row) => row.merged_into_id === null), ...survivors.flat()];
  return { facts, homeRecords: byTypeAndId(live) };
}

const homeColumns = (dialect: Dialect): readonly (readonly [string, string])[] => [
  ['asked_type', 'r.record_type'],
  ['asked_id', 'r.record_id'],
  ['merged_into_id', 'r.merged_into_id'],
  ['owner_id', 'r.owner_id'],
  ['team_id', 'r.team_id'],
  ['match_key', asText(dialect, 'k.match_key')],
  ['is_primary', 'k.is_primary'],
];
const LIVE_OR_MERGED = '(r.merged_into_id IS NOT NULL OR r.archived = 0)';
const KEYS = `LEFT JOIN record_keys k ON k.account_id = r.account_id AND k.record_type = r.record_type
  AND k.record_id = r.record_id AND r.merged_into_id IS NULL`;

function findViewingOfMany(
  reader: SqlReader,
  accountId: string,
  userId: string,
  asked: readonly AskedRecord[],
): Promise<{ readonly facts: AccessFacts; readonly others: readonly HomeRow[] }> {
  const { dialect } = reader;
  const then = orderedJoin(dialect);
  return findAccessFactsAnd<HomeRow>(reader, accountId, userId, {
    columns: homeColumns(dialect),
    from: `FROM (SELECT account_id FROM users WHERE account_id = ? AND user_id = ? AND active = 1) viewer
      ${then} ${jsonRows(dialect, { record_type: 'id', record_id: 'id' })} asked
      ${then} records r ON r.account_id = viewer.account_id AND r.record_type = asked.record_type
        AND r.record_id = asked.record_id AND ${LIVE_OR_MERGED}
      ${KEYS}`,
    parameters: [accountId, userId, JSON.stringify(asked.map(({ recordType, recordId }) => [recordType, recordId]))],
  });
}

async function findViewingOfOne(
  reader: SqlReader,
  accountId: string,
  userId: string,
  asked: readonly AskedRecord[],
): Promise<{ readonly facts: AccessFacts; readonly others: readonly HomeRow[] }> {
  const { facts, others } = await findAccessFactsWith<HomeRow | { readonly asked_id: null }>(
    reader,
    accountId,
    userId,
    {
      columns: homeColumns(reader.dialect),
      join: `LEFT JOIN records r ON u.active = 1 AND r.account_id = u.account_id AND r.record_type = ?
          AND r.record_id = ? AND ${LIVE_OR_MERGED}
        ${KEYS}`,
      parameters: asked.flatMap(({ recordType, recordId }) => [recordType, recordId]),
    },
  );
  return { facts, others: others.filter((row) => row.asked_id !== null) };
}

function byTypeAndId(rows: readonly HomeRow[]): Viewing['homeRecords'] {
  return new Map(
    [...groupBy(rows, (row) => row.asked_type)].map(([recordType, ofType]) => [
      recordType,
      new Map([...groupBy(ofType, (row) => row.asked_id)].map(([id, ofRecord]) => [id, homeRecord(ofRecord)])),
    ]),
  );
}

/** What records that were merged away stand for, over up to a hundred merges one after another. */
function findSurvivors(
  reader: SqlReader,
  accountId: string,
  recordType: RecordType,
  recordIds: readonly string[],
): Promise<HomeRow[]> {
  const { dialect } = reader;
  return reader.query(
    `WITH RECURSIVE survivors AS (
       SELECT asked.record_id AS asked_id, asked.record_id AS record_id, 0 AS depth
       FROM ${jsonRows(dialect, { record_id: 'id' })} asked
       UNION
       SELECT s.asked_id, r.merged_into_id, s.depth + 1 FROM survivors s
       JOIN records r ON r.account_id = ? AND r.record_type = ? AND r.record_id = s.record_id
       WHERE r.merged_into_id IS NOT NULL AND s.depth < ${MAX_MERGES}
     )
     SELECT r.record_type AS asked_type, s.asked_id, r.merged_into_id, r.owner_id, r.team_id,
       ${asText(dialect, 'k.match_key')} AS match_key, k.is_primary
     FROM survivors s
     ${orderedJoin(dialect)} records r ON r.account_id = ? AND r.record_type = ? AND r.record_id = s.record_id
       AND r.merged_into_id IS NULL AND r.archived = 0
     LEFT JOIN record_keys k
       ON k.account_id = r.account_id AND k.record_type = r.record_type AND k.record_id = r.record_id`,
    [JSON.stringify(recordIds.map((id) => [id])), accountId, recordType, accountId, recordType],
  );
}

function homeRecord(rows: readonly HomeRow[]): HomeRecord {
  return {
    ownerId: rows[0]?.owner_id ?? null,
    teamId: rows[0]?.team_id ?? null,
    keys: rows
      .flatMap((row) => (row.match_key === null ? [] : { key: row.match_key, primary: row.is_primary === 1 }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

interface CandidateRow {
  readonly account_id: string;
  readonly record_id: string;
  readonly name: string | null;
  readonly created_at: string;
  readonly match_key: string;
  readonly is_primary: number;
  readonly has_merged: number;
}

/** The live records of the readable accounts that have one of the keys, a row for each key they have. */
export async function findCandidates(
  reader: SqlReader,
  readableAccountIds: readonly string[],
  recordType: RecordType,
  keys: readonly string[],
): Promise<readonly Candidate[]> {
  const { dialect } = reader;
  const then = orderedJoin(dialect);
  const rows: CandidateRow[] = await reader.query(
    `SELECT r.account_id, r.record_id, r.name, r.created_at, wanted.match_key, k.is_primary,
       EXISTS (SELECT 1 FROM records m ${byIndex(dialect, 'records_by_survivor')} WHERE m.account_id = r.account_id AND m.record_type = r.record_type
         AND m.merged_into_id = r.record_id) AS has_merged
     FROM ${jsonRows(dialect, { account_id: 'id' })} source
     ${then} ${jsonRows(dialect, { match_key: 'key' })} wanted
     ${then} record_keys k ON k.account_id = source.account_id AND k.record_type = ?
       AND k.match_key = ${asBytes(dialect, 'wanted.match_key')}
     ${then} records r ON r.account_id = k.account_id AND r.record_type = k.record_type AND r.record_id = k.record_id
       AND r.merged_into_id IS NULL AND r.archived = 0`,
    [JSON.stringify(readableAccountIds.map((id) => [id])), JSON.stringify(keys.map((key) => [key])), recordType],
  );
  return rows.map((row) => ({
    accountId: row.account_id,
    recordId: row.record_id,
    name: row.name,
    createdAt: fromSqlTime(row.created_at),
    key: row.match_key,
    primary: row.is_primary === 1,
    hasMerged: row.has_merged === 1,
  }));
}

/**
 * The id by which a record of an account is known now: that of its survivor, over up to a hundred merges one after another, or
 * its own when it was not merged away (M2). Whether there is such a record is not asked.
 */
export async function findSurvivorId(
  reader: SqlReader,
  accountId: string,
  recordType: RecordType,
  recordId: string,
): Promise<string> {
  const rows: { record_id: string }[] = await reader.query(
    `WITH RECURSIVE survivors AS (
       SELECT asked.record_id, 0 AS depth FROM ${jsonRows(reader.dialect, { record_id: 'id' })} asked
       UNION
       SELECT r.merged_into_id, s.depth + 1 FROM survivors s
       JOIN records r ON r.account_id = ? AND r.record_type = ? AND r.record_id = s.record_id
       WHERE r.merged_into_id IS NOT NULL AND s.depth < ${MAX_MERGES}
     )
     SELECT record_id FROM survivors ORDER BY depth DESC LIMIT 1`,
    [JSON.stringify([[recordId]]), accountId, recordType],
  );
  return rows[0]?.record_id ?? recordId;
}

/** Each record with the ids that were merged into it, over up to a hundred merges one after another (M2). */
export async function findMergedIds(
  reader: SqlReader,
  recordType: RecordType,
  records: readonly { readonly accountId: string; readonly recordId: string }[],
): Promise<readonly RecordIds[]> {
  const { dialect } = reader;
  const rows: { n: number; record_id: string }[] = await reader.query(
    `WITH RECURSIVE merged AS (
       SELECT survivor.n, survivor.account_id, survivor.record_id, 0 AS depth
       FROM ${jsonRows(dialect, { n: 'index', account_id: 'id', record_id: 'id' })} survivor
       UNION
       SELECT m.n, m.account_id, r.record_id, m.depth + 1 FROM merged m
       JOIN records r ${byIndex(dialect, 'records_by_survivor')}
         ON r.account_id = m.account_id AND r.record_type = ? AND r.merged_into_id = m.record_id
       WHERE m.depth < ${MAX_MERGES}
     )
     SELECT DISTINCT n, record_id FROM merged`,
    [JSON.stringify(records.map((record, n) => [n, record.accountId, record.recordId])), recordType],
  );
  const ids = groupBy(rows, (row) => row.n);
  return records.map((record, n) => ({
    accountId: record.accountId,
    recordIds: (ids.get(n) ?? []).map((row) => row.record_id),
  }));
}
