import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { contentWith, outcomeOf } from '../../support/content-places';

const NOTHING_HAPPENS = {
  notifyContactOwner: false,
  notifyRecipients: [],
  postSubmitAction: { type: 'thank_you', value: '' },
};
describe('a form', () => {
  const CONFIGURATION = {
    ...NOTHING_HAPPENS,
    allowLinkToResetKnownValues: true,
    archivable: true,
    cloneable: true,
    createNewContactForNewEmail: false,
    editable: true,
    embedType: 'V4',
    language: 'en',
    lifecycleStages: [
      { objectTypeId: '0-1', value: 'lead' },
      { objectTypeId: '0-2', value: '17' },
    ],
    postSubmitAction: { type: 'thank_you', value: 'Thank you' },
    prePopulateKnownValues: true,
    recaptchaEnabled: false,
  };
  const FORM = {
    name: 'F',
    formType: 'hubspot',
    archived: false,
    fieldGroups: [],
    configuration: CONFIGURATION,
    displayOptions: {
      cssClass: 'wide',
      renderRawHtml: false,
      submitButtonText: 'Send',
      theme: 'default_style',
      style: {
        backgroundWidth: '100%',
        fontFamily: 'arial, sans-serif',
        helpTextColor: '#111',
        helpTextSize: '11px',
        labelTextColor: '#222',
        labelTextSize: '12px',
        legalConsentTextColor: '#333',
        legalConsentTextSize: '13px',
        submitAlignment: 'left',
        submitColor: '#444',
        submitFontColor: '#555',
        submitSize: '14px',
      },
    },
    legalConsentOptions: { type: 'none' },
  };
  const at = (place: string, value: unknown) => outcomeOf('FORM', contentWith(FORM, place, value));

  it('travels with its texts, settings and looks, and needs the stages that it sets (A5, A6)', () => {
    expect(outcomeOf('FORM', FORM)).toEqual({ travels: FORM });
    const stage = { kind: 'PROPERTY', name: 'lifecyclestage', fieldType: 'enumeration' };
    expect(portableContent('FORM', FORM).references).toEqual([
      { ...stage, recordType: 'CONTACT', options: ['lead'] },
      { ...stage, recordType: 'COMPANY', options: ['17'] },
    ]);
  });

  it('does nothing, whatever its source says or does not say (A5)', () => {
    expect(outcomeOf('FORM', {})).toEqual({ travels: { archived: false, configuration: NOTHING_HAPPENS } });
    for (const configuration of [null, undefined, {}]) {
      expect(outcomeOf('FORM', { configuration })).toEqual({
        travels: { archived: false, configuration: NOTHING_HAPPENS },
      });
    }
    const { content, unsupported } = portableContent('FORM', { configuration: 'text' });
    expect([content, unsupported.length]).toEqual([{ archived: false, configuration: NOTHING_HAPPENS }, 1]);
  });

  it.each<[string, ...unknown[]]>([
    ['archived', true, 'false'],
    ['configuration.notifyContactOwner', true],
    ['configuration.notifyRecipients', ['17'], '17', { id: '17' }],
    ['configuration.embedType', 'V', 'V17', 'xV4', 'V4x', 'Vx', 4, ['V4']],
    ['configuration.editable', 'yes'],
    ['configuration.postSubmitAction', { type: 'redirect_url', value: 'https://source.example' }],
    ['configuration.postSubmitAction', 'thank_you', ['thank_you'], { type: 'thank_you ', value: '' }],
    ['configuration.postSubmitAction', { value: '' }, { type: 'redirect_url', value: '' }],
    ['configuration.postSubmitAction', { type: 'redirect_url', value: '', to: '17' }],
    ['displayOptions.cssClass', 'owner-17', { color: 'red' }],
    ['displayOptions.style.themeId', '17'],
    ['displayOptions.theme', 'theme_17'],
    ['formType', 'type 17'],
    ['fieldGroups', [{ groupType: 'group_17' }]],
    ['fieldGroups', [{ richTextType: 'text_17' }]],
  ])('stays without what may do something, or be the source’s own, at %s: %j (A5)', (place, ...values) => {
    for (const value of values) {
      const { content, dropped, unsupported } = portableContent('FORM', contentWith(FORM, place, value));
      expect([value, dropped, unsupported]).toEqual([value, [expect.stringContaining(place)], []]);
      expect(content['configuration']).toMatchObject({ notifyContactOwner: false, notifyRecipients: [] });
    }
  });

  it('is never archived, notifies nobody and only thanks, which is listed where it is another thing (A5)', () => {
    const action = 'configuration.postSubmitAction';
    const thanks = { travels: contentWith(FORM, action, NOTHING_HAPPENS.postSubmitAction) };
    for (const nothing of [null, '', {}, []]) expect(at(action, nothing)).toEqual(thanks);
    expect(at(action, { type: 'thank_you', value: '', to: '17' })).toEqual({ dropped: [`${action}.to`] });
    for (const nothing of [null, '', {}, []]) {
      expect(at('configuration.notifyRecipients', nothing)).toEqual({ travels: FORM });
      expect(at('archived', nothing)).toEqual({ travels: FORM });
    }
  });

  it.each<[string, unknown, string]>([
    ['configuration.lifecycleStages', ['x'], 'configuration.lifecycleStages[] should be an object (A6).'],
    [
      'configuration.lifecycleStages',
      [{ objectTypeId: '0-1' }],
      'configuration.lifecycleStages[].value should be text (A6).',
    ],
    [
      'configuration.lifecycleStages',
      [{ objectTypeId: '0-1', value: 5 }],
      'configuration.lifecycleStages[].value should be text (A6).',
    ],
    [
      'configuration.lifecycleStages',
      [{ value: 'lead' }],
      'configuration.lifecycleStages[].objectTypeId should be text (A6).',
    ],
    [
      'configuration.lifecycleStages',
      [{ objectTypeId: '0-5', value: 'lead' }],
      'object type 0-5 is neither contacts (0-1) nor companies (0-2) (A6).',
    ],
    [
      'configuration.postSubmitAction',
      { type: 'thank_you', value: 5 },
      'configuration.postSubmitAction.value should be text (A6).',
    ],
    ['legalConsentOptions', 'none', 'legalConsentOptions should be an object (A6).'],
    [
      'legalConsentOptions',
      { type: 'new' },
      'consent type new is not known here, and is not copied without being understood (A6).',
    ],
    ['fieldGroups', {}, 'fieldGroups should be a list (A6).'],
  ])('is blocked by %s that is %j, and says why (A6)', (place, value, message) => {
    expect(at(place, value)).toEqual({ blocked: [message] });
  });
});

describe('consent that a form asks for', () => {
  const TEXTS = { communicationConsentText: 'c', consentToProcessText: 'p', privacyText: 'v' };
  const consent = (options: object) => outcomeOf('FORM', { legalConsentOptions: options });

  it.each<[object]>([
    [{ type: 'none' }],
    [{ type: 'implicit_consent_to_process', ...TEXTS, communicationsCheckboxes: [] }],
    [
      {
        type: 'explicit_consent_to_process',
        ...TEXTS,
        communicationsCheckboxes: [],
        consentToProcessCheckboxLabel: 'l',
        consentToProcessFooterText: 'f',
      },
    ],
    [{ type: 'legitimate_interest', lawfulBasis: 'lead', privacyText: 'v', subscriptionTypeIds: [] }],
  ])('travels with all its texts: %j (A5)', (legalConsentOptions) => {
    expect(consent(legalConsentOptions)).toMatchObject({ travels: { legalConsentOptions } });
  });

  it.each(['implicit_consent_to_process', 'explicit_consent_to_process'])(
    'blocks the copy by each subscription of the source’s own, and by one that is not named: %s (A6)',
    (type) => {
      const foreign = (name: string) =>
        `subscription type ${name} means something else in another account (A6). Take it out.`;
      for (const [subscriptionTypeId, name] of [
        [17, '17'],
        ['', 'without a name'],
        [undefined, 'without a name'],
      ]) {
        const boxes = [{ label: 'l', required: true, subscriptionTypeId }];
        expect(consent({ type, communicationsCheckboxes: boxes })).toEqual({ blocked: [foreign(String(name))] });
        expect(
          portableContent('FORM', { legalConsentOptions: { type, communicationsCheckboxes: boxes } }).dropped,
        ).toEqual([]);
      }
      expect(consent({ type: 'legitimate_interest', subscriptionTypeIds: [17, '18'] })).toEqual({
        blocked: [foreign('17'), foreign('18')],
      });
    },
  );
});
