import { refuse, type Walk } from './content-walk';

/**
 * What of the source can be embedded in a text, written in any way that a browser understands: each stands for something of
 * one account. Patterns repeat nothing without a bound that could begin again within itself, so that a text is read once.
 */
const EMBEDDED: readonly { readonly name: string; readonly pattern: RegExp; readonly instead: string }[] = [
  { name: 'call to action', pattern: /hs-?cta|data-hs-|cta\/|cta_?guid|\/cs\/ci?\//i, instead: 'Use a link.' },
  {
    name: 'embedded form',
    pattern: /hbspt\.|hsforms|hs-form|forms[\w-]{0,20}\.hubspot|form_to_use/i,
    instead: 'Take it out.',
  },
  {
    name: 'file or page of the account',
    pattern: /hubfs|hs-fs\/|hubspotusercontent|hs-sites|hubspotpagebuilder|_hcms/i,
    instead: 'Use one that everybody may see under an address of your own.',
  },
  {
    name: 'address of the account in the CRM',
    pattern:
      /\bhubs\.l[ya]\b|\/hs\/[a-z]|(?<!www\.)hubspot[\w-]{0,30}\.(com|net)|hubapi|hs-scripts|hs-analytics|hs-banner|hs-embed/i,
    instead: 'Take it out.',
  },
  {
    name: 'id of the account',
    pattern:
      /(portal|hub|form|cta|list|owner|user|team|campaign|workflow|sequence|survey|meeting)[_-]?(gu)?ids?(?![a-z])|hsportal/i,
    instead: 'Take it out.',
  },
  {
    name: 'tracking of the account',
    pattern: /_hsenc|_hsmi|__hs|hsutk|hsa_(acc|cam|grp|ad|src)/i,
    instead: 'Take it out.',
  },
  {
    name: 'embedded script or frame',
    pattern:
      /<(script|iframe|frame|object|embed|form|base)\b|http-equiv|javascript:|(?:[\s"']\/*|<[a-z][\w:/-]{0,200}\/)on[a-z]{3,40}\s{0,1000}=/i,
    instead: 'Take it out.',
  },
];

/** Refuses by name what the text embeds of the source (A6); each once. */
export function refuseEmbedded(text: string, walk: Walk): void {
  const plain = decoded(text);
  for (const { name, pattern, instead } of EMBEDDED) {
    if (pattern.test(text) || (plain !== text && pattern.test(plain))) {
      refuse(walk, name, `The text holds what is one account’s own: ${name} (A6). ${instead}`);
    }
  }
}

/** Signs that the patterns look for, and what is not seen. */
const ENTITIES: Readonly<Record<string, string>> = {
  colon: ':',
  dash: '-',
  hyphen: '-',
  lowbar: '_',
  lt: '<',
  period: '.',
  sol: '/',
  NewLine: '',
  NoBreak: '',
  shy: '',
  Tab: '',
  ZeroWidthSpace: '',
  zwj: '',
  zwnj: '',
};

/** With entities and escapes read as a browser reads them in addresses, and without what is not seen there. */
function decoded(text: string): string {
  if (!/[&%\t\r\n\u00ad\u200b-\u200d\u2060\ufeff]/.test(text)) return text;
  return text
    .replace(/&#x0*([\da-f]{1,6});?/gi, (_, digits: string) => character(parseInt(digits, 16)))
    .replace(/&#0*(\d{1,7});?/g, (_, digits: string) => character(parseInt(digits, 10)))
    .replace(/&([a-z]{2,14});/gi, (whole, name: string) =>
      Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
    )
    .replace(/%([2-7][\da-f])/gi, (_, digits: string) => character(parseInt(digits, 16)))
    .replace(/[\t\r\n\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
