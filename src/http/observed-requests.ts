import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../database/database';
import { observeRequest, type Observation } from '../telemetry/observation';
import type { Telemetry } from '../telemetry/telemetry';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a request to the graph, while traces or metrics are on. */
    observation: Observation | null;
  }
}

/** What proxies write down for a request whose client went away. */
const CLIENT_CLOSED_REQUEST = 499;
const METHODS: ReadonlySet<string> = new Set(['GET', 'POST']);

/** Tells metrics and traces of requests that are over. */
export function observeRequests(http: FastifyInstance, { metrics, tracing }: Telemetry): void {
  http.decorateRequest('observation', null);
  if (metrics === null && tracing === null) return;
  const ended = (request: FastifyRequest, status: number): void => {
    request.observation?.end(status);
    const method = METHODS.has(request.method) ? request.method : 'other';
    metrics?.requestEnded(method, request.routeOptions.url ?? 'none', status);
  };
  http.addHook('onResponse', async (request, reply) => ended(request, reply.statusCode));
  http.addHook('onRequestAbort', async (request) => ended(request, CLIENT_CLOSED_REQUEST));
}

/** From here on the request is observed; its lines in the log have the trace's id. */
export function beginObservation(request: FastifyRequest, telemetry: Telemetry, database: Database): void {
  if (telemetry.metrics === null && telemetry.tracing === null) return;
  request.observation = observeRequest(telemetry, database, request);
  const { traceId } = request.observation;
  if (traceId !== null) request.log = request.log.child({ trace_id: traceId });
}
