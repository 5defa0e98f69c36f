import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { outcomeOf } from '../../support/content-places';

const listOf = (filter: unknown) => ({
  objectTypeId: '0-1',
  filterBranch: { filterBranchType: 'AND', filters: [filter] },
});
const outcome = (filter: unknown) => outcomeOf('LIST', listOf(filter));
const FILTER = 'filterBranch.filters[]';

const REFINED = { coalescingRefineBy: { type: 'ALL_HISTORY' }, pruningRefineBy: { type: 'ALL_HISTORY' } };
const HUBSPOTS = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 };
const NO_NUMBER = `${FILTER}.associationTypeId should be a number (A6).`;
const noId = (field: string, type: string) =>
  `${FILTER}.${field} holds no valid id of a ${type} (A6). Mend it in the source.`;
const foreign = (name: string) => `${name} means something else in another account (A6). Take it out.`;

/** By type: a filter with all that it can have, and what is said when a field is missing that it cannot do without. */
const FILTERS: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
  [
    'PROPERTY',
    { property: 'p', operation: { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' } },
    {
      property: `${FILTER}.property should be the name of a property (A6).`,
      operation: `${FILTER}.operation should be an object (A6).`,
    },
  ],
  ['CONSTANT', { shouldAccept: true }, { shouldAccept: `${FILTER}.shouldAccept should be true or false (A6).` }],
  ['IN_LIST', { operator: 'IN_LIST', listId: '7' }, { listId: noId('listId', 'LIST') }],
  [
    'ASSOCIATION',
    { operator: 'IN_LIST', ...REFINED, ...HUBSPOTS, listId: '7', toObjectTypeId: '0-2' },
    {
      associationTypeId: NO_NUMBER,
      associationCategory: foreign('association type 279'),
      listId: noId('listId', 'LIST'),
    },
  ],
  [
    'PROPERTY_ASSOCIATION',
    { operator: 'IN_LIST', ...REFINED, listId: '7', propertyWithObjectId: 'p', toObjectTypeId: '0-2' },
    {
      listId: noId('listId', 'LIST'),
      propertyWithObjectId: `${FILTER}.propertyWithObjectId should be the name of a property (A6).`,
    },
  ],
  [
    'NUM_ASSOCIATIONS',
    { ...REFINED, ...HUBSPOTS },
    { associationTypeId: NO_NUMBER, associationCategory: foreign('association type 279') },
  ],
  ['FORM_SUBMISSION', { operator: 'FILLED_OUT', ...REFINED, formId: '7' }, {}],
  [
    'EMAIL_EVENT',
    { operator: 'OPENED', pruningRefineBy: { type: 'ALL_HISTORY' }, emailId: '7', level: 'EMAIL_CAMPAIGN' },
    { emailId: noId('emailId', 'MARKETING_EMAIL') },
  ],
  ['ADS_TIME', { pruningRefineBy: { type: 'ALL_HISTORY' } }, {}],
];

describe('a filter of a list', () => {
  it.each(FILTERS)('of type %s travels with all that it can have', (filterType, fields) => {
    const filter = { filterType, ...fields };
    expect(outcome(filter)).toEqual({ travels: listOf(filter) });
  });

  it.each(
    FILTERS.flatMap(([type, fields, needed]) =>
      Object.keys(needed).map((field) => [type, field, fields, needed] as const),
    ),
  )(
    'of type %s blocks the copy without its %s, for it means something else then (A6)',
    (filterType, field, fields, needed) => {
      expect(outcome({ filterType, ...fields, [field]: null })).toEqual({ blocked: [needed[field]] });
    },
  );

  it.each<[string, object, ...string[]]>([
    ['PAGE_VIEW', {}, foreign('page without a name')],
    ['FORM_SUBMISSION_ON_PAGE', { formId: '7' }, foreign('page without a name')],
    ['IN_LIST', { listId: '7', metadata: { id: '17' } }, foreign('membership of 17')],
    ['IN_LIST', { listId: '7', metadata: { inListType: 'IMPORT' } }, foreign('membership by IMPORT')],
    ['EMAIL_EVENT', { emailId: '7', appId: 17 }, foreign('app 17')],
    ['EMAIL_EVENT', { emailId: '7', appId: ['17', 18] }, foreign('app 17'), foreign('app 18')],
    ['EMAIL_EVENT', { emailId: '7', clickUrl: 'https://a.example' }, foreign('address https://a.example')],
    ['ASSOCIATION', { ...HUBSPOTS, listId: '7', toObjectTypeId: '2-17' }, foreign('object type 2-17')],
    ['ASSOCIATION', { ...HUBSPOTS, listId: '7', toObjectTypeId: 17 }, foreign('object type 17')],
    ['ASSOCIATION', { ...HUBSPOTS, listId: '7', toObjectTypeId: ['0-1'] }, foreign('object type 0-1')],
    ['ASSOCIATION', { ...HUBSPOTS, listId: '7', toObjectTypeId: '10-1' }, foreign('object type 10-1')],
    ['ASSOCIATION', { ...HUBSPOTS, listId: '7', toObjectTypeId: '0-1x' }, foreign('object type 0-1x')],
    ['ASSOCIATION', { ...HUBSPOTS, listId: '7', toObjectTypeId: '0-1234567' }, foreign('object type 0-1234567')],
    ['ASSOCIATION', { listId: '7', associationCategory: 'USER_DEFINED' }, foreign('association type without a name')],
  ])('of type %s blocks the copy by what is the source’s own: %j (A6)', (filterType, fields, ...messages) => {
    expect(outcome({ filterType, operator: 'X', ...fields })).toEqual({ blocked: messages });
  });

  it.each<[string, object]>([
    ['IN_LIST', { listId: '7', metadata: { id: '', inListType: null } }],
    ['EMAIL_EVENT', { emailId: '7', appId: '', clickUrl: {} }],
    ['ASSOCIATION', { ...HUBSPOTS, listId: '7', toObjectTypeId: '0-123456' }],
    ['CONSTANT', { shouldAccept: false, source: '' }],
  ])('of type %s is not blocked by nothing, or by what is the same everywhere: %j', (filterType, fields) => {
    expect(outcome({ filterType, ...fields })).toHaveProperty('travels');
  });

  it.each([
    ...['ADS_SEARCH', 'CAMPAIGN_INFLUENCED', 'COMMUNICATION_SUBSCRIPTION', 'CTA', 'EMAIL_SUBSCRIPTION', 'EVENT'],
    ...['INTEGRATION_EVENT', 'PRIVACY', 'SURVEY_MONKEY', 'SURVEY_MONKEY_VALUE', 'UNIFIED_EVENTS', 'WEBINAR'],
  ])('of type %s blocks the copy, and says why (A6)', (filterType) => {
    expect(outcome({ filterType })).toEqual({
      blocked: [`filter type ${filterType}: it is told of by something that each account has set up for itself (A6).`],
    });
  });

  it.each<[unknown, string]>([
    ['text', `${FILTER} should be an object (A6).`],
    [{}, 'filter type without a name is not known here, and is not copied without being understood (A6).'],
    [{ filterType: 5 }, 'filter type 5 is not known here, and is not copied without being understood (A6).'],
    [
      { filterType: 'CONSTANT', shouldAccept: true, negate: true },
      `${FILTER}.negate is not known here, and is not left out without being understood (A6).`,
    ],
  ])('that is %j blocks the copy, and says why (A6)', (filter, message) => {
    expect(outcome(filter)).toEqual({ blocked: [message] });
  });
});

describe('a filter on a property', () => {
  const on = (property: unknown, operation: unknown) =>
    portableContent('LIST', listOf({ filterType: 'PROPERTY', property, operation }));

  it('needs the options that it names, and those alone (A6)', () => {
    expect(on('p', { operationType: 'ENUMERATION', values: ['a', 17, 'b'] }).references).toEqual([
      { kind: 'PROPERTY', recordType: 'CONTACT', name: 'p', fieldType: 'enumeration', options: ['a', 'b'] },
    ]);
    for (const operation of [
      { operationType: 'ENUMERATION', values: 'a' },
      { operationType: 'MULTISTRING', values: ['a'] },
      { operationType: 'NEW', values: ['a'] },
    ]) {
      expect(on('p', operation).references).toEqual([expect.objectContaining({ name: 'p', options: [] })]);
    }
  });

  it.each([[5], [['p']], ['a b'], [null]])('names none by %j, also where it has values (A6)', (property) => {
    const { references, unsupported } = on(property, { operationType: 'STRING', value: 'x' });
    expect([references, unsupported]).toEqual([
      [],
      [{ reference: `${FILTER}.property`, message: `${FILTER}.property should be the name of a property (A6).` }],
    ]);
  });

  it.each<[unknown]>([
    [{ operationType: 'ENUMERATION', values: [] }],
    [{ operationType: 'MULTISTRING', values: null }],
    [{ operationType: 'NUMBER_RANGED', lowerBound: null }],
    [{ operationType: 'ALL_PROPERTY' }],
  ])('whose values are ids travels where it has none: %j (A6)', (operation) => {
    expect(on('hubspot_owner_id', operation).unsupported).toEqual([]);
  });

  it.each<[unknown]>([
    [{ operationType: 'STRING', value: '17' }],
    [{ operationType: 'ENUMERATION', values: ['17'] }],
    [{ operationType: 'NUMBER_RANGED', lowerBound: 17 }],
    [{ operationType: 'NUMBER_RANGED', upperBound: 17 }],
    [{ operationType: 'COMPARATIVE_DATE', comparisonPropertyName: 'p', defaultComparisonValue: '17' }],
  ])('whose values are ids blocks the copy where it has some: %j (A6)', (operation) => {
    const reference = 'values of contact.hubspot_owner_id';
    const message = `The ${reference} mean something else in another account (A6). Take them out.`;
    expect(on('hubspot_owner_id', operation).unsupported).toEqual([{ reference, message }]);
  });

  it.each<[string, unknown]>([
    ['email', { operationType: 'MULTISTRING', operator: 'IS_EQUAL_TO', values: ['ann@x.com', 'bob@y.com'] }],
    ['email', { operationType: 'STRING', operator: 'IS_EQUAL_TO', value: 'ann@x.com' }],
    ['phone', { operationType: 'STRING', operator: 'CONTAINS', value: '+49151234567' }],
    ['phone', { operationType: 'NUMBER', operator: 'IS_EQUAL_TO', value: 49151234567 }],
  ])('that tells who people are blocks the copy, as members do not travel: %s, %j (A5)', (property, operation) => {
    const reference = `values of contact.${property}`;
    const message = `The ${reference} tell who people are, and do not travel (A5). Take them out.`;
    expect(on(property, operation).unsupported).toContainEqual({ reference, message });
  });

  it('with values that are no texts is answered (A6)', () => {
    const operation = { operationType: 'MULTISTRING', operator: 'IS_EQUAL_TO', values: [{ toString: 1, valueOf: 1 }] };
    expect(on('email', operation).unsupported).not.toEqual([]);
  });

  it('that tells a domain alone travels (A5)', () => {
    const operation = { operationType: 'STRING', operator: 'ENDS_WITH', value: '@x.com' };
    expect(on('email', operation).unsupported).toEqual([]);
  });
});
