"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startTracing = startTracing;
const promises_1 = require("node:timers/promises");
const api_1 = require("@opentelemetry/api");
const core_1 = require("@opentelemetry/core");
const exporter_trace_otlp_http_1 = require("@opentelemetry/exporter-trace-otlp-http");
const resources_1 = require("@opentelemetry/resources");
const sdk_trace_base_1 = require("@opentelemetry/sdk-trace-base");
const NAME = 'multi-account-subgraph';
/** A collector that does not answer does not hold up the end. */
const FLUSH_MS = 5_000;
/**
 * Traces by OpenTelemetry, sent over HTTP in JSON; its libraries read where to, how much of it and under which name from
 * the standard variables `OTEL_*`. Parents are handed on as values: no asynchronous hook is enabled. Loaded only when on.
 */
function startTracing(failed) {
    (0, core_1.setGlobalErrorHandler)(failed);
    const provider = new sdk_trace_base_1.BasicTracerProvider({
        resource: (0, resources_1.defaultResource)()
            .merge((0, resources_1.resourceFromAttributes)({ 'service.name': NAME }))
            .merge((0, resources_1.detectResources)({ detectors: [resources_1.envDetector] })),
        spanProcessors: [new sdk_trace_base_1.BatchSpanProcessor(new exporter_trace_otlp_http_1.OTLPTraceExporter())],
    });
    const tracer = provider.getTracer(NAME);
    const propagator = new core_1.W3CTraceContextPropagator();
    return {
        begin: (name, headers, attributes) => {
            const caller = propagator.extract(api_1.ROOT_CONTEXT, headers, api_1.defaultTextMapGetter);
            const span = tracer.startSpan(name, { kind: api_1.SpanKind.SERVER, attributes }, caller);
            return spanOf(tracer, span, api_1.trace.setSpan(caller, span));
        },
        stop: async () => {
            const flushed = provider.shutdown().catch(failed);
            await Promise.race([flushed, (0, promises_1.setTimeout)(FLUSH_MS, undefined, { ref: false })]);
        },
    };
}
function spanOf(tracer, span, context) {
    const recording = span.isRecording();
    const self = {
        traceId: span.spanContext().traceId,
        recording,
        child: (kind, name, attributes = {}) => {
            if (!recording)
                return self;
            const part = tracer.startSpan(name, { kind: KINDS[kind], attributes }, context);
            return spanOf(tracer, part, api_1.trace.setSpan(context, part));
        },
        set: (attributes) => void span.setAttributes(attributes),
        end: (error) => {
            if (error !== undefined) {
                span.setStatus({ code: api_1.SpanStatusCode.ERROR });
                span.setAttribute('error.type', kindOf(error));
            }
            span.end();
        },
    };
    return self;
}
const KINDS = { internal: api_1.SpanKind.INTERNAL, client: api_1.SpanKind.CLIENT };
/** Never the message: databases quote values in theirs. */
function kindOf(error) {
    if (!(error instanceof Error))
        return typeof error;
    const { code } = error;
    return typeof code === 'string' || typeof code === 'number' ? String(code) : error.name;
}
//# sourceMappingURL=otel-tracing.js.map