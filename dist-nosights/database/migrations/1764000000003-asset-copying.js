"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetCopying1764000000003 = void 0;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
const table_creator_1 = require("./table-creator");
class AssetCopying1764000000003 {
    name = 'AssetCopying1764000000003';
    async up(runner) {
        const t = column_types_1.COLUMN_TYPES[(0, dialect_1.dialectOf)(runner.manager)];
        const create = (0, table_creator_1.tableCreator)(runner);
        await create('properties', [
            `account_id ${t.id} NOT NULL`,
            `record_type ${t.code} NOT NULL`,
            `name ${t.name} NOT NULL`,
            `type ${t.name} NOT NULL`,
            `options ${t.body}`,
            `archived ${t.flag} NOT NULL`,
            `updated_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, record_type, name)',
        ]);
        await create('assets', [
            `account_id ${t.id} NOT NULL`,
            `asset_type ${t.code} NOT NULL`,
            `asset_id ${t.id} NOT NULL`,
            `name ${t.name} NOT NULL`,
            `name_key ${t.name} NOT NULL`,
            `state ${t.name} NOT NULL`,
            `object_type ${t.id}`,
            `content ${t.body} NOT NULL`,
            `content_hash ${t.id} NOT NULL`,
            `archived ${t.flag} NOT NULL`,
            `updated_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, asset_type, asset_id)',
        ], {
            assets_by_name: { columns: 'account_id, asset_type, name_key', unique: false },
            assets_by_update: { columns: 'account_id, updated_at, asset_type, asset_id', unique: false },
        });
        await create('asset_origins', [
            `account_id ${t.id} NOT NULL`,
            `asset_type ${t.code} NOT NULL`,
            `asset_id ${t.id} NOT NULL`,
            `source_account_id ${t.id} NOT NULL`,
            `source_asset_id ${t.id} NOT NULL`,
            `source_hash ${t.id} NOT NULL`,
            `copy_hash ${t.id} NOT NULL`,
            `job_id ${t.id} NOT NULL`,
            `copied_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, asset_type, asset_id)',
        ], {
            asset_origins_by_source: {
                columns: 'account_id, source_account_id, asset_type, source_asset_id',
                unique: false,
            },
        });
        await create('asset_copy_jobs', [
            `job_id ${t.id} NOT NULL`,
            `organization_id ${t.id} NOT NULL`,
            `source_account_id ${t.id} NOT NULL`,
            `target_account_ids ${t.text} NOT NULL`,
            `home_account_id ${t.id} NOT NULL`,
            `user_id ${t.id} NOT NULL`,
            `request ${t.body} NOT NULL`,
            `status ${t.code} NOT NULL`,
            `created_at ${t.time} NOT NULL`,
            `finished_at ${t.time}`,
            'PRIMARY KEY (job_id)',
        ], { asset_copy_jobs_open: { columns: 'finished_at, job_id', unique: false } });
        await create('asset_copy_job_accounts', [
            `account_id ${t.id} NOT NULL`,
            `job_id ${t.id} NOT NULL`,
            'PRIMARY KEY (account_id, job_id)',
        ]);
        await create('asset_copy_batches', [
            `job_id ${t.id} NOT NULL`,
            `batch ${t.number} NOT NULL`,
            `target_account_id ${t.id} NOT NULL`,
            `level ${t.number} NOT NULL`,
            `done ${t.flag} NOT NULL`,
            `fence ${t.number} NOT NULL`,
            `leased_until ${t.time} NOT NULL`,
            `worker ${t.id}`,
            'PRIMARY KEY (job_id, batch)',
        ], { asset_copy_batches_open: { columns: 'done, job_id, level, batch', unique: false } });
        await create('asset_copy_items', [
            `job_id ${t.id} NOT NULL`,
            `position ${t.number} NOT NULL`,
            `batch ${t.number}`,
            `target_account_id ${t.id} NOT NULL`,
            `asset_type ${t.code} NOT NULL`,
            `asset_id ${t.id} NOT NULL`,
            `name ${t.name} NOT NULL`,
            `action ${t.code} NOT NULL`,
            `target_asset_id ${t.id}`,
            `target_name ${t.name}`,
            `source_hash ${t.id} NOT NULL`,
            `resolved ${t.body} NOT NULL`,
            `dropped ${t.body} NOT NULL`,
            `status ${t.code} NOT NULL`,
            `reason ${t.text}`,
            'PRIMARY KEY (job_id, position)',
        ], {
            asset_copy_items_by_batch: { columns: 'job_id, batch', unique: false },
            asset_copy_items_by_status: { columns: 'job_id, status', unique: false },
        });
    }
    async down(runner) {
        for (const table of TABLES)
            await runner.query(`DROP TABLE ${table}`);
    }
}
exports.AssetCopying1764000000003 = AssetCopying1764000000003;
const TABLES = [
    'asset_copy_items',
    'asset_copy_batches',
    'asset_copy_job_accounts',
    'asset_copy_jobs',
    'asset_origins',
    'assets',
    'properties',
];
//# sourceMappingURL=1764000000003-asset-copying.js.map