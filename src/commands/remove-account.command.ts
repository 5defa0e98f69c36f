import 'reflect-metadata';
import { RemovalCode, runRemoval } from '../account-removal/run-removal';

const stopping = new AbortController();
// The second interrupt ends the process at once.
process.once('SIGINT', () => stopping.abort());

runRemoval(process.argv.slice(2), process, stopping.signal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = RemovalCode.FAILED;
  },
);
