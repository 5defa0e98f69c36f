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

/** Said of what is left of a canceled job. */
export const CANCELED = 'The job was canceled (A10).';
const NOT_WRITABLE =
  'It cannot be written, also by itself (A10). Look whether the asset is as it should be, and retry; if it fails again, tell whoever runs this service.';

/**
 * Writes the items of a leased batch in one transaction, each once: authorised again (A2, A3) under locks that a change of
 * what permits it waits for, and each with its provenance (A4); with an event that names them (O16). Nothing is written by
 * who has lost his lease. @returns how many were copied
 */
export async function writeBatch(manager: EntityManager, lease: Lease, now: Date): Promise<number> {
  const open = await openBatch(manager, lease);
  if (open === null) return 0;
  const copied = await writeItems(manager, lease, open, open.items, now);
  await closeBatch(manager, lease);
  return copied;
}

/** Writes one item of a leased batch as `writeBatch` does; the batch stays open. */
export async function writeItem(manager: EntityManager, lease: Lease, position: number, now: Date): Promise<void> {
  const open = await openBatch(manager, lease);
  if (open === null) return;
  const items = open.items.filter((item) => item.position === position);
  await writeItems(manager, lease, open, items, now);
}

/** Gives up an item of a leased batch that cannot be written, also by itself. */
export async function failItem(manager: EntityManager, lease: Lease, position: number): Promise<void> {
  const open = await openBatch(manager, lease);
  if (open?.items.some((item) => item.position === position) !== true) return;
  await saveOutcome(manager, lease.jobId, [position], 'FAILED', NOT_WRITABLE);
}

/** A third account has fallen, and the organization with it, while the batch was made (O14): it is undone, and canceled when it is tried again (A2). */
class OrganizationGone extends Error {
  override readonly name = 'OrganizationGone';
}

interface OpenBatch {
  readonly facts: BatchFacts;
  readonly items: readonly OpenItem[];
}

/** The batch under locks on what permits it, and on what it writes to; null when it is this worker's no longer. */
async function openBatch(manager: EntityManager, lease: Lease): Promise<OpenBatch | null> {
  const seen = await findBatchFacts(manager, lease);
  if (seen === null) return null;
  const { sourceAccountId, targetAccountId } = seen;
  await lockFactsForReading(manager, ACCOUNT_FACTS, [sourceAccountId, targetAccountId]);
  await lockFacts(manager, ASSET_FACTS, [targetAccountId]);
  const facts = await readLockedBatchFacts(manager, lease);
  if (facts === null || !(await holdsLease(manager, lease))) return null;
  return { facts, items: await findOpenItems(manager, lease) };
}

async function writeItems(
  manager: EntityManager,
  lease: Lease,
  { facts }: OpenBatch,
  items: readonly OpenItem[],
  now: Date,
): Promise<number> {
  const stopped = await reasonToStop(manager, facts);
  if (stopped === null) return write(manager, lease, facts, items, now);
  await saveOutcome(manager, lease.jobId, positionsOf(items), 'CANCELED', stopped);
  return 0;
}

/** Why nothing more of the batch is to be written; null when it may be. */
async function reasonToStop(manager: EntityManager, facts: BatchFacts): Promise<string | null> {
  if (facts.status === 'CANCELING') return CANCELED;
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
  facts: BatchFacts,
  items: readonly OpenItem[],
  now: Date,
): Promise<number> {
  const { organizationId, sourceAccountId, targetAccountId, userId } = facts;
  const { copies, failures } = await makeCopies(manager, { jobId }, facts, items);
  for (const { status, reason, positions } of byOutcome(failures)) {
    await saveOutcome(manager, jobId, positions, status, reason);
  }
  if (copies.length === 0) return 0;
  await saveCopies(manager, { jobId, sourceAccountId, targetAccountId, now }, copies);
  await saveOutcome(manager, jobId, positionsOf(copies.map(({ item }) => item)), 'COPIED', null);
  if (!(await lockHistory(manager, organizationId))) throw new OrganizationGone();
  const assets = copies.map(({ item }) => ({ type: item.asset.type, id: item.asset.id, copyId: item.targetAssetId }));
  await insertEvents(manager, organizationId, now, [
    { type: 'ASSETS_COPIED', accountId: targetAccountId, actorId: userId, details: { jobId, sourceAccountId, assets } },
  ]);
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
