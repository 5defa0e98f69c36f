import type { z } from 'zod';
import type { companyFact, contactFact } from '../sync/facts';
import type { HubspotRecord } from './hubspot-record';
import { listOf, textOf } from './hubspot-value.rules';
import type { ImportContext, Remark, RowFacts } from './import-context';
import { ownerOf, teamOf } from './owner-directory';
import { mergedIds, recordHead } from './record-head.rules';

type ContactInput = z.input<typeof contactFact>;
type CompanyInput = z.input<typeof companyFact>;

/** The primary e-mail address first, then the additional ones. */
export function contactFacts(record: HubspotRecord, context: ImportContext): RowFacts<ContactInput> {
  const { fields, merged, remarks } = common(record, context);
  return {
    fact: {
      ...fields,
      firstName: textOf(record, 'firstname'),
      lastName: textOf(record, 'lastname'),
      emails: listOf(record, 'email', 'hs_additional_emails'),
    },
    merged: merged.map((fact) => ({ ...fact, emails: [] })),
    remarks,
  };
}

/** The domain first, then the additional ones, then the website's. */
export function companyFacts(record: HubspotRecord, context: ImportContext): RowFacts<CompanyInput> {
  const { fields, merged, remarks } = common(record, context);
  const website = textOf(record, 'website');
  return {
    fact: {
      ...fields,
      name: textOf(record, 'name'),
      domains: [...listOf(record, 'domain', 'hs_additional_domains'), ...(website === null ? [] : [website])],
    },
    merged: merged.map((fact) => ({ ...fact, domains: [] })),
    remarks,
  };
}

function common(record: HubspotRecord, context: ImportContext) {
  const { head, remarks } = recordHead(record, context);
  const ownerId = ownerOf(record, context.owners).userId;
  const teamId = teamOf(record, context.owners);
  const leftOut: Remark[] = [];
  if (ownerId === null && textOf(record, 'hubspot_owner_id') !== null) leftOut.push('OWNER_LEFT_OUT');
  if (teamId === null && textOf(record, 'hubspot_team_id') !== null) leftOut.push('TEAM_LEFT_OUT');
  return {
    fields: { ...head, ownerId, teamId },
    /** Merging changes the survivor, so its date is later than anything the merged-away record was told of with. */
    merged: mergedIds(record, head.id).map((id) => ({ ...head, id, archived: true, mergedIntoId: head.id })),
    remarks: [...remarks, ...leftOut],
  };
}
