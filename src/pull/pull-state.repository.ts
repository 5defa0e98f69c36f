import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { dialectOf, forUpdate, unlessTaken } from '../database/dialect';
import { PullCursorEntity } from '../database/entities/pull.entity';
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

/** Why a run may not begin, with what it is about. */
export type RunRefusal =
  | { readonly code: 'PULLED_FROM_OTHER_HUB'; readonly hubId: string }
  | { readonly code: 'HUB_PULLED_INTO_OTHER_ACCOUNT'; readonly accountId: string };

/**
 * Begins a run, which ends any other of the account; null when it has begun. An account and a HubSpot account belong to each
 * other from the first run on: whichever of several begins first decides, the others are refused.
 */
export async function beginRun(manager: EntityManager, run: PullRun, now: Date): Promise<RunRefusal | null> {
  const { accountId, hubId, runId } = run;
  await manager.query(
    `INSERT INTO pulls (account_id, hub_id, run_id, started_at) VALUES (?, ?, ?, ?)
     ${unlessTaken(dialectOf(manager), 'run_id')}`,
    [accountId, hubId, runId, toSqlTime(now)],
  );
  const own = await lockPull(manager, accountId);
  if (own === undefined) {
    return { code: 'HUB_PULLED_INTO_OTHER_ACCOUNT', accountId: await accountOfHub(manager, hubId) };
  }
  if (own.hub_id !== hubId) return { code: 'PULLED_FROM_OTHER_HUB', hubId: own.hub_id };
  await manager.query('UPDATE pulls SET run_id = ?, started_at = ? WHERE account_id = ?', [
    runId,
    toSqlTime(now),
    accountId,
  ]);
  return null;
}

/** Whether the account is active, by its fact; null: nothing is known of it. */
export async function isActiveAccount(manager: EntityManager, accountId: string): Promise<boolean | null> {
  const rows: { readonly active: number }[] = await manager.query('SELECT active FROM accounts WHERE account_id = ?', [
    accountId,
  ]);
  return rows[0] === undefined ? null : rows[0].active === 1;
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

async function accountOfHub(manager: EntityManager, hubId: string): Promise<string> {
  const rows: { readonly account_id: string }[] = await manager.query(
    `SELECT account_id FROM pulls WHERE hub_id = ? ${forUpdate(dialectOf(manager))}`,
    [hubId],
  );
  if (rows[0] === undefined) throw new Error('the pull of another account has ended meanwhile; try again');
  return rows[0].account_id;
}
