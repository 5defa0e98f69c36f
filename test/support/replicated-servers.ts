import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasMariaDb, installServer, startServer, type OwnServer } from './own-server';

export interface ReplicatedServers {
  readonly primary: OwnServer;
  readonly replica: OwnServer;
  /** Resolves when the replica has done all that the primary has done by now. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine has what is needed. */
export const canReplicate = hasMariaDb;

/** One server, without anything in it; `remove` ends it. */
export async function startOwnServer(): Promise<OwnServer & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'multi-account-server-'));
  const data = join(folder, 'data');
  installServer(data);
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
  installServer(data('primary'));
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
