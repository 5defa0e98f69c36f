import type { UnitOfWork } from '../database/unit-of-work';
import { applyFacts, type SyncResult } from '../sync/apply-facts';
import { factKinds } from '../sync/fact-kinds';
import { activityFacts } from './activity-facts.rules';
import { dealFacts } from './deal-facts.rules';
import type { ExportKind, HubspotRecord } from './hubspot-record';
import type { ImportContext, RowFacts } from './import-context';
import { companyFacts, contactFacts } from './record-facts.rules';

/** How records of one kind become facts, and how those are applied: at most 500 in one call. */
export interface ImportKind {
  readonly facts: (record: HubspotRecord, context: ImportContext) => RowFacts<object>;
  readonly apply: (write: UnitOfWork, facts: readonly object[]) => Promise<SyncResult>;
}

export const importKinds: Readonly<Record<ExportKind, ImportKind>> = {
  contacts: { facts: contactFacts, apply: (write, facts) => applyFacts(write, factKinds.contacts, facts) },
  companies: { facts: companyFacts, apply: (write, facts) => applyFacts(write, factKinds.companies, facts) },
  deals: { facts: dealFacts, apply: (write, facts) => applyFacts(write, factKinds.deals, facts) },
  notes: activities('notes'),
  calls: activities('calls'),
  meetings: activities('meetings'),
  emails: activities('emails'),
  tasks: activities('tasks'),
};

function activities(kind: ExportKind): ImportKind {
  return {
    facts: (record, context) => activityFacts(kind, record, context),
    apply: (write, facts) => applyFacts(write, factKinds.activities, facts),
  };
}
