import type { EntityManager } from 'typeorm';
import { fromSqlTime, toSqlTime } from '../database/time';
import type { AssetType } from './asset';
import { INACTIVE_STATE } from './asset-state';

/** An asset in a list, with where it came from if it is a copy (A4). */
export interface ListedAsset {
  readonly id: string;
  readonly accountId: string;
  readonly type: AssetType;
  readonly name: string;
  readonly state: string;
  /** RFC 3339. */
  readonly updatedAt: string;
  readonly origin: {
    readonly accountId: string;
    readonly assetId: string;
    readonly copiedAt: string;
    /** Of a source in another organization never. */
    readonly sourceChanged: boolean;
    readonly copyChanged: boolean;
  } | null;
}

/** A place in the list: the newest change first, then backwards by type and id, as the index is read. */
export interface ListPosition {
  readonly updatedAt: string;
  readonly type: string;
  readonly id: string;
}

interface Row {
  readonly asset_id: string;
  readonly asset_type: AssetType;
  readonly name: string;
  readonly state: string;
  readonly updated_at: string;
  readonly content_hash: string;
  readonly source_account_id: string | null;
  readonly source_asset_id: string;
  readonly source_hash: string;
  readonly copy_hash: string;
  readonly copied_at: string;
  readonly current_hash: string | null;
  /** 1 when the source is in one organization with the account. */
  readonly is_near: number;
}

/**
 * Assets of an account that are not archived; `types` leaves out others. Of a source that is in another organization nothing is
 * told but what the copy knows of it.
 */
export async function findAssetPage(
  manager: EntityManager,
  accountId: string,
  types: readonly AssetType[],
  limit: number,
  after: ListPosition | null,
): Promise<readonly ListedAsset[]> {
  const place = after === null ? [] : [toSqlTime(new Date(after.updatedAt))];
  const rows: Row[] = await manager.query(
    `SELECT a.asset_id, a.asset_type, a.name, a.state, a.updated_at, a.content_hash, o.source_account_id,
       o.source_asset_id, o.source_hash, o.copy_hash, o.copied_at, s.content_hash AS current_hash,
       CASE WHEN n.account_id IS NULL THEN 0 ELSE 1 END AS is_near
     FROM assets a
     LEFT JOIN asset_origins o
       ON o.account_id = a.account_id AND o.asset_type = a.asset_type AND o.asset_id = a.asset_id
     LEFT JOIN organization_accounts h ON h.account_id = a.account_id
     LEFT JOIN organization_accounts n
       ON n.account_id = o.source_account_id AND n.organization_id = h.organization_id
     LEFT JOIN assets s
       ON s.account_id = n.account_id AND s.asset_type = o.asset_type AND s.asset_id = o.source_asset_id
         AND s.archived = 0
     WHERE a.account_id = ? AND a.archived = 0 AND a.asset_type IN (${types.map(() => '?').join(', ')})
       ${after === null ? '' : 'AND a.updated_at <= ? AND (a.updated_at < ? OR a.asset_type < ? OR (a.asset_type = ? AND a.asset_id < ?))'}
     ORDER BY a.account_id DESC, a.updated_at DESC, a.asset_type DESC, a.asset_id DESC LIMIT ?`,
    [accountId, ...types, ...(after === null ? [] : [...place, ...place, after.type, after.type, after.id]), limit],
  );
  return rows.map((row) => listedAsset(accountId, row));
}

export async function countAssets(
  manager: EntityManager,
  accountId: string,
  types: readonly AssetType[],
): Promise<number> {
  const rows: { total: number }[] = await manager.query(
    `SELECT COUNT(*) AS total FROM assets
     WHERE account_id = ? AND archived = 0 AND asset_type IN (${types.map(() => '?').join(', ')})`,
    [accountId, ...types],
  );
  return Number(rows[0]?.total ?? 0);
}

function listedAsset(accountId: string, row: Row): ListedAsset {
  return {
    id: row.asset_id,
    accountId,
    type: row.asset_type,
    name: row.name,
    state: row.state,
    updatedAt: fromSqlTime(row.updated_at),
    origin:
      row.source_account_id === null
        ? null
        : {
            accountId: row.source_account_id,
            assetId: row.source_asset_id,
            copiedAt: fromSqlTime(row.copied_at),
            sourceChanged: Number(row.is_near) === 1 && row.current_hash !== row.source_hash,
            copyChanged: row.content_hash !== row.copy_hash || row.state !== INACTIVE_STATE[row.asset_type],
          },
  };
}
