"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.insert = insert;
exports.upsert = upsert;
exports.chunks = chunks;
const dialect_1 = require("./dialect");
const MAX_ROWS = 500;
/** Well below the smallest `max_allowed_packet` in use, 16 MiB, at four bytes a character. */
const MAX_CHARACTERS = 1_000_000;
/** Inserts rows that are not there yet. */
async function insert(manager, entity, rows) {
    await insertAll(manager, entity, rows, '');
}
/**
 * Inserts the rows, or overwrites those that are there, by primary key: all their columns, or the ones named. An existing
 * row is locked as by an update, in the order of the rows, even if no column is to be overwritten.
 */
async function upsert(manager, entity, rows, overwritten) {
    const { columns, primaryColumns } = manager.connection.getMetadata(entity);
    const keys = primaryColumns.map((column) => column.databaseName);
    const others = columns
        .filter((column) => !column.isPrimary && (overwritten?.includes(column.propertyName) ?? true))
        .map((column) => column.databaseName);
    await insertAll(manager, entity, rows, onConflict((0, dialect_1.dialectOf)(manager), keys, others.length > 0 ? others : keys));
}
/** Rows of one statement are written out here: the query builder takes longer for them than the database. */
async function insertAll(manager, entity, rows, conflict) {
    const { tableName, columns } = manager.connection.getMetadata(entity);
    const row = `(${columns.map(() => '?').join(', ')})`;
    const into = `INSERT INTO ${tableName} (${columns.map((column) => column.databaseName).join(', ')}) VALUES `;
    for (const chunk of chunks(rows)) {
        const values = chunk.flatMap((each) => columns.map(({ propertyName }) => bindable(each[propertyName])));
        await manager.query(`${into}${chunk.map(() => row).join(', ')} ${conflict}`, values);
    }
}
function onConflict(dialect, keys, columns) {
    return dialect === 'mysql'
        ? `ON DUPLICATE KEY UPDATE ${columns.map((column) => `${column} = VALUES(${column})`).join(', ')}`
        : `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}
function bindable(value) {
    return typeof value === 'boolean' ? Number(value) : (value ?? null);
}
/** In parts that fit into one statement. */
function chunks(rows, maxRows = MAX_ROWS) {
    const parts = [];
    let weight = 0;
    for (const row of rows) {
        const characters = Object.values(row).reduce((sum, value) => sum + lengthOf(value), 0);
        const part = parts.at(-1);
        if (part === undefined || part.length === maxRows || weight + characters > MAX_CHARACTERS) {
            parts.push([row]);
            weight = characters;
        }
        else {
            part.push(row);
            weight += characters;
        }
    }
    return parts;
}
function lengthOf(value) {
    return typeof value === 'string' ? value.length : 0;
}
//# sourceMappingURL=bulk.js.map