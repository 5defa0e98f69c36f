import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { LoaderName } from '../database/batch';
import type { OperationKind } from '../graphql/context';
import type { Arrival, Refusal } from '../overload/admission';
import type { Readings } from './readings';
import { createReadingGauges } from './reading-gauges';

/** Counts and times of this process, for Prometheus. No label has a value that callers choose. */
export interface Metrics {
  readonly contentType: string;
  requestEnded(method: string, route: string, status: number): void;
  operationEnded(kind: OperationKind | 'none', seconds: number, statements: number): void;
  errorAnswered(code: string): void;
  batchLoaded(loader: LoaderName, size: number): void;
  sourceFailed(): void;
  harvestSuspected(): void;
  requestShed(caller: Arrival['caller'], reason: Refusal): void;
  /** All of it in Prometheus' text format, with what is read for it just now. Always answers, within about two seconds. */
  scrape(): Promise<string>;
}

/** Gauges of prom-client that are named as counters are. */
const MISNAMED = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENTS = [0, 1, 2, 3, 4, 5, 6, 7, 10, 20, 50, 100, 200];
const SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

export function createMetrics(readings: Readings): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const misnamed of MISNAMED) registry.removeSingleMetric(misnamed);
  const requests = new Counter({
    name: 'multi_account_http_requests_total',
    help: 'HTTP requests that were answered; status 499 are those that the client gave up',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'multi_account_graphql_request_duration_seconds',
    help: 'Time from the headers of a request to the graph to the last byte of its answer',
    labelNames: ['operation'] as const,
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'multi_account_graphql_request_sql_statements',
    help: 'SQL statements of a request to the graph',
    labelNames: ['operation'] as const,
    buckets: STATEMENTS,
    registers,
  });
  const errors = new Counter({
    name: 'multi_account_graphql_errors_total',
    help: 'GraphQL errors that were answered',
    labelNames: ['code'] as const,
    registers,
  });
  const batches = new Histogram({
    name: 'multi_account_loader_batch_size',
    help: 'Keys of a batch of a loader',
    labelNames: ['loader'] as const,
    buckets: SIZES,
    registers,
  });
  const sources = new Counter({
    name: 'multi_account_source_failures_total',
    help: 'Sources that could not be read while others could',
    registers,
  });
  const harvests = new Counter({
    name: 'multi_account_suspected_harvests_total',
    help: 'Viewers who wanted to look up more different e-mail addresses and domains in an hour than they may',
    registers,
  });
  const shed = new Counter({
    name: 'multi_account_requests_shed_total',
    help: 'Requests that were refused before they were read, since more was asked for than can be answered',
    labelNames: ['caller', 'reason'] as const,
    registers,
  });
  // Told of from the beginning: no rate is taken of the step from nothing to the first.
  for (const caller of ['person', 'machine', 'unknown']) {
    for (const reason of ['full', 'share'] satisfies Refusal[]) shed.inc({ caller, reason }, 0);
  }
  const read = createReadingGauges(registers, readings);
  return {
    contentType: registry.contentType,
    requestEnded: (method, route, status) => requests.inc({ method, route, status }),
    operationEnded: (operation, duration, count) => {
      seconds.observe({ operation }, duration);
      statements.observe({ operation }, count);
    },
    errorAnswered: (code) => errors.inc({ code }),
    batchLoaded: (loader, size) => batches.observe({ loader }, size),
    sourceFailed: () => sources.inc(),
    harvestSuspected: () => harvests.inc(),
    requestShed: (caller, reason) => shed.inc({ caller: caller ?? 'unknown', reason }),
    scrape: async () => {
      await read();
      return registry.metrics();
    },
  };
}
