import fc from 'fast-check';
import { AssetType } from '../../../src/asset-copying/asset';
import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import types from './content-types.json';

const list = (filters: readonly unknown[], branch: object = {}) => ({
  name: 'L',
  objectTypeId: '0-1',
  processingType: 'DYNAMIC',
  filterBranch: {
    filterBranchType: 'OR',
    filterBranchOperator: 'OR',
    filters: [],
    filterBranches: [{ filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters, ...branch }],
  },
});
const form = (fields: readonly unknown[], differing: object = {}) => ({
  name: 'F',
  formType: 'hubspot',
  fieldGroups: [{ groupType: 'default_group', richTextType: 'text', fields }],
  ...differing,
});
const email = (html: string, body: object = {}) => ({
  name: 'E',
  subject: html,
  content: { widgets: { m: { type: 'module', body: { path: '@hubspot/rich_text', html, ...body } } } },
});
const seen = (type: AssetType, content: unknown) => {
  const { references, unsupported } = portableContent(type, content);
  return {
    references: references.map((reference) =>
      reference.kind === 'ASSET'
        ? `${reference.type} ${reference.id}`
        : [`${reference.recordType}.${reference.name}`, reference.fieldType, ...reference.options]
            .filter(Boolean)
            .join(' '),
    ),
    refused: unsupported.map(({ reference }) => reference),
  };
};
const travels = (...references: string[]) => ({ references, refused: [] as string[] });
const refused = (...names: string[]) => ({ references: [] as string[], refused: names });

const REFINE = { type: 'NUM_OCCURRENCES', minOccurrences: 1 };
const FILTERS: Readonly<Record<string, readonly [object, ReturnType<typeof seen>]>> = {
  PROPERTY: [
    { property: 'p', operation: { operationType: 'NUMBER', operator: 'IS_EQUAL_TO', value: 1 } },
    travels('CONTACT.p number'),
  ],
  CONSTANT: [{ shouldAccept: true, source: 'x' }, travels()],
  IN_LIST: [{ listId: '77', operator: 'IN_LIST' }, travels('LIST 77')],
  ASSOCIATION: [
    {
      listId: '77',
      associationCategory: 'HUBSPOT_DEFINED',
      associationTypeId: 279,
      toObjectTypeId: '0-2',
      coalescingRefineBy: REFINE,
    },
    travels('LIST 77'),
  ],
  PROPERTY_ASSOCIATION: [
    { listId: '77', propertyWithObjectId: 'p', toObjectTypeId: '0-2' },
    travels('LIST 77', 'CONTACT.p'),
  ],
  NUM_ASSOCIATIONS: [
    { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1, coalescingRefineBy: REFINE },
    travels(),
  ],
  FORM_SUBMISSION: [{ formId: 'f', operator: 'FILLED_OUT', pruningRefineBy: REFINE }, travels('FORM f')],
  FORM_SUBMISSION_ON_PAGE: [
    { formId: 'f', pageId: '5', operator: 'FILLED_OUT' },
    { references: ['FORM f'], refused: ['page 5'] },
  ],
  EMAIL_EVENT: [
    { emailId: 'e', operator: 'LINK_CLICKED', level: 'EMAIL_CAMPAIGN', clickUrl: 'https://a.example' },
    { references: ['MARKETING_EMAIL e'], refused: ['address https://a.example'] },
  ],
  PAGE_VIEW: [
    { pageUrl: 'https://a.example', operator: 'CONTAINS', enableTracking: true },
    refused('page https://a.example'),
  ],
  ADS_TIME: [{ pruningRefineBy: REFINE }, travels()],
  ADS_SEARCH: [{ searchTerms: ['1'] }, refused('filter type ADS_SEARCH')],
  CAMPAIGN_INFLUENCED: [{ campaignId: '1' }, refused('filter type CAMPAIGN_INFLUENCED')],
  COMMUNICATION_SUBSCRIPTION: [{ subscriptionIds: ['1'] }, refused('filter type COMMUNICATION_SUBSCRIPTION')],
  CTA: [{ ctaName: 'x' }, refused('filter type CTA')],
  EMAIL_SUBSCRIPTION: [{ subscriptionIds: ['1'] }, refused('filter type EMAIL_SUBSCRIPTION')],
  EVENT: [{ eventId: '1' }, refused('filter type EVENT')],
  INTEGRATION_EVENT: [{ eventTypeId: 1 }, refused('filter type INTEGRATION_EVENT')],
  PRIVACY: [{ privacyName: 'x' }, refused('filter type PRIVACY')],
  SURVEY_MONKEY: [{ surveyId: '1' }, refused('filter type SURVEY_MONKEY')],
  SURVEY_MONKEY_VALUE: [{ surveyId: '1' }, refused('filter type SURVEY_MONKEY_VALUE')],
  UNIFIED_EVENTS: [{ eventTypeId: '4-1' }, refused('filter type UNIFIED_EVENTS')],
  WEBINAR: [{ webinarId: '1' }, refused('filter type WEBINAR')],
};
const WITHIN = {
  filters: [
    { filterType: 'PROPERTY', property: 'p', operation: { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' } },
  ],
};
const BRANCHES: Readonly<Record<string, readonly [object, ReturnType<typeof seen>]>> = {
  OR: [{}, travels('CONTACT.p')],
  AND: [{}, travels('CONTACT.p')],
  NOT_ALL: [{}, travels('CONTACT.p')],
  NOT_ANY: [{}, travels('CONTACT.p')],
  RESTRICTED: [{}, travels('CONTACT.p')],
  ASSOCIATION: [
    { objectTypeId: '0-2', associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 },
    travels('COMPANY.p'),
  ],
  PROPERTY_ASSOCIATION: [{ objectTypeId: '0-2', propertyWithObjectId: 'q' }, travels('COMPANY.p', 'CONTACT.q')],
  UNIFIED_EVENTS: [{ eventTypeId: '4-1' }, refused('filter branch type UNIFIED_EVENTS')],
};
const POINT = { timeType: 'DATE', year: 2026, month: 1, day: 1 };
const OPERATIONS: Readonly<Record<string, readonly [object, string]>> = {
  ALL_PROPERTY: [{}, 'CONTACT.p'],
  BOOL: [{ value: true }, 'CONTACT.p bool'],
  CALENDAR_DATE: [{ timeUnit: 'DAY', fiscalYearStart: 'APRIL' }, 'CONTACT.p'],
  COMPARATIVE_DATE: [{ comparisonPropertyName: 'q' }, 'CONTACT.q CONTACT.p'],
  COMPARATIVE_PROPERTY_UPDATED: [{ comparisonPropertyName: 'q' }, 'CONTACT.q CONTACT.p'],
  DATE: [{ day: 1, month: 'JANUARY', year: 2026 }, 'CONTACT.p'],
  DATETIME: [{ timestamp: 1 }, 'CONTACT.p'],
  ENUMERATION: [{ values: ['a', 'b'] }, 'CONTACT.p enumeration a b'],
  MULTISTRING: [{ values: ['a'] }, 'CONTACT.p string'],
  NUMBER: [{ value: 1 }, 'CONTACT.p number'],
  NUMBER_RANGED: [{ lowerBound: 1, upperBound: 2 }, 'CONTACT.p number'],
  RANGED_DATE: [{ lowerBound: 1, upperBound: 2 }, 'CONTACT.p'],
  ROLLING_DATE_RANGE: [{ numberOfDays: 1 }, 'CONTACT.p'],
  ROLLING_PROPERTY_UPDATED: [{ numberOfDays: 1 }, 'CONTACT.p'],
  STRING: [{ value: 'x' }, 'CONTACT.p string'],
  TIME_POINT: [{ timePoint: POINT }, 'CONTACT.p'],
  TIME_RANGED: [
    { lowerBoundTimePoint: POINT, upperBoundTimePoint: { timeType: 'PROPERTY_REFERENCED', property: 'q' } },
    'CONTACT.q CONTACT.p',
  ],
};
const REFINEMENTS: Readonly<Record<string, object>> = {
  ABSOLUTE_COMPARATIVE: { comparison: 'BEFORE', timestamp: 1 },
  ABSOLUTE_RANGED: { rangeType: 'BETWEEN', lowerTimestamp: 1, upperTimestamp: 2 },
  ALL_HISTORY: {},
  NUM_OCCURRENCES: { minOccurrences: 1 },
  RELATIVE_COMPARATIVE: { comparison: 'BEFORE', timeOffset: { amount: 1, timeUnit: 'DAYS', offsetDirection: 'PAST' } },
  RELATIVE_RANGED: { rangeType: 'BETWEEN', lowerBoundOffset: { amount: 1 }, upperBoundOffset: { amount: 2 } },
  SET_OCCURRENCES: { setType: 'ALL_INCLUDED' },
  TIME_POINT: { timePoint: POINT },
  TIME_RANGED: { lowerBoundTimePoint: POINT },
};
const TIMES: Readonly<Record<string, readonly [object, string[]]>> = {
  DATE: [{ year: 2026 }, []],
  INDEXED: [{ indexReference: { referenceType: 'TODAY' }, offset: { days: 1 } }, []],
  PROPERTY_REFERENCED: [{ property: 'q' }, ['CONTACT.q']],
};
const FIELDS: Readonly<Record<string, readonly [object, ReturnType<typeof seen>]>> = {
  datepicker: [{}, travels('CONTACT.p')],
  dropdown: [{ options: [{ label: 'A', value: 'a' }] }, travels('CONTACT.p enumeration a')],
  email: [{ validation: { useDefaultBlockList: true } }, travels('CONTACT.p string')],
  file: [{ allowMultipleFiles: true }, travels('CONTACT.p string')],
  mobile_phone: [{}, travels('CONTACT.p string')],
  multi_line_text: [{}, travels('CONTACT.p string')],
  multiple_checkboxes: [
    { options: [{ label: 'A', value: 'a' }], defaultValues: ['a'] },
    travels('CONTACT.p enumeration a'),
  ],
  number: [{}, travels('CONTACT.p number')],
  payment_link_radio: [{}, refused('form field type payment_link_radio')],
  phone: [{ useCountryCodeSelect: true }, travels('CONTACT.p string')],
  radio: [{ options: [{ label: 'A', value: 'a' }] }, travels('CONTACT.p enumeration a')],
  single_checkbox: [{}, travels('CONTACT.p bool')],
  single_line_text: [{}, travels('CONTACT.p string')],
};
const CONSENTS: Readonly<Record<string, readonly [object, ReturnType<typeof seen>]>> = {
  none: [{}, travels()],
  implicit_consent_to_process: [
    { privacyText: 'x', communicationsCheckboxes: [{ label: 'a', subscriptionTypeId: 9 }] },
    refused('subscription type 9'),
  ],
  explicit_consent_to_process: [{ privacyText: 'x', communicationsCheckboxes: [] }, travels()],
  legitimate_interest: [{ subscriptionTypeIds: [7, 8] }, refused('subscription type 7', 'subscription type 8')],
};

describe('what an asset refers to (A6)', () => {
  it('is looked for in every type that the public descriptions name', () => {
    const covered = {
      filterTypes: FILTERS,
      filterBranchTypes: BRANCHES,
      operationTypes: OPERATIONS,
      refineByTypes: REFINEMENTS,
      timeTypes: TIMES,
      fieldTypes: FIELDS,
      consentTypes: CONSENTS,
    };
    for (const [kind, rows] of Object.entries(covered)) {
      expect([kind, Object.keys(rows).sort()]).toEqual([kind, [...types[kind as keyof typeof covered]].sort()]);
    }
  });

  it.each(Object.entries(FILTERS))(
    'is found in a list’s filter of type %s, or that is refused by name',
    (filterType, [filter, expected]) => {
      expect(seen('LIST', list([{ filterType, ...filter }]))).toEqual(expected);
    },
  );

  it.each(Object.entries(BRANCHES))(
    'is found in a filter branch of type %s, or that is refused by name',
    (filterBranchType, [branch, expected]) => {
      expect(seen('LIST', list([], { filterBranchType, ...WITHIN, ...branch }))).toEqual(expected);
    },
  );

  it.each(Object.entries(OPERATIONS))('is found in an operation of type %s', (operationType, [operation, expected]) => {
    const filter = { filterType: 'PROPERTY', property: 'p', operation: { operationType, operator: 'X', ...operation } };
    const { references, refused: names } = seen('LIST', list([filter]));
    expect([references.join(' '), names]).toEqual([expected, []]);
    const made = JSON.stringify(portableContent('LIST', list([filter])).content);
    for (const key of Object.keys(operation)) expect(made).toContain(`"${key}"`);
  });

  it.each(Object.entries(REFINEMENTS))('travels with refinements of type %s', (type, refinement) => {
    const filter = { filterType: 'ADS_TIME', pruningRefineBy: { type, ...refinement } };
    const { content, unsupported, dropped } = portableContent('LIST', list([filter]));
    expect([unsupported, dropped]).toEqual([[], []]);
    expect(JSON.stringify(content)).toContain(JSON.stringify({ type, ...refinement }).slice(1, -1));
  });

  it.each(Object.entries(TIMES))('is found in points in time of type %s', (timeType, [point, expected]) => {
    const refinement = { type: 'TIME_POINT', timePoint: { timeType, ...point } };
    expect(seen('LIST', list([{ filterType: 'ADS_TIME', pruningRefineBy: refinement }]))).toEqual(travels(...expected));
  });

  it.each(types.referenceTypes)('travels with points in time counted from %s', (referenceType) => {
    const timePoint = { timeType: 'INDEXED', indexReference: { referenceType, hour: 1 } };
    const filter = { filterType: 'ADS_TIME', pruningRefineBy: { type: 'TIME_POINT', timePoint } };
    expect(seen('LIST', list([filter]))).toEqual(travels());
  });

  it.each(Object.entries(FIELDS))(
    'is found in a form field of type %s, also a dependent one, or that is refused by name',
    (fieldType, [field, expected]) => {
      const one = { fieldType, objectTypeId: '0-1', name: 'p', label: 'P', hidden: false, required: true, ...field };
      expect(seen('FORM', form([one]))).toEqual(expected);
      const holder = {
        fieldType: 'single_line_text',
        objectTypeId: '0-2',
        name: 'h',
        dependentFields: [{ dependentCondition: { operator: 'eq', value: 'x' }, dependentField: one }],
      };
      const within = seen('FORM', form([holder]));
      expect(within).toEqual({ references: [...expected.references, 'COMPANY.h string'], refused: expected.refused });
    },
  );

  it.each(Object.entries(CONSENTS))(
    'is found in consent of type %s, which is never left out in silence',
    (type, [options, expected]) => {
      expect(seen('FORM', form([], { legalConsentOptions: { type, ...options } }))).toEqual(expected);
    },
  );

  it.each([
    ['{{ contact.firstname }}', travels('CONTACT.firstname')],
    ['{{contact.firstname|default("you")}}', travels('CONTACT.firstname')],
    ["{{ personalization_token('company.name', 'your company') }}", travels('COMPANY.name')],
    ['{{ personalization_token(&quot;contact.city&quot;) }}', travels('CONTACT.city')],
    ['{{ Contact.FirstName }}', travels('CONTACT.firstname')],
    ['{{ unsubscribe_link }} {{ site_settings.company_name }}', travels()],
    ['{{ deal.amount }}', refused('expression {{ deal.amount }}')],
    ['{{ contact.firstname ~ secret }}', refused('expression {{ contact.firstname ~ secret }}')],
    ["{{ cta('0a1b') }}", refused("expression {{ cta('0a1b') }}")],
    ['{% if contact.city %}x{% endif %}', refused('expression {% if contact.city %}', 'expression {% endif %}')],
    ['{# note #}', refused('expression {# note #}')],
    ['{{ contact.firstname', refused('expression {{')],
    ['<span class="hs-cta-wrapper">', refused('call to action')],
  ])('is found in the text %s, or that is refused', (html, expected) => {
    expect(seen('MARKETING_EMAIL', email(html))).toEqual(expected);
  });

  it.each([
    [{ path: '@hubspot/form', form_id: 'f' }, travels('FORM f')],
    [{ path: '@hubspot/email_signup', form_id: 'f', list_id: 7 }, travels('FORM f', 'LIST 7')],
    [{ path: '@hubspot/follow_me_email' }, refused('module @hubspot/follow_me_email')],
    [{ path: '/custom/module' }, refused('module /custom/module')],
    [{ path: '@hubspot/no_such' }, refused('module @hubspot/no_such')],
  ])('is found in the module %j, or that is refused by name', (body, expected) => {
    const content = { content: { widgets: { m: { type: 'module', body } } } };
    expect(seen('MARKETING_EMAIL', content)).toEqual(expected);
  });

  it.each([
    ['LIST', list([{ filterType: 'NEW', id: '1' }]), 'filter type NEW'],
    ['LIST', list([{ filterType: 'constructor' }]), 'filter type constructor'],
    ['LIST', list([], { filterBranchType: 'NEW' }), 'filter branch type NEW'],
    ['LIST', { ...list([]), objectTypeId: '2-1' }, 'object type 2-1'],
    [
      'LIST',
      list([{ filterType: 'NUM_ASSOCIATIONS', associationCategory: 'USER_DEFINED', associationTypeId: 5 }]),
      'association type 5',
    ],
    ['LIST', list([{ filterType: 'PROPERTY', property: 'p', operation: { operationType: 'NEW' } }]), 'operation NEW'],
    [
      'LIST',
      list([], {
        filterBranchType: 'ASSOCIATION',
        objectTypeId: '0-3',
        associationCategory: 'HUBSPOT_DEFINED',
        associationTypeId: 1,
        ...WITHIN,
      }),
      'property p',
    ],
    ['FORM', form([{ fieldType: 'new', objectTypeId: '0-1', name: 'p' }]), 'form field type new'],
    ['FORM', form([{ fieldType: 'number', objectTypeId: '0-5', name: 'p' }]), 'object type 0-5'],
    ['MARKETING_EMAIL', { content: { templatePath: 'mine/template.html' } }, 'template mine/template.html'],
    ['MARKETING_EMAIL', { content: { smartFields: { a: {} } } }, 'smart field a'],
  ] as const)('of a %s is refused by name where it is not known: %j', (type, content, expected) => {
    expect(seen(type, content).refused).toEqual([expected]);
  });
});

const CANARIES: Readonly<Record<AssetType, object>> = {
  LIST: {
    listId: 'canary',
    listVersion: 'canary',
    size: 'canary',
    createdById: 'canary',
    updatedById: 'canary',
    createdAt: 'canary',
    updatedAt: 'canary',
    deletedAt: 'canary',
    filtersUpdatedAt: 'canary',
    processingStatus: 'canary',
    invented: { deep: ['canary'] },
    listPermissions: { teamsWithEditAccess: ['canary'], usersWithEditAccess: ['canary'] },
    membershipSettings: { membershipTeamId: 'canary', includeUnassigned: 'canary' },
  },
  FORM: {
    id: 'canary',
    createdAt: 'canary',
    updatedAt: 'canary',
    archivedAt: 'canary',
    invented: 'canary',
    configuration: {
      notifyRecipients: ['canary'],
      notifyContactOwner: true,
      postSubmitAction: { type: 'redirect_url', value: 'https://canary.example' },
    },
  },
  MARKETING_EMAIL: Object.fromEntries(
    [
      'activeDomain',
      'allEmailCampaignIds',
      'businessUnitId',
      'campaign',
      'campaignName',
      'campaignUtm',
      'clonedFrom',
      'createdAt',
      'createdById',
      'deletedAt',
      'emailCampaignGroupId',
      'feedbackSurveyId',
      'folderId',
      'folderIdV2',
      'from',
      'id',
      'isAb',
      'isTransactional',
      'jitterSendTime',
      'previewKey',
      'primaryEmailCampaignId',
      'publishDate',
      'publishedAt',
      'publishedByEmail',
      'publishedById',
      'publishedByName',
      'rssData',
      'sendOnPublish',
      'stats',
      'subscriptionDetails',
      'teamsWithAccess',
      'testing',
      'to',
      'unpublishedAt',
      'updatedAt',
      'updatedById',
      'usersWithAccess',
      'webversion',
      'workflowNames',
      'state',
      'archived',
      'isPublished',
      'invented',
    ].map((name) => [name, { canary: ['canary'] }]),
  ),
};

describe('what does not travel (A5)', () => {
  it.each(Object.entries(CANARIES))('is nowhere in a copied %s, and listed', (type, canaries) => {
    const { content, dropped, unsupported } = portableContent(type as AssetType, { name: 'x', ...canaries });
    expect(JSON.stringify(content)).not.toContain('canary');
    expect(unsupported).toEqual([]);
    const paths = new Set(dropped.map((path) => path.split('.')[0]));
    expect([...paths].sort()).toEqual(Object.keys(canaries).sort());
  });

  it('is not listed where there is nothing', () => {
    expect(
      portableContent('FORM', {
        id: null,
        createdAt: '',
        configuration: { notifyRecipients: [], notifyContactOwner: false },
      }).dropped,
    ).toEqual([]);
  });

  it('is replaced by what does nothing: no redirect, nobody notified, a draft', () => {
    expect(portableContent('FORM', CANARIES.FORM).content).toMatchObject({
      configuration: {
        notifyRecipients: [],
        notifyContactOwner: false,
        postSubmitAction: { type: 'thank_you', value: '' },
      },
    });
    expect(portableContent('MARKETING_EMAIL', { state: 'PUBLISHED', isPublished: true }).content).toEqual({
      state: 'DRAFT',
      archived: false,
      isPublished: false,
    });
  });
});

describe('content of any shape', () => {
  const type = fc.constantFrom(...Object.values(AssetType));
  const keys = [
    'name',
    'content',
    'widgets',
    'body',
    'path',
    'html',
    'filterBranch',
    'filterBranches',
    'filters',
    'filterType',
    'filterBranchType',
    'fieldGroups',
    'fields',
    'fieldType',
    'configuration',
    'objectTypeId',
    '__proto__',
    'constructor',
  ];
  const values = [
    'PROPERTY',
    'OR',
    'IN_LIST',
    'email',
    '0-1',
    '@hubspot/rich_text',
    '{{ contact.a }}',
    '{{',
    null,
    1,
    true,
    '',
  ];
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom(...values),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }),
  })).object;

  it('is answered and never changed, and what travels travels again as it is (A4, A5)', () => {
    fc.assert(
      fc.property(type, json, (kind, content) => {
        const before = JSON.stringify(content);
        const first = portableContent(kind, content);
        expect(JSON.stringify(content)).toBe(before);
        const second = portableContent(kind, first.content);
        expect(second.content).toEqual(first.content);
        expect(second.dropped).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('nested deeper than any list is refused, and not a crash', () => {
    let branch: object = { filterBranchType: 'AND', filters: [] };
    for (let i = 0; i < 5_000; i += 1) branch = { filterBranchType: 'OR', filterBranches: [branch] };
    expect(portableContent('LIST', { filterBranch: branch }).unsupported[0]!.message).toMatch(/nests deeper/);
    expect(portableContent('LIST', 'text').content).toEqual({});
  });

  it('has other ids and nothing else other when its references are resolved (A11)', () => {
    const content = list([
      { filterType: 'IN_LIST', listId: '77', operator: 'IN_LIST' },
      { filterType: 'FORM_SUBMISSION', formId: '77', operator: 'FILLED_OUT' },
    ]);
    const made = portableContent('LIST', content, ({ type: kind, id }) => `${kind}-${id}-there`);
    const asItWas = JSON.stringify(made.content).replace('"LIST-77-there"', '"77"').replace('"FORM-77-there"', '"77"');
    expect(JSON.parse(asItWas)).toEqual(portableContent('LIST', content).content);
  });
});
