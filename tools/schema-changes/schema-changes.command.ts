import { checkSchemaChanges } from './check-schema-changes';

checkSchemaChanges(process.cwd()).then(
  ({ code, report }) => {
    (code === 0 ? process.stdout : process.stderr).write(report);
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
