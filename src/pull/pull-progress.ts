import { Presets, SingleBar } from 'cli-progress';
import type { ExportKind } from '../import/export-kind';

/** Tells how far a pull is. How many things of a kind there are, is not known before. */
export interface PullProgress {
  begin(kind: ExportKind): void;
  done(rows: number): void;
  wait(milliseconds: number, reason: string): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, else a line every five seconds, and one for each longer pause. */
export function pullProgress(stream: NodeJS.WriteStream, kinds: number): PullProgress {
  return stream.isTTY ? bar(stream, kinds) : lines(stream);
}

function bar(stream: NodeJS.WriteStream, kinds: number): PullProgress {
  const shown = new SingleBar(
    { stream, format: '{bar} {value}/{total} · {kind} · {rows} read{waiting}', hideCursor: true },
    Presets.shades_classic,
  );
  let begun = 0;
  let rows = 0;
  shown.start(kinds, 0, { kind: 'account', rows, waiting: '' });
  return {
    begin: (kind) => {
      rows = 0;
      shown.update(begun, { kind, rows });
      begun += 1;
    },
    done: (count) => {
      rows += count;
      shown.update({ rows, waiting: '' });
    },
    wait: (milliseconds, reason) => shown.update({ waiting: ` · ${waiting(milliseconds, reason)}` }),
    stop: () => shown.stop(),
  };
}

function lines(stream: NodeJS.WritableStream): PullProgress {
  let current: ExportKind | 'account' = 'account';
  let rows = 0;
  let told = Date.now();
  return {
    begin: (kind) => {
      current = kind;
      rows = 0;
    },
    done: (count) => {
      rows += count;
      if (Date.now() - told < LINE_EVERY_MS) return;
      told = Date.now();
      stream.write(`${current}: ${rows} read\n`);
    },
    wait: (milliseconds, reason) => void stream.write(`${current}: ${waiting(milliseconds, reason)}\n`),
    stop: () => undefined,
  };
}

function waiting(milliseconds: number, reason: string): string {
  return `waiting ${Math.ceil(milliseconds / 1000)} s (${reason})`;
}
