import type { OwnerDirectory } from './owner-directory';

/** What all rows of a file are read with. */
export interface ImportContext {
  readonly accountId: string;
  readonly owners: OwnerDirectory | null;
  /** By whose clock CSV exports tell the time. */
  readonly timeZone: string;
  /** What the file says was so at this moment, even of rows that were modified before; null: by the dates of the rows. */
  readonly asOf: string | null;
  /** When the file was last changed: stands in for a modification date that a row does not have. */
  readonly fileTime: string;
}

/** What was left out or made up while reading a row; counted in the summary. */
export type Remark =
  | 'OWNER_LEFT_OUT'
  | 'TEAM_LEFT_OUT'
  | 'NO_MODIFICATION_DATE'
  | 'MORE_ASSOCIATIONS'
  | 'NO_ASSOCIATION'
  | 'BODY_SHORTENED';

/** What one row says: a fact about its record, and one about each record merged into it. */
export interface RowFacts<Input> {
  readonly fact: Input;
  readonly merged: readonly Input[];
  readonly remarks: readonly Remark[];
}
