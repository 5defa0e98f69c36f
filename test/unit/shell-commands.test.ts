import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellBlocks } from '../support/shell-blocks';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const DOCUMENTS = ['docs/OPERATING.md', 'docs/DEPLOYMENT.md', 'docs/PULL.md', 'docs/IMPORT.md'];
const blocks = DOCUMENTS.flatMap((path) =>
  shellBlocks(path).map(({ line, commands }) => [path, line, commands] as const),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What each pattern finds in the commands of the documents. */
const named = (pattern: RegExp): readonly string[] => [
  ...new Set(blocks.flatMap(([, , commands]) => [...commands.matchAll(pattern)].map(([, name]) => name!))),
];

describe('the commands of the documents', () => {
  it('are found', () => expect(new Set(blocks.map(([path]) => path))).toEqual(new Set(DOCUMENTS)));

  it.each(blocks)('%s:%i are what bash can read', (_path, _line, commands) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: commands, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('name scripts, entry points and files that there are', () => {
    expect(named(/npm run (?:--silent )?([\w:-]+)/g).filter((name) => scripts[name] === undefined)).toEqual([]);
    const entries = named(/dist\/([\w/.-]+)\.js/g);
    expect(entries).toContain('commands/migrate.command');
    expect(entries.filter((name) => !existsSync(join(ROOT, `src/${name}.ts`)))).toEqual([]);
    expect(
      named(/((?:docker|docs|src|schema)\/[\w/.-]+\.\w+)/g).filter((path) => !existsSync(join(ROOT, path))),
    ).toEqual([]);
  });

  it('set variables that the service reads, and use those that a document explains', () => {
    const config = read('src/config.ts');
    expect(named(/(?:^|\s)([A-Z][A-Z_]+)=/gm).filter((name) => !config.includes(name))).toEqual([]);
    const explained = DOCUMENTS.map(read).join('\n');
    expect(named(/\$\{?([A-Z][A-Z_]+)/g).filter((name) => !explained.includes(`\`$${name}\``))).toEqual([]);
  });
});
