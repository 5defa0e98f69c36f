import fc from 'fast-check';
import type { AssetType } from '../../../src/asset-copying/asset';
import { contentHash } from '../../../src/asset-copying/content-hash';
import { MAX_FINDINGS } from '../../../src/asset-copying/content-walk';
import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { demoAssets } from '../../../src/demo/demo-assets';

/** A megabyte takes a fifth of a second; a machine that does several things at once is given this long. */
const GENEROUS_MS = 4_000;
const MEGABYTE = 1_000_000;

const rounds = (text: string) => text.repeat(Math.ceil(MEGABYTE / text.length));
const branch = (filters: unknown, more: object = {}) => ({
  filterBranchType: 'OR',
  filters,
  filterBranches: [],
  ...more,
});

describe('a megabyte of content', () => {
  const took = (type: AssetType, content: unknown): number => {
    const begun = performance.now();
    const { content: portable } = portableContent(type, content);
    contentHash('x', portable);
    return performance.now() - begun;
  };

  it.each(
    [
      '{{',
      '{%',
      '{#',
      '{',
      '{{ x }}',
      '{{ contact.a }}',
      '{{}{{}',
      '{%%}',
      '}}{{',
      '{{ contact.a | default("',
      'hubspot',
      'hs-sites',
      '&#',
      '&#x26;',
      '%41',
      '<scrip',
      'forms-',
      'portal',
      ' ',
      '\\',
      '[[[[',
      '<!--',
    ].map((text) => [text]),
  )('of %s is read once', (text) => {
    const [subject, plainTextVersion] = [rounds(text), `{{ contact.a${rounds(text)} }}`];
    expect(took('MARKETING_EMAIL', { subject, content: { plainTextVersion } })).toBeLessThan(GENEROUS_MS);
    expect(took('FORM', { displayOptions: { cssClass: subject } })).toBeLessThan(GENEROUS_MS);
  });

  it.each<readonly [string, AssetType, () => unknown]>([
    ['brackets within brackets', 'FORM', () => ({ configuration: { notifyRecipients: nested(200_000) } })],
    ['brackets for smart fields', 'MARKETING_EMAIL', () => ({ content: { smartFields: nested(200_000) } })],
    [
      'brackets for an association',
      'LIST',
      () => ({
        filterBranch: branch([{ filterType: 'NUM_ASSOCIATIONS', associationTypeId: nested(200_000) }]),
      }),
    ],
    [
      'many new fields, deep down',
      'LIST',
      () => {
        let inner: object = branch(
          Array.from({ length: 60_000 }, (_, i) => ({ filterType: 'CONSTANT', [`n${i}`]: 1 })),
        );
        for (let i = 0; i < 50; i += 1) inner = branch([], { filterBranches: [inner] });
        return { filterBranch: inner };
      },
    ],
    [
      'many fields below a long name',
      'MARKETING_EMAIL',
      () => ({
        content: {
          widgets: {
            m: { body: { path: '@hubspot/divider', style: { [rounds('long').slice(0, 400_000)]: fields(50_000) } } },
            [rounds('long').slice(0, 400_000)]: fields(50_000),
          },
        },
      }),
    ],
    [
      'many properties',
      'LIST',
      () => ({
        objectTypeId: '0-1',
        filterBranch: branch(
          Array.from({ length: 12_000 }, (_, i) => ({
            filterType: 'PROPERTY',
            property: `p${i}`,
            operation: { operationType: 'STRING', operator: 'X', value: 'x' },
          })),
        ),
      }),
    ],
    [
      'a long colour',
      'MARKETING_EMAIL',
      () => ({
        content: { styleSettings: { primaryFont: rounds('a '), bodyColor: `rgb(${rounds('1')}` } },
      }),
    ],
  ])('of %s is read once', (_, type, content) => {
    expect(took(type, content())).toBeLessThan(GENEROUS_MS);
  });

  it('tells of some, and that there are more', () => {
    const { dropped } = portableContent('FORM', fields(5_000));
    expect([dropped.length, dropped.at(-1)]).toEqual([MAX_FINDINGS + 1, '…']);
    const { unsupported } = portableContent('LIST', {
      filterBranch: branch(Array.from({ length: 5_000 }, (_, i) => ({ filterType: `new ${i}` }))),
    });
    expect([unsupported.length, unsupported.at(-1)!.reference]).toEqual([MAX_FINDINGS + 1, 'more']);
  });
});

describe('content with anything in any place', () => {
  const whole: readonly (readonly [AssetType, unknown])[] = [
    ...demoAssets.map(({ type, content }) => [type, content] as const),
    ['LIST', { objectTypeId: '0-1', filterBranch: branch([{ filterType: 'NUM_ASSOCIATIONS', associationTypeId: 1 }]) }],
    ['FORM', { legalConsentOptions: { type: 'legitimate_interest' }, displayOptions: { style: { fontFamily: 'x' } } }],
    [
      'MARKETING_EMAIL',
      { content: { flexAreas: { main: { sections: [{ style: {} }] } }, smartFields: {}, styleSettings: {} } },
    ],
  ];
  const injection = fc.constantFrom(...whole).chain(([type, content]) =>
    fc.record({
      type: fc.constant(type),
      content: fc.constant(content),
      path: fc.constantFrom(...pathsOf(content).filter((path) => path.length > 0)),
      value: fc.oneof(
        fc.jsonValue(),
        fc.constantFrom<unknown>(
          { toString: 1, valueOf: 1 },
          { toString: null },
          nested(20_000),
          { __proto__: null },
          -0,
          '\ud800',
        ),
      ),
    }),
  );

  it('is answered, and what travels travels again as it is (A5)', () => {
    fc.assert(
      fc.property(injection, ({ type, content, path, value }) => {
        const made = portableContent(type, replaced(content, path, value));
        contentHash('x', made.content);
        if (made.unsupported.length > 0) return;
        const again = portableContent(type, made.content);
        expect(JSON.stringify(again.content)).toBe(JSON.stringify(made.content));
        expect(again.dropped).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

function fields(n: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: n }, (_, i) => [`field${i}`, 1]));
}

/** Of each field and item, however deep. */
function pathsOf(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...before, key]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === step ? replaced(item, rest, other) : (item as unknown)));
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaced(object[step], rest, other) };
}
