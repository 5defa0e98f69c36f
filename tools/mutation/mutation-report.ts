import type { FileOutcome } from './run-slice';
import type { Compared } from './survivors';

/** What became of the mutants of a slice. */
export interface SliceOutcome extends Compared {
  readonly slice: string;
  readonly files: readonly FileOutcome[];
}

/** Percent of mutants that have to be killed, in each slice and in each policy. */
export const THRESHOLD = 95;

const BEGIN = '<!-- mutants: written by npm run mutation -->';
const END = '<!-- end of mutants -->';

/** Everything for which a run of a slice is no success. */
export function failuresOf({ slice, files, unexplained, stale }: SliceOutcome): readonly string[] {
  const low = files.filter(({ file, ...counts }) => file.endsWith('.policy.ts') && percent(counts) < THRESHOLD);
  const score = percent(sum(files));
  return [
    ...(score < THRESHOLD ? [`${slice}: ${score.toFixed(1)} % of mutants killed, and ${THRESHOLD} % is asked`] : []),
    ...low.map(({ file, ...counts }) => `${file}: ${percent(counts).toFixed(1)} % of mutants killed`),
    ...(unexplained.length > 0 ? [`${slice}: ${unexplained.length} survivors are not explained`] : []),
    ...(stale.length > 0 ? [`${slice}: ${stale.length} explanations are of no survivor`] : []),
  ];
}

/**
 * The document with a row for this slice; rows of the others stay as they were.
 * @throws Error when the document has no place for them.
 */
export function withMutants(document: string, outcome: SliceOutcome, day: string): string {
  const start = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (start < 0 || end < start) throw new Error(`docs/TRUST.md has no place for the mutants (${BEGIN})`);
  const rows = new Map(
    document
      .slice(start, end)
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Slice') && !line.startsWith('| ---'))
      .map((line) => [line.split('|')[1]?.trim() ?? '', line]),
  );
  rows.set(outcome.slice, row(outcome, day));
  const head = [
    '| Slice | Day | Mutants | Killed | Score | Survived | of these explained |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  return `${document.slice(0, start)}${BEGIN}\n\n${[...head, ...rows.values()].join('\n')}\n\n${document.slice(end)}`;
}

function row({ slice, files, explained }: SliceOutcome, day: string): string {
  const { mutants, killed } = sum(files);
  const cells = [slice, day, mutants, killed, `${percent({ mutants, killed }).toFixed(1)} %`, mutants - killed];
  return `| ${[...cells, explained.length].join(' | ')} |`;
}

interface Counts {
  readonly mutants: number;
  readonly killed: number;
}

function sum(files: readonly Counts[]): Counts {
  return files.reduce(
    (total, { mutants, killed }) => ({ mutants: total.mutants + mutants, killed: total.killed + killed }),
    { mutants: 0, killed: 0 },
  );
}

function percent({ mutants, killed }: Counts): number {
  return mutants === 0 ? 100 : (100 * killed) / mutants;
}
