"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COLUMN_TYPES = void 0;
/**
 * Column types by what they hold. Ids are ASCII and compared as bytes; on MySQL and MariaDB every table is clustered by
 * its primary key, and on SQLite by WITHOUT ROWID.
 */
exports.COLUMN_TYPES = {
    mysql: {
        id: 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin',
        code: 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin',
        key: 'VARBINARY(320)',
        name: 'VARCHAR(500)',
        text: 'TEXT',
        body: 'MEDIUMTEXT',
        time: 'DATETIME(3)',
        flag: 'TINYINT(1)',
        number: 'INT',
        options: 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin ROW_FORMAT=DYNAMIC',
    },
    sqlite: {
        id: 'TEXT',
        code: 'TEXT',
        key: 'BLOB',
        name: 'TEXT',
        text: 'TEXT',
        body: 'TEXT',
        time: 'TEXT',
        flag: 'INTEGER',
        number: 'INTEGER',
        options: 'WITHOUT ROWID',
    },
};
//# sourceMappingURL=column-types.js.map