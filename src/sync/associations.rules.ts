import { RecordType } from '../linked-records/record';
import { PublicError } from '../shared/errors';

/** What one call writes, which is to take the database a few seconds at the most. */
const MAX_ASSOCIATIONS = 20_000;
const MAX_BYTES = 30_000_000;

export type RecordReference = readonly [RecordType, string];

/** An activity or a deal, listed under the records that it is associated with. */
export interface ChildFact {
  readonly accountId: string;
  readonly id: string;
  readonly archived: boolean;
  readonly contactIds: readonly string[];
  readonly companyIds: readonly string[];
}

/** The records under which a fact is listed; none for an archived one. */
export function recordsOf(fact: ChildFact): readonly RecordReference[] {
  if (fact.archived) return [];
  return [
    ...fact.contactIds.map((id) => [RecordType.CONTACT, id] as const),
    ...fact.companyIds.map((id) => [RecordType.COMPANY, id] as const),
  ];
}

/**
 * Each association has a row of its own, with the fact's texts in it. A fact by itself is always written.
 * @throws PublicError BATCH_TOO_LARGE for facts with too many of them, or with too much text in them.
 */
export function assertWritable(facts: readonly ChildFact[]): void {
  if (facts.length === 1) return;
  let associations = 0;
  let bytes = 0;
  for (const fact of facts) {
    const places = recordsOf(fact).length;
    associations += places;
    bytes += places * bytesIn(fact);
  }
  if (associations > MAX_ASSOCIATIONS) throw tooLarge(`${associations} associations`, MAX_ASSOCIATIONS);
  if (bytes > MAX_BYTES) throw tooLarge(`${bytes} bytes of text, counted once for each association,`, MAX_BYTES);
}

/** @throws PublicError BATCH_TOO_LARGE for a call that ends too many associations. */
export function assertEndable(associations: number): void {
  if (associations > MAX_ASSOCIATIONS) throw tooLarge('too many ended associations', MAX_ASSOCIATIONS);
}

function tooLarge(what: string, limit: number): PublicError {
  return new PublicError(
    'BATCH_TOO_LARGE',
    `${what} in one call, which takes at most ${limit}; send fewer facts at once`,
  );
}

function bytesIn(fact: object): number {
  const texts = Object.values(fact).filter((value) => typeof value === 'string');
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
