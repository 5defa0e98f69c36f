import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { failuresOf, withMutants, type SliceOutcome } from './mutation-report';
import { runSlice } from './run-slice';
import { SLICES } from './slices';
import { compareSurvivors, type Explanation } from './survivors';

const EXPLANATIONS = 'tools/mutation/explained.json';
const USAGE = `npm run mutation [-- --only SLICE[,SLICE]] [--concurrency 2]

Changes policies, rules and identity in many small ways, and tells which changes no unit test notices.
Survivors have to be explained in ${EXPLANATIONS}; figures are written into docs/TRUST.md.
Slices: ${SLICES.map(({ name }) => name).join(', ')}
`;

async function mutation(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      concurrency: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => SLICES.every((slice) => slice.name !== name));
  if (values.help || unknown !== undefined) {
    if (unknown !== undefined) process.exitCode = 1;
    process.stderr.write(unknown === undefined ? USAGE : `There is no slice ${unknown}.\n\n${USAGE}`);
    return;
  }
  const root = process.cwd();
  const explanations = readExplanations(root);
  const failures: string[] = [];
  for (const slice of SLICES.filter(({ name }) => only?.includes(name) ?? true)) {
    process.stderr.write(`\n== ${slice.name}\n`);
    const files = await runSlice(slice, root, Number(values.concurrency));
    const looked = new Set(files.map(({ file }) => file));
    const survivors = files.flatMap((file) => file.survivors);
    const outcome: SliceOutcome = { slice: slice.name, files, ...compareSurvivors(survivors, explanations, looked) };
    for (const { file, mutants, killed } of files) process.stderr.write(`${file}: ${killed} of ${mutants} killed\n`);
    for (const survivor of outcome.unexplained) process.stderr.write(`not explained: ${JSON.stringify(survivor)}\n`);
    for (const stale of outcome.stale) process.stderr.write(`explained, and killed: ${JSON.stringify(stale)}\n`);
    failures.push(...failuresOf(outcome));
    const document = join(root, 'docs/TRUST.md');
    const written = withMutants(readFileSync(document, 'utf8'), outcome, new Date().toISOString().slice(0, 10));
    writeFileSync(document, await format(written, { parser: 'markdown' }));
  }
  for (const failure of failures) process.stderr.write(`FAILED: ${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

function readExplanations(root: string): readonly Explanation[] {
  const path = join(root, EXPLANATIONS);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Explanation[]) : [];
}

mutation().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
