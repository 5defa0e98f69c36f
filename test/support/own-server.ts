import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql, { type RowDataPacket } from 'mysql2/promise';
import { freePort } from '../../bench/free-port';

/** A MariaDB of the test's own. */
export interface OwnServer {
  readonly url: string;
  /** Runs statements one after another, and gives the rows of the last one. */
  run(...statements: string[]): Promise<RowDataPacket[]>;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Whether this machine can run one. */
export const hasMariaDb = spawnSync('mariadbd', ['--version']).status === 0;

/** Makes the files of a server, with a `root` without a password. */
export function installServer(data: string, options: readonly string[] = []): void {
  const own = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`, '--innodb-log-file-size=16M'];
  execFileSync('mariadb-install-db', [...own, ...options, '--auth-root-authentication-method=normal'], {
    stdio: 'ignore',
  });
}

/** Starts a server on its files, at a free port or a given one; resolves when it answers. Later options count. */
export async function startServer(
  data: string,
  id: number,
  options: readonly string[],
  givenPort?: number,
): Promise<OwnServer> {
  const port = givenPort ?? (await freePort());
  const log = openSync(`${data}.log`, 'a');
  // A server that starts deletes what it takes for left over there: also what another one is using.
  const temporary = `${data}.temporary`;
  mkdirSync(temporary, { recursive: true });
  const child = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--user=${userInfo().username}`,
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      `--socket=${data}.socket`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--server-id=${id}`,
      '--innodb-buffer-pool-size=32M',
      '--innodb-log-file-size=16M',
      '--innodb-flush-log-at-trx-commit=0',
      ...options,
    ],
    { stdio: ['ignore', log, log] },
  );
  closeSync(log);
  const exited = once(child, 'exit');
  const url = `mysql://root@127.0.0.1:${port}/`;
  await untilAnswers(url, child);
  return {
    url,
    run: (...statements) => run(url, statements),
    signal: (name) => void child.kill(name),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    try {
      await run(url, ['SELECT 1']);
      return;
    } catch {
      await sleep(50);
    }
  }
  child.kill('SIGKILL');
  throw new Error('mariadbd does not start');
}

async function run(url: string, statements: readonly string[]): Promise<RowDataPacket[]> {
  const connection = await mysql.createConnection(url);
  try {
    let rows: RowDataPacket[] = [];
    for (const statement of statements) [rows] = await connection.query<RowDataPacket[]>(statement);
    return rows;
  } finally {
    await connection.end();
  }
}
