import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breakingChanges } from '../../../tools/schema-changes/breaking-changes';
import { unmentioned } from '../../../tools/schema-changes/changelog';
import { checkSchemaChanges } from '../../../tools/schema-changes/check-schema-changes';

const ROOT = join(__dirname, '../../..');
const DIRECTIVES = `
  directive @key(fields: String!) repeatable on OBJECT
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @inaccessible on OBJECT | FIELD_DEFINITION
  directive @cost(weight: Int!) on FIELD_DEFINITION
`;

describe('a breaking change', () => {
  it.each([
    ['a field that is gone', 'type Query { a: Int b: Int }', 'type Query { a: Int }', 'Query.b'],
    ['a field that may be null', 'type Query { a: Int! }', 'type Query { a: Int }', 'Query.a'],
    ['an argument that must be sent', 'type Query { a: Int }', 'type Query { a(b: Int!): Int }', 'Query.a.b'],
    ['another default', 'type Query { a(b: Int = 1): Int }', 'type Query { a(b: Int = 2): Int }', 'Query.a.b'],
    ['another default of an input', 'input A { b: Int = 1 }', 'input A { b: Int = 2 }', 'A.b'],
    ['an enum value that is gone', 'enum A { B C }', 'enum A { C }', 'A.B'],
    ['a key that is gone', 'type A @key(fields: "b") { b: ID }', 'type A { b: ID }', 'A.@key'],
    ['a field shared no more', 'type A { b: ID @shareable }', 'type A { b: ID }', 'A.b.@shareable'],
    ['a field that clients see no more', 'type A { b: ID }', 'type A { b: ID @inaccessible }', 'A.b.@inaccessible'],
  ])('is %s', async (_, before, after, path) => {
    const changes = await breakingChanges(DIRECTIVES + before, DIRECTIVES + after);
    expect(changes.map((change) => change.path)).toEqual([path]);
  });

  it.each([
    ['a new field', 'type Query { a: Int }', 'type Query { a: Int b: Int @inaccessible }'],
    ['a new argument that may be left out', 'type Query { a: Int }', 'type Query { a(b: Int): Int }'],
    ['a new enum value', 'enum A { B }', 'enum A { B C }'],
    ['another weight', 'type A { b: ID @cost(weight: 1) }', 'type A { b: ID @cost(weight: 2) }'],
    ['another description', '"Old." type A { b: ID }', '"New." type A { b: ID }'],
  ])('is not %s', async (_, before, after) => {
    expect(await breakingChanges(DIRECTIVES + before, DIRECTIVES + after)).toEqual([]);
  });
});

describe('the changelog', () => {
  const change = { path: 'Query.a.b', message: 'gone' };

  it.each([
    ['names it as breaking', '## [Unreleased]\n\n- **Breaking** `Query.a.b`\n  is gone.\n\n## [0.1.0]\n', []],
    ['names it without saying that it breaks', '## [Unreleased]\n\n- `Query.a.b` is gone.\n', [change]],
    ['names another one that begins like it', '## [Unreleased]\n\n- **Breaking** `Query.a.bc`\n', [change]],
    ['names it under a release', '## [Unreleased]\n\n## [0.1.0]\n\n- **Breaking** `Query.a.b`\n', [change]],
    ['says that another entry breaks', '## [Unreleased]\n\n- **Breaking** `A`\n- `Query.a.b`\n', [change]],
  ])('when it %s', (_, changelog, silent) => {
    expect(unmentioned(changelog, [change])).toEqual(silent);
  });

  it('has an unreleased heading', () => {
    expect(() => unmentioned('# Changelog\n', [])).toThrow('no heading ## [Unreleased]');
  });
});

describe('the check of the schema', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'schema-changes-'));
    for (const file of ['schema', 'CHANGELOG.md']) cpSync(join(ROOT, file), join(directory, file), { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('passes as things are', async () => {
    expect((await checkSchemaChanges(directory)).code).toBe(0);
  });

  it('fails for a breaking change, names it, and passes with what it asks for', async () => {
    replace('schema/subgraph.graphql', 'hasPreviousPage: Boolean!', 'hasFormerPage: Boolean!');
    const { code, report } = await checkSchemaChanges(directory);
    expect(code).toBe(1);
    const entry = report.match(/^- \*\*Breaking\*\* `PageInfo\.hasPreviousPage`: .*$/m)![0];
    replace('CHANGELOG.md', '## [Unreleased]\n', `## [Unreleased]\n\n${entry}\n`);
    expect((await checkSchemaChanges(directory)).code).toBe(0);
  });

  function replace(file: string, old: string, text: string): void {
    const path = join(directory, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(old);
    writeFileSync(path, before.replace(old, text));
  }
});
