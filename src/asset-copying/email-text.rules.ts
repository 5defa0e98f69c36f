import { malformed, refuse, type Part, type Walk } from './content-walk';

const EXPRESSION = /\{\{([\s\S]*?)\}\}|\{%[\s\S]*?%\}|\{#[\s\S]*?#\}|\{\{|\{%|\{#/g;
const TOKEN =
  /^(contact|company)\.([a-z0-9_]{1,100})\s*(\|\s*default\(\s*(["'])[^"']*\4\s*(,\s*(true|false)\s*)?\)\s*)?$/i;
const FUNCTION =
  /^personalization_token\(\s*(["'])(contact|company)\.([a-z0-9_]{1,100})\1\s*(,\s*(["'])[^"']*\5\s*)?\)$/i;
/** What every account has of its own under the same name. */
const EVERYWHERE =
  /^(site_settings\.(company_\w+|office_location_name)|unsubscribe_link(_all)?|unsubscribe_section|view_as_page_url|view_as_page_section|subscription_name|subscription_confirmation_url|resubscribe_link|email_body_padding|year)$/;
const CALL_TO_ACTION = /hs-cta|data-hs-|cta\//i;
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
};

/** Text in which HubL stands: what it says of a contact or company needs that property (A6). */
export const templated: Part = (value, walk) => {
  if (typeof value !== 'string') return malformed(walk, 'text');
  for (const [whole, inner] of value.matchAll(EXPRESSION)) findExpression(whole, inner, walk);
  if (CALL_TO_ACTION.test(value))
    refuse(walk, 'call to action', 'A call to action is an account’s own (A6). Use a link.');
  return value;
};

function findExpression(whole: string, inner: string | undefined, walk: Walk): void {
  const expression = decoded(inner ?? '').trim();
  const token = TOKEN.exec(expression);
  const called = FUNCTION.exec(expression);
  const [object, name] = token !== null ? [token[1], token[2]] : called !== null ? [called[2], called[3]] : [];
  if (object !== undefined && name !== undefined) {
    const recordType = object.toLowerCase() === 'contact' ? 'CONTACT' : 'COMPANY';
    const reference = { kind: 'PROPERTY' as const, recordType, name: name.toLowerCase(), fieldType: null, options: [] };
    walk.findings.references.push(reference as (typeof walk.findings.references)[number]);
  } else if (inner === undefined || !EVERYWHERE.test(expression)) {
    const named = `expression ${whole.replace(/\s+/g, ' ').slice(0, 80)}`;
    refuse(walk, named, `The ${named} is not known here, and is not copied without being understood (A6).`);
  }
}

function decoded(expression: string): string {
  return expression
    .replace(/&(quot|#34|#39|#x27|apos);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll('&nbsp;', ' ');
}
