import type { RunBatch } from '../database/batch';
import type { Database } from '../database/database';
import { observedDatabase } from '../database/observed-database';
import { commandOf, withoutValues } from '../database/statement-text';
import type { DatabaseAccess, OperationKind } from '../graphql/context';
import type { Metrics } from './metrics';
import { NO_SPAN, type Span } from './span';
import type { Telemetry } from './telemetry';

/** One request to the graph, as traces and metrics tell of it. */
export interface Observation extends DatabaseAccess {
  /** Null when nothing is traced. */
  readonly traceId: string | null;
  authenticated<T>(work: () => Promise<T>): Promise<T>;
  operationKnown(kind: OperationKind): void;
  sourceFailed(): void;
  /** Once; what comes later is not told of. */
  end(status: number): void;
}

/** Begins with the request. Statements and batches that go through `database` and `runBatch` are its parts. */
export function observeRequest(
  { metrics, tracing }: Telemetry,
  database: Database,
  { method, headers }: { readonly method: string; readonly headers: object },
): Observation {
  const began = performance.now();
  const attributes = { 'http.request.method': method, 'http.route': '/graphql' };
  const request = tracing?.begin(`${method} /graphql`, headers, attributes) ?? NO_SPAN;
  let kind: OperationKind | 'none' = 'none';
  let statements = 0;
  let ended = false;
  const partOf = (span: Span): Database => {
    if (metrics === null && !span.recording) return database;
    return observedDatabase(database, (sql) => {
      statements += 1;
      return span.recording ? statementSpan(span, database, sql) : nothing;
    });
  };
  return {
    traceId: request.traceId,
    database: partOf(request),
    runBatch: batchesOf(request, partOf, metrics),
    authenticated: (work) => within(request.child('internal', 'authenticate'), work),
    operationKnown: (known) => {
      kind = known;
      request.set({ 'graphql.operation.type': known === 'mutation' ? 'mutation' : 'query' });
    },
    sourceFailed: () => metrics?.sourceFailed(),
    end: (status) => {
      if (ended) return;
      ended = true;
      request.set({ 'http.response.status_code': status });
      request.end(status >= 500 ? Object.assign(new Error(), { code: status }) : undefined);
      metrics?.operationEnded(kind, (performance.now() - began) / 1000, statements);
    },
  };
}

function batchesOf(request: Span, partOf: (span: Span) => Database, metrics: Metrics | null): RunBatch {
  return (loader, size, work) => {
    metrics?.batchLoaded(loader, size);
    const span = request.child('internal', `load ${loader}`, { 'multi_account.batch.size': size });
    return within(span, () => work(partOf(span)));
  };
}

async function within<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    span.end();
    return result;
  } catch (error) {
    span.end(error);
    throw error;
  }
}

function statementSpan(parent: Span, { reader }: Database, sql: string): (error?: unknown) => void {
  const command = commandOf(sql);
  const span = parent.child('client', command, {
    'db.system.name': reader.dialect,
    'db.operation.name': command,
    'db.query.text': withoutValues(sql),
  });
  return (error) => span.end(error);
}

function nothing(): void {
  return undefined;
}
