import { RowProblem } from './hubspot-record';
import { momentOf } from './hubspot-time.rules';
import type { ImportContext, Remark } from './import-context';
import { jsonText, type Json } from './json-value.rules';
import { lastChange } from './last-change.rules';

/** What assets and properties have. */
export interface DefinitionHead {
  readonly fields: { readonly accountId: string; readonly archived: boolean; readonly updatedAt: string };
  readonly remarks: readonly Remark[];
}

/**
 * Lists are archived when they have been deleted: they have no member that says so. The filters of a list can be changed
 * later than the list; what was never changed is as it was created.
 * @throws RowProblem with a date that cannot be read.
 */
export function definitionHead(members: Json, context: ImportContext): DefinitionHead {
  const dateOf = (name: string): string | null => momentOf(jsonText(members[name]), name, context.timeZone);
  const archivedAt = dateOf('archivedAt') ?? dateOf('deletedAt');
  const archived = typeof members['archived'] === 'boolean' ? members['archived'] : archivedAt !== null;
  const dates = ['createdAt', 'updatedAt', 'filtersUpdatedAt'].map(dateOf);
  const { updatedAt, remarks } = lastChange([...dates, archived ? archivedAt : null], context);
  return { fields: { accountId: context.accountId, archived, updatedAt }, remarks };
}

/** @throws RowProblem when it is not there. */
export function neededText(members: Json, name: string): string {
  const text = jsonText(members[name]);
  if (text === null || text.trim() === '') throw new RowProblem(`${name}: is empty`);
  return text;
}
