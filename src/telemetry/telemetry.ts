import type * as metricsModule from './metrics';
import type { Readings } from './readings';
import type * as tracingModule from './otel-tracing';
import type { Tracing } from './span';

/** What is on of it. */
export interface Telemetry {
  readonly metrics: metricsModule.Metrics | null;
  readonly tracing: Tracing | null;
}

export interface TelemetryOptions {
  readonly metrics: boolean;
  readonly tracing: boolean;
  readonly readings: Readings;
  /** Spans could not be sent. */
  readonly tracingFailed: (error: unknown) => void;
}

/** Loads the libraries of what is on, and none of what is off. */
export function startTelemetry({ metrics, tracing, readings, tracingFailed }: TelemetryOptions): Telemetry {
  return {
    metrics: metrics ? requireMetrics().createMetrics(readings) : null,
    tracing: tracing ? requireTracing().startTracing(tracingFailed) : null,
  };
}

/* eslint-disable @typescript-eslint/no-require-imports -- an import at the top would load them always */
function requireMetrics() {
  return require('./metrics') as typeof metricsModule;
}

function requireTracing() {
  return require('./otel-tracing') as typeof tracingModule;
}
