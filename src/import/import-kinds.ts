import { AssetType } from '../asset-copying/asset';
import type { UnitOfWork } from '../database/unit-of-work';
import { RecordType } from '../linked-records/record';
import { applyFacts, type FactKind, type SyncResult } from '../sync/apply-facts';
import { factKinds } from '../sync/fact-kinds';
import { activityFacts } from './activity-facts.rules';
import { apiRecord } from './api-record';
import { assetFacts } from './asset-facts.rules';
import { dealFacts } from './deal-facts.rules';
import type { ExportKind, RecordKind } from './export-kind';
import type { HubspotRecord } from './hubspot-record';
import type { ImportContext, RowFacts } from './import-context';
import { propertyFacts } from './property-facts.rules';
import { companyFacts, contactFacts } from './record-facts.rules';

/** How rows of one kind become facts, and how those are applied: at most 500 in one call. */
export interface ImportKind {
  /** `value` is as the API gives it. */
  readonly facts: (value: unknown, context: ImportContext) => RowFacts<object>;
  readonly apply: (write: UnitOfWork, facts: readonly object[]) => Promise<SyncResult>;
}

export const importKinds: Readonly<Record<ExportKind, ImportKind>> = {
  contacts: records(contactFacts, factKinds.contacts),
  companies: records(companyFacts, factKinds.companies),
  deals: records(dealFacts, factKinds.deals),
  notes: activities('notes'),
  calls: activities('calls'),
  meetings: activities('meetings'),
  emails: activities('emails'),
  tasks: activities('tasks'),
  forms: assets(AssetType.FORM),
  lists: assets(AssetType.LIST),
  'marketing-emails': assets(AssetType.MARKETING_EMAIL),
  'contact-properties': properties(RecordType.CONTACT),
  'company-properties': properties(RecordType.COMPANY),
};

function records<F extends { readonly updatedAt: Date }>(
  facts: (record: HubspotRecord, context: ImportContext) => RowFacts<object>,
  kind: FactKind<F>,
): ImportKind {
  return importKind((value, context) => facts(apiRecord(value), context), kind);
}

function activities(kind: RecordKind): ImportKind {
  return records((record, context) => activityFacts(kind, record, context), factKinds.activities);
}

function assets(type: AssetType): ImportKind {
  return importKind((value, context) => assetFacts(type, value, context), factKinds.assets);
}

function properties(recordType: RecordType): ImportKind {
  return importKind((value, context) => propertyFacts(recordType, value, context), factKinds.properties);
}

function importKind<F extends { readonly updatedAt: Date }>(facts: ImportKind['facts'], kind: FactKind<F>): ImportKind {
  return { facts, apply: (write, inputs) => applyFacts(write, kind, inputs) };
}
