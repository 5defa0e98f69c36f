"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startMetricsServer = startMetricsServer;
const node_http_1 = require("node:http");
const config_1 = require("../config");
/**
 * Serves `GET /metrics` on a port of its own, which no router leads to; nobody is asked who he is.
 * @throws ConfigError when it cannot listen there
 */
async function startMetricsServer(metrics, host, port) {
    const http = (0, node_http_1.createServer)((request, response) => {
        if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
            response.writeHead(404).end();
            return;
        }
        void metrics.scrape().then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text), () => response.writeHead(500).end());
    });
    await new Promise((resolve, reject) => {
        http.once('error', reject).listen({ host, port }, resolve);
    }).catch((error) => {
        throw new config_1.ConfigError(`HOST ${host} and METRICS_PORT ${port} cannot be listened on (${error.code}); set others`);
    });
    return {
        port: http.address().port,
        close: () => new Promise((resolve) => {
            http.close(() => resolve());
            http.closeAllConnections();
        }),
    };
}
//# sourceMappingURL=metrics-server.js.map