import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');

/** Modules that run other programs or code that is text. */
const MODULES: ReadonlySet<string> = new Set(['child_process', 'vm', 'worker_threads', 'cluster', 'inspector', 'repl']);
/** `src/telemetry/telemetry.ts` loads what is on of it alone. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/telemetry/telemetry.ts': ['require ./metrics', 'require ./otel-tracing'],
};

/** What of a source runs code that is text, starts programs, or loads modules by a name that is not written there. */
function dangersOf(source: string): readonly string[] {
  const dangers: string[] = [];
  const moduleNamed = (name: string, how: string): void => {
    if (MODULES.has(name.replace(/^node:/, ''))) dangers.push(`${how} ${name}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) moduleNamed((node.moduleSpecifier as ts.StringLiteral).text, 'import');
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const [first] = node.arguments ?? [];
      const called = node.expression.getText();
      const isLoad = called === 'require' || node.expression.kind === ts.SyntaxKind.ImportKeyword;
      if (isLoad) dangers.push(`${called} ${first !== undefined && ts.isStringLiteral(first) ? first.text : '?'}`);
      if (/(^|\.)(eval|Function)$/.test(called)) dangers.push(called);
      if (
        /(^|\.)set(Timeout|Interval|Immediate)$/.test(called) &&
        first !== undefined &&
        ts.isStringLiteralLike(first)
      ) {
        dangers.push(called);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return dangers;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : entry.name.endsWith('.ts') ? [path] : [];
  });
}

describe('the service', () => {
  it('runs no code that is text, starts no programs, and loads what is written in it alone', () => {
    const dangers = sources(join(ROOT, 'src')).map(
      (path) => [relative(ROOT, path), dangersOf(readFileSync(path, 'utf8'))] as const,
    );
    expect(dangers.length).toBeGreaterThan(100);
    expect(Object.fromEntries(dangers.filter(([, found]) => found.length > 0))).toEqual(ALLOWED);
  });

  it.each([
    ["import { exec } from 'node:child_process';", ['import node:child_process']],
    ["import vm from 'vm';", ['import vm']],
    ["eval('1')", ['eval']],
    ["globalThis.eval('1'); new Function('a', 'return a')", ['globalThis.eval', 'Function']],
    ["setTimeout('alert()', 1); setTimeout(() => 1, 1)", ['setTimeout']],
    ["const a = require(name); const b = await import('x');", ['require ?', 'import x']],
    ["const evaluate = 1; // eval('1')\nconst text = 'eval(1)'; retrieval(text);", []],
  ])('would be seen to: %s', (source, dangers) => {
    expect(dangersOf(source)).toEqual(dangers);
  });
});
