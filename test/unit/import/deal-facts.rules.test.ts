import { dealFacts } from '../../../src/import/deal-facts.rules';
import { context, record } from './record';

describe('dealFacts', () => {
  it('reads a deal', () => {
    const deal = record(
      {
        dealname: 'Größe L',
        amount: ' 1200.50 ',
        deal_currency_code: 'eur',
        pipeline: 'default',
        dealstage: 'contractsent',
        closedate: '2024-05-01',
        hubspot_owner_id: 'Anna Müller',
      },
      { contactIds: ['1', '1', '2'], companyIds: ['3'] },
    );
    expect(dealFacts(deal, context)).toEqual({
      fact: {
        accountId: '42',
        id: '7',
        name: 'Größe L',
        amount: '1200.50',
        currency: 'EUR',
        pipeline: 'default',
        stage: 'contractsent',
        status: 'OPEN',
        closeDate: '2024-05-01T00:00:00Z',
        ownerName: 'Anna Müller',
        contactIds: ['1', '2'],
        companyIds: ['3'],
        archived: false,
        updatedAt: '2024-02-01T08:00:00Z',
      },
      merged: [],
      remarks: [],
    });
  });

  it.each([
    ['WON', { hs_is_closed_won: 'true', hs_is_closed: 'true' }],
    ['LOST', { hs_is_closed_won: 'false', hs_is_closed: 'true' }],
    ['LOST', { hs_is_closed_lost: 'TRUE' }],
    ['OPEN', { hs_is_closed_won: 'false', hs_is_closed: 'false' }],
    ['OPEN', { hs_is_closed: 'No', dealstage: 'closedwon' }],
    ['OPEN', { hs_is_closed_won: 'false', hs_is_closed_lost: 'false', dealstage: 'closedlost' }],
    ['WON', { dealstage: 'closedwon' }],
    ['WON', { dealstage: 'Closed Won (Sales Pipeline)' }],
    ['LOST', { dealstage: 'Closed lost' }],
    ['LOST', { hs_is_closed: 'true', dealstage: '998877' }],
    ['WON', { hs_is_closed: 'true', dealstage: 'closedwon' }],
    ['OPEN', { dealstage: '998877' }],
    ['OPEN', {}],
    ['WON', { dealstage: 'Closed   Won   (Sales (EU))  ' }],
    ['OPEN', { dealstage: 'Closed (almost) Won' }],
    ['OPEN', { dealstage: '(x) Closed Won y' }],
    ['OPEN', { hs_is_closed: 'false', dealstage: 'closedlost' }],
    ['WON', { hs_is_closed_lost: 'false', dealstage: 'closedwon' }],
    ['LOST', { hs_is_closed_won: 'false', dealstage: 'closedlost' }],
    ['LOST', { hs_is_closed_won: '0', hs_is_closed: '1', dealstage: 'closedwon' }],
    ['WON', { hs_is_closed_won: 'yes' }],
    ['WON', { hs_is_closed_won: '1' }],
    ['OPEN', { hs_is_closed_won: 'perhaps' }],
  ])('is %s with %j', (status, properties) => {
    expect(dealFacts(record(properties), context).fact.status).toBe(status);
  });

  it('has no more than an id where nothing is told', () => {
    expect(dealFacts(record(), context).fact).toMatchObject({
      name: '',
      amount: null,
      currency: null,
      pipeline: null,
      stage: null,
      closeDate: null,
    });
  });

  it('says which date cannot be read', () => {
    expect(() => dealFacts(record({ closedate: 'soon' }), context)).toThrow(/^closeDate: /);
  });

  it('is associated with what the columns of a CSV export list', () => {
    const deal = record({ associated_contact_ids: '1;2', associated_company_ids: '3' });
    expect(dealFacts(deal, context).fact).toMatchObject({ contactIds: ['1', '2'], companyIds: ['3'] });
  });

  it('archives deals that were merged away', () => {
    const [merged] = dealFacts(record({ hs_merged_object_ids: '5' }, { contactIds: ['1'] }), context).merged;
    expect(merged).toMatchObject({ id: '5', archived: true, contactIds: [], companyIds: [] });
  });

  it.each([
    ['NO_ASSOCIATION', record()],
    ['NO_MODIFICATION_DATE', record({}, { updatedAt: null, contactIds: ['1'], companyIds: ['2'] })],
    ['MORE_ASSOCIATIONS', record({}, { contactIds: ['1'], moreAssociations: true })],
    ['OWNER_LEFT_OUT', record({ hubspot_owner_id: '11' }, { contactIds: ['1'] })],
  ])('tells of %s', (remark, deal) => {
    expect(dealFacts(deal, context).remarks).toEqual([remark]);
  });
});
