import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { userInfo } from 'node:os';
import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import { freePort } from './free-port';

/** A MariaDB or MySQL server to measure on. */
export interface DatabaseServer {
  readonly url: string;
  /** Of its process; null when it does not run on this machine. */
  readonly pid: number | null;
  /** Statements that clients have sent so far. */
  statements(): Promise<number>;
  stop(): Promise<void>;
}

const START_TRIES = 120;
const START_WAIT_MS = 500;

/** A server that somebody else runs: its user may make databases. */
export async function foreignServer(url: string): Promise<DatabaseServer> {
  const connection = await mysql.createConnection({ uri: url });
  return { url, pid: await pidOf(connection), ...counting(connection), stop: () => connection.end() };
}

/**
 * Debian's MariaDB with its data in this folder, which is kept for the next time. What was loaded fits into
 * `bufferPool`, so that nothing is read from the disk once it is warm; durability is left out. One that runs there
 * already is used, and left running.
 */
export async function ownServer(folder: string, bufferPool: string): Promise<DatabaseServer> {
  const data = join(folder, 'data');
  const portFile = join(folder, 'port');
  const running = existsSync(portFile) ? await connected(urlAt(readFileSync(portFile, 'utf8'))) : null;
  if (running !== null) {
    await running.connection.end();
    return foreignServer(running.url);
  }

  const user = `--user=${userInfo().username}`;
  if (!existsSync(data)) {
    mkdirSync(folder, { recursive: true });
    const options = ['--no-defaults', user, `--datadir=${data}`, '--auth-root-authentication-method=normal'];
    execFileSync('mariadb-install-db', options, { stdio: 'ignore' });
  }
  const port = String(await freePort());
  const log = openSync(join(folder, 'mariadbd.log'), 'w');
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      user,
      `--datadir=${data}`,
      `--tmpdir=${resolve(folder)}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${join(folder, 'socket')}`,
      `--innodb-buffer-pool-size=${bufferPool}`,
      '--innodb-log-file-size=1G',
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-innodb-doublewrite',
      '--max-connections=200',
    ],
    { stdio: ['ignore', log, log] },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const end = (): boolean => server.kill('SIGTERM');
  process.once('exit', end);
  writeFileSync(portFile, port);
  for (let tries = 0; tries < START_TRIES && server.exitCode === null; tries += 1) {
    const found = await connected(urlAt(port));
    if (found !== null) {
      return {
        url: found.url,
        pid: server.pid ?? null,
        ...counting(found.connection),
        stop: async () => {
          await found.connection.end();
          process.off('exit', end);
          end();
          await ended;
        },
      };
    }
    await sleep(START_WAIT_MS);
  }
  end();
  throw new Error(`mariadbd does not start; ${join(folder, 'mariadbd.log')} says why`);
}

function urlAt(port: string): string {
  return `mysql://root@127.0.0.1:${port}/`;
}

async function connected(url: string): Promise<{ readonly url: string; readonly connection: Connection } | null> {
  try {
    return { url, connection: await mysql.createConnection({ uri: url }) };
  } catch {
    return null;
  }
}

/** Its own question is one of those that the server counts. */
function counting(connection: Connection): Pick<DatabaseServer, 'statements'> {
  let asked = 0;
  return {
    statements: async () => {
      const [rows] = await connection.query<RowDataPacket[]>(`SHOW GLOBAL STATUS LIKE 'Questions'`);
      asked += 1;
      return Number(rows[0]?.Value) - asked;
    },
  };
}

async function pidOf(connection: Connection): Promise<number | null> {
  const [rows] = await connection.query<RowDataPacket[]>('SELECT @@pid_file AS file, @@datadir AS directory');
  const { file, directory } = rows[0] as { file: string; directory: string };
  const path = file.startsWith('/') ? file : join(directory, file);
  return existsSync(path) ? Number(readFileSync(path, 'utf8')) : null;
}
