import type { z } from 'zod';
import { DealStatus } from '../linked-records/record';
import type { dealFact } from '../sync/facts';
import { childHead } from './child-head.rules';
import type { HubspotRecord } from './hubspot-record';
import { momentOf } from './hubspot-time.rules';
import { textOf, truthOf } from './hubspot-value.rules';
import type { ImportContext, RowFacts } from './import-context';
import { mergedIds } from './record-head.rules';

type DealInput = z.input<typeof dealFact>;

/** A deal that was merged away is archived: unlike a contact, nothing stands for it. */
export function dealFacts(record: HubspotRecord, context: ImportContext): RowFacts<DealInput> {
  const { fields, remarks } = childHead(record, context);
  const fact: DealInput = {
    ...fields,
    name: textOf(record, 'dealname') ?? '',
    amount: textOf(record, 'amount')?.trim() ?? null,
    currency: textOf(record, 'deal_currency_code')?.trim().toUpperCase() ?? null,
    pipeline: textOf(record, 'pipeline'),
    stage: textOf(record, 'dealstage'),
    status: dealStatus(record),
    closeDate: momentOf(textOf(record, 'closedate'), 'closeDate', context.timeZone),
  };
  const merged = mergedIds(record, fact.id).map((id) => ({
    ...fact,
    id,
    contactIds: [],
    companyIds: [],
    archived: true,
  }));
  return { fact, merged, remarks };
}

/** What the record says of being closed; else what its stage says, whose default names every account starts with. */
function dealStatus(record: HubspotRecord): DealStatus {
  const won = truthOf(record, 'hs_is_closed_won');
  const lost = truthOf(record, 'hs_is_closed_lost');
  const closed = truthOf(record, 'hs_is_closed');
  if (won === true) return DealStatus.WON;
  if (lost === true || (closed === true && won === false)) return DealStatus.LOST;
  if (closed === false || (won === false && lost === false)) return DealStatus.OPEN;
  switch (stageName(record)) {
    case 'closedwon':
      return DealStatus.WON;
    case 'closedlost':
      return DealStatus.LOST;
    default:
      return closed === true ? DealStatus.LOST : DealStatus.OPEN;
  }
}

/** CSV exports write `Closed Won (Sales Pipeline)` for `closedwon`. */
function stageName(record: HubspotRecord): string {
  return (textOf(record, 'dealstage') ?? '')
    .replace(/\(.*\)\s*$/, '')
    .replace(/\s+/g, '')
    .toLowerCase();
}
