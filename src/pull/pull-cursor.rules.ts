import { z } from 'zod';

/** What of a kind is being read: everything, what has changed, or what was deleted. */
export const PHASES = ['all', 'changes', 'archived'] as const;
export type Phase = (typeof PHASES)[number];

const moment = z.iso.datetime();

/** How far the pull of one kind is. Times are RFC 3339, by HubSpot's clock. */
export const pullCursor = z.object({
  /** Null: nothing is under way. */
  phase: z.enum(PHASES).nullable(),
  /** What the next page begins after; null at the beginning of a phase. */
  after: z.string().nullable(),
  /** When the reading under way began. */
  startedAt: moment,
  /** What was modified since then is to be read; null: nothing was read to its end yet. */
  since: moment.nullable(),
  /** What this reading tells is so as of its beginning, even of things not modified since. */
  anew: z.boolean(),
});
export type PullCursor = z.output<typeof pullCursor>;

/** A cursor within a phase. */
export interface OpenCursor extends PullCursor {
  readonly phase: Phase;
}

/** The index that searches read is some seconds behind. */
const OVERLAP_MS = 300_000;

/** Where a pull begins: where the one before was cut off, else with what has changed, or with everything. */
export function beginning(known: PullCursor | null, anew: boolean, now: Date): OpenCursor {
  if (known !== null && isOpen(known) && (known.anew || !anew)) return known;
  const since = known?.since ?? null;
  const phase = since === null || anew ? 'all' : 'changes';
  return { phase, after: null, startedAt: now.toISOString(), since, anew };
}

/** After a page: its next one, the next phase, or the end. */
export function advanced(cursor: OpenCursor, next: string | null): PullCursor {
  if (next !== null) return { ...cursor, after: next };
  if (cursor.phase !== 'archived') return { ...cursor, phase: 'archived', after: null };
  return { ...cursor, phase: null, after: null, since: cursor.startedAt, anew: false };
}

export function isOpen(cursor: PullCursor): cursor is OpenCursor {
  return cursor.phase !== null;
}

/** From when on changes are asked for; null for everything. */
export function changedSince({ phase, since }: OpenCursor): Date | null {
  return phase === 'all' || since === null ? null : new Date(Date.parse(since) - OVERLAP_MS);
}
