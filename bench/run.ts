import { writeFileSync } from 'node:fs';
import { bench } from './bench';
import { goalOutcomes } from './goals';
import { benchOptions, HELP } from './options';
import { report } from './report';

/** Exits with 1 for wrong answers and whatever else goes wrong, and with --check also when a goal is missed. */
async function main(): Promise<void> {
  const options = benchOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(HELP);
    return;
  }
  const results = await bench(options, (text) => process.stderr.write(`${text}\n`));
  const outcomes = goalOutcomes(results);
  process.stdout.write(`${report(results, outcomes)}\n`);
  if (options.json !== null) writeFileSync(options.json, JSON.stringify({ options, results }, null, 2));
  if (options.check && outcomes.some(({ met }) => !met)) process.exitCode = 1;
}

// Whatever was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
