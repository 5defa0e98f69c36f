import type { z } from 'zod';
import {
  accountDetails,
  associationsPage,
  listsById,
  listSearch,
  resultsPage,
  understood,
} from '../../../src/pull/hubspot-page.rules';
import { PullError } from '../../../src/pull/pull-error';

const next = { next: { after: 'c' } };
const association = { from: { id: '1' }, to: [{ toObjectId: 2 }, { toObjectId: '3' }], paging: next };
const search = { total: 1, hasMore: false, offset: 0, lists: [{ listId: '1', name: 'x' }] };

describe('an answer of HubSpot’s', () => {
  it.each<[string, z.ZodType, object]>([
    ['account', accountDetails, { portalId: 1 }],
    ['page', resultsPage, { results: [{ id: '1', any: 1 }], paging: next }],
    ['last page', resultsPage, { results: [] }],
    ['last page with an empty place', resultsPage, { results: [], paging: { next: null } }],
    ['search of lists', listSearch, search],
    ['lists by id', listsById, { lists: [{ any: 1 }] }],
    ['page with an error of no further category', associationsPage, { results: [], errors: [{ category: 'X' }] }],
    ['page of associations', associationsPage, { results: [], errors: [{ category: 'X', subCategory: 1 }] }],
  ])('is understood, %s', (_, schema, body) => {
    expect(understood(schema, body, '/path')).toEqual(body);
  });

  it('names associated records by text or number', () => {
    expect(understood(associationsPage, { results: [association] }, '/path').results).toEqual([
      { ...association, to: [{ toObjectId: '2' }, { toObjectId: '3' }] },
    ]);
  });

  it.each<[string, z.ZodType, unknown]>([
    ['the answer', accountDetails, null],
    ['portalId', accountDetails, {}],
    ['portalId', accountDetails, { portalId: 0 }],
    ['results', resultsPage, {}],
    ['results.0', resultsPage, { results: ['x'] }],
    ['paging.next.after', resultsPage, { results: [], paging: { next: { after: '' } } }],
    ['paging.next.after', resultsPage, { results: [], paging: { next: {} } }],
    ['total, hasMore, offset, lists', listSearch, {}],
    ['lists.0.listId', listSearch, { ...search, lists: [{}] }],
    ['lists', listsById, {}],
    ['results', associationsPage, {}],
    ['results.0.from, results.0.to', associationsPage, { results: [{}] }],
    ['results.0.from.id', associationsPage, { results: [{ ...association, from: {} }] }],
    ['results.0.to.0.toObjectId', associationsPage, { results: [{ ...association, to: [{}] }] }],
    ['results.0.paging.next.after', associationsPage, { results: [{ ...association, paging: { next: {} } }] }],
    [
      'results.0.paging.next.after',
      associationsPage,
      { results: [{ ...association, paging: { next: { after: '' } } }] },
    ],
    ['errors.0.category', associationsPage, { results: [], errors: [{ category: 1 }] }],
  ])('is refused by its place, and without its text: %s', (places, schema, body) => {
    const reading = () => understood(schema, body, '/path');
    expect(reading).toThrow(PullError);
    expect(reading).toThrow(new PullError(`/path answered something else than HubSpot describes, at ${places}`));
  });
});
