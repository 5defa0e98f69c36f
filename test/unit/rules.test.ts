import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const RULE = /\b[OCMAS]\d{1,2}\b/g;
const TEST_FUNCTIONS = new Set(['it', 'test', 'describe']);

/** The rules of the document, in its order: the first cell of each row of its tables. */
const documented = readFileSync(join(ROOT, 'docs/RULES.md'), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| ([OCMAS]\d{1,2}) +\|/.exec(line)?.[1] ?? []);

/** The rules that titles of tests name: of `it`, `test` and `describe`, and of the rows of their tables. */
function namedByTests(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  const titles = files
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('rules.test.ts'))
    .flatMap((file) => titlesOf(readFileSync(join(ROOT, 'test', file), 'utf8')));
  return new Set(titles.flatMap((title) => title.match(RULE) ?? []));
}

export function titlesOf(source: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTestCall(node.expression)) {
      titles.push(...textsOf(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('test.ts', source, ts.ScriptTarget.Latest));
  return titles;
}

/** `it(`, `it.only(`, `it.each(…)(`. */
function isTestCall(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return TEST_FUNCTIONS.has(callee.text);
  if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) return isTestCall(callee.expression);
  return false;
}

function textsOf(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  const texts = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? [node.text] : [];
  ts.forEachChild(node, (child) => void texts.push(...textsOf(child)));
  return texts;
}

describe('the rules', () => {
  it('are all in the document, in order', () => {
    const counts = { O: 18, C: 6, M: 13, A: 11, S: 4 };
    expect(documented).toEqual(
      Object.entries(counts).flatMap(([section, count]) =>
        Array.from({ length: count }, (_, i) => `${section}${i + 1}`),
      ),
    );
  });

  it('are each named by the title of a test', () => {
    const named = namedByTests();
    expect(documented.filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('are found in titles alone, and not in comments, assertions or other calls', () => {
    const source = `
      describe('a O1', () => { it.each([['C2 row'], ['x', { y: 'C3' }]])('%s (S1)', () => { expect('M1').toBe(/M2/); }); });
      it.only(\`M3 \${x}\`, f); // O2
      other('O3');`;
    expect(titlesOf(source).join(' ').match(RULE)).toEqual(['O1', 'S1', 'C2', 'C3', 'M3']);
  });
});
