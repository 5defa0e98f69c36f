import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { transformFileSync } from '@swc/core';

const ROOT = join(__dirname, '../..');

/** The service as it is shipped, to be run in processes of its own. */
export interface ServiceBuild {
  /** The file that Node.js is started with. */
  readonly main: string;
  /** Holds `dist` and `node_modules`. */
  readonly directory: string;
  /** Resolves when it listens, on a port of its own. Nothing is taken from this process's environment. */
  start(environment: Readonly<Record<string, string>>): Promise<ServiceProcess>;
  /** The same, and does not wait until it listens. */
  spawn(environment: Readonly<Record<string, string>>): Omit<ServiceProcess, 'url'>;
  /** One of the commands, such as `pull`. */
  command(name: string, argv: readonly string[], environment: Readonly<Record<string, string>>): CommandProcess;
  /** Kills what it started and still runs, so that a failed test leaves nothing behind. */
  remove(): void;
}

export interface CommandProcess {
  /** The exit code; null when it was killed. */
  readonly exited: Promise<number | null>;
  signal(name: 'SIGKILL' | 'SIGINT'): void;
}

export interface ServiceProcess {
  readonly url: string;
  /** What it has written to its log. */
  readonly lines: readonly string[];
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** SIGTERM; resolves with the exit code when the process is gone. */
  terminate(): Promise<number | null>;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
}

/** Builds what `npm run build` does, but to a place of its own and with the compiler of the tests, which takes a second. */
export function buildService(): ServiceBuild {
  const directory = mkdtempSync(join(tmpdir(), 'multi-account-build-'));
  const dist = join(directory, 'dist');
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const { code } = transformFileSync(join(ROOT, 'src', file), { cwd: ROOT });
    const target = join(dist, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  cpSync(join(ROOT, 'src/linked-records/data'), join(dist, 'linked-records/data'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
  const children: ChildProcess[] = [];
  const spawned = (environment: Readonly<Record<string, string>>) => {
    const { child, ...service } = spawnService(join(dist, 'main.js'), environment);
    children.push(child);
    return service;
  };
  return {
    main: join(dist, 'main.js'),
    directory,
    start: async (environment) => {
      const { url, ...service } = spawned(environment);
      return { ...service, url: await url };
    },
    spawn: (environment) => {
      const { url, ...service } = spawned(environment);
      url.catch(() => undefined);
      return service;
    },
    command: (name, argv, env) => {
      const file = join(dist, `commands/${name}.command.js`);
      const child = spawn(process.execPath, [file, ...argv], { env, stdio: 'ignore' });
      children.push(child);
      const exited = once(child, 'exit').then(([code]) => code as number | null);
      return { exited, signal: (signal) => void child.kill(signal) };
    },
    remove: () => {
      for (const child of children) child.kill('SIGKILL');
      rmSync(directory, { recursive: true });
    },
  };
}

function spawnService(
  main: string,
  environment: Readonly<Record<string, string>>,
): Omit<ServiceProcess, 'url'> & { readonly url: Promise<string>; readonly child: ChildProcess } {
  const child = spawn(process.execPath, [main], {
    env: { ...environment, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines: string[] = [];
  const url = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      const listening = /Server listening at (http:[^"]+)"/.exec(line);
      if (listening !== null) resolve(listening[1]!);
    });
    void exited.then(([code]) => reject(new Error(`the service ended with ${code} before it listened`)));
  });
  return {
    child,
    url,
    lines,
    signal: (name) => void child.kill(name),
    terminate: async () => {
      child.kill('SIGTERM');
      const [code] = (await exited) as [number | null];
      return code;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
