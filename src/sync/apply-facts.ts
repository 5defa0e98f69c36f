import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { UnitOfWork } from '../database/unit-of-work';
import { PublicError } from '../shared/errors';
import { mapInTurns } from '../shared/turns';
import { lockFacts } from '../accounts/fact-lock.repository';

/** How many facts one call takes. */
export const MAX_FACTS = 500;

/** A fact that was not applied, and why; the others of its batch were (S4). */
export interface FactRejection {
  readonly index: number;
  readonly code: 'INVALID_FACT';
  readonly message: string;
}

export interface SyncResult {
  readonly applied: number;
  /** As old as what is known, or older: changed nothing (S1). */
  readonly stale: number;
  readonly rejected: readonly FactRejection[];
}

/** One kind of fact: how it is checked, told apart, and stored. */
export interface FactKind<F extends { readonly updatedAt: Date }> {
  /** Facts of one kind about one account are applied one batch after another. */
  readonly kind: string;
  readonly schema: z.ZodType<F>;
  readonly accountOf: (fact: F) => string;
  /** What tells a thing from the others of its account. */
  readonly idOf: (fact: F) => string;
  /** When each of the things was last told of, by `accountId id`; nothing for what is not known. */
  readonly findUpdatedAt: (manager: EntityManager, facts: readonly F[]) => Promise<ReadonlyMap<string, Date>>;
  /** Stores facts that are all newer than what is known, each of another thing. */
  readonly save: (manager: EntityManager, facts: readonly F[]) => Promise<void>;
}

/**
 * Applies a batch in one unit of work: the newest fact of each thing wins, whatever the order of facts and batches (S1).
 * @throws PublicError TOO_MANY_FACTS beyond 500, BATCH_TOO_LARGE for too many associations; nothing is applied then.
 */
export async function applyFacts<F extends { readonly updatedAt: Date }>(
  write: UnitOfWork,
  kind: FactKind<F>,
  inputs: readonly unknown[],
): Promise<SyncResult> {
  if (inputs.length > MAX_FACTS) {
    throw new PublicError('TOO_MANY_FACTS', `${inputs.length} facts in one call; send at most ${MAX_FACTS}`);
  }
  const { facts, rejected } = await checked(kind.schema, inputs);
  const newest = newestOfEach(kind, facts);
  const applied = newest.length === 0 ? 0 : await write((manager) => saveNewer(manager, kind, newest));
  return { applied, stale: facts.length - applied, rejected };
}

async function saveNewer<F extends { readonly updatedAt: Date }>(
  manager: EntityManager,
  kind: FactKind<F>,
  facts: readonly F[],
): Promise<number> {
  await lockFacts(manager, kind.kind, facts.map(kind.accountOf));
  const known = await kind.findUpdatedAt(manager, facts);
  const newer = facts.filter((fact) => {
    const before = known.get(keyOf(kind, fact));
    return before === undefined || before < fact.updatedAt;
  });
  if (newer.length > 0) await kind.save(manager, newer);
  return newer.length;
}

async function checked<F>(
  schema: z.ZodType<F>,
  inputs: readonly unknown[],
): Promise<{ readonly facts: readonly F[]; readonly rejected: readonly FactRejection[] }> {
  const facts: F[] = [];
  const rejected: FactRejection[] = [];
  await mapInTurns(inputs, (input, index) => {
    const parsed = schema.safeParse(input);
    if (parsed.success) facts.push(parsed.data);
    else rejected.push({ index, code: 'INVALID_FACT', message: parsed.error.issues.map(reason).join('; ') });
  });
  return { facts, rejected };
}

/** Names the field and what it should be, never the value: facts are personal data. */
function reason({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

function newestOfEach<F extends { readonly updatedAt: Date }>(kind: FactKind<F>, facts: readonly F[]): readonly F[] {
  const newest = new Map<string, F>();
  for (const fact of facts) {
    const key = keyOf(kind, fact);
    const other = newest.get(key);
    if (other === undefined || other.updatedAt < fact.updatedAt) newest.set(key, fact);
  }
  return [...newest.values()];
}

function keyOf<F extends { readonly updatedAt: Date }>(kind: FactKind<F>, fact: F): string {
  return `${kind.accountOf(fact)} ${kind.idOf(fact)}`;
}
