import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { dialectOf, forUpdate } from '../database/dialect';
import { PullCursorEntity, PullEntity } from '../database/entities/pull.entity';
import { toSqlTime } from '../database/time';
import { AssetType } from '../asset-copying/asset';
import { pullCursor, type PullCursor } from './pull-cursor.rules';

/** A run of the pull; the latest one of an account is the only one that moves its cursors. */
export interface PullRun {
  readonly accountId: string;
  readonly hubId: string;
  readonly runId: string;
}

interface PullRow {
  readonly hub_id: string;
  readonly run_id: string;
}

/** Begins a run, which ends any other of the account; or gives the other HubSpot account that was pulled before. */
export async function beginRun(manager: EntityManager, run: PullRun, now: Date): Promise<string | null> {
  const row = { ...run, startedAt: toSqlTime(now) };
  await upsert(manager, PullEntity, [row], []);
  const hubId = (await lockPull(manager, run.accountId))?.hub_id ?? run.hubId;
  if (hubId !== run.hubId) return hubId;
  await upsert(manager, PullEntity, [row]);
  return null;
}

/** Null: the kind was never pulled. What this code cannot read counts as nothing, and is read anew. */
export async function findCursor(manager: EntityManager, accountId: string, kind: string): Promise<PullCursor | null> {
  const row = await manager.findOneBy(PullCursorEntity, { accountId, kind });
  return row === null ? null : (pullCursor.safeParse(JSON.parse(row.cursor)).data ?? null);
}

/** Moves the cursor of a kind, unless another run has begun: then nothing is written, and false given. */
export async function saveCursor(
  manager: EntityManager,
  { accountId, runId }: PullRun,
  kind: string,
  cursor: PullCursor,
): Promise<boolean> {
  if ((await lockPull(manager, accountId))?.run_id !== runId) return false;
  await upsert(manager, PullCursorEntity, [{ accountId, kind, cursor: JSON.stringify(cursor) }]);
  return true;
}

/** The contents of the account's lists that are not deleted, by id; not of those that were copied into it. */
export async function findListContents(
  manager: EntityManager,
  accountId: string,
): Promise<ReadonlyMap<string, unknown>> {
  const rows: { readonly id: string; readonly content: string }[] = await manager.query(
    `SELECT a.asset_id AS id, a.content FROM assets a WHERE a.account_id = ? AND a.asset_type = ? AND a.archived = 0
       AND NOT EXISTS (SELECT 1 FROM asset_origins o WHERE o.account_id = a.account_id AND o.asset_type = a.asset_type
         AND o.asset_id = a.asset_id)`,
    [accountId, AssetType.LIST],
  );
  return new Map(rows.map(({ id, content }) => [id, JSON.parse(content) as unknown]));
}

async function lockPull(manager: EntityManager, accountId: string): Promise<PullRow | undefined> {
  const rows: PullRow[] = await manager.query(
    `SELECT hub_id, run_id FROM pulls WHERE account_id = ? ${forUpdate(dialectOf(manager))}`,
    [accountId],
  );
  return rows[0];
}
