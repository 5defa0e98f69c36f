import { jsonObject, jsonText } from '../import/json-value.rules';

const SCOPE = /^[a-z][a-z0-9._-]{1,80}$/i;
const CORRELATION_ID = /^[0-9a-f-]{36}$/i;
const CATEGORY = /^[A-Z_]{1,60}$/;

/** What of a refused request's body may be shown: codes, never a text, which can hold values of records. */
export interface ToldRefusal {
  readonly category: string | null;
  readonly correlationId: string | null;
  readonly missingScopes: readonly string[];
}

export function toldRefusal(body: unknown): ToldRefusal {
  const { category, correlationId, context, errors } = jsonObject(body);
  const contexts = [context, ...(Array.isArray(errors) ? errors.map((error) => jsonObject(error)['context']) : [])];
  return {
    category: matching(category, CATEGORY),
    correlationId: matching(correlationId, CORRELATION_ID),
    missingScopes: [...new Set(contexts.flatMap(scopesOf))].sort(),
  };
}

/** `missingScopes` as the description has it; other endpoints answer `requiredGranularScopes` or `requiredScopes`. */
function scopesOf(context: unknown): readonly string[] {
  return ['missingScopes', 'requiredGranularScopes', 'requiredScopes'].flatMap((name) => {
    const scopes = jsonObject(context)[name];
    return Array.isArray(scopes) ? scopes.map((scope) => matching(scope, SCOPE)).filter((scope) => scope !== null) : [];
  });
}

function matching(value: unknown, pattern: RegExp): string | null {
  const text = jsonText(value);
  return text !== null && pattern.test(text) ? text : null;
}
