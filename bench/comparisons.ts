import { DENIED_USER_ID } from './data-set';
import type { DatabaseServer } from './database-server';
import type { IdentityProvider } from './identity-provider';
import { measure, type Target } from './measure';
import { batches, hotBatches } from './operation';
import type { BenchOptions } from './options';
import type { Comparison } from './results';
import { answersOf, sameAnswers, WrongAnswerError } from './same-answers';
import { serviceHeaders, type Server } from './servers';

/** What the comparisons are made with, unless they are about it. */
const SIZE = 50;
const CONNECTIONS = 16;

/** The service asked by a viewer without a seat, and by one who sees everything. */
export async function measureDenied(
  database: DatabaseServer,
  service: Server,
  identity: IdentityProvider,
  options: BenchOptions,
): Promise<Comparison> {
  const bodies = batches(options.dataSet, sizeFor(options), options.batches);
  const headers = await serviceHeaders(identity, DENIED_USER_ID);
  const denied = await answersOf({ port: service.port, headers }, bodies);
  const nothing = JSON.stringify({ linkedRecords: { totalCount: 0, nodes: [] } });
  for (const { text } of denied) {
    const { data } = JSON.parse(text) as { data: { _entities: readonly unknown[] } | null };
    if (data === null || data._entities.some((entity) => JSON.stringify(entity) !== nothing)) {
      throw new WrongAnswerError('the service shows something to a viewer without a seat');
    }
  }
  const allowed = await answersOf(service, bodies);
  return compared(database, [target(service, denied), target(service, allowed)], options);
}

/** A batch with the contact of many activities, and the same one with a plain contact in its place. */
export async function measureHot(
  database: DatabaseServer,
  servers: readonly Server[],
  service: Server,
  options: BenchOptions,
): Promise<Comparison> {
  const { hot, plain } = hotBatches(options.dataSet, sizeFor(options));
  const exchanges = [await sameAnswers(servers, hot), await sameAnswers(servers, plain)];
  const targets = exchanges.map((ofServers) => target(service, ofServers.get('service')!));
  return compared(database, targets, options);
}

/** The service on a grown database, and on the usual one. */
export async function measureGrowth(
  database: DatabaseServer,
  grown: Server,
  usual: Server,
  options: BenchOptions,
): Promise<Comparison> {
  const size = sizeFor(options);
  const grownBodies = batches({ ...options.dataSet, contacts: options.grow }, size, options.batches);
  const targets = [
    target(grown, await answersOf(grown, grownBodies)),
    target(usual, await answersOf(usual, batches(options.dataSet, size, options.batches))),
  ];
  return compared(database, targets, options);
}

async function compared(
  database: DatabaseServer,
  targets: readonly Target[],
  options: BenchOptions,
): Promise<Comparison> {
  const [one, other] = await measure(database, targets, CONNECTIONS, options);
  return { one: one!, other: other! };
}

function target({ name, port, pid }: Server, exchanges: Target['exchanges']): Target {
  return { name, port, pid, exchanges };
}

/** Fewer where only smaller batches are asked for. */
function sizeFor({ sizes }: BenchOptions): number {
  return Math.min(SIZE, Math.max(...sizes));
}
