import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { insert } from '../database/bulk';
import { orderedJoin } from '../database/dialect';
import { SightEntity, SightRecordEntity } from '../database/entities/audit.entity';
import type { SqlReader } from '../database/sql-reader';
import { fromSqlTime, toSqlTime } from '../database/time';
import type { RecordSight, Sight } from './sight';

/** Writes sights down, in two statements whatever their number (M10). */
export async function insertSights(manager: EntityManager, sights: readonly Sight[]): Promise<void> {
  const identified = sights.map((sight) => ({ sightId: uuidv7(), ...sight }));
  const records = identified.flatMap(({ accountId, sightId, records: seen }) =>
    seen.map((record) => ({ accountId, sightId, ...record })),
  );
  await insert(manager, SightRecordEntity, records);
  const rows = identified.map(({ accountId, sightId, seenAt, viewer }) => ({
    accountId,
    sightId,
    seenAt: toSqlTime(seenAt),
    viewerAccountId: viewer.accountId,
    userId: viewer.userId,
    actorId: viewer.actorId,
    tokenId: viewer.tokenId,
  }));
  await insert(manager, SightEntity, rows);
}

/** A record of an account, under all ids that it has or had. */
export interface SightedRecord {
  readonly accountId: string;
  readonly recordType: string;
  readonly recordIds: readonly string[];
}

interface SightRow {
  readonly sight_id: string;
  readonly seen_at: string;
  readonly viewer_account_id: string;
  readonly user_id: string;
  readonly actor_id: string | null;
  readonly token_id: string;
}

/** Sights of a record, newest first; `after` is the id of the last one before them. */
export async function findRecordSights(
  reader: SqlReader,
  { accountId, recordType, recordIds }: SightedRecord,
  limit: number,
  after: string | null,
): Promise<readonly RecordSight[]> {
  const then = orderedJoin(reader.dialect);
  const rows: SightRow[] = await reader.query(
    `SELECT s.sight_id, s.seen_at, s.viewer_account_id, s.user_id, s.actor_id, s.token_id
     FROM (
       SELECT DISTINCT r.sight_id FROM sight_records r
       WHERE r.account_id = ? AND r.record_type = ? AND ${isOneOf(recordIds)} ${after === null ? '' : 'AND r.sight_id < ?'}
       ORDER BY r.sight_id DESC LIMIT ?
     ) seen
     ${then} sights s ON s.account_id = ? AND s.sight_id = seen.sight_id
     ORDER BY s.sight_id DESC`,
    [accountId, recordType, ...recordIds, ...(after === null ? [] : [after]), limit, accountId],
  );
  return rows.map((row) => ({
    id: row.sight_id,
    seenAt: fromSqlTime(row.seen_at),
    viewerAccountId: row.viewer_account_id,
    userId: row.user_id,
    actorId: row.actor_id,
    tokenId: row.token_id,
  }));
}

export async function countRecordSights(
  reader: SqlReader,
  { accountId, recordType, recordIds }: SightedRecord,
): Promise<number> {
  const [counted] = await reader.query<{ total: number }>(
    `SELECT COUNT(DISTINCT r.sight_id) AS total FROM sight_records r
     WHERE r.account_id = ? AND r.record_type = ? AND ${isOneOf(recordIds)}`,
    [accountId, recordType, ...recordIds],
  );
  return Number(counted?.total ?? 0);
}

/** With a single id the newest sights are read straight from the end of its range. */
function isOneOf(recordIds: readonly string[]): string {
  return recordIds.length === 0 ? '1 = 0' : `r.record_id IN (${recordIds.map(() => '?').join(', ')})`;
}
