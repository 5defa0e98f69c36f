import type { DatabaseServer } from './database-server';
import { load, type Exchange } from './load';
import { measure } from './measure';
import { batches } from './operation';
import type { BenchOptions } from './options';
import type { Cell } from './results';
import { sameAnswers } from './same-answers';
import type { Server } from './servers';

/** Every size with every number of connections; before each size all servers are asked for all its batches. */
export async function measureCells(
  database: DatabaseServer,
  servers: readonly Server[],
  options: BenchOptions,
  tell: (text: string) => void,
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const size of options.sizes) {
    const bodies = batches(options.dataSet, size, options.batches);
    const exchanges = await sameAnswers(servers, bodies);
    tell(`${size} contacts: the same bytes from ${servers.length} servers for ${bodies.length} batches`);
    const statements = await mostStatements(database, servers, exchanges.get('service')!);
    const targets = servers.map((server) => ({ ...server, exchanges: exchanges.get(server.name)! }));
    for (const connections of options.connections) {
      const measured = await measure(database, targets, connections, options);
      const named = servers.map(({ name }, i) => [name, measured[i]!] as const);
      cells.push({ size, connections, statements, servers: Object.fromEntries(named) as Cell['servers'] });
      tell(`${size} contacts, ${connections} connections: measured`);
    }
  }
  return cells;
}

/** So many requests are looked at one by one: of one contact, some have nothing that is linked. */
const COUNTED_REQUESTS = 10;

async function mostStatements(
  database: DatabaseServer,
  servers: readonly Server[],
  exchanges: readonly Exchange[],
): Promise<number> {
  const { port } = servers.find(({ name }) => name === 'service')!;
  let most = 0;
  for (const exchange of exchanges.slice(0, COUNTED_REQUESTS)) {
    const before = await database.statements();
    await load(port, [exchange], 1, 0);
    most = Math.max(most, (await database.statements()) - before);
  }
  return most;
}
