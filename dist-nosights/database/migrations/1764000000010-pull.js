"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Pull1764000000010 = void 0;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
const table_creator_1 = require("./table-creator");
class Pull1764000000010 {
    name = 'Pull1764000000010';
    async up(runner) {
        const t = column_types_1.COLUMN_TYPES[(0, dialect_1.dialectOf)(runner.manager)];
        const create = (0, table_creator_1.tableCreator)(runner);
        await create('pulls', [
            `account_id ${t.id} NOT NULL`,
            `hub_id ${t.id} NOT NULL`,
            `run_id ${t.id} NOT NULL`,
            `started_at ${t.time} NOT NULL`,
            'PRIMARY KEY (account_id)',
        ], { pulls_by_hub: { columns: 'hub_id', unique: true } });
        await create('pull_cursors', [
            `account_id ${t.id} NOT NULL`,
            `kind ${t.code} NOT NULL`,
            `cursor_state ${t.text} NOT NULL`,
            'PRIMARY KEY (account_id, kind)',
        ]);
    }
    async down(runner) {
        await runner.query('DROP TABLE pull_cursors');
        await runner.query('DROP TABLE pulls');
    }
}
exports.Pull1764000000010 = Pull1764000000010;
//# sourceMappingURL=1764000000010-pull.js.map