import type { AssetType } from '../../../src/asset-copying/asset';
import { portableContent } from '../../../src/asset-copying/portable-content.rules';

const branch = (filters: readonly unknown[], more: object = {}) => ({
  filterBranchType: 'AND',
  filterBranchOperator: 'AND',
  filterBranches: [],
  filters,
  ...more,
});
const list = (...filters: readonly unknown[]) => ({ name: 'L', objectTypeId: '0-1', filterBranch: branch(filters) });
const propertyFilter = (property: string, operation: object) =>
  list({ filterType: 'PROPERTY', property, operation: { operator: 'IS_EQUAL_TO', ...operation } });
const form = (field: object, more: object = {}) => ({
  name: 'F',
  fieldGroups: [
    {
      groupType: 'default_group',
      fields: [{ objectTypeId: '0-1', label: 'l', hidden: true, required: false, ...field }],
    },
  ],
  ...more,
});
const email = (module: object, more: object = {}) => ({
  name: 'E',
  type: 'AUTOMATED_EMAIL',
  content: { widgets: { m: { type: 'module', ...module } }, ...more },
});
const richText = (html: string) => email({ body: { path: '@hubspot/rich_text', html } });
const refusedIn = (type: AssetType, content: unknown) =>
  portableContent(type, content).unsupported.map(({ reference }) => reference);
const FILTER = 'filterBranch.filters[]';

describe('values of a property that are ids of the source (A6)', () => {
  it.each([
    ['hubspot_owner_id', { operationType: 'ENUMERATION', values: ['17'] }],
    ['associatedcompanyid', { operationType: 'NUMBER', value: 777002 }],
    ['hs_object_id', { operationType: 'NUMBER_RANGED', lowerBound: 1, upperBound: 2 }],
    ['hs_calculated_form_submissions', { operationType: 'MULTISTRING', values: ['9201::'] }],
    ['hs_latest_sequence_enrolled', { operationType: 'NUMBER', value: 9 }],
    ['hs_analytics_first_touch_converting_campaign', { operationType: 'STRING', value: '9' }],
    ['hs_all_team_ids', { operationType: 'MULTISTRING', values: ['9'] }],
    ['hs_created_by_user_id', { operationType: 'NUMBER', value: 9 }],
    ['hs_analytics_source_data_1', { operationType: 'STRING', value: '9' }],
    ['hs_persona', { operationType: 'ENUMERATION', values: ['persona_1'] }],
    ['dealstage', { operationType: 'STRING', value: '55512345' }],
    ['hs_pipeline_stage', { operationType: 'STRING', value: '55512345' }],
    ['recent_conversion_event_name', { operationType: 'STRING', value: 'About your house' }],
    ['notes_last_contacted_by', { operationType: 'STRING', value: '17' }],
    ['hs_analytics_last_url', { operationType: 'STRING', value: 'https://source.example' }],
    [
      'hubspot_team_id',
      { operationType: 'COMPARATIVE_PROPERTY_UPDATED', comparisonPropertyName: 'q', defaultComparisonValue: '9' },
    ],
  ])('are refused by the name %s in a filter', (property, operation) => {
    expect(refusedIn('LIST', propertyFilter(property, operation))).toEqual([`values of contact.${property}`]);
  });

  it.each([
    ['hubspot_owner_id', { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' }],
    ['paid', { operationType: 'NUMBER', value: 1 }],
    ['firstname', { operationType: 'STRING', value: 'Ida' }],
    ['teammate', { operationType: 'STRING', value: 'Ida' }],
  ])('are not looked for where there is none: %s %j', (property, operation) => {
    expect(refusedIn('LIST', propertyFilter(property, operation))).toEqual([]);
  });

  it.each([
    [{ fieldType: 'single_line_text', defaultValue: '17' }],
    [{ fieldType: 'number', defaultValue: '17' }],
    [{ fieldType: 'dropdown', options: [{ label: 'x', value: '17' }] }],
    [{ fieldType: 'dropdown', options: [], defaultValues: ['17'] }],
    [
      {
        fieldType: 'single_line_text',
        dependentFields: [
          {
            dependentCondition: { operator: 'set_any', values: ['17'] },
            dependentField: { fieldType: 'single_line_text', objectTypeId: '0-1', name: 'p' },
          },
        ],
      },
    ],
  ])('are refused by the name of a form field: %j', (field) => {
    expect(refusedIn('FORM', form({ name: 'hubspot_owner_id', ...field }))).toEqual([
      'values of contact.hubspot_owner_id',
    ]);
  });

  it('are options that the target needs where the property is chosen from some, also defaults and stages', () => {
    const field = { fieldType: 'radio', name: 'p', options: [{ label: 'A', value: 'a' }], defaultValues: ['b'] };
    const configuration = { lifecycleStages: [{ objectTypeId: '0-2', value: '55512345' }] };
    expect(portableContent('FORM', form(field, { configuration })).references).toEqual([
      { kind: 'PROPERTY', recordType: 'CONTACT', name: 'p', fieldType: 'enumeration', options: ['a', 'b'] },
      {
        kind: 'PROPERTY',
        recordType: 'COMPANY',
        name: 'lifecyclestage',
        fieldType: 'enumeration',
        options: ['55512345'],
      },
    ]);
  });
});

describe('what a text embeds of the source (A6)', () => {
  const EMBEDS: readonly (readonly [string, string])[] = [
    ['<img src="https://1001.fs1.hubspotusercontent-eu1.net/x.png">', 'file or page of the account'],
    ['<a href="https://info.acme.example/cs/ci/?pg=1&pid=1001">', 'call to action'],
    ['<a href="https://hubs.ly/Q01">', 'address of the account in the CRM'],
    ['<a href="https://x.example/hs/manage-preferences/unsubscribe?d=1">', 'address of the account in the CRM'],
    ['<a href="https://app.hub&#10;spot.com/x">', 'address of the account in the CRM'],
    ['<a href="https://app.hub\nspot.com/x">', 'address of the account in the CRM'],
    ['<img src="/hubfs/x.png">', 'file or page of the account'],
    ['<img src="/hub%66s/x.png">', 'file or page of the account'],
    ['<a href="https://1001.hs-sites.com/x">', 'file or page of the account'],
    ['<a href="https://x.example/?cta_guid=1">', 'call to action'],
    ['<a href="https://x.example/?portal_id=1001">', 'id of the account'],
    ['<a href="https://x.example/?portal&lowbar;id=1001">', 'id of the account'],
    ['<a href="https://app-eu1.hubspot.com/contacts/1001/lists/9101">', 'address of the account in the CRM'],
    ['<a href="https://app&#46;hubspot&#x2e;com/x">', 'address of the account in the CRM'],
    ['<a href="https://meetings.hubspot.com/ida">', 'address of the account in the CRM'],
    ['<a href="https://share.hsforms.com/1abc">', 'embedded form'],
    ['hbspt.forms.create({})', 'embedded form'],
    ['<SCRIPT src="//x.example/y.js">', 'embedded script or frame'],
    ['<iframe src="//x.example">', 'embedded script or frame'],
    ['<a href="https://x.example/?_hsmi=12">', 'tracking of the account'],
    ['{{ form(9201) }}', 'expression {{ form(9201) }}'],
    ['{% form form_to_use="9201" %}', 'expression {% form form_to_use="9201" %}'],
  ];
  const PLACES: Readonly<Record<string, readonly [AssetType, (text: string) => unknown]>> = {
    'a subject': ['MARKETING_EMAIL', (subject) => ({ subject })],
    'an e-mail’s name': ['MARKETING_EMAIL', (name) => ({ name })],
    'plain text': ['MARKETING_EMAIL', (plainTextVersion) => ({ content: { plainTextVersion } })],
    'rich text': ['MARKETING_EMAIL', richText],
    'a label of a module': ['MARKETING_EMAIL', (label) => email({ label, body: { path: '@hubspot/divider' } })],
    'a link': ['MARKETING_EMAIL', (link) => email({ body: { path: '@hubspot/button_email', link } })],
    'an image': ['MARKETING_EMAIL', (src) => email({ body: { path: '@hubspot/image_email', img: { src } } })],
    'rich text of a form': ['FORM', (text) => ({ fieldGroups: [{ richText: text, fields: [] }] })],
    'a label': ['FORM', (label) => form({ fieldType: 'email', name: 'email', label })],
    'a description': ['FORM', (description) => form({ fieldType: 'email', name: 'email', description })],
    'a button': ['FORM', (submitButtonText) => ({ displayOptions: { submitButtonText } })],
    thanks: ['FORM', (value) => ({ configuration: { postSubmitAction: { type: 'thank_you', value } } })],
    consent: [
      'FORM',
      (privacyText) => ({ legalConsentOptions: { type: 'legitimate_interest', lawfulBasis: 'lead', privacyText } }),
    ],
  };

  it.each(Object.entries(PLACES))('is refused by name in %s', (_, [type, content]) => {
    for (const [text, name] of EMBEDS)
      expect([text, refusedIn(type, content(text))]).toEqual([text, expect.arrayContaining([name])]);
    expect(refusedIn(type, content('<p>Welcome to <a href="https://www.example.com/offers?x=1">us</a></p>'))).toEqual(
      [],
    );
  });

  it('is refused in what a filter compares with', () => {
    const operation = { operationType: 'STRING', value: 'https://1001.hs-sites.com/x' };
    expect(refusedIn('LIST', propertyFilter('p', operation))).toEqual(['file or page of the account']);
  });
});

describe('ids and settings of the source within an asset', () => {
  it('stay behind and are listed where they stand beside the content (A5)', () => {
    const { content, dropped, unsupported } = portableContent(
      'MARKETING_EMAIL',
      email(
        {
          id: 'canary-1',
          module_id: 987654321,
          css: { owner_id: 'canary-1', 'padding-top': '10px' },
          body: {
            path: '@hubspot/rich_text',
            html: 'x',
            style: { whatever: { any: 'canary-1' }, color: '{{ x }}', backgroundColor: '#FFF' },
            hs_wrapper_css: '{{ canary-1 }}',
          },
        },
        {
          flexAreas: {
            main: { sections: [{ id: 'canary-1', columns: [], style: { portalId: 1001, stack: 'LEFT_TO_RIGHT' } }] },
          },
          styleSettings: {
            dividerStyleSettings: { color: { ownerId: 'canary-1', color: '#fff' } },
            primaryFont: 'Arial, sans-serif',
            backgroundColor: '{{ canary-1 }}',
          },
        },
      ),
    );
    expect(unsupported).toEqual([]);
    expect(content['content']).toEqual({
      widgets: {
        m: {
          type: 'module',
          css: { 'padding-top': '10px' },
          body: { path: '@hubspot/rich_text', html: 'x', style: { backgroundColor: '#FFF' } },
        },
      },
      flexAreas: { main: { sections: [{ columns: [], style: { stack: 'LEFT_TO_RIGHT' } }] } },
      styleSettings: { dividerStyleSettings: { color: { color: '#fff' } }, primaryFont: 'Arial, sans-serif' },
    });
    expect([...dropped].sort()).toEqual([
      'content.flexAreas.main.sections[].id',
      'content.flexAreas.main.sections[].style.portalId',
      'content.styleSettings.backgroundColor',
      'content.styleSettings.dividerStyleSettings.color.ownerId',
      'content.widgets.m.body.hs_wrapper_css',
      'content.widgets.m.body.style.color',
      'content.widgets.m.body.style.whatever',
      'content.widgets.m.css.owner_id',
      'content.widgets.m.id',
      'content.widgets.m.module_id',
    ]);
  });

  it.each([
    [{ filterType: 'CONSTANT', shouldAccept: true, source: 'canary-1' }, 'source'],
    [
      {
        filterType: 'ASSOCIATION',
        associationCategory: 'HUBSPOT_DEFINED',
        associationTypeId: 1,
        listId: '1',
        toObjectType: 'p1001_canary',
        toObjectTypeId: '0-2',
        operator: 'IN_LIST',
      },
      'toObjectType',
    ],
  ])('stay behind and are listed where a filter has them besides (A5): %j', (filter, name) => {
    const { content, dropped, unsupported } = portableContent('LIST', list(filter));
    expect([dropped, unsupported]).toEqual([[`${FILTER}.${name}`], []]);
    expect(JSON.stringify(content)).not.toContain('canary');
  });

  it('are what a form module shows, wherever its id stands, or it is refused (A6)', () => {
    const body = { path: '@hubspot/form', form: { form_id: '9201', response_type: 'redirect', redirect_id: '5' } };
    const { content, references, dropped } = portableContent('MARKETING_EMAIL', email({ body }), () => 'there');
    expect(references).toEqual([{ kind: 'ASSET', type: 'FORM', id: '9201' }]);
    expect(JSON.stringify(content)).toContain('"form":{"form_id":"there"}');
    expect(dropped).toEqual(['content.widgets.m.body.form.response_type', 'content.widgets.m.body.form.redirect_id']);
    expect(refusedIn('MARKETING_EMAIL', email({ body: { path: '@hubspot/form', form: { id: '9201' } } }))).toEqual([
      'content.widgets.m.body.form_id',
    ]);
  });
});

describe('a filter', () => {
  const IN_LIST = { filterType: 'IN_LIST', operator: 'IN_LIST', listId: '1' };
  const DATE = { timeType: 'DATE', year: 2026, month: 1, day: 1 };

  it.each([
    [list({ ...IN_LIST, negate: true }), `${FILTER}.negate`],
    [{ ...list(), filterBranch: branch([], { limit: 5 }) }, 'filterBranch.limit'],
    [
      propertyFilter('p', { operationType: 'STRING', value: 'x', caseSensitive: true }),
      `${FILTER}.operation.caseSensitive`,
    ],
    [
      list({ filterType: 'ADS_TIME', pruningRefineBy: { type: 'TIME_POINT', timePoint: { ...DATE, calendar: 'x' } } }),
      `${FILTER}.pruningRefineBy.timePoint.calendar`,
    ],
  ])(
    'with a field that is new here is refused by the name of the field, for without it it means something else (A6)',
    (content, name) => {
      expect(refusedIn('LIST', content)).toEqual([name]);
      expect(portableContent('LIST', content).dropped).toEqual([]);
    },
  );

  it('may have new fields with nothing in them, and beside it they are dropped (A5)', () => {
    const { dropped, unsupported } = portableContent('LIST', {
      ...list({ ...IN_LIST, negate: null, more: [] }),
      new: 1,
    });
    expect([dropped, unsupported]).toEqual([['new'], []]);
  });

  it.each([
    [''],
    [{}],
    [undefined],
    [null],
    [[]],
    [1e21],
    [12345678901234567890],
    ['9102 '],
    ['\ud800'],
    ['x'.repeat(65)],
    [1.5],
  ])('with %j for the id of a list holds no valid id, and says so (A6)', (listId) => {
    const { references, unsupported } = portableContent('LIST', list({ ...IN_LIST, listId }));
    expect([references, unsupported]).toEqual([
      [],
      [
        {
          reference: `${FILTER}.listId`,
          message: `${FILTER}.listId holds no valid id of a LIST (A6). Mend it in the source.`,
        },
      ],
    ]);
  });

  it.each([['\ud800'], ['é'], ['a b'], ['x'.repeat(101)], [''], [{}]])('names no property with %j (A6)', (property) => {
    const filter = {
      filterType: 'PROPERTY',
      property,
      operation: { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' },
    };
    const { references, unsupported } = portableContent('LIST', list(filter));
    expect([references, unsupported.length]).toEqual([[], 1]);
  });

  it.each([[''], [null], [undefined], [{}]])(
    'and consent with %j for a subscription are refused (A6)',
    (subscriptionTypeId) => {
      const communicationsCheckboxes = [{ label: 'x', required: true, subscriptionTypeId }];
      const legalConsentOptions = { type: 'implicit_consent_to_process', communicationsCheckboxes };
      expect(refusedIn('FORM', { legalConsentOptions })).toEqual(['subscription type without a name']);
    },
  );

  it.each([
    [{ filterType: 'NUM_ASSOCIATIONS', associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 'canary-1' }],
    [{ filterType: 'EMAIL_EVENT', operator: 'OPENED', emailId: '1', level: 'canary-1' }],
    [{ ...IN_LIST, operator: 'canary-1' }],
    [{ filterType: 'PAGE_VIEW', operator: 'HAS_PAGEVIEW_EQ', pageUrl: 'https://source.example/canary-1' }],
    [{ filterType: 'EMAIL_EVENT', operator: 'LINK_CLICKED', emailId: '1', level: 'X', clickUrl: 'https://canary-1' }],
    [{ filterType: 'ADS_TIME', pruningRefineBy: { type: 'TIME_POINT', timePoint: { ...DATE, zoneId: 'canary-1' } } }],
  ])('with a value that is not one of the API’s is refused: %j', (filter) => {
    const { content, unsupported } = portableContent('LIST', list(filter));
    expect(unsupported).toHaveLength(1);
    expect(JSON.stringify(content)).not.toContain('canary');
  });
});
