import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { LookupCountEntity } from '../database/entities/lookup-count.entity';
import { fromSqlTime, toSqlTime } from '../database/time';

/** Whose look-ups are counted, in which hour. */
export interface LookupHour {
  readonly accountId: string;
  readonly userId: string;
  /** Its beginning. */
  readonly hour: Date;
}

/** What all processes together know of a viewer's hour. */
export interface LookupState {
  readonly registers: string;
  /** Beyond the limit nothing is looked up before. */
  readonly nextAt: Date;
}

/** Nobody else counts for this viewer until the transaction ends. Null: nothing was counted in this hour. */
export async function lockLookups(
  manager: EntityManager,
  { accountId, userId, hour }: LookupHour,
): Promise<LookupState | null> {
  const empty = { accountId, userId, hour: toSqlTime(hour), registers: '', nextAt: toSqlTime(hour) };
  await upsert(manager, LookupCountEntity, [empty], []);
  const row = await manager.findOneByOrFail(LookupCountEntity, { accountId, userId });
  if (row.hour !== empty.hour) return null;
  return { registers: row.registers, nextAt: new Date(fromSqlTime(row.nextAt)) };
}

/** Of the viewer who is locked. */
export async function saveLookups(
  manager: EntityManager,
  { accountId, userId, hour }: LookupHour,
  { registers, nextAt }: LookupState,
): Promise<void> {
  const change = { hour: toSqlTime(hour), registers, nextAt: toSqlTime(nextAt) };
  await manager.update(LookupCountEntity, { accountId, userId }, change);
}
