import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { dialectOf, forShare } from '../database/dialect';
import { FactLockEntity } from '../database/entities/fact-lock.entity';

/**
 * Until the transaction ends, no other batch of this kind about these accounts is applied. Accounts are locked in one
 * order everywhere, so that two batches never wait for each other.
 */
export async function lockFacts(manager: EntityManager, kind: string, accountIds: readonly string[]): Promise<void> {
  const rows = [...new Set(accountIds)].sort().map((accountId) => ({ accountId, kind }));
  await upsert(manager, FactLockEntity, rows);
}

/**
 * Until the transaction ends, nobody changes the facts of this kind about these accounts; others may read-lock them too.
 * An account that nothing was told of is locked as for a change.
 */
export async function lockFactsForReading(
  manager: EntityManager,
  kind: string,
  accountIds: readonly string[],
): Promise<void> {
  const dialect = dialectOf(manager);
  const ids = [...new Set(accountIds)].sort();
  if (ids.length === 0) return;
  const locked: unknown[] = await manager.query(
    `SELECT account_id FROM fact_locks WHERE account_id IN (${ids.map(() => '?').join(', ')}) AND kind = ?
     ORDER BY account_id ${forShare(dialect)}`,
    [...ids, kind],
  );
  if (locked.length < ids.length) await lockFacts(manager, kind, ids);
}

/** Facts on accounts and on their users: what permits a change is locked under one name. */
export const ACCOUNT_FACTS = 'ACCOUNT';
