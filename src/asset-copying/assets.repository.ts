import type { EntityManager } from 'typeorm';
import { byIndex, characters, dialectOf, jsonRows, orderedJoin } from '../database/dialect';
import { fromSqlTime } from '../database/time';
import { isId } from '../shared/id';
import { INACTIVE_STATE } from './asset-state';
import { typedNameKey } from './asset-name.rules';
import type { AssetType } from './asset';
import {
  assetKey,
  propertyKey,
  type AssetRef,
  type EarlierCopy,
  type TargetAsset,
  type TargetProperty,
} from './copy-plan';

/** An asset as it is stored, its content as JSON text. */
export interface StoredAsset extends AssetRef {
  readonly name: string;
  readonly content: string;
  /** Of its name and of what of its content travels. */
  readonly contentHash: string;
}

/** Names that properties may have; what content names otherwise is not looked for. */
const PROPERTY_NAME = /^[\x21-\x7e]{1,100}$/;

interface AssetRow {
  readonly asset_type: AssetType;
  readonly asset_id: string;
  readonly name: string;
  readonly object_type: string | null;
}

/** Of the assets asked for, those that the account has and that are not archived. */
export async function findAssets(
  manager: EntityManager,
  accountId: string,
  refs: readonly AssetRef[],
): Promise<readonly StoredAsset[]> {
  const rows: (AssetRow & { content: string; content_hash: string })[] = await manager.query(
    `SELECT a.asset_type, a.asset_id, a.name, a.content, a.content_hash ${fromWantedAssets(manager)}`,
    [wantedRefs(refs), accountId],
  );
  return rows.map((row) => ({
    type: row.asset_type,
    id: row.asset_id,
    name: row.name,
    content: row.content,
    contentHash: row.content_hash,
  }));
}

/** How many characters the content of those assets has, all together. */
export async function measureAssets(
  manager: EntityManager,
  accountId: string,
  refs: readonly AssetRef[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { asset_type: AssetType; asset_id: string; characters: number }[] = await manager.query(
    `SELECT a.asset_type, a.asset_id, ${characters(dialectOf(manager), 'a.content')} AS characters ${fromWantedAssets(manager)}`,
    [wantedRefs(refs), accountId],
  );
  return new Map(rows.map((row) => [assetKey({ type: row.asset_type, id: row.asset_id }), Number(row.characters)]));
}

/** The same without their content, by asset key. */
export async function findAssetHeads(
  manager: EntityManager,
  accountId: string,
  refs: readonly AssetRef[],
): Promise<ReadonlyMap<string, TargetAsset>> {
  if (refs.length === 0) return new Map();
  const rows: AssetRow[] = await manager.query(
    `SELECT a.asset_type, a.asset_id, a.name, a.object_type ${fromWantedAssets(manager)}`,
    [wantedRefs(refs), accountId],
  );
  return new Map(rows.map(targetAsset).map((asset) => [assetKey(asset), asset]));
}

/** Which of the assets the account has or had, by asset key: archived ones are among them. */
export async function findUsedKeys(
  manager: EntityManager,
  accountId: string,
  refs: readonly AssetRef[],
): Promise<ReadonlySet<string>> {
  if (refs.length === 0) return new Set();
  const rows: { asset_type: AssetType; asset_id: string }[] = await manager.query(
    `SELECT a.asset_type, a.asset_id ${fromAllWantedAssets(manager)}`,
    [wantedRefs(refs), accountId],
  );
  return new Set(rows.map((row) => assetKey({ type: row.asset_type, id: row.asset_id })));
}

/** What is called so in the account, and is not archived, by typed name key; of several of one name the oldest id. */
export async function findAssetsByName(
  manager: EntityManager,
  accountId: string,
  names: readonly { readonly type: AssetType; readonly nameKey: string }[],
): Promise<ReadonlyMap<string, TargetAsset>> {
  const dialect = dialectOf(manager);
  const rows: AssetRow[] = await manager.query(
    `SELECT a.asset_type, a.asset_id, a.name, a.object_type
     FROM ${jsonRows(dialect, { asset_type: 'id', name_key: 'name' })} wanted
     ${orderedJoin(dialect)} assets a ${byIndex(dialect, 'assets_by_name')}
       ON a.account_id = ? AND a.asset_type = wanted.asset_type AND a.name_key = wanted.name_key
     WHERE a.archived = 0 ORDER BY a.asset_id DESC`,
    [JSON.stringify(names.map(({ type, nameKey }) => [type, nameKey])), accountId],
  );
  return new Map(rows.map(targetAsset).map((asset) => [typedNameKey(asset.type, asset.name), asset]));
}

/** An earlier copy as it is in the target now. */
export type KnownCopy = EarlierCopy & { readonly archived: boolean; readonly updatedAt: Date };

/** Copies that were made in the account of assets of a source, by asset key of the source; newest first. */
export async function findEarlierCopies(
  manager: EntityManager,
  accountId: string,
  sourceAccountId: string,
  refs: readonly AssetRef[],
): Promise<ReadonlyMap<string, readonly KnownCopy[]>> {
  const dialect = dialectOf(manager);
  const rows: (AssetRow &
    Record<'source_asset_id' | 'state' | 'content_hash' | 'copy_hash' | 'updated_at', string> & {
      readonly archived: number;
    })[] = await manager.query(
    `SELECT o.source_asset_id, o.copy_hash, o.asset_type, o.asset_id, a.name, a.object_type, a.state, a.content_hash,
       a.archived, a.updated_at
     FROM ${jsonRows(dialect, { asset_type: 'id', asset_id: 'id' })} wanted
     ${orderedJoin(dialect)} asset_origins o ${byIndex(dialect, 'asset_origins_by_source')}
       ON o.account_id = ? AND o.source_account_id = ? AND o.asset_type = wanted.asset_type
         AND o.source_asset_id = wanted.asset_id
     ${orderedJoin(dialect)} assets a
       ON a.account_id = o.account_id AND a.asset_type = o.asset_type AND a.asset_id = o.asset_id
     ORDER BY o.copied_at DESC, o.asset_id`,
    [wantedRefs(refs), accountId, sourceAccountId],
  );
  const bySource = new Map<string, KnownCopy[]>();
  for (const row of rows) {
    const key = assetKey({ type: row.asset_type, id: row.source_asset_id });
    const unchanged = row.content_hash === row.copy_hash && row.state === INACTIVE_STATE[row.asset_type];
    const copies = bySource.get(key) ?? [];
    const updatedAt = new Date(fromSqlTime(row.updated_at));
    copies.push({ ...targetAsset(row), unchanged, archived: row.archived === 1, updatedAt });
    bySource.set(key, copies);
  }
  return bySource;
}

/** The properties that the account has, by property key. */
export async function findProperties(
  manager: EntityManager,
  accountId: string,
  wanted: readonly { readonly recordType: string; readonly name: string }[],
): Promise<ReadonlyMap<string, TargetProperty>> {
  const distinct = new Map(
    wanted
      .filter(({ name }) => PROPERTY_NAME.test(name))
      .map((property) => [propertyKey(property.recordType, property.name), property]),
  );
  if (distinct.size === 0) return new Map();
  const dialect = dialectOf(manager);
  const rows: { record_type: string; name: string; type: string; options: string | null }[] = await manager.query(
    `SELECT p.record_type, p.name, p.type, p.options
     FROM ${jsonRows(dialect, { record_type: 'id', name: 'name' })} wanted
     ${orderedJoin(dialect)} properties p
       ON p.account_id = ? AND p.record_type = wanted.record_type AND p.name = wanted.name
     WHERE p.archived = 0`,
    [JSON.stringify([...distinct.values()].map(({ recordType, name }) => [recordType, name])), accountId],
  );
  return new Map(
    rows.map((row) => [
      propertyKey(row.record_type, row.name),
      { type: row.type, options: row.options === null ? null : new Set(JSON.parse(row.options) as readonly string[]) },
    ]),
  );
}

function fromWantedAssets(manager: EntityManager): string {
  return `${fromAllWantedAssets(manager)} WHERE a.archived = 0`;
}

function fromAllWantedAssets(manager: EntityManager): string {
  const dialect = dialectOf(manager);
  return `FROM ${jsonRows(dialect, { asset_type: 'id', asset_id: 'id' })} wanted
    ${orderedJoin(dialect)} assets a
      ON a.account_id = ? AND a.asset_type = wanted.asset_type AND a.asset_id = wanted.asset_id`;
}

/** What can be no id is not looked for: content may name whatever it likes. */
function wantedRefs(refs: readonly AssetRef[]): string {
  return JSON.stringify(refs.filter(({ id }) => isId(id)).map(({ type, id }) => [type, id]));
}

function targetAsset(row: AssetRow): TargetAsset {
  return { type: row.asset_type, id: row.asset_id, name: row.name, objectType: row.object_type };
}
