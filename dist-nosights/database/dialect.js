"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.dialectOf = dialectOf;
exports.jsonRows = jsonRows;
exports.asBytes = asBytes;
exports.asText = asText;
exports.characters = characters;
exports.orderedJoin = orderedJoin;
exports.forUpdate = forUpdate;
exports.forShare = forShare;
exports.forUpdateSkipLocked = forUpdateSkipLocked;
exports.unlessTaken = unlessTaken;
exports.byIndex = byIndex;
exports.boundedSelect = boundedSelect;
const MYSQL_JSON_TYPES = {
    id: 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin',
    key: 'VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
    name: 'VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
    index: 'INT',
};
function dialectOf(manager) {
    return manager.connection.options.type === 'mysql' ? 'mysql' : 'sqlite';
}
/**
 * A table expression over one bound parameter, a JSON array of arrays: one statement text for any number of rows.
 * Columns are taken from each inner array in the order given.
 */
function jsonRows(dialect, columns) {
    const entries = Object.entries(columns);
    if (dialect === 'mysql') {
        const list = entries.map(([name, type], i) => `${name} ${MYSQL_JSON_TYPES[type]} PATH '$[${i}]'`);
        return `JSON_TABLE(?, '$[*]' COLUMNS (${list.join(', ')}))`;
    }
    return `(SELECT ${entries.map(([name], i) => `value ->> ${i} AS ${name}`).join(', ')} FROM json_each(?))`;
}
/** A text expression as the bytes that match keys are stored in. */
function asBytes(dialect, expression) {
    return `CAST(${expression} AS ${dialect === 'mysql' ? 'BINARY' : 'BLOB'})`;
}
/** The bytes of a match key as text. */
function asText(dialect, expression) {
    return dialect === 'mysql' ? `CONVERT(${expression} USING utf8mb4)` : `CAST(${expression} AS TEXT)`;
}
/** How many characters a text expression has. */
function characters(dialect, expression) {
    return `${dialect === 'mysql' ? 'CHAR_LENGTH' : 'LENGTH'}(${expression})`;
}
/** A join that reads the left side first, whatever the optimiser guesses of the sizes. */
function orderedJoin(dialect) {
    return dialect === 'mysql' ? 'STRAIGHT_JOIN' : 'CROSS JOIN';
}
/** Locks the rows read until the transaction ends. SQLite has one writer at a time, and no such clause. */
function forUpdate(dialect) {
    return dialect === 'mysql' ? 'FOR UPDATE' : '';
}
/** Keeps the rows read from being changed until the transaction ends; others may read them so too. */
function forShare(dialect) {
    return dialect === 'mysql' ? 'LOCK IN SHARE MODE' : '';
}
/** As `forUpdate`, and leaves out rows that somebody else has locked. */
function forUpdateSkipLocked(dialect) {
    return dialect === 'mysql' ? 'FOR UPDATE SKIP LOCKED' : '';
}
/**
 * The end of an insert of a row that stays as it is where any unique key of the table is taken, by whichever row; MySQL needs a
 * column to be named for it.
 */
function unlessTaken(dialect, column) {
    return dialect === 'mysql' ? `ON DUPLICATE KEY UPDATE ${column} = ${column}` : 'ON CONFLICT DO NOTHING';
}
/** Reads a table by this index, whatever the optimiser takes the sizes for. */
function byIndex(dialect, index) {
    return dialect === 'mysql' ? `FORCE INDEX (${index})` : `INDEXED BY ${index}`;
}
/**
 * A SELECT, by what stands behind that word, which MySQL and MariaDB give up after two seconds. Each takes the other's way
 * to say so for a comment, and SQLite both.
 */
function boundedSelect(rest) {
    return `/*M! SET STATEMENT max_statement_time = 2 FOR */ SELECT /*+ MAX_EXECUTION_TIME(2000) */ ${rest}`;
}
//# sourceMappingURL=dialect.js.map