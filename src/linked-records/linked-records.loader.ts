import DataLoader from 'dataloader';
import type { UserFacts } from '../accounts/user';
import type { RunBatch } from '../database/batch';
import type { SqlReader } from '../database/sql-reader';
import { groupBy, indexBy } from '../shared/by-key';
import { decideAccess, decideForRecord, type AccessDecision } from './linked-record-access.policy';
import { linkedRecordConnection, type LinkedRecordConnectionData } from './linked-records.connection';
import { readLinkedRecords, type Linkable, type ReadableAccounts } from './linked-records.reader';
import { findViewing, type AskedRecord, type HomeRecord } from './linked-records.repository';
import type { LinkedRecordsRequest } from './linked-records.selection';
import { isSharedHost } from './match-key.rules';
import { RecordType } from './record';
import { readSources, type SourceFailure } from './source-reader';

export interface LinkedRecordsDependencies {
  readonly runBatch: RunBatch;
  readonly homeAccountId: string;
  readonly userId: string;
  readonly sharedHosts: ReadonlySet<string>;
  /** Told when a source could not be read while others could (M13). */
  readonly onSourceFailure: (failure: SourceFailure) => void;
  /** Told how many linked records of each source were shown (M10). */
  readonly onRead: (linkedRecords: Readonly<Record<string, number>>) => void;
}

interface Readers {
  /** Of facts for permission, and of home records. */
  readonly facts: SqlReader;
  /** Of rows of the accounts that may be read. */
  readonly mirror: SqlReader;
}

export type LinkedRecordsLoader = Pick<DataLoader<LinkedRecordsRequest, LinkedRecordConnectionData>, 'load'>;

/** Bound to one viewer and one request: nothing of a source is kept longer (M5). */
export function createLinkedRecordsLoader(dependencies: LinkedRecordsDependencies): LinkedRecordsLoader {
  const { runBatch } = dependencies;
  return new DataLoader(
    (requests) =>
      runBatch('linked_records', requests.length, ({ reader, mirrorReader }) =>
        loadLinkedRecords(dependencies, { facts: reader, mirror: mirrorReader() }, requests),
      ),
    { cache: false },
  );
}

/** Answers all requests of a batch, in their order, with the same number of statements whatever their number. */
async function loadLinkedRecords(
  dependencies: LinkedRecordsDependencies,
  readers: Readers,
  requests: readonly LinkedRecordsRequest[],
): Promise<readonly LinkedRecordConnectionData[]> {
  const { homeAccountId, userId } = dependencies;
  const { facts, homeRecords } = await findViewing(readers.facts, homeAccountId, userId, distinctRecords(requests));
  const { user } = facts;
  const decision = decideAccess(facts);
  const answers = new Map<LinkedRecordsRequest, LinkedRecordConnectionData>();
  await Promise.all(
    [...groupBy(requests, (request) => request.recordType)].map(async ([recordType, group]) => {
      const records = homeRecords.get(recordType) ?? new Map<string, HomeRecord>();
      for (const [request, answer] of await loadOfType(
        dependencies,
        readers.mirror,
        user,
        decision,
        recordType,
        records,
        group,
      )) {
        answers.set(request, answer);
      }
    }),
  );
  return requests.map((request) => {
    const answer = answers.get(request);
    if (answer === undefined) throw new Error('a request of the batch was left without an answer');
    return answer;
  });
}

function distinctRecords(requests: readonly LinkedRecordsRequest[]): readonly AskedRecord[] {
  return [...indexBy(requests, ({ recordType, recordId }) => `${recordType} ${recordId}`).values()];
}

/** Who is denied causes no statement on any source. */
async function loadOfType(
  dependencies: LinkedRecordsDependencies,
  mirror: SqlReader,
  user: UserFacts | null,
  decision: AccessDecision,
  recordType: RecordType,
  homeRecords: ReadonlyMap<string, HomeRecord>,
  requests: readonly LinkedRecordsRequest[],
): Promise<readonly (readonly [LinkedRecordsRequest, LinkedRecordConnectionData])[]> {
  const { sharedHosts } = dependencies;
  const decided = requests.map((request) => {
    const record = homeRecords.get(request.recordId) ?? null;
    const access = decideForRecord(decision, user, recordType, record);
    const readable = access.sources.filter((source) => source.denials.length === 0).map((source) => source.accountId);
    const linkable: Linkable | null =
      record === null || !access.granted || !request.selection.records
        ? null
        : {
            request,
            keys: recordType === RecordType.CONTACT ? record.keys : ownHosts(record.keys, sharedHosts),
            sourceAccountIds: readable.filter((id) => request.sourceAccountIds?.includes(id) ?? true),
          };
    return { request, access, linkable };
  });

  const linkables = decided.flatMap(({ linkable }) => linkable ?? []);
  const { result, unavailable } = await readSources(
    [...new Set(linkables.flatMap((linkable) => linkable.sourceAccountIds))],
    (accountIds) => readLinkedRecords(mirror, recordType, linkables, accountsOf(decision, accountIds)),
    dependencies.onSourceFailure,
  );
  const shown = [...result.values()].flatMap((page) => page.nodes);
  if (shown.length > 0) dependencies.onRead(countBy(shown, (record) => record.account.id));
  return decided.map(({ request, access }) => [
    request,
    linkedRecordConnection(access, unavailable, result.get(request) ?? null),
  ]);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> {
  return Object.fromEntries([...groupBy(items, keyOf)].map(([key, group]) => [key, group.length]));
}

function accountsOf(decision: AccessDecision, accountIds: readonly string[]): ReadableAccounts {
  const chosen = decision.sources.filter((source) => accountIds.includes(source.accountId));
  return new Map(chosen.map(({ accountId, name }) => [accountId, { id: accountId, name }]));
}

function ownHosts<K extends { readonly key: string }>(keys: readonly K[], shared: ReadonlySet<string>): readonly K[] {
  return keys.filter(({ key }) => !isSharedHost(key, shared));
}
