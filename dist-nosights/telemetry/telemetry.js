"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startTelemetry = startTelemetry;
/** Loads the libraries of what is on, and none of what is off. */
function startTelemetry({ metrics, tracing, readings, tracingFailed }) {
    return {
        metrics: metrics ? requireMetrics().createMetrics(readings) : null,
        tracing: tracing ? requireTracing().startTracing(tracingFailed) : null,
    };
}
/* eslint-disable @typescript-eslint/no-require-imports -- an import at the top would load them always */
function requireMetrics() {
    return require('./metrics');
}
function requireTracing() {
    return require('./otel-tracing');
}
//# sourceMappingURL=telemetry.js.map