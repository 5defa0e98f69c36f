import { loadConfig } from '../../src/config';
import { openDatabase } from '../../src/database/database';
import { createServer } from '../../src/server';
import { buildService } from './service-process';
import type { TestServer } from './test-server';

export interface SecondService {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Another service on the database of the first, which takes the same tokens: a process of its own, or, since building one
 * takes long, a server with connections of its own in this one.
 */
export async function startSecondService(first: TestServer, isProcess: boolean): Promise<SecondService> {
  if (first.place.kind !== 'mysql') throw new Error('an embedded database has one service');
  return isProcess ? startProcess(first, first.place.url) : startBeside(first);
}

async function startProcess({ keyFile }: TestServer, databaseUrl: string): Promise<SecondService> {
  const build = buildService();
  const service = await build.start({
    DATABASE_URL: databaseUrl,
    DEVELOPMENT_KEY_FILE: keyFile,
    ASSET_COPY_WORKERS: '0',
    REQUESTS_AT_ONCE_MIN: '10000',
    REQUESTS_AT_ONCE_MAX: '10000',
  });
  return {
    url: service.url,
    stop: async () => {
      await service.terminate();
      build.remove();
    },
  };
}

async function startBeside({ keyFile, place }: TestServer): Promise<SecondService> {
  const defaults = loadConfig({ LOG_LEVEL: 'silent', DEVELOPMENT_KEY_FILE: keyFile, ASSET_COPY_WORKERS: '0' });
  const database = await openDatabase(place);
  const server = await createServer({ ...defaults, database: place }, database);
  return {
    url: await server.http.listen({ host: '127.0.0.1', port: 0 }),
    stop: async () => {
      await server.close();
      await database.close();
    },
  };
}
