"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Heartbeats1764000000004 = void 0;
const dialect_1 = require("../dialect");
const column_types_1 = require("./column-types");
const table_creator_1 = require("./table-creator");
class Heartbeats1764000000004 {
    name = 'Heartbeats1764000000004';
    async up(runner) {
        const t = column_types_1.COLUMN_TYPES[(0, dialect_1.dialectOf)(runner.manager)];
        await (0, table_creator_1.tableCreator)(runner)('heartbeats', [
            `name ${t.id} NOT NULL`,
            `beaten_at ${t.time} NOT NULL`,
            'PRIMARY KEY (name)',
        ]);
    }
    async down(runner) {
        await runner.query('DROP TABLE heartbeats');
    }
}
exports.Heartbeats1764000000004 = Heartbeats1764000000004;
//# sourceMappingURL=1764000000004-heartbeats.js.map