import type { Database } from './database';

export type LoaderName = 'accounts' | 'linked_record_access' | 'linked_records';

/** Does what a loader has to do for `size` requests at once, and hands it the database to read from. */
export type RunBatch = <T>(
  loader: LoaderName,
  size: number,
  work: (database: Pick<Database, 'read' | 'reader' | 'mirrorReader'>) => Promise<T>,
) => Promise<T>;

/** Batches that nobody is told of. */
export function unobservedBatches(database: Database): RunBatch {
  return (_loader, _size, work) => work(database);
}
