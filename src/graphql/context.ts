import { createAccountLoader, type AccountLoader } from '../accounts/account.loader';
import type { Database } from '../database/database';
import type { Caller, Person } from '../identity/caller';
import {
  createLinkedRecordAccessLoader,
  type LinkedRecordAccessLoader,
} from '../linked-records/linked-record-access.loader';
import { createLinkedRecordsLoader, type LinkedRecordsLoader } from '../linked-records/linked-records.loader';
import type { SourceFailure } from '../linked-records/source-reader';
import { requirePerson } from './access.policy';

/** What a process has one of. */
export interface Services {
  readonly database: Database;
  /** Hosts that are no company's own. */
  readonly sharedHosts: ReadonlySet<string>;
}

/** What is written down of a request: ids, codes and counts, never what records hold. */
export interface RequestLog {
  failed(error: unknown): void;
  sourceFailed(person: Person, failure: SourceFailure): void;
  linkedRecordsRead(person: Person, linkedRecords: Readonly<Record<string, number>>): void;
}

/** What a person's request has one of: bound to him, and gone with it. */
export interface Viewer {
  readonly person: Person;
  readonly accounts: AccountLoader;
  readonly linkedRecordAccess: LinkedRecordAccessLoader;
  readonly linkedRecords: LinkedRecordsLoader;
}

/** The composition root of a request. */
export interface RequestContext {
  readonly caller: Caller;
  readonly database: Database;
  readonly log: RequestLog;
  /** @throws ForbiddenError for a machine (S3). */
  readonly viewer: () => Viewer;
}

export function createRequestContext(services: Services, caller: Caller, log: RequestLog): RequestContext {
  let viewer: Viewer | undefined;
  return {
    caller,
    database: services.database,
    log,
    viewer: () => (viewer ??= createViewer(services, requirePerson(caller), log)),
  };
}

function createViewer({ database, sharedHosts }: Services, person: Person, log: RequestLog): Viewer {
  return {
    person,
    accounts: createAccountLoader(database.read, person),
    linkedRecordAccess: createLinkedRecordAccessLoader(database.reader, person.accountId),
    linkedRecords: createLinkedRecordsLoader({
      read: database.reader,
      mirror: database.mirrorReader(),
      homeAccountId: person.accountId,
      userId: person.userId,
      sharedHosts,
      onSourceFailure: (failure) => log.sourceFailed(person, failure),
      onRead: (linkedRecords) => log.linkedRecordsRead(person, linkedRecords),
    }),
  };
}
