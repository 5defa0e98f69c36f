import type { AnswerSize } from './answer-size';

/**
 * Takes the parts of a JSON text in their order: short texts, and long ones that are UTF-8 already.
 * @throws AnswerTooLargeError for more than the answer may hold.
 */
export class JsonSink {
  private readonly parts: Uint8Array[] = [];
  private pending = '';

  constructor(private readonly size: AnswerSize) {}

  text(text: string): void {
    this.size.add(text.length);
    this.pending += text;
  }

  bytes(bytes: Uint8Array): void {
    this.size.add(bytes.length);
    this.flush();
    this.parts.push(bytes);
  }

  /** All of it. A large answer is never one large string, which costs more than what it is made of. */
  take(): Buffer {
    this.flush();
    return Buffer.concat(this.parts);
  }

  private flush(): void {
    if (this.pending === '') return;
    this.parts.push(Buffer.from(this.pending));
    this.pending = '';
  }
}
