import type { RequestContext } from '../graphql/context';
import { referencedId, type Reference } from '../graphql/reference';
import type { AccountSummary } from './account';

/** Null for an account that is not there or not the viewer's to see. */
export async function resolveAccountReference(
  reference: Reference,
  { viewer }: RequestContext,
): Promise<AccountSummary | null> {
  return viewer().accounts.load(referencedId(reference));
}
