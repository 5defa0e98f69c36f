import { RowProblem, type HubspotRecord } from '../../../src/import/hubspot-record';
import { ownerDirectory } from '../../../src/import/owner-directory';
import { companyFacts, contactFacts } from '../../../src/import/record-facts.rules';
import { context, record } from './record';

describe('contactFacts', () => {
  it('reads a contact', () => {
    const contact = record({
      firstname: 'Zoë',
      lastname: 'Müller',
      email: 'zoe@firma.de',
      hs_additional_emails: 'z@a.org; zoe@firma.de ;;m@b.org',
      hubspot_owner_id: '11',
      hubspot_team_id: '71',
    });
    const owners = ownerDirectory([{ id: '11', email: null, name: 'Anna', userId: '501', teams: [] }]);
    expect(contactFacts(contact, { ...context, owners })).toEqual({
      fact: {
        accountId: '42',
        id: '7',
        firstName: 'Zoë',
        lastName: 'Müller',
        emails: ['zoe@firma.de', 'z@a.org', 'm@b.org'],
        ownerId: '501',
        teamId: '71',
        archived: false,
        createdAt: '2024-01-01T08:00:00Z',
        updatedAt: '2024-02-01T08:00:00Z',
      },
      merged: [],
      remarks: [],
    });
  });

  it.each([
    ['nothing', {}, { firstName: null, lastName: null, emails: [], ownerId: null, teamId: null }],
    [
      'empty cells',
      { firstname: ' ', email: '', hubspot_owner_id: '' },
      { firstName: null, emails: [], ownerId: null },
    ],
    ['only additional addresses', { hs_additional_emails: 'a@b.org' }, { emails: ['a@b.org'] }],
  ])('takes %s for what it is', (_, properties, expected) => {
    expect(contactFacts(record(properties), context).fact).toMatchObject(expected);
  });

  it('has merged-away ids stand for their survivor (M2)', () => {
    const survivor = record({ hs_merged_object_ids: '5;6', hs_calculated_merged_vids: '6:1700000000000;7:1;81:1' });
    const { merged } = contactFacts(survivor, context);
    expect(merged.map(({ id }) => id)).toEqual(['5', '6', '81']);
    expect(merged[0]).toEqual(
      expect.objectContaining({ mergedIntoId: '7', archived: true, emails: [], updatedAt: '2024-02-01T08:00:00Z' }),
    );
  });

  it('tells of owners and teams that it has to leave out', () => {
    const { fact, remarks } = contactFacts(record({ hubspot_owner_id: 'Anna', hubspot_team_id: 'Süd' }), context);
    expect(fact).toMatchObject({ ownerId: null, teamId: null });
    expect(remarks).toEqual(['OWNER_LEFT_OUT', 'TEAM_LEFT_OUT']);
  });
});

describe('the dates of a record', () => {
  const cases: readonly (readonly [string, Partial<HubspotRecord>, object])[] = [
    ['the API’s', {}, { createdAt: '2024-01-01T08:00:00Z', updatedAt: '2024-02-01T08:00:00Z' }],
    [
      'the properties’',
      {
        updatedAt: null,
        createdAt: null,
        properties: { createdate: '2024-01-01 08:00', lastmodifieddate: '1706774400000' },
      },
      { createdAt: '2024-01-01T08:00:00Z', updatedAt: '2024-02-01T08:00:00.000Z' },
    ],
    [
      'the other properties’',
      {
        updatedAt: null,
        createdAt: null,
        properties: { hs_createdate: '2024-01-01 08:00', hs_lastmodifieddate: '2024-02-01 08:00' },
      },
      { createdAt: '2024-01-01T08:00:00Z', updatedAt: '2024-02-01T08:00:00Z' },
    ],
    [
      'when it was archived, if that is later',
      { archived: true, archivedAt: '2024-02-03T00:00:00Z' },
      { archived: true, updatedAt: '2024-02-03T00:00:00Z' },
    ],
    [
      'the file’s, without a modification date',
      { updatedAt: null, createdAt: null },
      { createdAt: '2024-06-01T12:00:00.000Z', updatedAt: '2024-06-01T12:00:00.000Z' },
    ],
  ];
  it.each(cases)('are %s', (_, given, expected) => {
    expect(contactFacts(record({}, given), context).fact).toMatchObject(expected);
  });

  it.each([
    ['older', '2024-03-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['newer', '2024-01-15T00:00:00.000Z', '2024-02-01T08:00:00Z'],
  ])('are not %s than the moment as of which the file was given', (_, asOf, updatedAt) => {
    expect(contactFacts(record(), { ...context, asOf }).fact).toMatchObject({ updatedAt });
  });

  it('say when the file’s was taken', () => {
    expect(contactFacts(record({}, { updatedAt: null }), context).remarks).toEqual(['NO_MODIFICATION_DATE']);
  });
});

describe('the id of a record', () => {
  it.each([
    ['the property, when the row has none of its own', { id: null, properties: { hs_object_id: '9' } }, '9'],
    ['the row’s own', { id: '8', properties: { hs_object_id: '9' } }, '8'],
  ])('is %s', (_, given, id) => {
    expect(contactFacts(record({}, given), context).fact.id).toBe(id);
  });

  it.each([
    ['is empty', null],
    ['was rounded by a spreadsheet program', '1.23457E+11'],
    ['was rounded by a spreadsheet program', '1,2E+11'],
    ['was rounded by a spreadsheet program', '12E11'],
    ['was rounded by a spreadsheet program', '12,34e+5'],
    ['is empty', '  '],
  ])('%s: refused', (reason, id) => {
    const reading = () => contactFacts(record({}, { id }), context);
    expect(reading).toThrow(RowProblem);
    expect(reading).toThrow(reason);
  });
});

describe('an id that only looks rounded', () => {
  it.each(['x1E+11', '1E+11x', '1E', '12', ' 9 '])('is taken as it is: %s', (id) => {
    expect(contactFacts(record({}, { id }), context).fact.id).toBe(id.trim());
  });
});

describe('a date that cannot be read', () => {
  it.each<[string, Partial<HubspotRecord>]>([
    ['updatedAt', { updatedAt: 'soon' }],
    ['createdAt', { createdAt: 'soon' }],
    ['archivedAt', { archived: true, archivedAt: 'soon' }],
  ])('is told by its field: %s', (field, given) => {
    expect(() => contactFacts(record({}, given), context)).toThrow(new RegExp(`^${field}: `));
  });
});

describe('companyFacts', () => {
  it('has the domain first, then the additional ones, then the website', () => {
    const company = record({
      name: 'Kröger GmbH',
      domain: 'kroeger.example',
      hs_additional_domains: 'kröger.example;k.example',
      website: 'https://www.kroeger.example/de',
    });
    expect(companyFacts(company, context).fact).toMatchObject({
      name: 'Kröger GmbH',
      domains: ['kroeger.example', 'kröger.example', 'k.example', 'https://www.kroeger.example/de'],
    });
  });

  it('has the website first when there is no domain', () => {
    expect(companyFacts(record({ website: 'k.example' }), context).fact.domains).toEqual(['k.example']);
  });

  it('has no domain where none is told, and none that was merged away', () => {
    const { fact, merged } = companyFacts(record({ hs_merged_object_ids: '5' }), context);
    expect(fact.domains).toEqual([]);
    expect(merged).toEqual([expect.objectContaining({ id: '5', domains: [], mergedIntoId: '7' })]);
  });
});
