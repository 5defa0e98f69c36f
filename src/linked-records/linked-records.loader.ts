import DataLoader from 'dataloader';
import type { UserFacts } from '../accounts/user';
import type { RunBatch } from '../database/batch';
import type { SqlReader } from '../database/sql-reader';
import { groupBy, indexBy } from '../shared/by-key';
import { readPermitted } from '../shared/permitted-read';
import { decideAccess, decideForHarvester, decideForRecord, type AccessDecision } from './linked-record-access.policy';
import { linkedRecordConnection, type LinkedRecordConnectionData } from './linked-records.connection';
import { readLinkedRecords, type Linkable, type ReadableAccounts } from './linked-records.reader';
import { findViewing, type AskedRecord, type Viewing } from './linked-records.repository';
import type { LinkedRecordsRequest } from './linked-records.selection';
import type { Link } from './linking.rules';
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
  /** Whether so many keys may be looked up now; they count whether they link to anything or not. */
  readonly admits: (keys: readonly string[]) => Promise<boolean>;
  /** Resolves when it is written down what was seen of which source: nothing is shown before, or without (M10). */
  readonly recordSights: (sights: readonly SourceSight[]) => Promise<void>;
}

/** Records of one source that a request shows. */
export interface SourceSight {
  readonly accountId: string;
  readonly records: readonly { recordType: RecordType; recordId: string; homeRecordId: string }[];
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
  { facts, mirror }: Readers,
  requests: readonly LinkedRecordsRequest[],
): Promise<readonly LinkedRecordConnectionData[]> {
  const { homeAccountId, userId } = dependencies;
  const asked = distinctRecords(requests);
  const { answers } = await readPermitted(
    () => findViewing(facts, homeAccountId, userId, asked),
    (viewing) => loadViewed(dependencies, mirror, viewing, requests),
    ({ sights }) => (sights.length === 0 ? null : dependencies.recordSights(sights)),
  );
  return answers;
}

interface LoadedBatch {
  readonly answers: readonly LinkedRecordConnectionData[];
  /** What the answers show. */
  readonly sights: readonly SourceSight[];
}

/** Who is denied causes no statement on any source. What is asked of contacts and of companies is admitted together, or not at all. */
async function loadViewed(
  dependencies: LinkedRecordsDependencies,
  mirror: SqlReader,
  { facts, homeRecords }: Viewing,
  requests: readonly LinkedRecordsRequest[],
): Promise<LoadedBatch> {
  const decision = decideAccess(facts);
  const decided = requests.map((request) => decide(dependencies, facts.user, decision, homeRecords, request));
  const keys = new Set(decided.flatMap(({ linkable }) => linkable?.keys.map(({ key }) => key) ?? []));
  if (!(await dependencies.admits([...keys]))) return { answers: decided.map(notAdmitted), sights: [] };
  const loaded = await Promise.all(
    [...groupBy(decided, ({ request }) => request.recordType)].map(([recordType, group]) =>
      loadOfType(dependencies, mirror, decision, recordType, group),
    ),
  );
  const byRequest = new Map(loaded.flat().map((one) => [one.request, one]));
  return {
    answers: requests.map((request) => {
      const one = byRequest.get(request);
      if (one === undefined) throw new Error('a request of the batch was left without an answer');
      return one.answer;
    }),
    sights: sightsOf([...byRequest.values()]),
  };
}

function distinctRecords(requests: readonly LinkedRecordsRequest[]): readonly AskedRecord[] {
  return [...indexBy(requests, ({ recordType, recordId }) => `${recordType} ${recordId}`).values()];
}

interface Loaded {
  readonly request: LinkedRecordsRequest;
  /** The records that the answer tells of. */
  readonly links: readonly Link[];
  readonly answer: LinkedRecordConnectionData;
}

/** What a request may see, and what is looked up for it. */
interface Decided {
  readonly request: LinkedRecordsRequest;
  readonly access: AccessDecision;
  /** Null: nothing. */
  readonly linkable: Linkable | null;
}

function decide(
  { sharedHosts }: LinkedRecordsDependencies,
  user: UserFacts | null,
  decision: AccessDecision,
  homeRecords: Viewing['homeRecords'],
  request: LinkedRecordsRequest,
): Decided {
  const { recordType, recordId } = request;
  const record = homeRecords.get(recordType)?.get(recordId) ?? null;
  const access = decideForRecord(decision, user, recordType, record);
  if (record === null || !access.granted || !request.selection.records) return { request, access, linkable: null };
  const readable = access.sources.filter((source) => source.denials.length === 0).map((source) => source.accountId);
  const linkable: Linkable = {
    request,
    keys: recordType === RecordType.CONTACT ? record.keys : ownHosts(record.keys, sharedHosts),
    sourceAccountIds: readable.filter((id) => request.sourceAccountIds?.includes(id) ?? true),
  };
  return { request, access, linkable };
}

function notAdmitted({ access, linkable }: Decided): LinkedRecordConnectionData {
  return linkedRecordConnection(linkable === null ? access : decideForHarvester(), NONE, null);
}

async function loadOfType(
  { onSourceFailure }: LinkedRecordsDependencies,
  mirror: SqlReader,
  decision: AccessDecision,
  recordType: RecordType,
  decided: readonly Decided[],
): Promise<readonly Loaded[]> {
  const linkables = decided.flatMap(({ linkable }) => linkable ?? []);
  const { result, unavailable } = await readSources(
    [...new Set(linkables.flatMap((linkable) => linkable.sourceAccountIds))],
    (accountIds) => readLinkedRecords(mirror, recordType, linkables, accountsOf(decision, accountIds)),
    onSourceFailure,
  );
  return decided.map(({ request, access }) => {
    const { page, told } = result.get(request) ?? NOTHING_READ;
    return { request, links: told, answer: linkedRecordConnection(access, unavailable, page) };
  });
}

const NONE: ReadonlySet<string> = new Set<string>();
const NOTHING_READ = { page: null, told: [] } as const;

/** What is told of each source, each pair of records once. */
function sightsOf(loaded: readonly Loaded[]): readonly SourceSight[] {
  const seen = loaded.flatMap(({ request: { recordType, recordId: homeRecordId }, links }) =>
    links.map(({ accountId, recordId }) => ({ accountId, recordType, recordId, homeRecordId })),
  );
  return [...groupBy(seen, ({ accountId }) => accountId)].map(([accountId, records]) => ({
    accountId,
    records: [
      ...indexBy(
        records,
        ({ recordType, recordId, homeRecordId }) => `${recordType} ${recordId} ${homeRecordId}`,
      ).values(),
    ],
  }));
}

function accountsOf(decision: AccessDecision, accountIds: readonly string[]): ReadableAccounts {
  const chosen = decision.sources.filter((source) => accountIds.includes(source.accountId));
  return new Map(chosen.map(({ accountId, name }) => [accountId, { id: accountId, name }]));
}

function ownHosts<K extends { readonly key: string }>(keys: readonly K[], shared: ReadonlySet<string>): readonly K[] {
  return keys.filter(({ key }) => !isSharedHost(key, shared));
}
