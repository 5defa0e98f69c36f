import { isPassing } from '../database/passing-fault';
import type { UnitOfWork } from '../database/unit-of-work';
import { findOpenPositions, type Lease } from './copy-batches.repository';
import { failItem, writeBatch, writeItem } from './write-batch.service';

/**
 * Writes a leased batch that could not be written whole, item by item: one that cannot be written by itself either, for a
 * reason that will not pass, fails; the others are written (A10). `failed` hears the reasons.
 * @throws what passes: then the rest is done under another lease
 */
export async function writeOneByOne(write: UnitOfWork, lease: Lease, failed: (error: unknown) => void): Promise<void> {
  for (const position of await write((manager) => findOpenPositions(manager, lease))) {
    try {
      await write((manager) => writeItem(manager, lease, position, new Date()));
    } catch (error) {
      if (isPassing(error)) throw error;
      failed(error);
      await write((manager) => failItem(manager, lease, position));
    }
  }
  await write((manager) => writeBatch(manager, lease, new Date()));
}
