"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const config_1 = require("./config");
const database_1 = require("./database/database");
const demo_data_repository_1 = require("./demo/demo-data.repository");
const load_demo_data_1 = require("./demo/load-demo-data");
const start_up_guide_1 = require("./demo/start-up-guide");
const server_1 = require("./server");
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'];
async function main() {
    const config = (0, config_1.loadConfig)();
    const database = await (0, database_1.openDatabase)(config.database, undefined, config.replicas);
    await database.migrate();
    const isDemo = config.demoData && ((await (0, load_demo_data_1.loadDemoData)(database)) || (await (0, demo_data_repository_1.holdsDemoData)(database.read)));
    const server = await (0, server_1.createServer)(config, database);
    const stop = async () => {
        for (const signal of STOP_SIGNALS)
            process.removeAllListeners(signal);
        await server.close();
        await database.close();
    };
    for (const signal of STOP_SIGNALS)
        process.once(signal, () => void stop().then(() => process.exit(0), failed));
    const url = await server.http.listen({ host: config.host, port: config.port }).catch((error) => {
        const { code } = error;
        throw new config_1.ConfigError(`HOST ${config.host} and PORT ${config.port} cannot be listened on (${String(code)}); set others`);
    });
    if (isDemo && server.issuer !== null)
        process.stdout.write(await (0, start_up_guide_1.startUpGuide)(url, server.issuer));
}
function failed(error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
}
main().catch(failed);
//# sourceMappingURL=main.js.map