import type { AnswerSize } from './answer-size';

/** Short texts are gathered up to so many characters. */
const GATHERED = 64 * 1024;

/** Takes the parts of a JSON text in their order: short texts, and long ones that are UTF-8 already. */
export class JsonSink {
  private readonly parts: Uint8Array[] = [];
  private pending = '';

  constructor(private readonly size: AnswerSize) {}

  /** @throws AnswerTooLargeError for more than the answer may hold. */
  text(text: string): void {
    this.pending += text;
    if (this.pending.length > GATHERED) this.flush();
  }

  /** @throws AnswerTooLargeError for more than the answer may hold. */
  bytes(bytes: Uint8Array): void {
    this.flush();
    this.size.add(bytes.length);
    this.parts.push(bytes);
  }

  /** Counts what was gathered. @throws AnswerTooLargeError for more than the answer may hold. */
  flush(): void {
    if (this.pending === '') return;
    const bytes = Buffer.from(this.pending);
    this.size.add(bytes.length);
    this.parts.push(bytes);
    this.pending = '';
  }

  /** All of it, and an end that is not counted. A large answer is never one large string, which costs more than what it is made of. */
  take(end = ''): Buffer {
    return Buffer.concat([...this.parts, Buffer.from(this.pending + end)]);
  }
}
