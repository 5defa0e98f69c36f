import { assetFacts } from '../../../src/import/asset-facts.rules';
import { RowProblem } from '../../../src/import/hubspot-record';
import { assetFact } from '../../../src/sync/facts';
import { context } from './record';

const DATES = { createdAt: '2024-01-01T08:00:00Z', updatedAt: '2024-02-01T08:00:00Z' };
const form = { id: 'f1', name: 'Contact us', formType: 'hubspot', fieldGroups: [], archived: false, ...DATES };
const list = {
  listId: '11',
  name: 'Readers',
  objectTypeId: '0-1',
  processingType: 'DYNAMIC',
  processingStatus: 'COMPLETE',
  filterBranch: { filterBranchType: 'OR', filterBranches: [], filters: [] },
  ...DATES,
};
const email = { id: '9', name: 'Welcome', state: 'AUTOMATED', isAb: false, content: { widgets: {} }, ...DATES };

describe('assetFacts', () => {
  it.each([
    ['FORM', form, { id: 'f1', name: 'Contact us', state: 'PUBLISHED' }],
    ['LIST', list, { id: '11', name: 'Readers', state: 'COMPLETE' }],
    ['MARKETING_EMAIL', email, { id: '9', name: 'Welcome', state: 'AUTOMATED' }],
  ] as const)('reads a %s, with all that the API gives as its content', (type, content, expected) => {
    const { fact, merged, remarks } = assetFacts(type, content, context);
    expect(fact).toEqual({
      accountId: '42',
      type,
      ...expected,
      content,
      archived: false,
      updatedAt: '2024-02-01T08:00:00Z',
    });
    expect([merged, remarks]).toEqual([[], []]);
    expect(assetFact.safeParse(fact).success).toBe(true);
  });

  it.each([
    ['archived', 'FORM', { ...form, archived: true, archivedAt: '2024-03-01T00:00:00Z' }],
    ['archived', 'MARKETING_EMAIL', { ...email, archived: true, deletedAt: '2024-03-01T00:00:00Z' }],
    ['deleted', 'LIST', { ...list, deletedAt: '2024-03-01T00:00:00Z' }],
    ['deleted, without its filters', 'LIST', { ...list, filterBranch: null, deletedAt: '2024-03-01T00:00:00Z' }],
  ] as const)('takes an asset that was %s for archived since then: a %s', (_, type, value) => {
    expect(assetFacts(type, value, context).fact).toMatchObject({ archived: true, updatedAt: '2024-03-01T00:00:00Z' });
  });

  it.each([
    ['when it was updated', DATES, DATES.updatedAt, []],
    [
      'when its filters were, if that is later',
      { ...DATES, filtersUpdatedAt: '2024-02-02T00:00:00Z' },
      '2024-02-02T00:00:00Z',
      [],
    ],
    [
      'when its filters were',
      { ...DATES, updatedAt: null, filtersUpdatedAt: '2024-01-15T00:00:00Z' },
      '2024-01-15T00:00:00Z',
      [],
    ],
    ['when it was created', { ...DATES, updatedAt: undefined }, DATES.createdAt, []],
    ['when the file was', { createdAt: null, updatedAt: null }, context.fileTime, ['NO_MODIFICATION_DATE']],
  ])('dates a list %s', (_, dates, updatedAt, remarks) => {
    expect(assetFacts('LIST', { ...list, ...dates }, context)).toMatchObject({ fact: { updatedAt }, remarks });
  });

  it('dates it as of when the file was given, if that is later', () => {
    const asOf = '2024-05-01T00:00:00.000Z';
    expect(assetFacts('FORM', form, { ...context, asOf }).fact.updatedAt).toBe(asOf);
  });

  it('takes manual lists without filters', () => {
    const { fact } = assetFacts('LIST', { ...list, processingType: 'MANUAL', filterBranch: undefined }, context);
    expect(fact.id).toBe('11');
  });

  it.each([
    [
      'a dynamic list without filters',
      'LIST',
      { ...list, filterBranch: undefined },
      /^filterBranch: .*includeFilters=true$/,
    ],
    [
      'a snapshot without filters',
      'LIST',
      { ...list, processingType: 'SNAPSHOT', filterBranch: null },
      /includeFilters=true$/,
    ],
    ['an e-mail without content', 'MARKETING_EMAIL', { ...email, content: undefined }, /^content: is not there/],
    ['a form without fields', 'FORM', { ...form, fieldGroups: undefined }, /^fieldGroups: is not there/],
    ['an e-mail without state', 'MARKETING_EMAIL', { ...email, state: undefined }, /^state: is empty$/],
    ['a list without id', 'LIST', { ...list, listId: undefined }, /^listId: is empty$/],
    ['a form without name', 'FORM', { ...form, name: ' ' }, /^name: is empty$/],
    ['a form of no day', 'FORM', { ...form, updatedAt: 'yesterday' }, /^updatedAt: must be a moment/],
    ['what is no object', 'FORM', ['form'], /is empty$/],
  ] as const)('refuses %s', (_, type, value, message) => {
    const reading = () => assetFacts(type, value, context);
    expect(reading).toThrow(RowProblem);
    expect(reading).toThrow(message);
  });
});
