import { ConfigError, loadConfig } from './config';
import { openDatabase } from './database/database';
import { holdsDemoData } from './demo/demo-data.repository';
import { loadDemoData } from './demo/load-demo-data';
import { startUpGuide } from './demo/start-up-guide';
import { createServer } from './server';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function main(): Promise<void> {
  const config = loadConfig();
  const database = await openDatabase(config.database, undefined, config.replicas);
  await database.migrate();
  const isDemo = config.demoData && ((await loadDemoData(database)) || (await holdsDemoData(database.read)));

  const server = await createServer(config, database);
  const stop = async (): Promise<void> => {
    for (const signal of STOP_SIGNALS) process.removeAllListeners(signal);
    await server.close();
    await database.close();
  };
  for (const signal of STOP_SIGNALS) process.once(signal, () => void stop().then(() => process.exit(0), failed));

  const url = await server.http.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
    const { code } = error as { code?: unknown };
    throw new ConfigError(
      `HOST ${config.host} and PORT ${config.port} cannot be listened on (${String(code)}); set others`,
    );
  });
  if (isDemo && server.issuer !== null) process.stdout.write(await startUpGuide(url, server.issuer));
}

function failed(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(failed);
