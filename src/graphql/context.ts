import type { SightLog } from '../audit/sight-log';
import { createAccountLoader, type AccountLoader } from '../accounts/account.loader';
import { unobservedBatches, type RunBatch } from '../database/batch';
import type { Database } from '../database/database';
import type { Caller, Person } from '../identity/caller';
import type { HarvestGuard } from '../linked-records/harvest-guard';
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
  readonly sightLog: SightLog;
  readonly harvestGuard: HarvestGuard;
  /** Hosts that are no company's own. */
  readonly sharedHosts: ReadonlySet<string>;
}

/** What a request asks for: entities are what a list page is made of. */
export type OperationKind = 'entities' | 'query' | 'mutation';

/** What is written down of a request: ids, codes and counts, never what records hold. */
export interface RequestLog {
  operationKnown(kind: OperationKind): void;
  failed(error: unknown): void;
  sourceFailed(person: Person, failure: SourceFailure): void;
}

/** What a person's request has one of: bound to him, and gone with it. */
export interface Viewer {
  readonly person: Person;
  readonly accounts: AccountLoader;
  readonly linkedRecordAccess: LinkedRecordAccessLoader;
  readonly linkedRecords: LinkedRecordsLoader;
}

/** The database as a request sees it, told of or not. */
export interface DatabaseAccess {
  readonly database: Database;
  readonly runBatch: RunBatch;
}

/** The composition root of a request. */
export interface RequestContext {
  readonly caller: Caller;
  readonly database: Database;
  readonly log: RequestLog;
  /** @throws ForbiddenError for a machine (S3). */
  readonly viewer: () => Viewer;
}

export function createRequestContext(
  services: Services,
  caller: Caller,
  log: RequestLog,
  access: DatabaseAccess = { database: services.database, runBatch: unobservedBatches(services.database) },
): RequestContext {
  let viewer: Viewer | undefined;
  return {
    caller,
    database: access.database,
    log,
    viewer: () => (viewer ??= createViewer(access.runBatch, services, requirePerson(caller), log)),
  };
}

function createViewer(
  runBatch: RunBatch,
  { sharedHosts, sightLog, harvestGuard }: Services,
  person: Person,
  log: RequestLog,
): Viewer {
  return {
    person,
    accounts: createAccountLoader(runBatch, person),
    linkedRecordAccess: createLinkedRecordAccessLoader(runBatch, person.accountId),
    linkedRecords: createLinkedRecordsLoader({
      runBatch,
      homeAccountId: person.accountId,
      userId: person.userId,
      sharedHosts,
      onSourceFailure: (failure) => log.sourceFailed(person, failure),
      admits: (keys) => harvestGuard.admits(person, keys, new Date()),
      recordSights: (sights) => {
        const seenAt = new Date();
        return sightLog.record(sights.map((sight) => ({ ...sight, viewer: person, seenAt })));
      },
    }),
  };
}
