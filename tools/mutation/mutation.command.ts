import { readFileSync } from 'node:fs';
import { SLICES } from './slices';
import { runSlice } from './run-slice';
async function main(): Promise<void> {
  for (const name of process.argv.slice(2)) {
    const slice = SLICES.find((one) => one.name === name);
    if (!slice) throw new Error(name);
    for (const o of await runSlice(slice, process.cwd(), 2)) {
      console.log(o.file, o.mutants, o.killed, `${((100 * o.killed) / o.mutants).toFixed(1)}%`);
      for (const s of o.survivors)
        console.log(
          `   ${
            readFileSync(o.file, 'utf8')
              .split('\n')
              .findIndex((l) => l.trim() === s.line) + 1
          }: ${s.original.slice(0, 90)}  =>  ${s.replacement.slice(0, 90)}`,
        );
    }
  }
}
main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
