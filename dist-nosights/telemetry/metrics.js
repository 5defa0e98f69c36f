"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createMetrics = createMetrics;
const prom_client_1 = require("prom-client");
const reading_gauges_1 = require("./reading-gauges");
/** Gauges of prom-client that are named as counters are. */
const MISNAMED = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENTS = [0, 1, 2, 3, 4, 5, 6, 7, 10, 20, 50, 100, 200];
const SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
function createMetrics(readings) {
    const registry = new prom_client_1.Registry();
    const registers = [registry];
    (0, prom_client_1.collectDefaultMetrics)({ register: registry });
    for (const misnamed of MISNAMED)
        registry.removeSingleMetric(misnamed);
    const requests = new prom_client_1.Counter({
        name: 'multi_account_http_requests_total',
        help: 'HTTP requests that were answered; status 499 are those that the client gave up',
        labelNames: ['method', 'route', 'status'],
        registers,
    });
    const seconds = new prom_client_1.Histogram({
        name: 'multi_account_graphql_request_duration_seconds',
        help: 'Time from the headers of a request to the graph to the last byte of its answer',
        labelNames: ['operation'],
        buckets: SECONDS,
        registers,
    });
    const statements = new prom_client_1.Histogram({
        name: 'multi_account_graphql_request_sql_statements',
        help: 'SQL statements of a request to the graph',
        labelNames: ['operation'],
        buckets: STATEMENTS,
        registers,
    });
    const errors = new prom_client_1.Counter({
        name: 'multi_account_graphql_errors_total',
        help: 'GraphQL errors that were answered',
        labelNames: ['code'],
        registers,
    });
    const batches = new prom_client_1.Histogram({
        name: 'multi_account_loader_batch_size',
        help: 'Keys of a batch of a loader',
        labelNames: ['loader'],
        buckets: SIZES,
        registers,
    });
    const sources = new prom_client_1.Counter({
        name: 'multi_account_source_failures_total',
        help: 'Sources that could not be read while others could',
        registers,
    });
    const harvests = new prom_client_1.Counter({
        name: 'multi_account_suspected_harvests_total',
        help: 'Viewers who looked up more different e-mail addresses and domains in an hour than they may',
        registers,
    });
    const shed = new prom_client_1.Counter({
        name: 'multi_account_requests_shed_total',
        help: 'Requests that were refused before they were read, since more was asked for than can be answered',
        labelNames: ['caller', 'reason'],
        registers,
    });
    const read = (0, reading_gauges_1.createReadingGauges)(registers, readings);
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
        requestShed: (caller, reason) => shed.inc({ caller, reason }),
        scrape: async () => {
            await read();
            return registry.metrics();
        },
    };
}
//# sourceMappingURL=metrics.js.map