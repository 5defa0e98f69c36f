import { RowProblem } from '../../../src/import/hubspot-record';
import { propertyFacts } from '../../../src/import/property-facts.rules';
import { propertyFact } from '../../../src/sync/facts';
import { context } from './record';

const property = {
  name: 'hotel_kind',
  label: 'Kind of hotel',
  type: 'enumeration',
  fieldType: 'select',
  groupName: 'contactinformation',
  options: [
    { label: 'City', value: 'CITY', hidden: false },
    { label: 'Sea', value: 'SEA', hidden: true },
  ],
  createdAt: '2024-01-01T08:00:00Z',
  updatedAt: '2024-02-01T08:00:00Z',
  archived: false,
};

describe('propertyFacts', () => {
  it('reads a property with the values of its options, hidden ones too: records can hold them', () => {
    const { fact, merged, remarks } = propertyFacts('CONTACT', property, context);
    expect(fact).toEqual({
      accountId: '42',
      recordType: 'CONTACT',
      name: 'hotel_kind',
      type: 'enumeration',
      options: ['CITY', 'SEA'],
      archived: false,
      updatedAt: '2024-02-01T08:00:00Z',
    });
    expect([merged, remarks]).toEqual([[], []]);
    expect(propertyFact.safeParse(fact).success).toBe(true);
  });

  it.each([
    ['of another type has none', { type: 'bool' }, null],
    ['whose options are users has none of its own', { externalOptions: true }, null],
    ['that has none yet has an empty choice', { options: [] }, []],
  ])('one %s', (_, differing, options) => {
    expect(propertyFacts('COMPANY', { ...property, ...differing }, context).fact).toMatchObject({
      recordType: 'COMPANY',
      options,
    });
  });

  it('is archived since then', () => {
    const archived = { ...property, archived: true, archivedAt: '2024-03-01T00:00:00Z' };
    expect(propertyFacts('CONTACT', archived, context).fact).toMatchObject({
      archived: true,
      updatedAt: '2024-03-01T00:00:00Z',
    });
  });

  it.each([
    ['without a name', { name: undefined }, 'name: is empty'],
    ['without a type', { type: null }, 'type: is empty'],
    ['without the options of its type', { options: undefined }, 'options: is not there'],
    ['with an option without a value', { options: [{ label: 'City' }] }, 'options: each must have a value'],
  ])('refuses one %s', (_, differing, message) => {
    const reading = () => propertyFacts('CONTACT', { ...property, ...differing }, context);
    expect(reading).toThrow(RowProblem);
    expect(reading).toThrow(message);
  });
});
