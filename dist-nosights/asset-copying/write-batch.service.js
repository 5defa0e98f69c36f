"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CANCELED = void 0;
exports.writeBatch = writeBatch;
exports.writeItem = writeItem;
exports.failItem = failItem;
const fact_lock_repository_1 = require("../accounts/fact-lock.repository");
const organization_events_repository_1 = require("../events/organization-events.repository");
const asset_copying_policy_1 = require("./asset-copying.policy");
const copies_repository_1 = require("./copies.repository");
const copy_batches_repository_1 = require("./copy-batches.repository");
const copy_facts_repository_1 = require("./copy-facts.repository");
const make_copies_reader_1 = require("./make-copies.reader");
/** Said of what is left of a canceled job. */
exports.CANCELED = 'The job was canceled (A10).';
const NOT_WRITABLE = 'It cannot be written, also by itself (A10). Look whether the asset is as it should be, and retry; if it fails again, tell whoever runs this service.';
/**
 * Writes the items of a leased batch in one transaction, each once: authorised again (A2, A3) under locks that a change of
 * what permits it waits for, and each with its provenance (A4); with an event that names them (O16). Nothing is written by
 * who has lost his lease. @returns how many were copied
 */
async function writeBatch(manager, lease, now) {
    const open = await openBatch(manager, lease);
    if (open === null)
        return 0;
    const copied = await writeItems(manager, lease, open, open.items, now);
    await (0, copy_batches_repository_1.closeBatch)(manager, lease);
    return copied;
}
/** Writes one item of a leased batch as `writeBatch` does; the batch stays open. */
async function writeItem(manager, lease, position, now) {
    const open = await openBatch(manager, lease);
    if (open === null)
        return;
    const items = open.items.filter((item) => item.position === position);
    await writeItems(manager, lease, open, items, now);
}
/** Gives up an item of a leased batch that cannot be written, also by itself. */
async function failItem(manager, lease, position) {
    const open = await openBatch(manager, lease);
    if (open?.items.some((item) => item.position === position) !== true)
        return;
    await (0, copy_batches_repository_1.saveOutcome)(manager, lease.jobId, [position], 'FAILED', NOT_WRITABLE);
}
/** The batch under locks on what permits it, and on what it writes to; null when it is this worker's no longer. */
async function openBatch(manager, lease) {
    const seen = await (0, copy_batches_repository_1.findBatchFacts)(manager, lease);
    if (seen === null)
        return null;
    const { sourceAccountId, targetAccountId } = seen;
    await (0, fact_lock_repository_1.lockFactsForReading)(manager, fact_lock_repository_1.ACCOUNT_FACTS, [sourceAccountId, targetAccountId]);
    await (0, fact_lock_repository_1.lockFacts)(manager, copies_repository_1.ASSET_FACTS, [targetAccountId]);
    const facts = await (0, copy_batches_repository_1.readLockedBatchFacts)(manager, lease);
    if (facts === null || !(await (0, copy_batches_repository_1.holdsLease)(manager, lease)))
        return null;
    return { facts, items: await (0, copy_batches_repository_1.findOpenItems)(manager, lease) };
}
async function writeItems(manager, lease, { facts }, items, now) {
    const stopped = await reasonToStop(manager, facts);
    if (stopped === null)
        return write(manager, lease, facts, items, now);
    await (0, copy_batches_repository_1.saveOutcome)(manager, lease.jobId, positionsOf(items), 'CANCELED', stopped);
    return 0;
}
/** Why nothing more of the batch is to be written; null when it may be. */
async function reasonToStop(manager, facts) {
    if (facts.status === 'CANCELING')
        return exports.CANCELED;
    const { userId, homeAccountId, sourceAccountId, targetAccountId } = facts;
    const permitting = await (0, copy_facts_repository_1.findCopyFacts)(manager, userId, sourceAccountId, [targetAccountId]);
    const [refusal] = (0, asset_copying_policy_1.copyRefusals)(permitting, homeAccountId);
    if (refusal !== undefined)
        return `${refusal.code}: ${refusal.message}`;
    return permitting.source.organizationId === facts.organizationId
        ? null
        : 'NOT_CONNECTED: The accounts are in another organization than when the copy was asked for (A2).';
}
async function write(manager, { jobId }, facts, items, now) {
    const { organizationId, sourceAccountId, targetAccountId, userId } = facts;
    const { copies, failures } = await (0, make_copies_reader_1.makeCopies)(manager, { jobId }, facts, items);
    for (const { status, reason, positions } of byOutcome(failures)) {
        await (0, copy_batches_repository_1.saveOutcome)(manager, jobId, positions, status, reason);
    }
    if (copies.length === 0)
        return 0;
    await (0, copies_repository_1.saveCopies)(manager, { jobId, sourceAccountId, targetAccountId, now }, copies);
    await (0, copy_batches_repository_1.saveOutcome)(manager, jobId, positionsOf(copies.map(({ item }) => item)), 'COPIED', null);
    if (await (0, organization_events_repository_1.lockHistory)(manager, organizationId)) {
        const assets = copies.map(({ item }) => ({ type: item.asset.type, id: item.asset.id, copyId: item.targetAssetId }));
        await (0, organization_events_repository_1.insertEvents)(manager, organizationId, now, [
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
function byOutcome(failures) {
    const groups = new Map();
    for (const { item, status, reason } of failures) {
        const group = groups.get(`${status} ${reason}`) ?? { status, reason, positions: [] };
        group.positions.push(item.position);
        groups.set(`${status} ${reason}`, group);
    }
    return [...groups.values()];
}
function positionsOf(items) {
    return items.map(({ position }) => position);
}
//# sourceMappingURL=write-batch.service.js.map