import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
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

export interface ReplicatedServers {
  readonly primary: OwnServer;
  readonly replica: OwnServer;
  /** Resolves when the replica has done all that the primary has done by now. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine has what is needed. */
export const canReplicate = spawnSync('mariadbd', ['--version']).status === 0;

/** One server, without anything in it; `remove` ends it. */
export async function startOwnServer(): Promise<OwnServer & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'multi-account-server-'));
  const data = join(folder, 'data');
  install(data);
  // Without names of hosts nobody is taken for the nameless user at localhost.
  const server = await startServer(data, 1, ['--skip-name-resolve']);
  return {
    ...server,
    remove: async () => {
      await server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A primary and a replica that follows it, each with a folder and a port of its own. */
export async function startReplicatedServers(): Promise<ReplicatedServers> {
  const folder = mkdtempSync(join(tmpdir(), 'multi-account-replication-'));
  const data = (name: string): string => join(folder, name);
  install(data('primary'));
  cpSync(data('primary'), data('replica'), { recursive: true });
  const [primary, replica] = await Promise.all([
    startServer(data('primary'), 1, ['--log-bin=binlog', '--binlog-format=ROW', '--sync-binlog=0']),
    startServer(data('replica'), 2, ['--skip-slave-start']),
  ]);
  await replica.run(
    `CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = ${new URL(primary.url).port}, MASTER_USER = 'root',
       MASTER_CONNECT_RETRY = 1, MASTER_USE_GTID = slave_pos`,
    'START SLAVE',
  );
  return {
    primary,
    replica,
    catchUp: async () => {
      const [done] = await primary.run('SELECT @@gtid_binlog_pos AS position');
      const [waited] = await replica.run(`SELECT MASTER_GTID_WAIT('${done!.position}', 15) AS late`);
      if (waited!.late !== 0) throw new Error('the replica does not follow');
    },
    stop: async () => {
      await Promise.all([primary.kill(), replica.kill()]);
      rmSync(folder, { recursive: true });
    },
  };
}

function install(data: string): void {
  const options = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`];
  execFileSync('mariadb-install-db', [...options, '--auth-root-authentication-method=normal'], { stdio: 'ignore' });
}

async function startServer(data: string, id: number, options: readonly string[]): Promise<OwnServer> {
  const port = await freePort();
  const log = openSync(`${data}.log`, 'w');
  const child = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--user=${userInfo().username}`,
      `--datadir=${data}`,
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
  for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
    try {
      await run(url, ['SELECT 1']);
      return;
    } catch {
      await sleep(200);
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
