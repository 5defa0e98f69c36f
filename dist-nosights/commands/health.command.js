"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const config_1 = require("../config");
const CHECKS = ['live', 'ready'];
const TIMEOUT_MS = 4_000;
/** Asks the service of this environment how it is: `live`, or `ready` to serve. Exit code 0: it is. */
async function health(check) {
    if (!CHECKS.includes(check)) {
        process.stderr.write(`health.command.js ${CHECKS.join('|')}\n`);
        return 2;
    }
    const { host, port } = (0, config_1.loadConfig)();
    const address = ANY_ADDRESS.has(host) ? '127.0.0.1' : host;
    const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}/health/${check}`;
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    process.stdout.write(`${await response.text()}\n`);
    return response.ok ? 0 : 1;
}
const ANY_ADDRESS = new Set(['0.0.0.0', '::']);
health(process.argv[2] ?? 'ready').then((code) => {
    process.exitCode = code;
}, (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
});
//# sourceMappingURL=health.command.js.map