import type { HubspotRecord } from './hubspot-record';
import { listOf, textOf } from './hubspot-value.rules';
import type { ImportContext, Remark } from './import-context';
import { ownerOf } from './owner-directory';
import { recordHead, type RecordHead } from './record-head.rules';

/** What deals and activities have: whose they are, and the contacts and companies they are shown with. */
export interface ChildHead {
  readonly fields: Omit<RecordHead, 'createdAt'> & {
    readonly ownerName: string | null;
    readonly contactIds: string[];
    readonly companyIds: string[];
  };
  readonly createdAt: string;
  readonly remarks: readonly Remark[];
}

/** @throws RowProblem, as `recordHead` does. */
export function childHead(record: HubspotRecord, context: ImportContext): ChildHead {
  const { head, remarks } = recordHead(record, context);
  const { createdAt, ...fields } = head;
  const ownerName = ownerOf(record, context.owners).name;
  const contactIds = [...new Set([...record.contactIds, ...listOf(record, 'associated_contact_ids')])];
  const companyIds = [...new Set([...record.companyIds, ...listOf(record, 'associated_company_ids')])];
  const found: Remark[] = [];
  if (ownerName === null && textOf(record, 'hubspot_owner_id') !== null) found.push('OWNER_LEFT_OUT');
  if (record.moreAssociations) found.push('MORE_ASSOCIATIONS');
  if (contactIds.length + companyIds.length === 0 && !head.archived) found.push('NO_ASSOCIATION');
  return { fields: { ...fields, ownerName, contactIds, companyIds }, createdAt, remarks: [...remarks, ...found] };
}
