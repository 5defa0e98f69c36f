import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getIntrospectionQuery,
  Kind,
  parse,
  print,
  separateOperations,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { loadConfig } from '../../../src/config';
import { createDocumentGate } from '../../../src/graphql/document-gate';
import { documentExcess } from '../../../src/graphql/document-limits';
import { compileCost, type Counted } from '../../../src/graphql/operation-cost';
import { buildSubgraph } from '../../../src/graphql/schema';
import { tellFigures } from '../../support/figures';
import { HOSTILE_DOCUMENTS } from '../../support/hostile-documents';

const OPERATIONS = join(__dirname, '../../operations');
const { limits } = loadConfig({});
const schema = buildSubgraph();

/** Every operation of test/operations, each with the fragments that it uses. */
const operations = Object.entries(
  separateOperations(
    parse(
      readdirSync(OPERATIONS)
        .map((file) => readFileSync(join(OPERATIONS, file), 'utf8'))
        .join('\n'),
    ),
  ),
);

const HUNDRED = Array.from({ length: 100 }, () => ({}));

describe('a document of test/operations', () => {
  it.each(operations)('is within all limits, and its cost for a hundred representations: %s', (_, document) => {
    expect(documentExcess(print(document), limits)).toBeNull();
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const ofHundred = (counted: Counted): number =>
      compileCost(schema, document, operation as OperationDefinitionNode, counted)({ representations: HUNDRED });
    expect(ofHundred('objects')).toBeLessThanOrEqual(limits.cost);
    expect(ofHundred('values')).toBeLessThanOrEqual(limits.values);
  });

  it('is asked for the schema by tools within all limits', () => {
    const options = { inputValueDeprecation: true, directiveIsRepeatable: true, specifiedByUrl: true };
    expect(documentExcess(getIntrospectionQuery(options), limits)).toBeNull();
  });
});

describe('a document at a limit', () => {
  const nested = (levels: number): string => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`;
  const each = (count: number, text: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ');
  const cases: readonly [code: string, most: number, document: (count: number) => string][] = [
    ['QUERY_TOO_LONG', limits.tokens - 20, (count) => `{ a(b: [${'1 '.repeat(count + 12)}]) }`],
    ['QUERY_TOO_DEEP', limits.depth, nested],
    ['QUERY_TOO_DEEP', limits.depth, (count) => `{ ...f } fragment f on Query ${nested(count)}`],
    ['TOO_MANY_ALIASES', limits.aliases, (count) => `{ ${each(count, (i) => `a${i}: a`)} }`],
    ['TOO_MANY_ALIASES', limits.aliases, (count) => `{ b { a } b { ${each(count - 1, (i) => `a${i}: a`)} } }`],
    [
      'TOO_MANY_ALIASES',
      limits.aliases,
      (count) => `{ ...f ${each(count - 1, (i) => `a${i}: a`)} } fragment f on Query { a }`,
    ],
    ['TOO_MANY_REPEATS', limits.repeats, (count) => `{ ${each(count, () => 'a')} }`],
    ['TOO_MANY_FIELDS', limits.fields, (count) => `{ ${each(count, (i) => `a${i}`)} }`],
    ['TOO_MANY_FRAGMENTS', limits.fragments, (count) => `{ a } ${each(count, (i) => `fragment f${i} on Query { a }`)}`],
    ['TOO_MANY_OPERATIONS', limits.operations, (count) => each(count, (i) => `query q${i} { a }`)],
    ['TOO_MANY_DIRECTIVES', limits.directives, (count) => `{ a ${'@b '.repeat(count)} }`],
    ['INPUT_TOO_DEEP', limits.inputDepth, (count) => `{ a(b: ${'['.repeat(count)}${']'.repeat(count)}) }`],
    ['INPUT_TOO_DEEP', limits.inputDepth, (count) => `{ a(b: ${'{c: '.repeat(count)}1${'}'.repeat(count)}) }`],
    ['LIST_TOO_LONG', limits.inputItems, (count) => `{ a(b: [${'1 '.repeat(count)}]) }`],
    ['LIST_TOO_LONG', limits.inputItems, (count) => `{ a(b: [{ c: [${'1 '.repeat(count)}] }]) }`],
    ['LIST_TOO_LONG', limits.inputItems, (count) => `{ a @b(c: [${'1 '.repeat(count)}]) }`],
    ['LIST_TOO_LONG', limits.inputItems, (count) => `query ($b: C = { c: [${'1 '.repeat(count)}] }) { a(b: $b) }`],
    ['LIST_TOO_LONG', limits.inputItems, (count) => `{ ...f } fragment f on A { a(b: [${'1 '.repeat(count)}]) }`],
    ['REPEATED_ENTITIES', 1, (count) => `{ ${each(count, (i) => `e${i}: _entities { a }`)} }`],
    [
      'REPEATED_ENTITIES',
      1,
      (count) => `{ _entities { a } ...f } fragment f on Query { ${count > 1 ? 'e:' : ''} _entities { a } }`,
    ],
  ];

  it.each(cases)('is let through, and refused with one more: %s, %i', (code, most, document) => {
    if (code !== 'QUERY_TOO_LONG') expect(documentExcess(document(most), limits)).toBeNull();
    const excess = documentExcess(document(most + 1), limits);
    expect(excess?.code).toBe(code);
    expect(excess?.message).toMatch(/\d+|twice|once/);
  });

  it('counts tokens exactly', () => {
    const tokens = (count: number): string => `{ a(b: [${'1 '.repeat(count - 9)}]) }`;
    expect(documentExcess(tokens(limits.tokens), { ...limits, inputItems: 5_000 })).toBeNull();
    expect(documentExcess(tokens(limits.tokens + 1), { ...limits, inputItems: 5_000 })?.code).toBe('QUERY_TOO_LONG');
  });

  it.each(['\n', '\r', '\r\n', '# comment\n'])('counts lines exactly: %j', (line) => {
    const lines = (count: number): string => `${line.repeat(count - 1)}{ a }`;
    expect(documentExcess(lines(limits.tokens), limits)).toBeNull();
    expect(documentExcess(lines(limits.tokens + 1), limits)?.code).toBe('QUERY_TOO_LONG');
  });

  it('leaves to others what is no GraphQL', () => {
    for (const text of ['', '{', '{ a(b: "', 'fragment', '\u0000']) expect(documentExcess(text, limits)).toBeNull();
  });
});

describe('a hostile document', () => {
  const slowest: Record<string, number> = {};
  afterAll(() => tellFigures('hostile documents', { documents: HOSTILE_DOCUMENTS.length, ...worst(slowest) }));

  it.each(HOSTILE_DOCUMENTS)(
    'takes less than 50 ms of CPU to be refused, or to be found harmless: %s',
    (name, text) => {
      slowest[name] = Math.min(...Array.from({ length: 4 }, () => cpuMs(() => refusedOrValid(text))));
      expect(slowest[name]).toBeLessThan(50);
    },
  );
});

describe('the gate', () => {
  it('looks at a document once, and forgets those of long ago', () => {
    const gate = createDocumentGate(limits);
    const deep = `{ a(b: "${'x'.repeat(50_000)}") ${'{ a '.repeat(20)} ${'}'.repeat(21)}`;
    const first = gate(deep);
    expect(first?.code).toBe('QUERY_TOO_DEEP');
    expect(gate(deep)).toBe(first);
    for (let i = 0; i < 50; i += 1) gate(`{ a(b: "${i}${'x'.repeat(50_000)}") }`);
    expect(gate(deep)).not.toBe(first);
    expect(gate(deep)).toEqual(first);
  });
});

/** What the service does with a document that it has not seen before. */
function refusedOrValid(text: string): void {
  if (documentExcess(text, limits) !== null) return;
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    if (validate(schema, document).length > 0) return;
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) compileCost(schema, document, definition)({});
    }
  } catch {
    return;
  }
}

function cpuMs(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function worst(times: Readonly<Record<string, number>>): Record<string, string> {
  const [name, ms] = Object.entries(times).sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return { slowest: `${name}, ${ms.toFixed(1)} ms` };
}
