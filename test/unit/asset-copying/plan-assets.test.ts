import type { ConflictPolicy } from '../../../src/asset-copying/copy-plan';
import { brief, copyOf, existing, list, plan, property, type Target } from '../../support/planned-copies';

describe('the plan of a copy', () => {
  it('brings along what is needed, before what needs it, with ids known beforehand and references to them (A6, A11)', () => {
    const items = plan([list('a', ['b', 'c']), list('b', ['c']), list('c')], ['a']);
    expect(brief(items)).toEqual([
      'c | CREATE | T/c/1 | List c',
      'b | CREATE | T/b/1 | List b',
      'a | CREATE | T/a/1 | List a',
    ]);
    expect(items.map(({ level, requiredBy }) => [level, requiredBy])).toEqual([
      [0, ['a', 'b']],
      [1, ['a']],
      [2, []],
    ]);
    expect(items[2]!.resolved).toEqual([
      { type: 'LIST', id: 'b', targetId: 'T/b/1' },
      { type: 'LIST', id: 'c', targetId: 'T/c/1' },
    ]);
    expect(items[2]!.dropped).toEqual(['dropped of a']);
  });

  it.each<[string, Target, Readonly<Record<string, string>>, string]>([
    [
      'the mapping of the caller',
      { mapped: [existing('m', 'Mine')], copies: { b: [copyOf('b')] }, named: [existing('n', 'List b')] },
      { b: 'm' },
      'b | REUSE | m | Mine',
    ],
    [
      'then an earlier copy',
      { copies: { b: [copyOf('b', false)] }, named: [existing('n', 'List b')] },
      {},
      'b | REUSE | copy-of-b | List b',
    ],
    [
      'then the same name, however it is written',
      { named: [existing('n', ' LIST  B')] },
      {},
      'b | REUSE | n |  LIST  B',
    ],
    [
      'and not the same name of other records',
      { named: [existing('n', 'List b', { objectType: '0-2' })] },
      {},
      'b | CREATE | T/b/1 | List b (2)',
    ],
    [
      'and no earlier copy of other records',
      { copies: { b: [{ ...copyOf('b'), objectType: '0-2' }] } },
      {},
      'b | CREATE | T/b/2 | List b',
    ],
    ['then a copy of its own', {}, {}, 'b | CREATE | T/b/1 | List b'],
  ])('takes for what is needed %s (A6)', (_, facts, mappings, expected) => {
    const items = plan([list('a', ['b']), list('b')], ['a'], facts, { mappings });
    expect(brief(items)).toEqual([expected, 'a | CREATE | T/a/1 | List a']);
    expect(items[1]!.resolved[0]!.targetId).toBe(items[0]!.targetAssetId);
  });

  it.each<[ConflictPolicy, Target, string]>([
    ['KEEP_BOTH', {}, 'a | CREATE | T/a/1 | List a'],
    ['KEEP_BOTH', { named: [existing('x', 'list A'), existing('y', 'List a (2)')] }, 'a | CREATE | T/a/1 | List a (3)'],
    [
      'KEEP_BOTH',
      { copies: { a: [copyOf('a')] }, named: [existing('copy-of-a', 'List a')] },
      'a | CREATE | T/a/2 | List a (2)',
    ],
    ['KEEP_BOTH', { counts: { a: 3 } }, 'a | CREATE | T/a/4 | List a'],
    ['USE_EXISTING', {}, 'a | CREATE | T/a/1 | List a'],
    ['USE_EXISTING', { copies: { a: [copyOf('a', false)] } }, 'a | REUSE | copy-of-a | List a'],
    ['USE_EXISTING', { named: [existing('x', 'List a')] }, 'a | REUSE | x | List a'],
    [
      'USE_EXISTING',
      { named: [existing('x', 'List a', { objectType: '0-2' })] },
      'a | BLOCKED | - | - | MISSING_REFERENCE',
    ],
    ['REPLACE', {}, 'a | CREATE | T/a/1 | List a'],
    ['REPLACE', { copies: { a: [copyOf('a')] } }, 'a | REPLACE | copy-of-a | List a'],
    ['REPLACE', { copies: { a: [copyOf('a', false)] } }, 'a | BLOCKED | - | - | COPY_CHANGED'],
    ['REPLACE', { named: [existing('x', 'List a')] }, 'a | BLOCKED | - | - | NAME_TAKEN'],
    // The copy has the source's name, with a number or not, or a name that the source had before.
    [
      'REPLACE',
      { copies: { a: [{ ...copyOf('a'), name: 'List a (2)' }] }, named: [existing('x', 'List a')] },
      'a | REPLACE | copy-of-a | List a (2)',
    ],
    [
      'REPLACE',
      { copies: { a: [{ ...copyOf('a'), name: 'Before' }] }, named: [existing('copy-of-a', 'Before')] },
      'a | REPLACE | copy-of-a | List a',
    ],
    [
      'REPLACE',
      { copies: { a: [{ ...copyOf('a'), name: 'Before' }] }, named: [existing('x', 'List a')] },
      'a | REPLACE | copy-of-a | List a (2)',
    ],
    // The copy lists other records than the source does now.
    ['REPLACE', { copies: { a: [{ ...copyOf('a'), objectType: '0-2' }] } }, 'a | BLOCKED | - | - | MISSING_REFERENCE'],
    [
      'USE_EXISTING',
      { copies: { a: [{ ...copyOf('a'), objectType: '0-2' }] } },
      'a | BLOCKED | - | - | MISSING_REFERENCE',
    ],
    ['FAIL', {}, 'a | CREATE | T/a/1 | List a'],
    ['FAIL', { named: [existing('x', 'List a')] }, 'a | BLOCKED | - | - | NAME_TAKEN'],
  ])('does by %s what the target calls for (A8): %j', (onConflict, facts, expected) => {
    expect(brief(plan([list('a')], ['a'], facts, { onConflict }))).toEqual([expected]);
  });

  it('gives no name twice, also to assets of one name (A8)', () => {
    const items = plan([list('a', [], { name: 'Same' }), list('b', [], { name: 'same ' })], ['a', 'b']);
    expect(items.map(({ targetName }) => targetName)).toEqual(['Same', 'same  (2)']);
  });

  it('skips what was asked for and is mapped, and looks for it no further (A6)', () => {
    const facts = { mapped: [existing('m', 'Mine')] };
    expect(brief(plan([list('a', ['gone'])], ['a'], facts, { mappings: { a: 'm' } }))).toEqual(['a | SKIP | m | Mine']);
  });

  it('lists all blockers of all assets at once (A6, A7)', () => {
    const assets = [
      list('a', ['b', 'gone'], {
        references: [
          property('missing'),
          property('typed', 'number'),
          property('chosen', 'enumeration', ['x', 'y', 'z']),
          property('fine', 'string'),
          { kind: 'ASSET', type: 'LIST', id: 'b' },
          { kind: 'ASSET', type: 'LIST', id: 'gone' },
        ],
        unsupported: [{ reference: 'filter type ADS_TIME', message: 'It cannot travel.' }],
      }),
      list('b', [], { references: [property('missing')] }),
      list('c'),
    ];
    const properties = {
      typed: { type: 'string', options: null },
      chosen: { type: 'enumeration', options: ['x', 'z'] },
      fine: { type: 'string', options: null },
    };
    const items = plan(assets, ['a', 'c'], { properties });
    expect(brief(items)).toEqual([
      'c | CREATE | T/c/1 | List c',
      'b | BLOCKED | - | - | MISSING_PROPERTY',
      'a | BLOCKED | - | - | UNSUPPORTED_ASSET | MISSING_PROPERTY | INCOMPATIBLE_PROPERTY | INCOMPATIBLE_PROPERTY | DEPENDENCY_BLOCKED | MISSING_REFERENCE',
    ]);
    const messages = items[2]!.blockers.map(({ message, reference }) => `${reference}: ${message}`).join('\n');
    expect(messages).toMatch(
      /filter type ADS_TIME.*\ncontact\.missing.*\ncontact\.typed: .*number.*\n.*lacks the options y /,
    );
  });

  it('blocks options of a property whose options are the target’s own and not known, and not their lack (A6)', () => {
    const properties = { owner: { type: 'enumeration', options: null } };
    const items = plan(
      [
        list('a', [], { references: [property('owner', 'enumeration', ['17'])] }),
        list('b', [], { references: [property('owner', 'enumeration')] }),
      ],
      ['a', 'b'],
      { properties },
    );
    expect(items.map(({ action, blockers }) => [action, blockers.map(({ code }) => code)])).toEqual([
      ['BLOCKED', ['INCOMPATIBLE_PROPERTY']],
      ['CREATE', []],
    ]);
  });

  it('takes a mapping for what the source has no longer, if the target has it (A6)', () => {
    const mapped = plan([list('a', ['gone'])], ['a'], { mapped: [existing('m', 'Mine')] }, { mappings: { gone: 'm' } });
    expect([brief(mapped), mapped[0]!.resolved[0]!.targetId]).toEqual([['a | CREATE | T/a/1 | List a'], 'm']);
    const wrong = plan([list('a', ['gone'])], ['a'], {}, { mappings: { gone: 'm' } });
    expect(brief(wrong)).toEqual(['a | BLOCKED | - | - | MISSING_REFERENCE']);
  });

  it('refuses a mapping to a list of other records, and to one that is not there (A6)', () => {
    const other = { mapped: [existing('m', 'Mine', { objectType: '0-2' })] };
    for (const facts of [other, {}]) {
      expect(brief(plan([list('a', ['b']), list('b')], ['a'], facts, { mappings: { b: 'm' } }))).toEqual([
        'b | BLOCKED | - | - | MISSING_REFERENCE',
        'a | BLOCKED | - | - | DEPENDENCY_BLOCKED',
      ]);
    }
  });

  it('refuses lists that need each other, with the way, and those that need them (A11)', () => {
    const items = plan([list('a', ['b']), list('b', ['c']), list('c', ['b']), list('d')], ['a', 'd']);
    expect(new Set(brief(items))).toEqual(
      new Set([
        'd | CREATE | T/d/1 | List d',
        'b | BLOCKED | - | - | CYCLE',
        'c | BLOCKED | - | - | CYCLE',
        'a | BLOCKED | - | - | DEPENDENCY_BLOCKED',
      ]),
    );
    const b = items.find(({ asset }) => asset.id === 'b')!;
    expect(b.blockers[0]!.message).toContain('“List b” → “List c” → “List b”');
    expect(brief(plan([list('a', ['a'])], ['a']))).toEqual(['a | BLOCKED | - | - | CYCLE']);
  });

  it('tells ten steps of a circle at the most, and of circles that hang together one (A11)', () => {
    const ring = Array.from({ length: 30 }, (_, i) => list(String(i), [String((i + 1) % 30)]));
    const [first] = plan(ring, ['3'])[0]!.blockers;
    expect(first!.message).toBe(
      `It needs itself: ${[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `“List ${n}”`).join(' → ')} → 20 more → “List 3” (A11). Break the circle, or map one of them.`,
    );
    const eight = plan([list('a', ['b', 'c']), list('b', ['a']), list('c', ['a'])], ['a']);
    expect(eight.map(({ asset, blockers }) => [asset.id, blockers.map(({ message }) => message)])).toEqual([
      ['a', [expect.stringContaining('needs itself: “List a” → “List b” → “List a”')]],
      ['b', [expect.stringContaining('needs itself: “List b” → “List a” → “List b”')]],
      [
        'c',
        [expect.stringContaining('It and 2 others need each other, in circles such as “List a” → “List b” → “List a”')],
      ],
    ]);
  });

  it('tells twenty blockers of an asset, and of the rest how many of each kind (A7)', () => {
    const missing = Array.from({ length: 25 }, (_, i) => property(`p${i}`));
    const [item] = plan(
      [list('a', [], { references: [...missing, { kind: 'ASSET', type: 'LIST', id: 'gone' }] })],
      ['a'],
    );
    expect(item!.blockers).toHaveLength(22);
    expect(item!.blockers.slice(20)).toEqual([
      { code: 'MISSING_PROPERTY', message: expect.stringContaining('5 more'), reference: null },
      { code: 'MISSING_REFERENCE', message: expect.stringContaining('1 more'), reference: null },
    ]);
  });

  it('names the first of many options that a property lacks, and none at full length (A6)', () => {
    const options = Array.from({ length: 400 }, (_, i) => `${i}`.padEnd(300, 'x'));
    const asset = list('a', [], { references: [property('chosen', 'enumeration', options)] });
    const [item] = plan([asset], ['a'], { properties: { chosen: { type: 'enumeration', options: [] } } });
    expect(item!.blockers[0]!.message).toMatch(/lacks the options 0x+…, .* and 390 more \(A6\)/);
    expect(item!.blockers[0]!.message.length).toBeLessThan(1_000);
  });

  it('finds no circle where one of the lists is there already (A6, A11)', () => {
    const items = plan([list('a', ['b']), list('b', ['a'])], ['a'], { copies: { b: [copyOf('b')] } });
    expect(brief(items)).toEqual(['b | REUSE | copy-of-b | List b', 'a | CREATE | T/a/1 | List a']);
  });

  it('refuses marketing e-mails that are not automated (A1)', () => {
    const email = (id: string, isAutomated: boolean) =>
      list(id, [], { type: 'MARKETING_EMAIL', objectType: null, isAutomated });
    expect(brief(plan([email('a', false), email('b', true)], ['a', 'b']))).toEqual([
      'a | BLOCKED | - | - | UNSUPPORTED_ASSET',
      'b | CREATE | T/b/1 | List b',
    ]);
  });

  it('reaches as deep as lists go', () => {
    const chain = Array.from({ length: 2_000 }, (_, i) => list(String(i), i === 1_999 ? [] : [String(i + 1)]));
    const items = plan(chain, ['0']);
    expect([items.length, items[0]!.asset.id, items.at(-1)!.level]).toEqual([2_000, '1999', 1_999]);
  });
});
