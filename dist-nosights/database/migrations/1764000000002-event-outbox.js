"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventOutbox1764000000002 = void 0;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
const table_creator_1 = require("./table-creator");
class EventOutbox1764000000002 {
    name = 'EventOutbox1764000000002';
    async up(runner) {
        const t = column_types_1.COLUMN_TYPES[(0, dialect_1.dialectOf)(runner.manager)];
        const create = (0, table_creator_1.tableCreator)(runner);
        await create('event_subscribers', [
            `subscriber ${t.id} NOT NULL`,
            `active ${t.flag} NOT NULL`,
            'PRIMARY KEY (subscriber)',
        ]);
        await create('event_outbox', [
            `organization_id ${t.id} NOT NULL`,
            `subscriber ${t.id} NOT NULL`,
            `event_id ${t.id} NOT NULL`,
            `attempts ${t.number} NOT NULL`,
            `due_at ${t.time} NOT NULL`,
            'PRIMARY KEY (organization_id, subscriber, event_id)',
        ], { event_outbox_pending: { columns: 'subscriber, organization_id, event_id', unique: false } });
    }
    async down(runner) {
        await runner.query('DROP TABLE event_outbox');
        await runner.query('DROP TABLE event_subscribers');
    }
}
exports.EventOutbox1764000000002 = EventOutbox1764000000002;
//# sourceMappingURL=1764000000002-event-outbox.js.map