"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ListPages = exports.NoListPage = exports.BadJson = void 0;
const json_1 = require("@streamparser/json");
/** The text ends too soon, or is not JSON at all. */
class BadJson extends Error {
    constructor(line) {
        super(`line ${line}: is not JSON, or is cut off`);
    }
}
exports.BadJson = BadJson;
/** JSON, but not what the API answers. */
class NoListPage extends Error {
    constructor(line) {
        super(`line ${line}: is no list page of the API; the file should hold { "results": [ … ] } or { "lists": [ … ] }`);
    }
}
exports.NoListPage = NoListPage;
/** The members of a page that hold results; the lists API has names of its own for them. */
const RESULTS = new Set(['results', 'lists']);
/** The member that holds the only result, where the lists API is asked for one list. */
const ONLY_RESULT = 'list';
/**
 * Finds the results of list pages in a text that is written in parts. Of the rest of a page nothing is kept, and of the
 * results one at a time.
 * @throws BadJson, NoListPage from `write` and `end`.
 */
class ListPages {
    lineAt;
    tokenizer = new json_1.Tokenizer({ separator: '' });
    values = new json_1.TokenParser({ paths: ['$'], separator: '' });
    frames = [];
    depthInResult = 0;
    resultLine = 0;
    offset = 0;
    /** `lineAt` is asked in ascending order of offsets. */
    constructor(lineAt, onResult) {
        this.lineAt = lineAt;
        this.tokenizer.onToken = (token) => this.read(token);
        this.values.onValue = ({ value }) => onResult({ line: this.resultLine, value });
        this.tokenizer.onError = this.values.onError = (error) => {
            throw error instanceof BadJson || error instanceof NoListPage ? error : this.badJson(error);
        };
    }
    write(part) {
        this.tokenizer.write(part);
        this.lineAt(this.offset);
    }
    end() {
        this.tokenizer.end();
        if (this.frames.length > 0 || this.depthInResult > 0)
            throw this.badJson();
    }
    read(token) {
        this.offset = token.offset;
        if (this.depthInResult > 0)
            return this.readWithinResult(token);
        const top = this.frames.at(-1);
        switch (token.token) {
            case json_1.TokenType.LEFT_BRACE:
            case json_1.TokenType.LEFT_BRACKET:
                return this.open(token, top);
            case json_1.TokenType.RIGHT_BRACE:
            case json_1.TokenType.RIGHT_BRACKET:
                return this.close(token, top);
            case json_1.TokenType.COMMA:
                if (top !== undefined)
                    top.key = null;
                return;
            case json_1.TokenType.STRING:
                if (top !== undefined && !top.array)
                    top.key ??= String(token.value);
        }
        if (top === undefined && token.token !== json_1.TokenType.SEPARATOR)
            throw new NoListPage(this.lineAt(token.offset));
    }
    open(token, top) {
        const array = token.token === json_1.TokenType.LEFT_BRACKET;
        if (top !== undefined && this.isPage(this.frames.length - 1))
            top.hasResults ||= holdsResults(top, array);
        if (!array && this.isResult()) {
            this.resultLine = this.lineAt(token.offset);
            return this.readWithinResult(token);
        }
        this.frames.push({ array, line: this.lineAt(token.offset), key: null, hasResults: false });
    }
    close(token, top) {
        if (top === undefined || top.array !== (token.token === json_1.TokenType.RIGHT_BRACKET))
            throw this.badJson();
        if (!top.hasResults && this.isPage(this.frames.length - 1))
            throw new NoListPage(top.line);
        this.frames.pop();
    }
    readWithinResult(token) {
        if (token.token === json_1.TokenType.LEFT_BRACE || token.token === json_1.TokenType.LEFT_BRACKET)
            this.depthInResult += 1;
        if (token.token === json_1.TokenType.RIGHT_BRACE || token.token === json_1.TokenType.RIGHT_BRACKET)
            this.depthInResult -= 1;
        this.values.write(token);
    }
    /** Whether an object that begins here is among the results of a page, or its only one. */
    isResult() {
        const last = this.frames.length - 1;
        const isAmong = this.frames[last]?.array === true;
        const page = this.frames[isAmong ? last - 1 : last];
        return page !== undefined && holdsResults(page, isAmong) && this.isPage(isAmong ? last - 1 : last);
    }
    /** A page is an object at the top of the file, or in an array there. */
    isPage(depth) {
        const page = this.frames[depth];
        return page?.array === false && (depth === 0 || (depth === 1 && this.frames[0]?.array === true));
    }
    /** Where a text is no token at all, only the tokenizer's message says where that is. */
    badJson(error) {
        const position = /absolute position "(\d+)"/.exec(error?.message ?? '')?.[1];
        return new BadJson(this.lineAt(position === undefined ? this.offset : Number(position)));
    }
}
exports.ListPages = ListPages;
/** Whether the member of a page that is being read holds results, or the only one. */
function holdsResults({ key }, array) {
    return array ? RESULTS.has(key) : key === ONLY_RESULT;
}
//# sourceMappingURL=list-pages.js.map