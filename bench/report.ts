import type { GoalOutcome } from './goals';
import { throughputRatio, type Measurement } from './measure';
import type { Cell, Comparison, Results } from './results';
import { SERVER_NAMES } from './servers';

/** All that was measured, in Markdown. */
export function report(results: Results, outcomes: readonly GoalOutcome[]): string {
  const parts = [
    results.cells.length === 0 ? null : cellTable(results.cells),
    comparisonTable(results),
    outcomes.length === 0 ? null : goalTable(outcomes),
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}

const MEASURED = ['requests/s', 'p50 ms', 'p99 ms', 'Node CPU ms', 'database CPU ms', 'statements'];

function cellTable(cells: readonly Cell[]): string {
  const rows = cells.flatMap(({ size, connections, servers }) =>
    SERVER_NAMES.map((name) => [
      String(size),
      String(connections),
      name,
      ...measuredColumns(servers[name]),
      name === 'service' ? fixed(throughputRatio(servers.service, servers.raw)) : '',
      name === 'service' ? fixed(throughputRatio(servers.service, servers.mercurius)) : '',
    ]),
  );
  return table(['contacts', 'connections', 'server', ...MEASURED, 'of raw', 'of mercurius'], rows);
}

function comparisonTable({ denied, hot, growth }: Results): string | null {
  const rows = [
    ...comparisonRows(denied, 'denied viewer', 'allowed viewer'),
    ...comparisonRows(hot, 'hot contact in the batch', 'plain contact in its place'),
    ...comparisonRows(growth, 'grown database', 'usual database'),
  ];
  return rows.length === 0 ? null : table(['service', ...MEASURED], rows);
}

function comparisonRows(comparison: Comparison | null, one: string, other: string): readonly (readonly string[])[] {
  if (comparison === null) return [];
  return [
    [one, ...measuredColumns(comparison.one)],
    [other, ...measuredColumns(comparison.other)],
  ];
}

function measuredColumns(measured: Measurement): readonly string[] {
  const { requestsPerSecond, p50, p99, nodeCpuMs, databaseCpuMs, statements } = measured;
  return [
    requestsPerSecond.toFixed(1),
    p50.toFixed(1),
    p99.toFixed(1),
    fixed(nodeCpuMs),
    databaseCpuMs === null ? '' : fixed(databaseCpuMs),
    fixed(statements),
  ];
}

function goalTable(outcomes: readonly GoalOutcome[]): string {
  const rows = outcomes.map(({ goal, value, met }) => [
    goal.what,
    `${goal.bound} ${goal.limit}`,
    fixed(value),
    met ? 'met' : '**missed**',
  ]);
  return table(['goal of the service', 'bound', 'measured', ''], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function fixed(value: number): string {
  return value.toFixed(2);
}
