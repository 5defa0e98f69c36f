import { throughputRatio, type Measurement } from './measure';
import type { Cell, Results } from './results';

/** One number that should not lie below, or not above, a bound. */
export interface Goal {
  readonly what: string;
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
  /** Null when it was not measured. */
  readonly value: (results: Results) => number | null;
}

export interface GoalOutcome {
  readonly goal: Goal;
  readonly value: number;
  readonly met: boolean;
}

const throughput = (of: 'raw' | 'mercurius') => (cell: Cell) => throughputRatio(cell.servers.service, cell.servers[of]);
const nodeCpu = (cell: Cell) => cell.servers.service.nodeCpuMs / cell.servers.mercurius.nodeCpuMs;
const p99 = (cell: Cell) => cell.servers.service.p99 / cell.servers.raw.p99;
const statements = (cell: Cell) => cell.statements;

export const GOALS: readonly Goal[] = [
  atLeast(0.9, 'throughput of raw, 50 contacts, 16 connections', inCell(50, 16, throughput('raw'))),
  atLeast(0.9, 'throughput of raw, 50 contacts, 64 connections', inCell(50, 64, throughput('raw'))),
  atLeast(1, 'throughput of mercurius, 50 contacts, 16 connections', inCell(50, 16, throughput('mercurius'))),
  atLeast(1, 'throughput of mercurius, 50 contacts, 64 connections', inCell(50, 64, throughput('mercurius'))),
  atMost(1, 'Node CPU of mercurius, 50 contacts, 16 connections', inCell(50, 16, nodeCpu)),
  atMost(1, 'Node CPU of mercurius, 50 contacts, 64 connections', inCell(50, 64, nodeCpu)),
  atLeast(0.8, 'throughput of raw, 1 contact, 16 connections', inCell(1, 16, throughput('raw'))),
  atLeast(1, 'throughput of raw, 1000 contacts, 16 connections', inCell(1_000, 16, throughput('raw'))),
  atLeast(1.4, 'throughput of mercurius, 1000 contacts, 16 connections', inCell(1_000, 16, throughput('mercurius'))),
  atMost(1.5, 'p99 of raw, 50 contacts, 16 connections', inCell(50, 16, p99)),
  atMost(7, 'statements a request, the most', ({ cells }) =>
    cells.length === 0 ? null : Math.max(...cells.map(statements)),
  ),
  atMost(0, 'difference between sizes of the statements a request', ({ cells }) =>
    cells.length < 2 ? null : Math.max(...cells.map(statements)) - Math.min(...cells.map(statements)),
  ),
  atMost(1.3, 'CPU on the grown database of that on the usual one', ({ growth }) =>
    growth === null ? null : ratio(growth.one, growth.other, allCpu),
  ),
  atMost(1.1, 'database CPU with the hot contact of that without', ({ hot }) =>
    hot === null ? null : ratio(hot.one, hot.other, ({ databaseCpuMs }) => databaseCpuMs),
  ),
  atLeast(3, 'throughput of a denied viewer of that of an allowed one', ({ denied }) =>
    denied === null ? null : throughputRatio(denied.one, denied.other),
  ),
];

/** How the goals that were measured came out. */
export function goalOutcomes(results: Results): readonly GoalOutcome[] {
  return GOALS.flatMap((goal) => {
    const value = goal.value(results);
    if (value === null) return [];
    return [{ goal, value, met: goal.bound === 'at least' ? value >= goal.limit : value <= goal.limit }];
  });
}

function atLeast(limit: number, what: string, value: Goal['value']): Goal {
  return { what, bound: 'at least', limit, value };
}

function atMost(limit: number, what: string, value: Goal['value']): Goal {
  return { what, bound: 'at most', limit, value };
}

function inCell(size: number, connections: number, value: (cell: Cell) => number): Goal['value'] {
  return ({ cells }) => {
    const cell = cells.find((found) => found.size === size && found.connections === connections);
    return cell === undefined ? null : value(cell);
  };
}

function allCpu({ nodeCpuMs, databaseCpuMs }: Measurement): number | null {
  return databaseCpuMs === null ? null : nodeCpuMs + databaseCpuMs;
}

function ratio(one: Measurement, other: Measurement, of: (measured: Measurement) => number | null): number | null {
  const value = of(one);
  const base = of(other);
  return value === null || base === null ? null : value / base;
}
