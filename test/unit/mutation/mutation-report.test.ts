import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf, withMutants, type SliceOutcome } from '../../../tools/mutation/mutation-report';
import { compareSurvivors, type Explanation, type Survivor } from '../../../tools/mutation/survivors';

const survivor = (line: string, file = 'src/a.policy.ts'): Survivor => ({
  file,
  line,
  original: 'x',
  replacement: 'y',
});
const because = (each: Survivor): Explanation => ({ ...each, why: 'Because.' });
const outcome = (killed: number, differing: Partial<SliceOutcome> = {}): SliceOutcome => ({
  slice: 'a slice',
  files: [{ file: 'src/a.policy.ts', mutants: 100, killed, survivors: [] }],
  explained: [],
  unexplained: [],
  stale: [],
  ...differing,
});

describe('survivors and their explanations', () => {
  it('are held against each other, by the code that was changed and how', () => {
    const [one, two, gone] = [survivor('1'), survivor('2'), survivor('3')];
    const elsewhere = because(survivor('1', 'src/b.rules.ts'));
    const compared = compareSurvivors(
      [one, two],
      [because(one), because(gone), elsewhere],
      new Set(['src/a.policy.ts']),
    );
    expect(compared).toEqual({ explained: [one], unexplained: [two], stale: [because(gone)] });
  });

  it('say why, each of them, of code that is there', () => {
    const root = join(__dirname, '../../..');
    const all = JSON.parse(readFileSync(join(root, 'tools/mutation/explained.json'), 'utf8')) as readonly Explanation[];
    for (const { file, line, why } of all) {
      expect(why).toMatch(/^[A-Z].{10,}\.$/);
      expect(readFileSync(join(root, file), 'utf8')).toContain(line);
    }
  });
});

describe('a run of a slice', () => {
  it('fails below the threshold, by a weak policy, by what is not explained and by what is explained in vain', () => {
    expect(failuresOf(outcome(95))).toEqual([]);
    expect(failuresOf(outcome(94))).toHaveLength(2);
    const strong = { file: 'src/b.rules.ts', mutants: 900, killed: 900, survivors: [] };
    expect(failuresOf(outcome(94, { files: [...outcome(94).files, strong] }))).toEqual([
      'src/a.policy.ts: 94.0 % of mutants killed',
    ]);
    expect(failuresOf(outcome(99, { unexplained: [survivor('1')] }))).toEqual([
      'a slice: 1 survivors are not explained',
    ]);
    expect(failuresOf(outcome(99, { stale: [because(survivor('1'))] }))).toHaveLength(1);
  });

  it('writes its row, and leaves those of other slices', () => {
    const begin = '<!-- mutants: written by npm run mutation -->';
    const document = `# A\n\n${begin}\n\n| Slice |\n| --- |\n| other | 1 |\n\n<!-- end of mutants -->\nB\n`;
    const written = withMutants(document, outcome(97, { explained: [survivor('1')] }), '2026-01-01');
    expect(written).toContain('| other | 1 |\n| a slice | 2026-01-01 | 100 | 97 | 97.0 % | 3 | 1 |\n');
    expect(withMutants(written, outcome(98), '2026-01-02')).not.toContain('97.0 %');
    expect(() => withMutants('', outcome(97), '2026-01-01')).toThrow('no place for the mutants');
  });
});
