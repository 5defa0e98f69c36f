import { Presets, SingleBar } from 'cli-progress';

/** Tells how far an import is. */
export interface ImportProgress {
  read(bytes: number): void;
  done(rows: number): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, else a line every five seconds: a log is read, not watched. */
export function importProgress(stream: NodeJS.WriteStream, totalBytes: number): ImportProgress {
  return stream.isTTY ? bar(stream, totalBytes) : lines(stream, totalBytes);
}

function bar(stream: NodeJS.WriteStream, totalBytes: number): ImportProgress {
  const shown = new SingleBar(
    { stream, format: '{bar} {percentage}% · {rows} rows · {eta_formatted} left', hideCursor: true, etaBuffer: 100 },
    Presets.shades_classic,
  );
  let rows = 0;
  shown.start(totalBytes, 0, { rows });
  return {
    read: (bytes) => shown.increment(bytes, { rows }),
    done: (count) => {
      rows += count;
      shown.update({ rows });
    },
    stop: () => shown.stop(),
  };
}

function lines(stream: NodeJS.WritableStream, totalBytes: number): ImportProgress {
  let bytes = 0;
  let rows = 0;
  let told = Date.now();
  return {
    read: (count) => {
      bytes += count;
    },
    done: (count) => {
      rows += count;
      if (Date.now() - told < LINE_EVERY_MS) return;
      told = Date.now();
      stream.write(`${Math.floor((100 * bytes) / totalBytes)} % read, ${rows} rows done\n`);
    },
    stop: () => undefined,
  };
}
