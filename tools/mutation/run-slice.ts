import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { groupBy } from '../../src/shared/by-key';
import { RUNNER, TESTS_SETTING } from './in-process-runner';
import type { Slice } from './slices';
import type { Survivor } from './survivors';

/** What became of the mutants of one file. */
export interface FileOutcome {
  readonly file: string;
  readonly mutants: number;
  /** Noticed by a test, or never ending. */
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

/** A folder that git, the linters and jest do not look at. */
export const WORK_FOLDER = '.mutation';

/** Makes the mutants of a slice and tries each. */
export async function runSlice(slice: Slice, root: string, concurrency: number): Promise<readonly FileOutcome[]> {
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    mutate: [...slice.files],
    testRunner: RUNNER,
    [TESTS_SETTING]: [...slice.tests],
    plugins: [join(__dirname, 'in-process-runner.js')],
    coverageAnalysis: 'perTest',
    tempDirName: join(WORK_FOLDER, 'copies'),
    ignorePatterns: ['/dist', '/dist-bench', '/dist-tools', '/data', `/${WORK_FOLDER}`],
    reporters: ['progress-append-only'],
    concurrency,
    timeoutMS: 10_000,
    allowConsoleColors: false,
    warnings: false,
  });
  const byFile = groupBy(await stryker.runMutationTest(), ({ fileName }) => relative(root, fileName));
  return [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, results]) => outcomeOf(file, results, root));
}

function outcomeOf(file: string, results: readonly MutantResult[], root: string): FileOutcome {
  const text = readFileSync(join(root, file), 'utf8');
  const mutants = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const survivors = mutants
    .filter((mutant) => !killed.includes(mutant))
    .map((mutant) => survivorOf(file, mutant, text));
  return { file, mutants: mutants.length, killed: killed.length, survivors };
}

/** Places count lines and columns from 1. */
function survivorOf(file: string, { location, replacement }: MutantResult, text: string): Survivor {
  const lines = text.split('\n');
  const offset = ({ line, column }: MutantResult['location']['start']): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return {
    file,
    line: (lines[location.start.line - 1] ?? '').trim(),
    original: inOneLine(text.slice(offset(location.start), offset(location.end))),
    replacement: inOneLine(replacement ?? ''),
  };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
