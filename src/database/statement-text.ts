const MAX_CHARACTERS = 4_000;
const LITERAL = /'(?:[^'\\]|''|\\.)*'|\b\d+(?:\.\d+)?\b/gs;
const FIRST_WORD = /^[\s(]*(\w+)/;

/** A statement with `?` for every text and number in it, in one line, and cut when it is long. */
export function withoutValues(sql: string): string {
  return sql.slice(0, MAX_CHARACTERS).replace(LITERAL, '?').replace(OPEN_TEXT, '?').replace(/\s+/g, ' ').trim();
}

/** What is left of a text that was cut within. */
const OPEN_TEXT = /'[^']*$/s;

/** What a statement does: `SELECT`, `UPDATE` … */
export function commandOf(sql: string): string {
  return FIRST_WORD.exec(sql)?.[1]?.toUpperCase() ?? 'SQL';
}
