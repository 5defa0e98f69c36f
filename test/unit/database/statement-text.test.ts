import { commandOf, withoutValues } from '../../../src/database/statement-text';

describe('the text of a statement', () => {
  it.each([
    [`SELECT a FROM t WHERE b = 'canary' AND c IN (?, ?)`, 'SELECT a FROM t WHERE b = ? AND c IN (?, ?)'],
    [`SELECT 'it''s canary', 'a \\' canary', 12, 1.5, list_0 FROM t1`, 'SELECT ?, ?, ?, ?, list_0 FROM t1'],
    ['SELECT 0xC0FFEE, 1e5, -12.50', 'SELECT ?, ?, -?'],
    ['SELECT  a\n   FROM t LIMIT 5', 'SELECT a FROM t LIMIT ?'],
  ])('has a placeholder for every value, and one line: %s', (sql, text) => {
    expect(withoutValues(sql)).toBe(text);
  });

  it('is cut when it is long', () => {
    expect(withoutValues(`SELECT ${'a, '.repeat(5_000)}`).length).toBeLessThanOrEqual(4_000);
    expect(withoutValues(`SELECT '${'canary '.repeat(1_000)}' AS a, 'canary'`)).toBe('SELECT ? AS a, ?');
  });

  it.each([
    `'canary'`,
    `'a ''canary'' canary'`,
    `'a \\'canary\\' canary'`,
    `'canary \\\\'`,
    `'canary`,
    `'canary\\`,
    '8765432108',
  ])('holds nothing of a value, wherever it is cut: %s', (value) => {
    for (let before = 3_960; before < 4_040; before += 1) {
      const text = withoutValues(`${'a'.repeat(before - 1)} ${value}`);
      expect(text.replace(/^a+/, '')).toMatch(/^ ?\??$/);
    }
  });

  it('is made in a time that does not grow with the statement', () => {
    const row = `(${Array.from({ length: 20 }, () => '?').join(', ')})`;
    const sql = `INSERT INTO t VALUES ${Array.from({ length: 50_000 }, () => row).join(', ')}`;
    const begun = performance.now();
    for (let i = 0; i < 200; i += 1) withoutValues(sql);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it.each([
    ['SELECT 1', 'SELECT'],
    ['\n  (select 1) union select 2', 'SELECT'],
    ['/* nothing */', 'SQL'],
  ])('tells its command: %s', (sql, command) => {
    expect(commandOf(sql)).toBe(command);
  });
});
