"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Audit1764000000020 = void 0;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
const table_creator_1 = require("./table-creator");
/** Who saw what and who changed what; nothing of these tables is ever updated. And how much each viewer has looked up. */
class Audit1764000000020 {
    name = 'Audit1764000000020';
    async up(runner) {
        const t = column_types_1.COLUMN_TYPES[(0, dialect_1.dialectOf)(runner.manager)];
        const create = (0, table_creator_1.tableCreator)(runner);
        await create('sights', [
            `account_id ${t.id} NOT NULL`,
            `sight_id ${t.id} NOT NULL`,
            `seen_at ${t.time} NOT NULL`,
            `viewer_account_id ${t.id} NOT NULL`,
            `user_id ${t.id} NOT NULL`,
            `actor_id ${t.id}`,
            `token_id ${t.name} NOT NULL`,
            'PRIMARY KEY (account_id, sight_id)',
        ]);
        await create('sight_records', [
            `account_id ${t.id} NOT NULL`,
            `record_type ${t.code} NOT NULL`,
            `record_id ${t.id} NOT NULL`,
            `sight_id ${t.id} NOT NULL`,
            `home_record_id ${t.id} NOT NULL`,
            'PRIMARY KEY (account_id, record_type, record_id, sight_id, home_record_id)',
        ]);
        await create('changes', [
            `account_id ${t.id} NOT NULL`,
            `change_id ${t.id} NOT NULL`,
            `changed_at ${t.time} NOT NULL`,
            `user_id ${t.id} NOT NULL`,
            `token_id ${t.name} NOT NULL`,
            `operation ${t.code} NOT NULL`,
            `subject_id ${t.id} NOT NULL`,
            'PRIMARY KEY (account_id, change_id)',
        ]);
        await create('lookup_counts', [
            `account_id ${t.id} NOT NULL`,
            `user_id ${t.id} NOT NULL`,
            `hour ${t.time} NOT NULL`,
            `registers ${t.text} NOT NULL`,
            `next_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id, user_id)',
        ]);
    }
    async down(runner) {
        for (const table of ['lookup_counts', 'changes', 'sight_records', 'sights']) {
            await runner.query(`DROP TABLE ${table}`);
        }
    }
}
exports.Audit1764000000020 = Audit1764000000020;
//# sourceMappingURL=1764000000020-audit.js.map