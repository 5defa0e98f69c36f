import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAMPAIGNS } from '../../tools/trust/campaigns';
import { withFigures } from '../../tools/trust/trust-report';

const ROOT = join(__dirname, '../..');
const document = readFileSync(join(ROOT, 'docs/TRUST.md'), 'utf8');
const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' }).map((file) => `test/${file}`);

describe('docs/TRUST.md', () => {
  const rows = document
    .slice(document.indexOf('## Threats'))
    .split('\n## ', 1)[0]!
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (Threat |-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(rows.map(([, threat = '', control = '', tests = '']) => [threat, control, tests]))(
    'has a control of "%s", and tests of it that are there',
    (_, control, tests) => {
      expect(control).not.toBe('');
      const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((path) => !existsSync(join(ROOT, 'test', path)))).toEqual([]);
    },
  );

  it('marks the tests that need a server to fail without their control, and no others', () => {
    const named = rows.flatMap(([, , , tests = '']) => [...tests.matchAll(/`([^`]+\.test\.ts)`( [¹²]+)?/g)]);
    const marked = named.map(([, path, mark = '']) => [path, mark.trim()]);
    expect(marked).toEqual(named.map(([, path]) => [path, needOf(path!)]));
    expect(new Set(marked.map(([, mark]) => mark))).toEqual(new Set(['', '¹', '²']));
  });

  it.each(CAMPAIGNS)('has campaigns whose tests are there, and are run by npm test too: $name', ({ tests }) => {
    expect(files.filter((file) => file.includes(tests) && file.endsWith('.test.ts'))).not.toEqual([]);
  });

  it('keeps the rows of campaigns that were not run, and has the new figures of those that were', () => {
    const [first, second] = CAMPAIGNS;
    const outcome = { campaign: first!, passed: 1, failed: 0, seconds: 2, figures: [{ seed: 7, runs: 1_000 }] };
    const once = withFigures(document, [outcome, { ...outcome, campaign: second! }], '2026-01-01');
    const again = withFigures(once, [{ ...outcome, passed: 0, failed: 1, figures: [] }], '2026-01-02');
    expect(once).toContain(`| ${first!.name} | 2026-01-01 | 1 passed | 2 s |`);
    expect(once).toContain('seed 7, runs 1,000 |');
    expect(again).toContain(`| ${first!.name} | 2026-01-02 | 0 passed, **1 failed** | 2 s |`);
    expect(again).toContain(`| ${second!.name} | 2026-01-01 |`);
  });
});

/** ¹ for what is skipped on SQLite, or races for locks, which it has none of; ² for what starts servers of its own. */
function needOf(path: string): string {
  const text = readFileSync(join(ROOT, 'test', path), 'utf8');
  if (text.includes('&& hasMariaDb ? ')) return '²';
  return /'mysql' (?:&& canReplicate )?\? (describe|it) : \1\.skip|runRace\(/.test(text) ? '¹' : '';
}
