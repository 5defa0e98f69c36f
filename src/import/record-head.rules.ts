import { RowProblem, type HubspotRecord } from './hubspot-record';
import { momentOf } from './hubspot-time.rules';
import { listOf, textOf } from './hubspot-value.rules';
import type { ImportContext, Remark } from './import-context';
import { lastChange } from './last-change.rules';

/** What records of every kind have. */
export interface RecordHead {
  readonly accountId: string;
  readonly id: string;
  readonly archived: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a spreadsheet program makes of a long number. */
const ROUNDED_NUMBER = /^\d+([.,]\d+)?e\+?\d+$/i;

/**
 * `createdAt` falls back to `updatedAt`, the last change: the record existed then.
 * @throws RowProblem without an id that can be trusted, or with a date that cannot be read.
 */
export function recordHead(
  record: HubspotRecord,
  context: ImportContext,
): { readonly head: RecordHead; readonly remarks: readonly Remark[] } {
  const { accountId, timeZone } = context;
  const modified = momentOf(
    record.updatedAt ?? textOf(record, 'hs_lastmodifieddate', 'lastmodifieddate'),
    'updatedAt',
    timeZone,
  );
  const archivedAt = record.archived ? momentOf(record.archivedAt, 'archivedAt', timeZone) : null;
  const { updatedAt, remarks } = lastChange([modified, archivedAt], context);
  const created = record.createdAt ?? textOf(record, 'createdate', 'hs_createdate');
  return {
    head: {
      accountId,
      id: recordId(record),
      archived: record.archived,
      createdAt: momentOf(created, 'createdAt', timeZone) ?? updatedAt,
      updatedAt,
    },
    remarks,
  };
}

/** The ids of records that were merged into this one. */
export function mergedIds(record: HubspotRecord, id: string): readonly string[] {
  const timed = listOf(record, 'hs_calculated_merged_vids').map((pair) => pair.split(':')[0] ?? '');
  const ids = new Set([...listOf(record, 'hs_merged_object_ids'), ...timed]);
  ids.delete(id);
  return [...ids];
}

function recordId(record: HubspotRecord): string {
  const id = (record.id ?? textOf(record, 'hs_object_id'))?.trim() ?? '';
  if (id === '') throw new RowProblem('id: is empty');
  if (ROUNDED_NUMBER.test(id)) {
    throw new RowProblem('id: was rounded by a spreadsheet program; import the file as HubSpot exported it');
  }
  return id;
}
