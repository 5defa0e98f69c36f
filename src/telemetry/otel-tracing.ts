import { setTimeout as sleep } from 'node:timers/promises';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span as OtelSpan,
  type Tracer,
} from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Span, SpanAttributes, Tracing } from './span';

const NAME = 'multi-account-subgraph';
/** A collector that does not answer does not hold up the end. */
const FLUSH_MS = 5_000;

/**
 * Traces by OpenTelemetry, sent over HTTP in JSON; its libraries read where to, how much of it and under which name from
 * the standard variables `OTEL_*`. Parents are handed on as values: no asynchronous hook is enabled. Loaded only when on.
 */
export function startTracing(failed: (error: unknown) => void): Tracing {
  setGlobalErrorHandler(failed);
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': NAME }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer(NAME);
  const propagator = new W3CTraceContextPropagator();
  return {
    begin: (name, headers, attributes) => {
      const caller = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, caller);
      return spanOf(tracer, span, trace.setSpan(caller, span));
    },
    stop: async () => {
      const flushed = provider.shutdown().catch(failed);
      await Promise.race([flushed, sleep(FLUSH_MS, undefined, { ref: false })]);
    },
  };
}

function spanOf(tracer: Tracer, span: OtelSpan, context: Context): Span {
  const recording = span.isRecording();
  const self: Span = {
    traceId: span.spanContext().traceId,
    recording,
    child: (kind, name, attributes = {}) => {
      if (!recording) return self;
      const part = tracer.startSpan(name, { kind: KINDS[kind], attributes }, context);
      return spanOf(tracer, part, trace.setSpan(context, part));
    },
    set: (attributes: SpanAttributes) => void span.setAttributes(attributes),
    end: (error) => {
      if (error !== undefined) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('error.type', kindOf(error));
      }
      span.end();
    },
  };
  return self;
}

const KINDS = { internal: SpanKind.INTERNAL, client: SpanKind.CLIENT } as const;

/** Never the message: databases quote values in theirs. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? String(code) : error.name;
}
