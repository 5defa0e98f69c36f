import { commandOf, withoutValues } from '../../../src/database/statement-text';

describe('the text of a statement', () => {
  it.each([
    [`SELECT a FROM t WHERE b = 'canary' AND c IN (?, ?)`, 'SELECT a FROM t WHERE b = ? AND c IN (?, ?)'],
    [`SELECT 'it''s canary', 'a \\' canary', 12, 1.5, list_0 FROM t1`, 'SELECT ?, ?, ?, ?, list_0 FROM t1'],
    ['SELECT  a\n   FROM t LIMIT 5', 'SELECT a FROM t LIMIT ?'],
  ])('has a placeholder for every value, and one line: %s', (sql, text) => {
    expect(withoutValues(sql)).toBe(text);
  });

  it('is cut when it is long, within a value too', () => {
    const text = withoutValues(`SELECT '${'canary '.repeat(1_000)}'`);
    expect(text).toBe('SELECT ?');
    expect(withoutValues(`SELECT ${'a, '.repeat(5_000)}`).length).toBeLessThanOrEqual(4_000);
  });

  it.each([
    ['SELECT 1', 'SELECT'],
    ['\n  (select 1) union select 2', 'SELECT'],
    ['/* nothing */', 'SQL'],
  ])('tells its command: %s', (sql, command) => {
    expect(commandOf(sql)).toBe(command);
  });
});
