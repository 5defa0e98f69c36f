import { UnauthenticatedError } from './access-token';

/**
 * The value of the one Authorization header; `rawHeaders` as Node gives them, names and values in turn, since its parsed
 * headers keep the first of several without a word.
 * @throws UnauthenticatedError when there is none, or more than one.
 */
export function singleAuthorization(rawHeaders: readonly string[]): string {
  const values = rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'authorization');
  const [value] = values;
  if (value === undefined) throw new UnauthenticatedError('Send an access token: Authorization: Bearer …');
  if (values.length > 1) throw new UnauthenticatedError('Send one Authorization header, not several.');
  return value;
}
