import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { ExportError } from './hubspot-record';
import { LineCounter } from './line-counter';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The bytes of a file, without its byte order mark, in parts that end with a whole character, and the lines that they are on. */
export interface ExportBytes {
  readonly parts: AsyncIterable<Buffer>;
  readonly lines: LineCounter;
}

/**
 * Reads a file once. `onRead` hears of every part's length.
 * @throws ExportError, while reading, where the file cannot be read or is not UTF-8.
 */
export function exportBytes(path: string, onRead: (bytes: number) => void = () => undefined): ExportBytes {
  const lines = new LineCounter();
  return { parts: parts(path, lines, onRead), lines };
}

async function* parts(path: string, lines: LineCounter, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let isFirst = true;
  for await (const chunk of chunksOf(path)) {
    onRead(chunk.length);
    const bytes = isFirst ? withoutByteOrderMark(chunk) : rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    isFirst = false;
    const end = endOfCharacters(bytes);
    const part = bytes.subarray(0, end);
    rest = bytes.subarray(end);
    lines.add(part);
    if (!isUtf8(part)) throw notUtf8(lines, offset, part);
    offset += part.length;
    if (part.length > 0) yield part;
  }
  if (rest.length > 0) throw notUtf8(lines, offset, rest);
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new ExportError(`cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

function withoutByteOrderMark(start: Buffer): Buffer {
  return start.subarray(0, 3).equals(BYTE_ORDER_MARK) ? start.subarray(3) : start;
}

/** Where the last character begins, if bytes of it are still to come; else the end. */
function endOfCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0b1100_0000) return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
    if (byte < 0b1000_0000) return bytes.length;
  }
  return bytes.length;
}

function lengthFrom(lead: number): number {
  if (lead >= 0b1111_0000) return 4;
  return lead >= 0b1110_0000 ? 3 : 2;
}

function notUtf8(lines: LineCounter, offset: number, part: Buffer): ExportError {
  let valid = 0;
  for (let end = part.indexOf(10); end !== -1 && isUtf8(part.subarray(valid, end)); end = part.indexOf(10, end + 1)) {
    valid = end + 1;
  }
  return new ExportError(
    `line ${lines.lineAt(offset + valid)}: is not UTF-8; save the file as UTF-8 and import it again`,
  );
}
