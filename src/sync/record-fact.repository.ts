import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { RecordEntity, RecordKeyEntity } from '../database/entities/record.entity';
import { toSqlTime } from '../database/time';
import type { MatchKey } from '../linked-records/match-key.rules';
import type { RecordType } from '../linked-records/record';
import { groupBy } from '../shared/by-key';

/** A contact or company as it is stored. */
export interface RecordFact {
  readonly accountId: string;
  readonly id: string;
  readonly name: string | null;
  readonly keys: readonly MatchKey[];
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly archived: boolean;
  readonly mergedIntoId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Overwrites the records, each of another id, and their match keys; archived and merged-away ones keep no key (M2). */
export async function saveRecords(
  manager: EntityManager,
  recordType: RecordType,
  facts: readonly RecordFact[],
): Promise<void> {
  const rows = facts.map((fact) => ({
    accountId: fact.accountId,
    recordType,
    recordId: fact.id,
    name: fact.name,
    ownerId: fact.ownerId,
    teamId: fact.teamId,
    archived: fact.archived,
    mergedIntoId: fact.mergedIntoId,
    createdAt: toSqlTime(fact.createdAt),
    updatedAt: toSqlTime(fact.updatedAt),
  }));
  const keys = facts
    .filter((fact) => !fact.archived && fact.mergedIntoId === null)
    .flatMap((fact) =>
      fact.keys.map(({ key, primary }) => ({
        accountId: fact.accountId,
        recordType,
        matchKey: Buffer.from(key),
        recordId: fact.id,
        isPrimary: primary,
      })),
    );
  await upsert(manager, RecordEntity, rows);
  await removeKeys(manager, recordType, facts);
  await upsert(manager, RecordKeyEntity, keys);
}

async function removeKeys(manager: EntityManager, recordType: RecordType, facts: readonly RecordFact[]): Promise<void> {
  for (const [accountId, ofAccount] of groupBy(facts, (fact) => fact.accountId)) {
    await manager.query(
      `DELETE FROM record_keys
       WHERE account_id = ? AND record_type = ? AND record_id IN (${ofAccount.map(() => '?').join(', ')})`,
      [accountId, recordType, ...ofAccount.map((fact) => fact.id)],
    );
  }
}
