import { createHmac } from 'node:crypto';
import type { UnitOfWork } from '../database/unit-of-work';
import { readLookupSecret } from './lookup-secret.repository';
import type { LookupHour } from './lookup-counts.repository';

/** What a viewer's look-ups of an hour are counted by: what somebody found out of another's, or of an hour ago, says nothing. */
export type LookupSecrets = (hour: LookupHour) => Promise<Buffer>;

/** Reads once what they are made of, and again only when that failed. */
export function createLookupSecrets(write: UnitOfWork): LookupSecrets {
  let reading: Promise<Buffer> | null = null;
  const read = (): Promise<Buffer> =>
    write(readLookupSecret).catch((error: unknown) => {
      reading = null;
      throw error;
    });
  return async ({ accountId, userId, hour }) => {
    const secret = await (reading ??= read());
    return createHmac('sha256', secret).update(`${accountId} ${userId} ${hour.toISOString()}`).digest();
  };
}
