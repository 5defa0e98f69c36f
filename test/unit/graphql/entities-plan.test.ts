import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, getOperationAST, parse, validate } from 'graphql';
import { COMPILED_TYPES } from '../../../src/graphql/compiled-types';
import type { RequestContext } from '../../../src/graphql/context';
import { compileEntities, entitiesOperation, separateVariables } from '../../../src/graphql/entities-plan';
import { createAnswerSize } from '../../../src/graphql/answer-size';
import { JsonSink } from '../../../src/graphql/json-sink';
import { NotCovered } from '../../../src/graphql/json-writer';
import { buildSubgraph } from '../../../src/graphql/schema';
import type { LinkedRecordConnectionData } from '../../../src/linked-records/linked-records.connection';
import type { LinkedRecordData } from '../../../src/linked-records/linked-records.reader';
import type { LinkedRecordsRequest } from '../../../src/linked-records/linked-records.selection';
import type { Activity, Deal } from '../../../src/linked-records/record-children.repository';
import { pageOf } from '../../../src/shared/pagination';

const schema = buildSubgraph();
const TYPES = ['NOTE', 'CALL', 'MEETING', 'EMAIL', 'TASK'] as const;
const AT = '2026-01-31T09:30:00.000Z';

const activities = TYPES.map((type, i): Activity => ({
  id: `2 a${i}`,
  activityId: `a${i}`,
  type,
  occurredAt: AT,
  ownerName: i === 0 ? null : 'Søren "the quick"\n\u2028\ud83d\ude00\\',
  title: `title ${i}`,
  subject: `title ${i}`,
  body: i === 1 ? null : '<p>\u0001\u001f"</p>',
  direction: i === 2 ? null : 'INBOUND',
  durationMs: i * 1000,
  disposition: null,
  endsAt: AT,
  location: 'Århus',
  outcome: null,
  status: 'DONE',
  priority: null,
  dueAt: null,
}));
const deal: Deal = {
  id: '2 d1',
  dealId: 'd1',
  listedAt: AT,
  name: 'A deal',
  amount: '12.50',
  currency: 'EUR',
  pipeline: null,
  stage: null,
  status: 'OPEN',
  closeDate: null,
  ownerName: null,
};

/** A viewer whose contacts all have one linked record, with the pages that are asked for. */
const context = {
  caller: { kind: 'person' },
  viewer: () => ({
    linkedRecords: {
      load: async ({ recordId, recordType, selection }: LinkedRecordsRequest): Promise<LinkedRecordConnectionData> => {
        const record: LinkedRecordData = {
          id: `opaque ${recordId}`,
          recordId,
          recordType,
          account: { id: '2', name: 'Two' },
          name: 'Somebody',
          matches: [{ key: 'a@b.example', kind: 'EMAIL', home: 'PRIMARY', linked: 'ADDITIONAL' }],
          activities: new Map(
            selection.activities.map(({ key }) => [
              key,
              pageOf(activities, 4, false, ({ activityId }) => [AT, activityId], 5),
            ]),
          ),
          deals: new Map(
            selection.deals.map(({ key }) => [key, pageOf([deal], 4, true, ({ dealId }) => [AT, dealId], 1)]),
          ),
        };
        const { nodes, edges, pageInfo, totalCount } = pageOf([record], 20, false, () => [0, '1', '2'], 1);
        return { nodes, edges, pageInfo, totalCount, access: { granted: true, denials: [], sources: [] } };
      },
    },
  }),
} as unknown as RequestContext;

function planOf(query: string, variables: Record<string, unknown>): () => Promise<string> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const asked = entitiesOperation(document, getOperationAST(document) ?? undefined);
  if (asked === null) throw new NotCovered('no query of entities');
  const { shaping, representations } = separateVariables(schema, asked, variables);
  const plan = compileEntities(schema, COMPILED_TYPES, asked, shaping);
  return async () => {
    const sink = new JsonSink(createAnswerSize(Infinity));
    await plan.answer(representations, context, sink);
    return sink.take().toString();
  };
}

const representations = [
  { __typename: 'Contact', id: '1' },
  { __typename: 'Company', id: '2' },
  { __typename: 'Contact', id: '1' },
];
const entities = (selection: string, variables = ''): string =>
  `query Q($r: [_Any!]!${variables}) { _entities(representations: $r) { ${selection} } }`;
const linked = (selection: string): string => entities(`... on Contact { linkedRecords { ${selection} } }`);

/** What is asked in which selection; variables beside the representations are in `SHAPING`. */
const COVERED: readonly (readonly [string, string])[] = [
  [
    'type names at every level',
    '__typename ... on Contact { __typename linkedRecords { __typename nodes { __typename account { __typename id } } } }',
  ],
  ['keys', '... on Contact { id } ... on Company { id linkedRecords { totalCount } }'],
  [
    'aliases',
    '... on Contact { key: id all: linkedRecords { n: nodes { who: name } } one: linkedRecords(first: 1) { totalCount } }',
  ],
  [
    'every field of a linked record',
    '... on Contact { linkedRecords { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } access { granted denials { code message } sources { status account { id name } denials { code } } } nodes { id recordId recordType name account { id name } matches { key kind home linked } } } }',
  ],
  [
    'every type of activity',
    '... on Contact { linkedRecords { nodes { activities(first: 4) { totalCount pageInfo { hasNextPage endCursor } edges { cursor } nodes { id type occurredAt ownerName ... on MirroredNote { body } ... on MirroredCall { title body direction durationMs disposition } ... on MirroredMeeting { title body endsAt location outcome } ... on MirroredEmail { subject body direction status } ... on MirroredTask { subject body status priority dueAt } } } deals { nodes { id name amount currency pipeline stage status closeDate ownerName } } } } }',
  ],
  [
    'fragments on interfaces and types',
    '... on Contact { linkedRecords { nodes { activities { nodes { ... on MirroredActivity { id } ... on MirroredCall { title } ... { type } } } } } }',
  ],
  [
    '`@skip` and `@include` by variables',
    '... on Contact { linkedRecords { totalCount @skip(if: $no) nodes @include(if: $yes) { name @include(if: $no) id } } }',
  ],
  [
    'arguments by variables',
    '... on Contact { linkedRecords(first: $first) { nodes { activities(first: $first, types: [CALL, NOTE]) { nodes { id } } } } }',
  ],
  [
    'the same field twice with different sub-selections',
    '... on Contact { linkedRecords { nodes { id } } linkedRecords { nodes { name } totalCount } }',
  ],
];

const SHAPING: Readonly<Record<string, string>> = { yes: 'Boolean!', no: 'Boolean!', first: 'Int' };
const VALUES = { yes: true, no: false, first: 3 };

describe('a compiled plan of entities', () => {
  it.each(COVERED)('answers %s as the executor does', async (_, selection) => {
    const used = Object.entries(SHAPING).filter(([name]) => selection.includes(`$${name}`));
    const query = entities(selection, used.map(([name, type]) => `, $${name}: ${type}`).join(''));
    const variables = { r: representations, ...VALUES };
    const text = await planOf(query, variables)();
    const executed = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue: context,
    });
    expect(executed.errors).toBeUndefined();
    expect(text).toBe(JSON.stringify(executed.data));
  });

  it('answers no representations with an empty list', async () => {
    expect(await planOf(linked('totalCount'), { r: [] })()).toBe('{"_entities":[]}');
  });

  it.each<[string, string, unknown]>([
    [
      'a field with a resolver of its own',
      entities('... on Organization { events { totalCount } }'),
      [{ __typename: 'Organization', id: '1' }],
    ],
    ['a type that is none', linked('totalCount'), [{ __typename: 'Contact' }, { __typename: 'constructor', id: '1' }]],
    ['a representation without a type', linked('totalCount'), [{ id: '1' }]],
    ['null for a representation', linked('totalCount'), [null]],
    ['no list of representations', linked('totalCount'), 'Contact'],
    [
      'a field beside the entities',
      `query Q($r: [_Any!]!) { _entities(representations: $r) { __typename } linkedRecordAccess { granted } }`,
      [],
    ],
    [
      'representations in the text',
      '{ _entities(representations: [{ __typename: "Contact", id: "1" }]) { __typename } }',
      [],
    ],
    ['another query', '{ linkedRecordAccess { granted } }', []],
  ])('leaves %s to the executor', async (_, query, r) => {
    await expect(async () => planOf(query, { r })()).rejects.toThrow(NotCovered);
  });

  it('keeps nothing of types that are not there, however many are named', async () => {
    const document = parse(REFERENCES);
    const asked = entitiesOperation(document, getOperationAST(document)!)!;
    const plan = compileEntities(schema, COMPILED_TYPES, asked, {});
    const sink = new JsonSink(createAnswerSize(Infinity));
    const { bytes } = plan;
    const before = heapBytes();
    for (let i = 0; i < 500; i += 1) {
      const __typename = Buffer.alloc(100_000, `${i}.`).toString('latin1');
      await expect(plan.answer([{ __typename, id: '1' }], context, sink)).rejects.toThrow(NotCovered);
    }
    expect(heapBytes() - before).toBeLessThan(10_000_000);
    expect(plan.bytes).toBe(bytes);
  });

  it('leaves an id that is none, and arguments out of bounds, to the executor, which says what is wrong', async () => {
    await expect(async () =>
      planOf(linked('totalCount'), { r: [{ __typename: 'Contact', id: 7 }] })(),
    ).rejects.toThrow();
    const query = entities('... on Contact { linkedRecords(first: 101) { totalCount } }');
    await expect(async () => planOf(query, { r: representations })()).rejects.toThrow();
  });

  it('leaves what fragments multiply to the executor, before anything of it is compiled (more than 1,000 members)', async () => {
    const many = (count: number, made: (n: number) => string): string =>
      Array.from({ length: count }, (_, n) => made(n)).join(' ');
    const query = `query Q($r: [_Any!]!) { _entities(representations: $r) { ...A } }
      fragment A on Contact { ${many(80, (n) => `a${n}: linkedRecords { nodes { ...B } }`)} }
      fragment B on LinkedRecord { ${many(60, (n) => `b${n}: activities { nodes { ...C } }`)} }
      fragment C on MirroredActivity { ${many(180, (n) => `c${n}: id`)} }`;
    const start = performance.now();
    await expect(async () => planOf(query, { r: representations })()).rejects.toThrow(NotCovered);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('covers every operation on entities that the documents of the tests hold', async () => {
    const folder = join(__dirname, '../../operations');
    const text = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const document = parse(text);
    const fragments = document.definitions.filter(({ kind }) => kind === 'FragmentDefinition');
    const uncovered: string[] = [];
    for (const definition of document.definitions) {
      if (definition.kind !== 'OperationDefinition') continue;
      const own = { ...document, definitions: [definition, ...fragments] };
      const asked = entitiesOperation(own, definition);
      const isAboutRecords = /linkedRecords/.test(JSON.stringify(definition));
      if (asked === null || !isAboutRecords) continue;
      const run = async () =>
        compileEntities(schema, COMPILED_TYPES, asked, {}).answer(
          representations,
          context,
          new JsonSink(createAnswerSize(Infinity)),
        );
      await run().catch(() => uncovered.push(definition.name?.value ?? ''));
    }
    expect(uncovered).toEqual([]);
  });
});

const REFERENCES = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';

/** When garbage was collected. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
