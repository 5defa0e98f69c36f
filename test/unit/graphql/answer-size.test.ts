import { buildSchema, execute, parse } from 'graphql';
import { createAnswerSize, exceedsBytes, measuredField } from '../../../src/graphql/answer-size';
import { JsonSink } from '../../../src/graphql/json-sink';

const schema = buildSchema(`
  scalar JSON
  type Query { text: String, number: Int, texts: [String], json: JSON, things: [Thing!]! }
  type Thing { name: String }
`);

describe('the size of what the executor answers', () => {
  const exceeds = async (value: object, query: string, limit: number): Promise<boolean> => {
    const answerSize = createAnswerSize(limit);
    const { errors = [] } = await execute({
      ...{ schema, document: parse(query), rootValue: value, contextValue: { answerSize } },
      fieldResolver: measuredField as never,
    });
    expect(errors.map(({ originalError }) => originalError?.name)).toEqual(
      answerSize.isExceeded ? ['AnswerTooLargeError'] : [],
    );
    return answerSize.isExceeded;
  };

  it.each<[what: string, value: object, query: string, bytes: number]>([
    ['a text of ASCII', { text: 'x'.repeat(100) }, '{ text }', 100],
    ['a text of other letters', { text: '漢'.repeat(100) }, '{ text }', 300],
    ['a text of signs that are escaped', { text: '\u0001'.repeat(100) }, '{ text }', 600],
    ['a text under each of its names', { text: 'x'.repeat(100) }, '{ text again: text }', 200],
    ['a list of texts', { texts: ['x'.repeat(50), 'x'.repeat(50)] }, '{ texts }', 100],
    ['JSON', { json: { a: ['x'.repeat(100)] } }, '{ json }', 100],
    [
      'values in a list',
      { things: Array.from({ length: 10 }, () => ({ name: 'x'.repeat(10) })) },
      '{ things { name } }',
      100,
    ],
  ])('is at least the bytes of %s, and not much more', async (_, value, query, bytes) => {
    expect(await exceeds(value, query, bytes)).toBe(true);
    expect(await exceeds(value, query, 2 * bytes + 100)).toBe(false);
  });

  it('is told of once, and lists that are not open yet are empty then, so that it ends', async () => {
    let read = 0;
    const thing = {
      get name() {
        read += 1;
        return 'x';
      },
    };
    const things = Array.from({ length: 1_000 }, () => thing);
    expect(await exceeds({ text: 'x'.repeat(1_000), things }, '{ text things { name } }', 500)).toBe(true);
    expect(read).toBe(0);
  });
});

describe('the size of what is put together', () => {
  const name = 'n'.repeat(1_000);

  it.each<[what: string, answer: object]>([
    ['names, each time they stand', { data: { things: [{ [name]: 'x' }, { [name]: 1 }, { [name]: null }] } }],
    ['errors', { data: null, errors: [{ message: 'no', path: [name, 0], extensions: { code: 'NOT_FOUND' } }] }],
    [
      'other letters and escaped signs',
      { data: { a: '漢\u0001"\ud83d\ude00\ud800', b: [true, -1.5, [], {}], c: undefined } },
    ],
  ])('is that of its JSON, of %s', (_, answer) => {
    const bytes = Buffer.byteLength(JSON.stringify(answer));
    expect(exceedsBytes(answer, bytes - 10)).toBe(true);
    expect(exceedsBytes(answer, bytes + 10)).toBe(false);
  });

  it('is found of what is longer than a text can be', () => {
    const thing = { [name.repeat(1_000)]: 'x' };
    expect(
      exceedsBytes(
        Array.from({ length: 1_000 }, () => thing),
        64_000_000,
      ),
    ).toBe(true);
  });
});

describe('the size of what is written', () => {
  it.each([
    ['short texts', (sink: JsonSink) => Array.from({ length: 1_000 }, () => sink.text('漢'.repeat(34)))],
    ['bytes', (sink: JsonSink) => [sink.bytes(Buffer.alloc(100_001))]],
  ])('is that of its bytes: of %s', (_, write) => {
    const written = (limit: number): Buffer => {
      const sink = new JsonSink(createAnswerSize(limit));
      write(sink);
      sink.flush();
      return sink.take('}');
    };
    expect(() => written(100_000)).toThrow('larger than 100000 bytes');
    const all = written(102_000);
    expect(all.at(-1)).toBe('}'.charCodeAt(0));
    expect(all.length).toBeGreaterThan(100_000);
  });
});
