import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dockerStage, ROOT, type Instruction } from './container-files';

const APP = '/app/';
/** What USER says in the Dockerfile; who is not root cannot become somebody else. */
const IDENTITY = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** The stages of docker/Dockerfile as folders, made by what it says, without an engine for containers. */
export interface Containers {
  /** Runs a command in a stage as its user, with its variables; they belong to nobody else. */
  run(stage: string, command: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended>;
  start(stage: string, command: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess;
  /** The text of a file of a stage. */
  file(stage: string, path: string): string;
  remove(): void;
}

export async function buildContainers(): Promise<Containers> {
  const root = mkdtempSync(join(tmpdir(), 'containers-'));
  chmodSync(root, 0o755);
  const place = (stage: string): string => join(root, stage);
  for (const name of ['builder', 'production-dependencies', 'service', 'crm']) {
    mkdirSync(place(name));
    for (const instruction of instructionsOf(name)) await follow(instruction, name, place);
  }
  const options = (stage: string, environment: Readonly<Record<string, string>>) => ({
    cwd: place(stage),
    env: { PATH: process.env.PATH, ...imageEnvironment(stage), ...environment },
    ...IDENTITY,
  });
  return {
    run: (stage, [file = '', ...args], environment) =>
      new Promise((resolve) => {
        execFile(file, args, options(stage, environment), (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : ((error.code as unknown as number) ?? null), output: stdout + stderr }),
        );
      }),
    start: (stage, [file = '', ...args], environment) => spawn(file, args, options(stage, environment)),
    file: (stage, path) => readFileSync(join(place(stage), path), 'utf8'),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Resolves with the code when the process ended after SIGTERM. */
export async function terminate(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exited = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGTERM');
  return (await exited)[0];
}

function instructionsOf(stage: string): readonly Instruction[] {
  const { from, instructions } = dockerStage(stage);
  return from === 'base' ? [...dockerStage('base').instructions, ...instructions] : instructions;
}

function imageEnvironment(stage: string): Record<string, string> {
  const lines = instructionsOf(stage).filter(({ keyword }) => keyword === 'ENV');
  return Object.fromEntries(lines.flatMap(({ args }) => args.map((arg) => arg.split('=') as [string, string])));
}

async function follow(instruction: Instruction, stage: string, place: (stage: string) => string): Promise<void> {
  const { keyword, args, flags, text } = instruction;
  if (keyword === 'COPY') {
    const target = args.at(-1)!;
    const from = flags['from'] === undefined ? ROOT : place(flags['from']);
    for (const source of args.slice(0, -1)) {
      const [path, copy] = [join(from, source.replace(APP, '')), join(place(stage), target === './' ? source : target)];
      // Many files; Node looks for what one needs beside it, in the stage that it is from.
      if (target === 'node_modules') symlinkSync(path, copy);
      else cpSync(path, copy, { recursive: true });
    }
  }
  if (keyword !== 'RUN') return;
  if (text.startsWith('npm ci')) return install(text, place(stage));
  await promisify(execFile)('sh', ['-c', text], { cwd: place(stage) });
}

/** What `npm ci` would bring, out of what it has brought to this checkout: the same lock file, and no network. */
async function install(command: string, target: string): Promise<void> {
  if (!command.includes('--omit=dev')) return symlinkSync(join(ROOT, 'node_modules'), join(target, 'node_modules'));
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const paths = Object.entries(packages)
    .filter(([path, { dev }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && dev !== true)
    .map(([path]) => path)
    .filter((path) => existsSync(join(ROOT, path)));
  const copy = (...flags: string[]) =>
    promisify(execFile)('cp', [...flags, '--parents', ...paths, target], { cwd: ROOT });
  // Links are made in a moment, but within one file system only.
  await copy('-al').catch(() => copy('-a', '--force'));
}
