import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { chunks, upsert } from '../database/bulk';
import { ActivityEntity, RecordActivityEntity } from '../database/entities/activity.entity';
import { DealEntity, RecordDealEntity } from '../database/entities/deal.entity';
import { dialectOf, jsonRows, orderedJoin } from '../database/dialect';
import { toSqlTime } from '../database/time';
import type { RecordType } from '../linked-records/record';
import { LOCKED_TURN_MS, mapInTurns } from '../shared/turns';
import { assertEndable, assertWritable, recordsOf, type ChildFact, type RecordReference } from './associations.rules';
import type { ActivityFact, DealFact } from './facts';

/** Deals without a close date are listed before all others. */
const END_OF_TIME = '9999-12-31 23:59:59.999';
const ROWS_PER_DELETE = 200;
/** A call can have tens of thousands; other requests have their turn while some are written. */
const ROWS_AT_ONCE = 5_000;

/** Account, type of the record, record, time, fact. */
type RowKey = readonly [string, RecordType, string, string, string];

/** Where a fact's copies under its records are, and the time by which they are listed there. */
interface ChildTables<F extends ChildFact> {
  readonly heads: string;
  readonly rows: string;
  readonly id: string;
  readonly time: string;
  readonly listedAt: (fact: F) => string;
}

const ACTIVITY_TABLES: ChildTables<ActivityFact> = {
  heads: 'activities',
  rows: 'record_activities',
  id: 'activity_id',
  time: 'occurred_at',
  listedAt: (fact) => toSqlTime(fact.occurredAt),
};
const DEAL_TABLES: ChildTables<DealFact> = {
  heads: 'deals',
  rows: 'record_deals',
  id: 'deal_id',
  time: 'listed_at',
  listedAt: (fact) => sqlTime(fact.closeDate) ?? END_OF_TIME,
};

/**
 * Overwrites the activities, each of another id; an archived one is listed under no record.
 * @throws PublicError BATCH_TOO_LARGE for what takes the database too long; nothing is written then.
 */
export async function saveActivities(manager: EntityManager, facts: readonly ActivityFact[]): Promise<void> {
  const heads = facts.map((fact) => ({
    accountId: fact.accountId,
    activityId: fact.id,
    occurredAt: ACTIVITY_TABLES.listedAt(fact),
    records: JSON.stringify(recordsOf(fact)),
    updatedAt: toSqlTime(fact.updatedAt),
  }));
  const rowsOf = (fact: ActivityFact) => {
    const row = {
      accountId: fact.accountId,
      occurredAt: ACTIVITY_TABLES.listedAt(fact),
      activityId: fact.id,
      type: fact.type,
      ownerName: fact.ownerName,
      title: fact.title,
      body: fact.body,
      direction: fact.direction,
      durationMs: fact.durationMs,
      disposition: fact.disposition,
      endsAt: sqlTime(fact.endsAt),
      location: fact.location,
      outcome: fact.outcome,
      status: fact.status,
      priority: fact.priority,
      dueAt: sqlTime(fact.dueAt),
    };
    return recordsOf(fact).map(([recordType, recordId]) => ({ ...row, recordType, recordId }));
  };
  await replace(
    manager,
    ACTIVITY_TABLES,
    facts,
    { entity: ActivityEntity, heads },
    { entity: RecordActivityEntity, rowsOf },
  );
}

/**
 * Overwrites the deals, each of another id; an archived one is listed under no record.
 * @throws PublicError BATCH_TOO_LARGE for what takes the database too long; nothing is written then.
 */
export async function saveDeals(manager: EntityManager, facts: readonly DealFact[]): Promise<void> {
  const heads = facts.map((fact) => ({
    accountId: fact.accountId,
    dealId: fact.id,
    listedAt: DEAL_TABLES.listedAt(fact),
    records: JSON.stringify(recordsOf(fact)),
    updatedAt: toSqlTime(fact.updatedAt),
  }));
  const rowsOf = (fact: DealFact) => {
    const row = {
      accountId: fact.accountId,
      listedAt: DEAL_TABLES.listedAt(fact),
      dealId: fact.id,
      name: fact.name,
      amount: fact.amount,
      currency: fact.currency,
      pipeline: fact.pipeline,
      stage: fact.stage,
      status: fact.status,
      closeDate: sqlTime(fact.closeDate),
      ownerName: fact.ownerName,
    };
    return recordsOf(fact).map(([recordType, recordId]) => ({ ...row, recordType, recordId }));
  };
  await replace(manager, DEAL_TABLES, facts, { entity: DealEntity, heads }, { entity: RecordDealEntity, rowsOf });
}

async function replace<F extends ChildFact, H extends ObjectLiteral, R extends ObjectLiteral>(
  manager: EntityManager,
  tables: ChildTables<F>,
  facts: readonly F[],
  head: { readonly entity: EntityTarget<H>; readonly heads: readonly H[] },
  row: { readonly entity: EntityTarget<R>; readonly rowsOf: (fact: F) => readonly R[] },
): Promise<void> {
  assertWritable(facts);
  const kept = new Set(facts.flatMap((fact) => keysOf(tables, fact)).map(textOfKey));
  await removeRows(manager, tables, await findEnded(manager, tables, facts, kept));
  await upsert(manager, head.entity, head.heads);
  let rows: R[] = [];
  for (const fact of facts) {
    rows.push(...row.rowsOf(fact));
    if (rows.length < ROWS_AT_ONCE) continue;
    await upsert(manager, row.entity, rows);
    rows = [];
  }
  await upsert(manager, row.entity, rows);
}

/**
 * The primary keys of the rows under which the facts are listed now, without those that are kept.
 * @throws PublicError BATCH_TOO_LARGE, as soon as there are too many.
 */
async function findEnded<F extends ChildFact>(
  manager: EntityManager,
  { heads, id, time }: ChildTables<F>,
  facts: readonly F[],
  kept: ReadonlySet<string>,
): Promise<readonly RowKey[]> {
  const dialect = dialectOf(manager);
  const known: { account_id: string; id: string; listed: string; records: string }[] = await manager.query(
    `SELECT h.account_id, h.${id} AS id, h.${time} AS listed, h.records
     FROM ${jsonRows(dialect, { account_id: 'id', id: 'id' })} wanted
     ${orderedJoin(dialect)} ${heads} h ON h.account_id = wanted.account_id AND h.${id} = wanted.id`,
    [JSON.stringify(facts.map((fact) => [fact.accountId, fact.id]))],
  );
  const ended: RowKey[] = [];
  await mapInTurns(
    known,
    (row) => {
      for (const [type, recordId] of JSON.parse(row.records) as RecordReference[]) {
        const key = [row.account_id, type, recordId, row.listed, row.id] as const;
        if (!kept.has(textOfKey(key))) ended.push(key);
      }
      assertEndable(ended.length);
    },
    LOCKED_TURN_MS,
  );
  return ended;
}

function keysOf<F extends ChildFact>({ listedAt }: ChildTables<F>, fact: F): readonly RowKey[] {
  const time = listedAt(fact);
  return recordsOf(fact).map(([type, recordId]) => [fact.accountId, type, recordId, time, fact.id] as const);
}

function textOfKey(key: RowKey): string {
  return key.join(' ');
}

async function removeRows<F extends ChildFact>(
  manager: EntityManager,
  { rows, id, time }: ChildTables<F>,
  keys: readonly RowKey[],
): Promise<void> {
  const one = `(account_id = ? AND record_type = ? AND record_id = ? AND ${time} = ? AND ${id} = ?)`;
  for (const part of chunks(keys, ROWS_PER_DELETE)) {
    await manager.query(`DELETE FROM ${rows} WHERE ${part.map(() => one).join(' OR ')}`, part.flat());
  }
}

function sqlTime(time: Date | null): string | null {
  return time === null ? null : toSqlTime(time);
}
