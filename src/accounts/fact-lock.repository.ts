import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { FactLockEntity } from '../database/entities/fact-lock.entity';

/**
 * Until the transaction ends, no other batch of this kind about these accounts is applied. Accounts are locked in one
 * order everywhere, so that two batches never wait for each other.
 */
export async function lockFacts(manager: EntityManager, kind: string, accountIds: readonly string[]): Promise<void> {
  const rows = [...new Set(accountIds)].sort().map((accountId) => ({ accountId, kind }));
  await upsert(manager, FactLockEntity, rows);
}

/** Facts on accounts and on their users: what permits a change is locked under one name. */
export const ACCOUNT_FACTS = 'ACCOUNT';
