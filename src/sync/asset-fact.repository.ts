import type { EntityManager } from 'typeorm';
import { objectTypeOf } from '../asset-copying/asset-kind.rules';
import { nameKey } from '../asset-copying/asset-name.rules';
import { contentHash } from '../asset-copying/content-hash';
import { portableContent } from '../asset-copying/portable-content.rules';
import { upsert } from '../database/bulk';
import { dialectOf, jsonRows, orderedJoin, type JsonColumn } from '../database/dialect';
import { AssetEntity, PropertyEntity } from '../database/entities/asset.entity';
import { fromSqlTime, toSqlTime } from '../database/time';
import { LOCKED_TURN_MS, mapInTurns } from '../shared/turns';
import type { AssetFact, PropertyFact } from './facts';

interface KnownRow {
  readonly account_id: string;
  readonly kind: string;
  readonly id: string;
  readonly updated_at: string;
}

/** What tells an asset from the others of its account: each type has ids of its own. */
export function assetIdOf({ type, id }: Pick<AssetFact, 'type' | 'id'>): string {
  return `${type} ${id}`;
}

/** What tells a property from the others of its account. */
export function propertyIdOf({ recordType, name }: Pick<PropertyFact, 'recordType' | 'name'>): string {
  return `${recordType} ${name}`;
}

/** When each asset was last told of, by `accountId` and `assetIdOf`. */
export function findAssetsUpdatedAt(
  manager: EntityManager,
  facts: readonly AssetFact[],
): Promise<ReadonlyMap<string, Date>> {
  const keys = facts.map(({ accountId, type, id }) => [accountId, type, id]);
  return findUpdatedAt(
    manager,
    { table: 'assets', kindColumn: 'asset_type', idColumn: 'asset_id', idType: 'id' },
    keys,
  );
}

/** When each property was last told of, by `accountId` and `propertyIdOf`. */
export function findPropertiesUpdatedAt(
  manager: EntityManager,
  facts: readonly PropertyFact[],
): Promise<ReadonlyMap<string, Date>> {
  const keys = facts.map(({ accountId, recordType, name }) => [accountId, recordType, name]);
  return findUpdatedAt(
    manager,
    { table: 'properties', kindColumn: 'record_type', idColumn: 'name', idType: 'name' },
    keys,
  );
}

/** Overwrites the assets, with what tells whether they changed (A4). */
export async function saveAssets(manager: EntityManager, facts: readonly AssetFact[]): Promise<void> {
  const rowOf = ({ accountId, id, type, name, state, content, archived, updatedAt }: AssetFact) => {
    const parsed: unknown = JSON.parse(content);
    return {
      accountId,
      assetType: type,
      assetId: id,
      name,
      nameKey: nameKey(name),
      state,
      objectType: objectTypeOf(type, parsed),
      content,
      contentHash: contentHash(name, portableContent(type, parsed).content),
      archived,
      updatedAt: toSqlTime(updatedAt),
    };
  };
  const rows = await mapInTurns(facts, rowOf, LOCKED_TURN_MS);
  await upsert(manager, AssetEntity, rows);
}

export async function saveProperties(manager: EntityManager, facts: readonly PropertyFact[]): Promise<void> {
  const rows = facts.map(({ options, updatedAt, ...fact }) => ({
    ...fact,
    options: options === null ? null : JSON.stringify(options),
    updatedAt: toSqlTime(updatedAt),
  }));
  await upsert(manager, PropertyEntity, rows);
}

async function findUpdatedAt(
  manager: EntityManager,
  {
    table,
    kindColumn,
    idColumn,
    idType,
  }: {
    readonly table: string;
    readonly kindColumn: string;
    readonly idColumn: string;
    readonly idType: JsonColumn;
  },
  keys: readonly (readonly string[])[],
): Promise<ReadonlyMap<string, Date>> {
  const dialect = dialectOf(manager);
  const rows: KnownRow[] = await manager.query(
    `SELECT f.account_id, f.${kindColumn} AS kind, f.${idColumn} AS id, f.updated_at
     FROM ${jsonRows(dialect, { account_id: 'id', kind: 'id', id: idType })} wanted
     ${orderedJoin(dialect)} ${table} f
       ON f.account_id = wanted.account_id AND f.${kindColumn} = wanted.kind AND f.${idColumn} = wanted.id`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map((row) => [`${row.account_id} ${row.kind} ${row.id}`, new Date(fromSqlTime(row.updated_at))]));
}
