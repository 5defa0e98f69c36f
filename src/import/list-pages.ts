import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';

/** A result of a list page, and the line that it begins on. */
export interface PageResult {
  readonly line: number;
  readonly value: unknown;
}

/** The text ends too soon, or is not JSON at all. */
export class BadJson extends Error {
  constructor(line: number) {
    super(`line ${line}: is not JSON, or is cut off`);
  }
}

/** JSON, but not what the API answers. */
export class NoListPage extends Error {
  constructor(line: number) {
    super(`line ${line}: is no list page of the API; the file should hold { "results": [ … ] } or { "lists": [ … ] }`);
  }
}

type Token = Parameters<Tokenizer['onToken']>[0];

/** An object or array around the results; `key` names the member that is being read. */
interface Frame {
  readonly array: boolean;
  readonly line: number;
  key: string | null;
  hasResults: boolean;
}

/** The members of a page that hold results; the lists API has names of its own for them. */
const RESULTS: ReadonlySet<string | null> = new Set(['results', 'lists']);
/** The member that holds the only result, where the lists API is asked for one list. */
const ONLY_RESULT = 'list';

/**
 * Finds the results of list pages in a text that is written in parts. Of the rest of a page nothing is kept, and of the
 * results one at a time.
 * @throws BadJson, NoListPage from `write` and `end`.
 */
export class ListPages {
  private readonly tokenizer = new Tokenizer({ separator: '' });
  private readonly values = new TokenParser({ paths: ['$'], separator: '' });
  private readonly frames: Frame[] = [];
  private depthInResult = 0;
  private resultLine = 0;
  private offset = 0;

  /** `lineAt` is asked in ascending order of offsets. */
  constructor(
    private readonly lineAt: (offset: number) => number,
    onResult: (result: PageResult) => void,
  ) {
    this.tokenizer.onToken = (token) => this.read(token);
    this.values.onValue = ({ value }) => onResult({ line: this.resultLine, value });
    this.tokenizer.onError = this.values.onError = (error) => {
      throw error instanceof BadJson || error instanceof NoListPage ? error : this.badJson(error);
    };
  }

  write(part: Uint8Array): void {
    this.tokenizer.write(part);
    this.lineAt(this.offset);
  }

  end(): void {
    this.tokenizer.end();
    if (this.frames.length > 0 || this.depthInResult > 0) throw this.badJson();
  }

  private read(token: Token): void {
    this.offset = token.offset;
    if (this.depthInResult > 0) return this.readWithinResult(token);
    const top = this.frames.at(-1);
    switch (token.token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        return this.open(token, top);
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        return this.close(token, top);
      case TokenType.COMMA:
        if (top !== undefined) top.key = null;
        return;
      case TokenType.STRING:
        if (top !== undefined && !top.array) top.key ??= String(token.value);
    }
    if (top === undefined && token.token !== TokenType.SEPARATOR) throw new NoListPage(this.lineAt(token.offset));
  }

  private open(token: Token, top: Frame | undefined): void {
    const array = token.token === TokenType.LEFT_BRACKET;
    if (top !== undefined && this.isPage(this.frames.length - 1)) top.hasResults ||= holdsResults(top, array);
    if (!array && this.isResult()) {
      this.resultLine = this.lineAt(token.offset);
      return this.readWithinResult(token);
    }
    this.frames.push({ array, line: this.lineAt(token.offset), key: null, hasResults: false });
  }

  private close(token: Token, top: Frame | undefined): void {
    if (top === undefined || top.array !== (token.token === TokenType.RIGHT_BRACKET)) throw this.badJson();
    if (!top.hasResults && this.isPage(this.frames.length - 1)) throw new NoListPage(top.line);
    this.frames.pop();
  }

  private readWithinResult(token: Token): void {
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) this.depthInResult += 1;
    if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) this.depthInResult -= 1;
    this.values.write(token);
  }

  /** Whether an object that begins here is among the results of a page, or its only one. */
  private isResult(): boolean {
    const last = this.frames.length - 1;
    const isAmong = this.frames[last]?.array === true;
    const page = this.frames[isAmong ? last - 1 : last];
    return page !== undefined && holdsResults(page, isAmong) && this.isPage(isAmong ? last - 1 : last);
  }

  /** A page is an object at the top of the file, or in an array there. */
  private isPage(depth: number): boolean {
    const page = this.frames[depth];
    return page?.array === false && (depth === 0 || (depth === 1 && this.frames[0]?.array === true));
  }

  /** Where a text is no token at all, only the tokenizer's message says where that is. */
  private badJson(error?: Error): BadJson {
    const position = /absolute position "(\d+)"/.exec(error?.message ?? '')?.[1];
    return new BadJson(this.lineAt(position === undefined ? this.offset : Number(position)));
  }
}

/** Whether the member of a page that is being read holds results, or the only one. */
function holdsResults({ key }: Frame, array: boolean): boolean {
  return array ? RESULTS.has(key) : key === ONLY_RESULT;
}
