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

/** What all processes together know of a viewer. */
export interface LookupState {
  /** Of this hour; empty when nothing was counted in it. */
  readonly registers: string;
  /** Nothing is looked up before, in whatever hour that is. */
  readonly nextAt: Date;
}

/** Nobody else counts for this viewer until the transaction ends. */
export async function lockLookups(
  manager: EntityManager,
  { accountId, userId, hour }: LookupHour,
): Promise<LookupState> {
  const empty = { accountId, userId, hour: toSqlTime(hour), registers: '', nextAt: toSqlTime(hour) };
  await upsert(manager, LookupCountEntity, [empty], []);
  const row = await manager.findOneByOrFail(LookupCountEntity, { accountId, userId });
  const registers = row.hour === empty.hour ? row.registers : '';
  return { registers, nextAt: new Date(fromSqlTime(row.nextAt)) };
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
