import type { Database } from '../database/database';
import type { ExportKind } from '../import/export-kind';
import { ImportBatch } from '../import/import-batch';
import type { ImportContext } from '../import/import-context';
import { importKinds } from '../import/import-kinds';
import { addBatch, emptyTally, type Tally } from '../import/import-tally';
import { jsonObject, jsonText } from '../import/json-value.rules';
import type { OwnerDirectory } from '../import/owner-directory';
import type { HubspotClient } from './hubspot-client';
import { advanced, beginning, isOpen, type OpenCursor, type PullCursor } from './pull-cursor.rules';
import { PullError, PullStopped } from './pull-error';
import { pullKinds } from './pull-kinds';
import { findCursor, findListContents, saveCursor, type PullRun } from './pull-state.repository';

export interface KindPull {
  readonly database: Database;
  readonly client: HubspotClient;
  readonly run: PullRun;
  readonly owners: OwnerDirectory;
  readonly anew: boolean;
  /** By HubSpot's clock. */
  readonly now: Date;
  readonly signal: AbortSignal;
  readonly onRows: (rows: number) => void;
}

export interface KindResult {
  readonly kind: ExportKind;
  readonly tally: Tally;
  /** Why not everything was read; null when it was, or when it was stopped. */
  readonly failure: Error | null;
}

/**
 * Pulls one kind to its end. The cursor moves past a page when its facts are applied, so what is stopped at any moment goes
 * on from there; what a stopped reading leaves of later changes is read too.
 */
export async function pullKind(kind: ExportKind, options: KindPull): Promise<KindResult> {
  const { database, run, anew, now, signal } = options;
  const result = { kind, tally: emptyTally };
  const pages = async (from: OpenCursor): Promise<PullCursor> => {
    let cursor: PullCursor = from;
    while (isOpen(cursor)) {
      signal.throwIfAborted();
      const { batch, next } = await readPage(kind, cursor, options);
      const applied = await batch.apply(database.write);
      result.tally = addBatch(result.tally, applied);
      options.onRows(applied.rows);
      cursor = await moved(options, kind, advanced(cursor, next));
    }
    return cursor;
  };
  try {
    const known = await findCursor(database.read, run.accountId, kind);
    const first = beginning(known, anew, now);
    const done = await pages(first);
    if (first === known) await pages(beginning(done, false, now));
    return { ...result, failure: null };
  } catch (error) {
    if (signal.aborted) return { ...result, failure: null };
    return { ...result, failure: error instanceof Error ? error : new PullError(String(error)) };
  }
}

async function readPage(
  kind: ExportKind,
  cursor: OpenCursor,
  { database, client, run, owners }: KindPull,
): Promise<{ readonly batch: ImportBatch; readonly next: string | null }> {
  const { accountId } = run;
  const { startedAt } = cursor;
  const knownLists = () => findListContents(database.read, accountId);
  const { values, next } = await pullKinds[kind].page({ client, knownLists }, cursor);
  const context: ImportContext = {
    accountId,
    owners,
    timeZone: 'UTC',
    asOf: cursor.anew ? startedAt : null,
    fileTime: startedAt,
  };
  const batch = new ImportBatch(importKinds[kind], context);
  for (const value of values) batch.add({ place: placeOf(kind, value), value, problem: null });
  return { batch, next };
}

async function moved({ database, run }: KindPull, kind: ExportKind, cursor: PullCursor): Promise<PullCursor> {
  if (await database.write((manager) => saveCursor(manager, run, kind, cursor))) return cursor;
  throw new PullStopped('another pull of this account has begun, and goes on from here');
}

/** The id of the thing over there, which of a property is its name; never the name of anything else. */
function placeOf(kind: ExportKind, value: unknown): string {
  const { id, listId, name } = jsonObject(value);
  const isProperty = kind === 'contact-properties' || kind === 'company-properties';
  return jsonText(id) ?? jsonText(listId) ?? (isProperty ? jsonText(name) : null) ?? 'without id';
}
