import 'reflect-metadata';
import { ExitCode } from '../import/import-files.service';
import { runPull } from '../pull/run-pull';

const stopping = new AbortController();
// The second interrupt ends the process at once.
process.once('SIGINT', () => stopping.abort());

runPull(process.argv.slice(2), process, stopping.signal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = ExitCode.FAILED;
  },
);
