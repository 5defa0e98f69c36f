import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port';

/** A Node.js server in a process of its own, listening on this machine. */
export interface ServerProcess {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface ServerProcessOptions {
  readonly script: string;
  /** Options of Node.js. */
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Where standard output goes. */
  readonly log: string;
}

const START_TRIES = 300;
const START_WAIT_MS = 100;

/** Resolves when it listens, on a free port that it is given as PORT. Nothing else is taken from this environment. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [...options.flags, options.script], {
    env: { ...options.environment, PORT: String(port) },
    stdio: ['ignore', openSync(options.log, 'w'), 'inherit'],
  });
  const exited = once(child, 'exit');
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) kill();
    await exited;
  };
  for (let tries = 0; tries < START_TRIES && child.exitCode === null; tries += 1) {
    if (await listens(port)) return { port, pid: child.pid!, stop };
    await sleep(START_WAIT_MS);
  }
  await stop();
  throw new Error(`${options.script} does not listen`);
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
