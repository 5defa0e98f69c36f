import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { startSupergraph, type Supergraph, type SupergraphPorts } from './start-supergraph';

const USAGE = 'npm run supergraph -- [--port NUMBER] [--subgraph-port NUMBER] [--crm-port NUMBER]';

const QUERY = `{ contacts(first: 3) { id firstName lastName email linkedRecords(first: 5) { totalCount nodes {
  name account { name } activities(first: 2) { nodes { type occurredAt } } deals(first: 2) { nodes { name amount currency } }
} } } }`.replace(/\s+/g, ' ');

async function main(): Promise<void> {
  const supergraph = await startSupergraph(ports(process.argv.slice(2)));
  const stop = (): void => void supergraph.stop().then(() => process.exit(0), failed);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  process.stdout.write(guide(supergraph));
}

/** @throws Error that says how to call it. */
function ports(args: string[]): SupergraphPorts {
  const text = { type: 'string', default: '0' } as const;
  const options = { port: text, 'subgraph-port': text, 'crm-port': text };
  try {
    const { port, 'subgraph-port': subgraph, 'crm-port': crm } = parseArgs({ args, options }).values;
    return { gateway: portNumber(port), subgraph: portNumber(subgraph), crm: portNumber(crm) };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, { cause: error });
  }
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Error(`${text} is no port; a port is a number from 0 to 65535`);
}

function guide({ gatewayUrl, subgraphUrl, crmUrl, token }: Supergraph): string {
  return `
Gateway:                ${gatewayUrl}
multi-account-subgraph: ${subgraphUrl} (answers the gateway alone: it asks for x-router-secret)
Stub of the CRM:        ${crmUrl}

Paste this into another terminal:

curl -s ${gatewayUrl} -H 'content-type: application/json' \\
  -H 'authorization: Bearer ${token}' \\
  -d '${JSON.stringify({ query: QUERY })}'

It answers: three contacts of the sales company with their linked records in its sister companies.
Ctrl-C ends everything.
`;
}

function failed(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(failed);
