import { contentBlockers } from '../../../src/asset-copying/content-blockers.rules';
import { propertyKey, type TargetProperty } from '../../../src/asset-copying/copy-plan';

interface Needed {
  readonly fieldType?: string | null;
  readonly options?: readonly string[];
  readonly name?: string;
}

/** What stands against an asset that needs a property, in a target where it is so. */
const against = ({ fieldType = null, options = [], name = 'p' }: Needed, property?: TargetProperty) => {
  const references = [
    { kind: 'ASSET', type: 'LIST', id: 'b' },
    { kind: 'PROPERTY', recordType: 'COMPANY', name, fieldType, options },
  ] as const;
  const properties = new Map(property === undefined ? [] : [[propertyKey('COMPANY', name), property]]);
  return contentBlockers({ references, unsupported: [] }, { properties });
};
const chosen = (...options: readonly string[]): TargetProperty => ({ type: 'enumeration', options: new Set(options) });
const OWN: TargetProperty = { type: 'enumeration', options: null };
const TEXT: TargetProperty = { type: 'string', options: null };

describe('a property that an asset needs (A6)', () => {
  it.each<[string, Needed, TargetProperty]>([
    ['of whatever type', {}, TEXT],
    ['of whatever type, with options', { options: ['a'] }, TEXT],
    ['of its type', { fieldType: 'string' }, TEXT],
    ['of its type, without options', { fieldType: 'enumeration' }, OWN],
    ['with its options and more', { fieldType: 'enumeration', options: ['a'] }, chosen('a', 'b')],
  ])('stands against nothing where the target has it %s', (_, needed, property) => {
    expect(against(needed, property)).toEqual([]);
  });

  it.each<[Needed, TargetProperty | undefined, string, string]>([
    [
      {},
      undefined,
      'MISSING_PROPERTY',
      'The target has no property company.p (A6). Create it there; properties are never created by a copy.',
    ],
    [
      { fieldType: 'number' },
      TEXT,
      'INCOMPATIBLE_PROPERTY',
      'The property company.p of the target is of type string, and number is needed (A6).',
    ],
    [
      { fieldType: 'enumeration', options: ['a'] },
      TEXT,
      'INCOMPATIBLE_PROPERTY',
      'The property company.p of the target is of type string, and enumeration is needed (A6).',
    ],
    [
      { fieldType: 'enumeration', options: ['a'] },
      OWN,
      'INCOMPATIBLE_PROPERTY',
      'What can be chosen for the property company.p is the target’s own, and is not known here (A6). Take its values out.',
    ],
    [
      { fieldType: 'enumeration', options: ['a', 'b', 'c'] },
      chosen('b'),
      'INCOMPATIBLE_PROPERTY',
      'The property company.p of the target lacks the options a, c (A6). Add them there.',
    ],
  ])('%j blocks the copy where the target has %j, and says what to do', (needed, property, code, message) => {
    expect(against(needed, property)).toEqual([{ code, message, reference: 'company.p' }]);
  });

  it('is told by the beginning of its name where that is long', () => {
    const [blocker] = against({ name: 'x'.repeat(200) });
    expect(blocker?.reference).toBe(`company.${'x'.repeat(141)}…`);
  });
});

describe('what cannot travel (A6, A7)', () => {
  it('comes before the properties that are missing, as it was found', () => {
    const property = { kind: 'PROPERTY', recordType: 'CONTACT', name: 'p', fieldType: null, options: [] } as const;
    const unsupported = [
      { reference: 'module 17', message: 'The first.' },
      { reference: 'module 18', message: 'The second.' },
    ];
    expect(contentBlockers({ references: [property], unsupported }, { properties: new Map() })).toEqual([
      { code: 'UNSUPPORTED_ASSET', reference: 'module 17', message: 'The first.' },
      { code: 'UNSUPPORTED_ASSET', reference: 'module 18', message: 'The second.' },
      expect.objectContaining({ code: 'MISSING_PROPERTY', reference: 'contact.p' }),
    ]);
  });
});
