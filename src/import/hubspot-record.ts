/** One record as HubSpot tells of it, by internal property names, whether it came as a CSV row or from the API. */
export interface HubspotRecord {
  readonly id: string | null;
  readonly properties: Readonly<Record<string, string | null | undefined>>;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly archivedAt: string | null;
  readonly archived: boolean;
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
  /** The page lists the first of the record's associations only. */
  readonly moreAssociations: boolean;
}

/** Why a row is refused; the message names the field and what it should hold, never the value: rows are personal data. */
export class RowProblem extends Error {
  override readonly name = 'RowProblem';
}

/** Why a file cannot be read, or not further than where it says. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
