"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CreateTables1764000000000 = void 0;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
const table_creator_1 = require("./table-creator");
class CreateTables1764000000000 {
    name = 'CreateTables1764000000000';
    async up(runner) {
        const t = column_types_1.COLUMN_TYPES[(0, dialect_1.dialectOf)(runner.manager)];
        const create = (0, table_creator_1.tableCreator)(runner);
        await create('accounts', [
            `account_id ${t.id} NOT NULL`,
            `name ${t.name} NOT NULL`,
            `type ${t.code} NOT NULL`,
            `active ${t.flag} NOT NULL`,
            `data_hosting_location ${t.id} NOT NULL`,
            `stores_sensitive_data ${t.flag} NOT NULL`,
            `subscriptions ${t.text} NOT NULL`,
            `updated_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id)',
        ]);
        await create('users', [
            `account_id ${t.id} NOT NULL`,
            `user_id ${t.id} NOT NULL`,
            `name ${t.name} NOT NULL`,
            `role ${t.code} NOT NULL`,
            `two_factor_enabled ${t.flag} NOT NULL`,
            `seats ${t.name} NOT NULL`,
            `view_linked_records ${t.flag} NOT NULL`,
            `contact_access ${t.code} NOT NULL`,
            `company_access ${t.code} NOT NULL`,
            `asset_access ${t.code} NOT NULL`,
            `team_ids ${t.text} NOT NULL`,
            `active ${t.flag} NOT NULL`,
            `updated_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, user_id)',
        ], { users_by_user: { columns: 'user_id, active', unique: false } });
        await create('organizations', [
            `organization_id ${t.id} NOT NULL`,
            `name ${t.name} NOT NULL`,
            `version ${t.number} NOT NULL`,
            `created_at ${t.time} NOT NULL`,
            'PRIMARY KEY (organization_id)',
        ]);
        await create('organization_accounts', [
            `organization_id ${t.id} NOT NULL`,
            `account_id ${t.id} NOT NULL`,
            `joined_at ${t.time} NOT NULL`,
            'PRIMARY KEY (organization_id, account_id)',
        ], { organization_accounts_account: { columns: 'account_id', unique: true } });
        await create('connection_settings', [
            `organization_id ${t.id} NOT NULL`,
            `feature ${t.code} NOT NULL`,
            `target_account_id ${t.id} NOT NULL`,
            `source_account_id ${t.id} NOT NULL`,
            `enabled_at ${t.time} NOT NULL`,
            'PRIMARY KEY (organization_id, feature, target_account_id, source_account_id)',
        ]);
        await create('records', [
            `account_id ${t.id} NOT NULL`,
            `record_type ${t.code} NOT NULL`,
            `record_id ${t.id} NOT NULL`,
            `name ${t.text}`,
            `owner_id ${t.id}`,
            `team_id ${t.id}`,
            `archived ${t.flag} NOT NULL`,
            `merged_into_id ${t.id}`,
            `created_at ${t.time} NOT NULL`,
            `updated_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, record_type, record_id)',
        ], { records_by_survivor: { columns: 'account_id, record_type, merged_into_id', unique: false } });
        await create('record_keys', [
            `account_id ${t.id} NOT NULL`,
            `record_type ${t.code} NOT NULL`,
            `match_key ${t.key} NOT NULL`,
            `record_id ${t.id} NOT NULL`,
            `is_primary ${t.flag} NOT NULL`,
            'PRIMARY KEY (account_id, record_type, match_key, record_id)',
        ], { record_keys_by_record: { columns: 'account_id, record_type, record_id, is_primary', unique: false } });
        await create('activities', [
            `account_id ${t.id} NOT NULL`,
            `activity_id ${t.id} NOT NULL`,
            `occurred_at ${t.time} NOT NULL`,
            `records ${t.body} NOT NULL`,
            `updated_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, activity_id)',
        ]);
        await create('record_activities', [
            `account_id ${t.id} NOT NULL`,
            `record_type ${t.code} NOT NULL`,
            `record_id ${t.id} NOT NULL`,
            `occurred_at ${t.time} NOT NULL`,
            `activity_id ${t.id} NOT NULL`,
            `type ${t.code} NOT NULL`,
            `owner_name ${t.name}`,
            `title ${t.text}`,
            `body ${t.body}`,
            `direction ${t.code}`,
            `duration_ms ${t.number}`,
            `disposition ${t.name}`,
            `ends_at ${t.time}`,
            `location ${t.text}`,
            `outcome ${t.name}`,
            `status ${t.name}`,
            `priority ${t.name}`,
            `due_at ${t.time}`,
            'PRIMARY KEY (account_id, record_type, record_id, occurred_at, activity_id)',
        ]);
        await create('deals', [
            `account_id ${t.id} NOT NULL`,
            `deal_id ${t.id} NOT NULL`,
            `listed_at ${t.time} NOT NULL`,
            `records ${t.body} NOT NULL`,
            `updated_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, deal_id)',
        ]);
        await create('record_deals', [
            `account_id ${t.id} NOT NULL`,
            `record_type ${t.code} NOT NULL`,
            `record_id ${t.id} NOT NULL`,
            `listed_at ${t.time} NOT NULL`,
            `deal_id ${t.id} NOT NULL`,
            `name ${t.text} NOT NULL`,
            `amount ${t.name}`,
            `currency ${t.code}`,
            `pipeline ${t.name}`,
            `stage ${t.name}`,
            `status ${t.code} NOT NULL`,
            `close_date ${t.time}`,
            `owner_name ${t.name}`,
            'PRIMARY KEY (account_id, record_type, record_id, listed_at, deal_id)',
        ]);
        await create('fact_locks', [
            `account_id ${t.id} NOT NULL`,
            `kind ${t.code} NOT NULL`,
            'PRIMARY KEY (account_id, kind)',
        ]);
    }
    async down(runner) {
        for (const table of TABLES)
            await runner.query(`DROP TABLE ${table}`);
    }
}
exports.CreateTables1764000000000 = CreateTables1764000000000;
const TABLES = [
    'fact_locks',
    'record_deals',
    'deals',
    'record_activities',
    'activities',
    'record_keys',
    'records',
    'connection_settings',
    'organization_accounts',
    'organizations',
    'users',
    'accounts',
];
//# sourceMappingURL=1764000000000-create-tables.js.map