import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import ts from 'typescript';

export interface LoadRequest {
  /** What its times are told with. */
  readonly group: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `@n` becomes another number each time. */
  readonly body: string;
  /** The SHA-1 of the right answer; null when any is. */
  readonly answer: string | null;
}

export interface LoadOrder {
  readonly port: number;
  readonly requests: readonly LoadRequest[];
  readonly connections: number;
  /** Requests a second, sent when they are due whatever became of those before; null: each connection one after another. */
  readonly rate: number | null;
  readonly seconds: number;
  readonly firstNumber: number;
}

/** One request and what came of it: times in milliseconds; `at` from the beginning to when it was due, `ms` from then on. */
export interface Seen {
  readonly group: string;
  /** 0: no answer came. */
  readonly status: number;
  /** Whether the answer is the right one. */
  readonly right: boolean;
  readonly retryAfter: string | null;
  readonly at: number;
  readonly ms: number;
}

export interface LoadReport {
  readonly seconds: number;
  /** How late the generator sent the request that it sent latest. */
  readonly sentLateMs: number;
  readonly seen: readonly Seen[];
}

/** Puts a server under load from a process of its own, so that neither slows the other's clock. */
export async function openLoad(order: LoadOrder): Promise<LoadReport> {
  const folder = mkdtempSync(join(tmpdir(), 'multi-account-load-'));
  const script = join(folder, 'load.js');
  const source = readFileSync(join(__dirname, 'open-load-process.ts'), 'utf8');
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 };
  writeFileSync(script, ts.transpileModule(source, { compilerOptions }).outputText);
  try {
    const child = spawn(process.execPath, [script], { env: {}, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(order));
    return JSON.parse(await text(child.stdout)) as LoadReport;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
