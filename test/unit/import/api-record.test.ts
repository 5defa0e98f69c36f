import { apiRecord } from '../../../src/import/api-record';

describe('apiRecord', () => {
  it('reads a result of a list page', () => {
    const result = {
      id: '512',
      properties: { firstname: 'Zoë', email: null, hs_score: 3, optout: false },
      createdAt: '2024-01-01T00:00:00Z',
      updatedAt: '2024-02-01T00:00:00Z',
      archived: true,
      archivedAt: '2024-03-01T00:00:00Z',
      associations: {
        contacts: {
          results: [
            { id: '1', type: 'deal_to_contact' },
            { id: 2, type: 'deal_to_contact_unlabeled' },
          ],
        },
        companies: { results: [{ id: '3', type: 'deal_to_company' }], paging: { next: { after: '3' } } },
        p123_contacts: { results: [{ id: '4', type: 'deal_to_p123_contacts' }] },
      },
    };
    expect(apiRecord(result)).toEqual({
      id: '512',
      properties: { firstname: 'Zoë', email: null, hs_score: '3', optout: 'false' },
      createdAt: '2024-01-01T00:00:00Z',
      updatedAt: '2024-02-01T00:00:00Z',
      archived: true,
      archivedAt: '2024-03-01T00:00:00Z',
      contactIds: ['1', '2'],
      companyIds: ['3'],
      moreAssociations: true,
    });
  });

  it.each([
    [{}],
    [null],
    ['text'],
    [[]],
    [{ id: 2 ** 60, properties: [], associations: { contacts: { results: {} } } }],
  ])('takes nothing from %j', (result) => {
    expect(apiRecord(result)).toMatchObject({ id: null, properties: {}, archived: false, contactIds: [] });
  });
});
