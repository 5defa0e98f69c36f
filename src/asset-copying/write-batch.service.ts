import type { EntityManager } from 'typeorm';
import { ACCOUNT_FACTS, lockFacts, lockFactsForReading } from '../accounts/fact-lock.repository';
import { insertEvents, lockHistory } from '../events/organization-events.repository';
import type { AssetCopyItemStatus } from './asset-copy-job';
import { copyRefusals } from './asset-copying.policy';
import { ASSET_FACTS, saveCopies } from './copies.repository';
import {
  closeBatch,
  findBatchFacts,
  findOpenItems,
  holdsLease,
  readLockedBatchFacts,
  saveOutcome,
  type BatchFacts,
  type Lease,
  type OpenItem,
} from './copy-batches.repository';
import { findCopyFacts } from './copy-facts.repository';
import { makeCopies } from './make-copies.reader';

/**
 * Writes the items of a leased batch in one transaction, each once: authorised again (A2, A3) under locks that a change of
 * what permits it waits for, and each with its provenance (A4); with an event that names them (O16). Nothing is written by
 * who has lost his lease. @returns how many were copied
 */
export async function writeBatch(manager: EntityManager, lease: Lease, now: Date): Promise<number> {
  const seen = await findBatchFacts(manager, lease);
  if (seen === null) return 0;
  const { sourceAccountId, targetAccountId } = seen;
  await lockFactsForReading(manager, ACCOUNT_FACTS, [sourceAccountId, targetAccountId]);
  await lockFacts(manager, ASSET_FACTS, [targetAccountId]);
  const facts = await readLockedBatchFacts(manager, lease);
  if (facts === null || !(await holdsLease(manager, lease))) return 0;
  const items = await findOpenItems(manager, lease);
  const stopped = await reasonToStop(manager, facts);
  const copied = stopped === null ? await write(manager, lease, facts, items, now) : 0;
  if (stopped !== null) await saveOutcome(manager, lease.jobId, positionsOf(items), 'CANCELED', stopped);
  await closeBatch(manager, lease);
  return copied;
}

/** Why nothing more of the batch is to be written; null when it may be. */
async function reasonToStop(manager: EntityManager, facts: BatchFacts): Promise<string | null> {
  if (facts.status === 'CANCELING') return 'The job was canceled (A10).';
  const { userId, homeAccountId, sourceAccountId, targetAccountId } = facts;
  const permitting = await findCopyFacts(manager, userId, sourceAccountId, [targetAccountId]);
  const [refusal] = copyRefusals(permitting, homeAccountId);
  if (refusal !== undefined) return `${refusal.code}: ${refusal.message}`;
  return permitting.source.organizationId === facts.organizationId
    ? null
    : 'NOT_CONNECTED: The accounts are in another organization than when the copy was asked for (A2).';
}

async function write(
  manager: EntityManager,
  { jobId }: Lease,
  { organizationId, sourceAccountId, targetAccountId, userId }: BatchFacts,
  items: readonly OpenItem[],
  now: Date,
): Promise<number> {
  const { copies, failures } = await makeCopies(manager, sourceAccountId, targetAccountId, items);
  for (const { status, reason, positions } of byOutcome(failures)) {
    await saveOutcome(manager, jobId, positions, status, reason);
  }
  if (copies.length === 0) return 0;
  await saveCopies(manager, { jobId, sourceAccountId, targetAccountId, now }, copies);
  await saveOutcome(manager, jobId, positionsOf(copies.map(({ item }) => item)), 'COPIED', null);
  if (await lockHistory(manager, organizationId)) {
    const assets = copies.map(({ item }) => ({ type: item.asset.type, id: item.asset.id, copyId: item.targetAssetId }));
    await insertEvents(manager, organizationId, now, [
      {
        type: 'ASSETS_COPIED',
        accountId: targetAccountId,
        actorId: userId,
        details: { jobId, sourceAccountId, assets },
      },
    ]);
  }
  return copies.length;
}

interface Outcome {
  readonly status: AssetCopyItemStatus;
  readonly reason: string;
}

function byOutcome(
  failures: readonly (Outcome & { readonly item: OpenItem })[],
): readonly (Outcome & { readonly positions: readonly number[] })[] {
  const groups = new Map<string, Outcome & { readonly positions: number[] }>();
  for (const { item, status, reason } of failures) {
    const group = groups.get(`${status} ${reason}`) ?? { status, reason, positions: [] };
    group.positions.push(item.position);
    groups.set(`${status} ${reason}`, group);
  }
  return [...groups.values()];
}

function positionsOf(items: readonly OpenItem[]): readonly number[] {
  return items.map(({ position }) => position);
}
