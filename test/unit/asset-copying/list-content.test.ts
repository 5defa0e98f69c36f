import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { outcomeOf } from '../../support/content-places';

const BRANCH = 'filterBranch';
const plain = (filterBranchType: string, more: object = {}) => ({
  filterBranchType,
  filterBranchOperator: 'AND',
  filterBranches: [],
  filters: [],
  ...more,
});
const listOf = (filterBranch: unknown) => ({ name: 'L', objectTypeId: '0-1', processingType: 'DYNAMIC', filterBranch });
const inBranch = (branch: unknown) => outcomeOf('LIST', listOf(branch));

const HUBSPOTS = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 };
const ON_P = {
  filterType: 'PROPERTY',
  property: 'p',
  operation: { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' },
};
const foreign = (name: string) => `${name} means something else in another account (A6). Take it out.`;
const notKnown = (name: string) => `${name} is not known here, and is not copied without being understood (A6).`;

/** By type: what a branch has besides, and what is said when a field is missing that it cannot do without. */
const BRANCHES: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
  ['OR', {}, {}],
  ['AND', {}, {}],
  ['NOT_ALL', {}, {}],
  ['NOT_ANY', {}, {}],
  ['RESTRICTED', {}, {}],
  [
    'ASSOCIATION',
    { ...HUBSPOTS, objectTypeId: '0-2', operator: 'IN_LIST' },
    {
      associationTypeId: `${BRANCH}.associationTypeId should be a number (A6).`,
      objectTypeId: foreign('object type without a name'),
      associationCategory: foreign('association type 279'),
    },
  ],
  [
    'PROPERTY_ASSOCIATION',
    { objectTypeId: '0-2', operator: 'IN_LIST', propertyWithObjectId: 'p' },
    {
      objectTypeId: foreign('object type without a name'),
      propertyWithObjectId: `${BRANCH}.propertyWithObjectId should be the name of a property (A6).`,
    },
  ],
];

describe('a list (A5)', () => {
  it.each(BRANCHES)('travels with its filters in branches of type %s', (type, fields) => {
    const filter = { filterType: 'CONSTANT', shouldAccept: true };
    const content = listOf(plain(type, { ...fields, filters: [filter], filterBranches: [plain('OR')] }));
    expect(outcomeOf('LIST', content)).toEqual({ travels: content });
  });

  it.each(
    BRANCHES.flatMap(([type, fields, needed]) =>
      Object.keys(needed).map((field) => [type, field, fields, needed] as const),
    ),
  )('is blocked by a branch of type %s without its %s, for it means something else then (A6)', (...row) => {
    const [type, field, fields, needed] = row;
    expect(inBranch(plain(type, { ...fields, [field]: null }))).toEqual({ blocked: [needed[field]] });
  });

  it.each<[unknown, string]>([
    ['text', `${BRANCH} should be an object (A6).`],
    [{}, notKnown('filter branch type without a name')],
    [plain('AND', { filters: {} }), `${BRANCH}.filters should be a list (A6).`],
    [plain('AND', { filterBranches: 'x' }), `${BRANCH}.filterBranches should be a list (A6).`],
    [plain('AND', { filterBranches: ['x'] }), `${BRANCH}.filterBranches[] should be an object (A6).`],
    [
      plain('AND', { limit: 5 }),
      `${BRANCH}.limit is not known here, and is not left out without being understood (A6).`,
    ],
    [
      plain('AND', { filterBranchOperator: 'and' }),
      `${BRANCH}.filterBranchOperator should be a name of the API, such as IS_EQUAL_TO (A6).`,
    ],
    [plain('UNIFIED_EVENTS'), 'filter branch type UNIFIED_EVENTS: its events are an account’s own (A6).'],
    [
      plain('ASSOCIATION', { objectTypeId: '0-2', associationTypeId: 17, filters: [ON_P] }),
      foreign('association type 17'),
    ],
    [plain('ASSOCIATION', { ...HUBSPOTS, objectTypeId: '2-17' }), foreign('object type 2-17')],
    [
      plain('ASSOCIATION', { ...HUBSPOTS, objectTypeId: '0-3', filters: [ON_P] }),
      'property p is of records whose properties are not known here (A6).',
    ],
  ])('is blocked by the branch %j, and says why (A6)', (branch, message) => {
    expect(inBranch(branch)).toEqual({ blocked: [message] });
  });

  it.each<[unknown, string]>([
    ['0-3', 'object type 0-3 is neither contacts (0-1) nor companies (0-2) (A6).'],
    [5, 'objectTypeId should be text (A6).'],
    [['0-1'], 'objectTypeId should be text (A6).'],
  ])('of %j is blocked, and says why (A6)', (objectTypeId, message) => {
    expect(outcomeOf('LIST', { objectTypeId })).toEqual({ blocked: [message] });
  });

  it.each([
    ['0-1', 'CONTACT'],
    ['0-2', 'COMPANY'],
  ])('of %s needs the properties of a %s (A6)', (objectTypeId, recordType) => {
    const content = { objectTypeId, filterBranch: plain('AND', { filters: [ON_P] }) };
    expect(portableContent('LIST', content).references).toEqual([
      { kind: 'PROPERTY', recordType, name: 'p', fieldType: null, options: [] },
    ]);
  });

  it('in any shape that is none is blocked (A6)', () => {
    for (const content of ['text', null, undefined, 5, [listOf(plain('AND'))]]) {
      expect(outcomeOf('LIST', content)).toEqual({ blocked: ['The content should be an object (A6).'] });
    }
  });

  it('that nests as deep as the service follows travels, and one that is deeper is blocked', () => {
    const nested = (levels: number) => {
      let branch = plain('AND');
      for (let i = 1; i < levels; i += 1) branch = plain('OR', { filterBranches: [branch] });
      return listOf(branch);
    };
    // The first branch is a field of the list; each further one is an item of a field.
    const deepest = 30;
    expect(outcomeOf('LIST', nested(deepest))).toEqual({ travels: nested(deepest) });
    expect(outcomeOf('LIST', nested(deepest + 1))).toEqual({ blocked: ['The content nests deeper than 60 levels.'] });
  });
});
