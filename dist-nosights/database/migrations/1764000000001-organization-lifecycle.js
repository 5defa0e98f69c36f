"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OrganizationLifecycle1764000000001 = void 0;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
const table_creator_1 = require("./table-creator");
class OrganizationLifecycle1764000000001 {
    name = 'OrganizationLifecycle1764000000001';
    async up(runner) {
        const t = column_types_1.COLUMN_TYPES[(0, dialect_1.dialectOf)(runner.manager)];
        const create = (0, table_creator_1.tableCreator)(runner);
        await create('organization_events', [
            `organization_id ${t.id} NOT NULL`,
            `event_id ${t.id} NOT NULL`,
            `type ${t.code} NOT NULL`,
            `occurred_at ${t.time} NOT NULL`,
            `account_id ${t.id}`,
            `actor_id ${t.id}`,
            `acting_for_id ${t.id}`,
            `reason ${t.name}`,
            `details ${t.text}`,
            'PRIMARY KEY (organization_id, event_id)',
        ]);
        await create('idempotency_keys', [
            `account_id ${t.id} NOT NULL`,
            `user_id ${t.id} NOT NULL`,
            `idempotency_key ${t.id} NOT NULL`,
            `request_hash ${t.id} NOT NULL`,
            `response ${t.body}`,
            `created_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, user_id, idempotency_key)',
        ]);
    }
    async down(runner) {
        await runner.query('DROP TABLE idempotency_keys');
        await runner.query('DROP TABLE organization_events');
    }
}
exports.OrganizationLifecycle1764000000001 = OrganizationLifecycle1764000000001;
//# sourceMappingURL=1764000000001-organization-lifecycle.js.map