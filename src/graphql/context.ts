import { Kind, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
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
import type { HeavyWork } from '../overload/heavy-work';
import { untilCancelled, type Cancellation } from '../shared/cancellation';
import { requirePerson } from './access.policy';
import { createAnswerSize, type AnswerSize } from './answer-size';

/** What a process has one of. */
export interface Services {
  readonly database: Database;
  readonly sightLog: SightLog;
  readonly harvestGuard: HarvestGuard;
  /** Hosts that are no company's own. */
  readonly sharedHosts: ReadonlySet<string>;
  /** How large an answer may be. */
  readonly answerBytes: number;
  /** Plans of copies, of which the largest take seconds. */
  readonly copyPlanning: HeavyWork;
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
  readonly answerBytes: number;
  /** Of what the executor answers. */
  readonly answerSize: AnswerSize;
  /** @throws ForbiddenError for a machine (S3). */
  readonly viewer: () => Viewer;
  /**
   * Plans a copy when it is its turn. From then on a request that asks for nothing else holds no place among those that are
   * worked on: plans have places of their own.
   * @throws PublicError OVERLOADED when that is not soon; ForbiddenError for a machine (S3).
   */
  planCopy<T>(info: Pick<GraphQLResolveInfo, 'operation'>, plan: () => Promise<T>): Promise<T>;
}

/** What of HTTP a request's work has to do with. */
export interface RequestOptions extends Partial<DatabaseAccess> {
  /** Told when the request is worked on elsewhere. */
  readonly leavePlace?: () => void;
  /** What is shared with other requests goes on when it is cancelled; only this one waits no longer. */
  readonly cancellation?: Cancellation;
}

export function createRequestContext(
  { copyPlanning, answerBytes, ...services }: Services,
  caller: Caller,
  log: RequestLog,
  options: RequestOptions = {},
): RequestContext {
  const { database = services.database, runBatch = unobservedBatches(database), leavePlace, cancellation } = options;
  const waitFor: WaitFor = cancellation === undefined ? (work) => work : (work) => untilCancelled(cancellation, work);
  let viewer: Viewer | undefined;
  return {
    caller,
    database,
    log,
    answerBytes,
    answerSize: createAnswerSize(answerBytes),
    viewer: () => (viewer ??= createViewer(runBatch, services, requirePerson(caller), log, waitFor)),
    planCopy: async ({ operation }, plan) => {
      const { accountId } = requirePerson(caller);
      if (isOneField(operation)) leavePlace?.();
      return copyPlanning.run(accountId, plan, cancellation);
    },
  };
}

function isOneField({ selectionSet: { selections } }: OperationDefinitionNode): boolean {
  return selections.length === 1 && selections[0]?.kind === Kind.FIELD;
}

type WaitFor = <T>(work: Promise<T>) => Promise<T>;

function createViewer(
  runBatch: RunBatch,
  { sharedHosts, sightLog, harvestGuard }: Pick<Services, 'sharedHosts' | 'sightLog' | 'harvestGuard'>,
  person: Person,
  log: RequestLog,
  waitFor: WaitFor,
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
      admits: (keys) => waitFor(harvestGuard.admits(person, keys, new Date())),
      recordSights: (sights) => {
        const seenAt = new Date();
        return waitFor(sightLog.record(sights.map((sight) => ({ ...sight, viewer: person, seenAt }))));
      },
    }),
  };
}
