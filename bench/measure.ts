import type { DatabaseServer } from './database-server';
import { load, type Exchange, type LoadResult } from './load';
import { processCpuMs } from './process-cpu';
import { median, percentile } from './statistics';

/** What is put under load. */
export interface Target {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  readonly exchanges: readonly Exchange[];
}

/** What one round of load on one target gave. */
export interface Round {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeCpuMs: number;
  /** Null when the database server does not run on this machine. */
  readonly databaseCpuMs: number | null;
  readonly statements: number;
}

/** What several rounds come to: medians of rates and times, means of what is counted, each a request. */
export interface Measurement {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeCpuMs: number;
  readonly databaseCpuMs: number | null;
  readonly statements: number;
  readonly rounds: readonly Round[];
}

/** How long and how often each target is put under load. */
export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  /** Load that is not measured, before the first round: until then Node.js still compiles what is hot. */
  readonly warmUpSeconds: number;
}

/**
 * Puts the targets under load one after another, round by round, so that what else the machine does meets all of them;
 * what comes before the first counts for nothing. Gives the targets' measurements in their order.
 */
export async function measure(
  database: DatabaseServer,
  targets: readonly Target[],
  connections: number,
  { rounds, seconds, warmUpSeconds }: Pace,
): Promise<readonly Measurement[]> {
  for (const target of targets) await loadOn(target, connections, warmUpSeconds);
  const measured = targets.map((): Round[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, target] of targets.entries()) {
      measured[i]!.push(await measureRound(database, target, connections, seconds));
    }
  }
  return measured.map(summary);
}

async function measureRound(
  database: DatabaseServer,
  target: Target,
  connections: number,
  seconds: number,
): Promise<Round> {
  const statements = await database.statements();
  const databaseCpu = database.pid === null ? null : processCpuMs(database.pid);
  const nodeCpu = processCpuMs(target.pid);
  const { requests, latencies, ...result } = await loadOn(target, connections, seconds);
  return {
    requests,
    requestsPerSecond: requests / result.seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    nodeCpuMs: processCpuMs(target.pid) - nodeCpu,
    databaseCpuMs: database.pid === null || databaseCpu === null ? null : processCpuMs(database.pid) - databaseCpu,
    statements: (await database.statements()) - statements,
  };
}

async function loadOn({ name, port, exchanges }: Target, connections: number, seconds: number): Promise<LoadResult> {
  try {
    return await load(port, exchanges, connections, seconds);
  } catch (error) {
    throw new Error(`${name} under load: ${String(error)}`, { cause: error });
  }
}

function summary(rounds: readonly Round[]): Measurement {
  const requests = sum(rounds.map((round) => round.requests));
  const databaseCpu = rounds.flatMap((round) => round.databaseCpuMs ?? []);
  return {
    requestsPerSecond: median(rounds.map((round) => round.requestsPerSecond)),
    p50: median(rounds.map((round) => round.p50)),
    p99: median(rounds.map((round) => round.p99)),
    nodeCpuMs: sum(rounds.map((round) => round.nodeCpuMs)) / requests,
    databaseCpuMs: databaseCpu.length < rounds.length ? null : sum(databaseCpu) / requests,
    statements: sum(rounds.map((round) => round.statements)) / requests,
    rounds,
  };
}

/** How many times as fast as the other: the median of what the rounds that followed one another say. */
export function throughputRatio(one: Measurement, other: Measurement): number {
  return median(one.rounds.map((round, i) => round.requestsPerSecond / other.rounds[i]!.requestsPerSecond));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
