import { ConfigError, loadConfig } from './config';
import { openDatabase } from './database/database';
import { loadDemoData } from './demo/load-demo-data';
import { startUpGuide } from './demo/start-up-guide';
import { createServer } from './server';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function main(): Promise<void> {
  const config = loadConfig();
  const database = await openDatabase(config.database);
  await database.migrate();
  if (config.demoData) await loadDemoData(database);

  const server = await createServer(config, database);
  const stop = async (): Promise<void> => {
    await server.close();
    await database.close();
  };
  for (const signal of STOP_SIGNALS) process.once(signal, () => void stop().then(() => process.exit(0), failed));

  const url = await server.http.listen({ host: config.host, port: config.port });
  if (config.demoData && server.issuer !== null) process.stdout.write(await startUpGuide(url, server.issuer));
}

function failed(error: unknown): void {
  process.stderr.write(error instanceof ConfigError ? `${error.message}\n` : `${String(error)}\n`);
  process.exit(1);
}

main().catch(failed);
