/** Records of the CRM, which come as CSV exports or as pages of the API. */
export const RECORD_KINDS = [
  'contacts',
  'companies',
  'deals',
  'notes',
  'calls',
  'meetings',
  'emails',
  'tasks',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What an account has made or begun with, which comes as pages of the API only. */
export const DEFINITION_KINDS = [
  'forms',
  'lists',
  'marketing-emails',
  'contact-properties',
  'company-properties',
] as const;

/** What the files of an import can hold. */
export const EXPORT_KINDS = [...RECORD_KINDS, ...DEFINITION_KINDS] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export function isExportKind(text: string): text is ExportKind {
  return (EXPORT_KINDS as readonly string[]).includes(text);
}

export function isRecordKind(kind: ExportKind): kind is RecordKind {
  return (RECORD_KINDS as readonly string[]).includes(kind);
}
