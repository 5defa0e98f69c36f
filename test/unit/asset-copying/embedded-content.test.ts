import { portableContent } from '../../../src/asset-copying/portable-content.rules';

const blockersOf = (plainTextVersion: string) =>
  portableContent('MARKETING_EMAIL', { content: { plainTextVersion } }).unsupported;
const embeddedIn = (text: string) => blockersOf(text).map(({ reference }) => reference);

const TAKE_IT_OUT = 'Take it out.';
const OWN_ADDRESS = 'Use one that everybody may see under an address of your own.';

/** By name: what to do, how it is written, and what only looks like it. */
const EMBEDS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'call to action',
    'Use a link.',
    ['hs-cta-wrapper', 'HSCTA', 'data-hs-x', 'x.example/cta/redirect', 'cta_guidx', 'ctaguidx', '/cs/c/?', '/cs/ci/?'],
    ['hs_cta', 'cta', 'cta-guide', '/cs/cii/', '/cs/c?'],
  ],
  [
    'embedded form',
    TAKE_IT_OUT,
    [
      'hbspt.x',
      'share.hsforms.x',
      'hs-form',
      'forms.hubspot',
      'forms-eu1.hubspot',
      'forms_na_2.hubspot',
      'form_to_use',
    ],
    ['hbspt', 'hs_forms', 'forms.x.hubspot', `forms${'x'.repeat(21)}.hubspot`, 'forms at hubspot'],
  ],
  [
    'file or page of the account',
    OWN_ADDRESS,
    ['/hubfs/1', 'hs-fs/x', 'hubspotusercontent1', 'a.hs-sites.x', 'hubspotpagebuilder', '/_hcms/x'],
    ['hubf', 'hs-fs', 'hs_sites', 'hcms'],
  ],
  [
    'address of the account in the CRM',
    TAKE_IT_OUT,
    [
      ...['https://hubs.ly/x', 'hubs.la', '/hs/x', 'app.hubspot.com', 'hubspot.net', 'app.hubspot-eu1_2.com'],
      ...[`hubspot${'x'.repeat(30)}.com`, 'api.hubapi.x', 'js.hs-scripts.x', 'hs-analytics', 'hs-banner', 'hs-embed'],
    ],
    [
      ...['clubs.ly', 'hubs.lyx', 'hubs.le', '/hs/1', 'www.hubspot.com', 'hubspot.org', 'hubspot'],
      ...[`hubspot${'x'.repeat(31)}.com`, 'hubspot at x.com', 'hs_scripts'],
    ],
  ],
  [
    'id of the account',
    TAKE_IT_OUT,
    [
      ...['portalId', 'portal_id', 'portal-id', 'hubId', 'formGuid', 'form_guids', 'cta-ids', 'listid', 'owner_id'],
      ...['userIds', 'team_id', 'campaignid', 'workflow_id', 'sequenceId', 'survey-id', 'meeting_id', 'hsportal'],
    ],
    ['portal', 'portal id', 'portalidea', 'hub__id', 'identity', 'form_gu'],
  ],
  [
    'tracking of the account',
    TAKE_IT_OUT,
    ['_hsenc', '_hsmi', '__hstc', 'hsutk', 'hsa_acc', 'hsa_cam', 'hsa_grp', 'hsa_ad', 'hsa_src'],
    ['hsenc', 'hsmi', '_hs', 'hsa_x'],
  ],
  [
    'embedded script or frame',
    TAKE_IT_OUT,
    [
      '<script>',
      '<IFRAME src',
      '<frame/',
      '<object>',
      '<embed ',
      '<form>',
      'JavaScript:x',
      '<base href',
      '<meta http-equiv=',
      ' onerror=',
      '"onclick =',
      '<svg/ONLOAD=',
      '<img/src/onerror=',
      '<svg//onload=',
      '"/onerror=',
      ' oncontentvisibilityautostatechange=',
      `'onerror${' '.repeat(21)}=`,
      "'onx1 onblur=",
    ],
    [
      'script',
      '<scripts>',
      '< form',
      '<formula',
      'javascript',
      '<basefont',
      ' on=',
      ' only =',
      'moon = x',
      'x.com/online=1',
      'onward',
    ],
  ],
];

describe.each(EMBEDS)('what a text embeds of the source: %s (A6)', (name, instead, texts, others) => {
  it.each(texts)('blocks the copy, and says what to do: %s', (text) => {
    const message = `The text holds what is one account’s own: ${name} (A6). ${instead}`;
    expect(blockersOf(`a ${text} b`)).toEqual([{ reference: name, message }]);
  });

  it.each(others)('is not found where it only seems so: %s', (text) => {
    expect(embeddedIn(`a ${text} b`)).toEqual([]);
  });
});

describe('what a text embeds of the source (A6)', () => {
  it.each([
    ['app&#46;hubspot&#46;com'],
    ['app.hub&#115pot.com'],
    ['app&#x2e;hubspot&#X2E;com'],
    ['app.hub&#x73pot.com'],
    ['app&#0000046;hubspot.c&#111;m'],
    ['app.hub&#x000073;pot.com'],
    ['app&period;hubspot&period;com'],
    ['app%2ehubspot%2Ecom'],
    ['app.hub%73pot.com'],
    ['app.hub\tspot.com'],
    ['app.hub\rspot.com'],
    ['app.hub\nspot.com'],
    ['app.hub\u00adspot.com'],
    ['app.hub\u200bspot.com'],
    ['app.hub\u200dspot.com'],
    ['app.hub\u2060spot.com'],
    ['app.hub\ufeffspot.com'],
    ['app.hub&#0;spot.com'],
    ['app.hub&#10;spot.com'],
    ['app.hub&#1114112;spot.com'],
    ['app.hub&#xffffff;spot.com'],
  ])('is found as a browser reads it: %j', (text) => {
    expect(embeddedIn(text)).toEqual(['address of the account in the CRM']);
  });

  it.each([
    ['&lt;script>', 'embedded script or frame'],
    ['&#0000000106;avascript:a()', 'embedded script or frame'],
    ['&#x000006a;avascript:a()', 'embedded script or frame'],
    ['javascript&#x000003a;a()', 'embedded script or frame'],
    ['javascript&colon;x', 'embedded script or frame'],
    ['hs&dash;form', 'embedded form'],
    ['hs&hyphen;form', 'embedded form'],
    ['form&lowbar;to&lowbar;use', 'embedded form'],
    ['hs-fs&sol;x', 'file or page of the account'],
    ['hs-fs%2fx', 'file or page of the account'],
    ['hub&Tab;fs', 'file or page of the account'],
    ['hub&NewLine;fs', 'file or page of the account'],
    ['hub&shy;fs', 'file or page of the account'],
    ['hub&zwj;fs', 'file or page of the account'],
    ['hub&zwnj;fs', 'file or page of the account'],
    ['hub&NoBreak;fs', 'file or page of the account'],
    ['hub&ZeroWidthSpace;fs', 'file or page of the account'],
  ])('is found behind the names of signs: %s', (text, name) => {
    expect(embeddedIn(text)).toEqual([name]);
  });

  it.each([
    ['&amp;lowbar;hsenc'],
    ['hub&constructor;fs'],
    ['hub&x;fs'],
    ['hub&nosuch;fs'],
    ['hub&#;fs'],
    ['hub%fs'],
    ['hub%8ffs'],
    ['hub fs'],
    ['100 % & more, &c; a\nb'],
    ['hub&amp;fs'],
    ['hub&#1114111;fs'],
    ['hub&#128512;fs'],
  ])('is not found where nothing stands for it: %j', (text) => {
    expect(embeddedIn(text)).toEqual([]);
  });

  it('is told once of each kind, and all kinds', () => {
    expect(embeddedIn('<script>hbspt.x({portalId}) hbspt.y({portalId})</script>')).toEqual([
      'embedded form',
      'id of the account',
      'embedded script or frame',
    ]);
  });
});
