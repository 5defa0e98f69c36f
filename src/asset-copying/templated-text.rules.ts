import { referToProperty, recordTypeNamed } from './property-reference.rules';
import { refuseEmbedded } from './embedded-content.rules';
import { malformed, refuse, type Part, type Walk } from './content-walk';

const CLOSERS: Readonly<Record<string, string>> = { '{': '}}', '%': '%}', '#': '#}' };
const TOKEN =
  /^(?<object>contact|company)\.(?<name>[a-z0-9_]{1,100})\s*(\|\s*default\(\s*(["'])[^"']*\4\s*(,\s*(true|false)\s*)?\))?$/i;
const FUNCTION =
  /^personalization_token\(\s*(["'])(?<object>contact|company)\.(?<name>[a-z0-9_]{1,100})\1\s*(,\s*(["'])[^"']*\5\s*)?\)$/i;
/** What every account has of its own under the same name. */
const EVERYWHERE =
  /^(site_settings\.(company_\w+|office_location_name)|unsubscribe_link(_all)?|unsubscribe_section|view_as_page_url|view_as_page_section|subscription_name|subscription_confirmation_url|resubscribe_link|email_body_padding|year)$/;
/** No expression that is known here is longer. */
const MAX_EXPRESSION = 1_000;
const MAX_TOLD = 80;
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
};

/**
 * Text for people, in which HubL and HTML may stand: what it says of a contact or company needs that property (A6); what of
 * the source is embedded in it is refused by name. Reads the text once, whatever stands in it.
 */
export const templated: Part = (value, walk) => {
  if (typeof value !== 'string') return malformed(walk, 'text');
  findExpressions(value, walk);
  refuseEmbedded(value, walk);
  return value;
};

/** Text that is compared and not shown: HubL means nothing there. */
export const compared: Part = (value, walk) => {
  if (typeof value !== 'string') return malformed(walk, 'text');
  refuseEmbedded(value, walk);
  return value;
};

/** After an expression without an end nothing is looked for: how the text goes on is not known. Each is looked at once. */
function findExpressions(text: string, walk: Walk): void {
  const seen = new Set<string>();
  for (let start = text.indexOf('{'); start !== -1;) {
    const closer = CLOSERS[text.charAt(start + 1)];
    if (closer === undefined) {
      start = text.indexOf('{', start + 1);
      continue;
    }
    const end = text.indexOf(closer, start + 2);
    if (end === -1) {
      refuseExpression(text.slice(start, start + 2), walk);
      return;
    }
    const whole = text.slice(start, Math.min(end + 2, start + MAX_EXPRESSION));
    if (!seen.has(whole)) {
      seen.add(whole);
      const isPrinted = closer === '}}' && whole.endsWith(closer);
      if (!isPrinted || !findExpression(whole.slice(2, -2), walk)) refuseExpression(whole, walk);
    }
    start = text.indexOf('{', end + 2);
  }
}

/** @returns whether it is known what it prints */
function findExpression(inner: string, walk: Walk): boolean {
  const expression = decoded(inner).trim();
  const { object = '', name = '' } = (TOKEN.exec(expression) ?? FUNCTION.exec(expression))?.groups ?? {};
  if (object === '') return EVERYWHERE.test(expression);
  referToProperty(walk.among(recordTypeNamed(object)), name.toLowerCase(), null, []);
  return true;
}

function refuseExpression(whole: string, walk: Walk): void {
  const named = `expression ${whole.replace(/\s+/g, ' ').slice(0, MAX_TOLD)}`;
  refuse(walk, named, `The ${named} is not known here, and is not copied without being understood (A6).`);
}

function decoded(expression: string): string {
  return expression
    .replace(/&(quot|#34|#39|#x27|apos);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll('&nbsp;', ' ');
}
