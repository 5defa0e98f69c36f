import { parseArgs } from 'node:util';
import { startCrmStub } from './crm-stub';
import { demoRecords } from './demo-records';

/** The stub as a process, with the demonstration's records: `--host ADDRESS --port NUMBER`. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { host = '127.0.0.1', port = '4001' } = parseArgs({ options: { host: text, port: text } }).values;
  const crm = await startCrmStub(demoRecords(), { host, port: Number(port) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void crm.stop());
  process.stdout.write(`CRM stub at ${crm.url}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
