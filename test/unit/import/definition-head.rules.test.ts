import { definitionHead, neededText } from '../../../src/import/definition-head.rules';
import { context } from './record';

const DATES = { createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-02-01T00:00:00Z' };
const LATER = '2024-03-01T00:00:00Z';

describe('an asset or a property', () => {
  it.each<[string, object, { archived: boolean; updatedAt: string }]>([
    ['is not archived unless it says so', {}, { archived: false, updatedAt: DATES.updatedAt }],
    ['is archived when it says so', { archived: true }, { archived: true, updatedAt: DATES.updatedAt }],
    ['is archived as of then', { archived: true, archivedAt: LATER }, { archived: true, updatedAt: LATER }],
    ['is archived with a date alone', { archivedAt: LATER }, { archived: true, updatedAt: LATER }],
    ['is archived when it was deleted', { deletedAt: LATER }, { archived: true, updatedAt: LATER }],
    [
      'is not archived when it says that it is back',
      { archived: false, archivedAt: LATER },
      { archived: false, updatedAt: DATES.updatedAt },
    ],
    [
      'is archived by its date where it says no such thing',
      { archived: 'no', archivedAt: LATER },
      { archived: true, updatedAt: LATER },
    ],
    ['is changed with its filters', { filtersUpdatedAt: LATER }, { archived: false, updatedAt: LATER }],
  ])('%s', (_, members, expected) => {
    expect(definitionHead({ ...DATES, ...members }, context)).toEqual({
      fields: { accountId: '42', ...expected },
      remarks: [],
    });
  });

  it('has a name, or is refused by the name of what it lacks', () => {
    expect(neededText({ name: ' x ' }, 'name')).toBe(' x ');
    for (const members of [{}, { name: '' }, { name: ' ' }]) {
      expect(() => neededText(members, 'name')).toThrow('name: is empty');
    }
  });
});
