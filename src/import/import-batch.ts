import type { UnitOfWork } from '../database/unit-of-work';
import { PublicError } from '../shared/errors';
import { MAX_FACTS, type SyncResult } from '../sync/apply-facts';
import type { ExportRow } from './export-rows.reader';
import { RowProblem } from './hubspot-record';
import type { ImportContext, Remark } from './import-context';
import type { ImportKind } from './import-kinds';
import type { BatchResult } from './import-tally';

interface PlacedFact {
  readonly place: string;
  readonly fact: object;
}

/** Long texts fill the memory before 500 rows do. */
const MAX_CHARACTERS = 2_000_000;

/** Rows that are applied together: their own facts in one call, those about the records merged into them in others. */
export class ImportBatch {
  private readonly own: PlacedFact[] = [];
  private readonly merged: PlacedFact[] = [];
  private readonly places: string[] = [];
  private readonly problems = new Map<string, string>();
  private readonly remarks: Remark[] = [];
  private characters = 0;

  constructor(
    private readonly kind: ImportKind,
    private readonly context: ImportContext,
  ) {}

  get isFull(): boolean {
    return this.places.length >= MAX_FACTS || this.merged.length >= MAX_FACTS || this.characters >= MAX_CHARACTERS;
  }

  add({ place, value, problem }: ExportRow): void {
    this.places.push(place);
    if (problem !== null) {
      this.problems.set(place, problem);
      return;
    }
    try {
      const { fact, merged, remarks } = this.kind.facts(value, this.context);
      this.own.push({ place, fact });
      this.characters += charactersIn(fact);
      for (const each of merged) this.merged.push({ place, fact: each });
      this.remarks.push(...remarks);
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      this.problems.set(place, error.message);
    }
  }

  async apply(write: UnitOfWork): Promise<BatchResult> {
    const own = await this.applyAll(write, this.own);
    const merged = await this.applyAll(write, this.merged);
    const reasons = new Map(this.problems);
    for (const { index, message } of own.rejected) reasons.set(this.own[index]?.place ?? '', message);
    for (const { index, message } of merged.rejected) {
      const place = this.merged[index]?.place ?? '';
      reasons.set(place, [reasons.get(place), `of a merged record: ${message}`].filter(Boolean).join('; '));
    }
    return {
      rows: this.places.length,
      own,
      merged,
      unreadable: this.problems.size,
      rejections: this.places.flatMap((place) => {
        const reason = reasons.get(place);
        return reason === undefined ? [] : [{ place, reason }];
      }),
      remarks: this.remarks,
    };
  }

  private async applyAll(write: UnitOfWork, facts: readonly PlacedFact[]): Promise<SyncResult> {
    let all: SyncResult = { applied: 0, stale: 0, rejected: [] };
    for (let start = 0; start < facts.length; start += MAX_FACTS) {
      all = joined(all, start, await this.applyPart(write, facts.slice(start, start + MAX_FACTS)));
    }
    return all;
  }

  /** In smaller parts when there is too much in it for one call. */
  private async applyPart(write: UnitOfWork, facts: readonly PlacedFact[]): Promise<SyncResult> {
    try {
      return await this.kind.apply(
        write,
        facts.map(({ fact }) => fact),
      );
    } catch (error) {
      if (!(error instanceof PublicError && error.code === 'BATCH_TOO_LARGE' && facts.length > 1)) throw error;
    }
    const half = Math.ceil(facts.length / 2);
    const first = await this.applyPart(write, facts.slice(0, half));
    return joined(first, half, await this.applyPart(write, facts.slice(half)));
  }
}

/** Both results as one; `start` is the place of the second's first fact. */
function joined(first: SyncResult, start: number, second: SyncResult): SyncResult {
  return {
    applied: first.applied + second.applied,
    stale: first.stale + second.stale,
    rejected: [...first.rejected, ...second.rejected.map((each) => ({ ...each, index: each.index + start }))],
  };
}

/** Of all texts and names in it, however deep they lie; any other value counts as one. */
function charactersIn(fact: object): number {
  let characters = 0;
  const unseen: unknown[] = [fact];
  while (unseen.length > 0) {
    const value = unseen.pop();
    characters += typeof value === 'string' ? value.length : 1;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      characters += name.length;
      unseen.push(member);
    }
  }
  return characters;
}
