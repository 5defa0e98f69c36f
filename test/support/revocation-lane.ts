import type { RawClient } from './raw-requests';
import { READS, verdictOf, type LaneIds, type ReadName, type Verdict } from './revocation-reads';
import { laneFacts, lateActivity, type LaneDifference, type Revocation } from './revocations';

/** A read with its moments: everything that happens in a lane has the next number. */
export interface ReadMoment {
  readonly name: ReadName;
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** Whether it shows what was written after the revocation. */
  readonly showsLate: boolean;
}

/** Tokens that hold now; the root's are of one who has just verified himself. */
export interface LaneTokens {
  readonly viewer: () => Promise<string>;
  readonly machine: () => Promise<string>;
  readonly root: (accountId: string) => Promise<string>;
}

const SYNC = `mutation ($accounts: [AccountFactInput!]!, $users: [UserFactInput!]!, $contacts: [ContactFactInput!]!, $companies: [CompanyFactInput!]!) {
  a: syncAccounts(accounts: $accounts) { applied } u: syncUsers(users: $users) { applied }
  c: syncContacts(contacts: $contacts) { applied } d: syncCompanies(companies: $companies) { applied } }`;
const SYNC_LATE =
  'mutation ($activities: [ActivityFactInput!]!) { answer: syncActivities(activities: $activities) { applied } }';
const CREATE = `mutation ($input: CreateOrganizationInput!) { answer: createOrganization(input: $input) { organization { id } userErrors { code message } } }`;
const ADD =
  'mutation ($input: UpdateOrganizationInput!) { answer: updateOrganization(input: $input) { userErrors { code message } } }';
const CONNECT =
  'mutation ($input: ConnectAllAccountsInput!) { answer: connectAllAccounts(input: $input) { userErrors { code message } } }';
const COPY =
  'mutation ($input: CopyAssetsInput!) { answer: copyAssets(input: $input) { job { id } userErrors { code message } } }';
const ORGANIZATION = '{ organization { id version accounts { account { id } } } }';

/** One organization whose viewer loses what he sees, and gets it back, again and again. */
export class RevocationLane {
  private ids: LaneIds;
  private moment = 0;
  private updates = 0;
  private jobsOrganization: string | null = null;

  constructor(
    n: number,
    private readonly writer: RawClient,
    private readonly readers: readonly RawClient[],
    private readonly tokens: LaneTokens,
  ) {
    this.ids = laneIds(n);
  }

  next(): number {
    this.moment += 1;
    return this.moment;
  }

  /** Reads through one of the services. */
  async read(name: ReadName, reader: number, late: string): Promise<ReadMoment> {
    const { ids } = this;
    const body = JSON.stringify({ query: READS[name].query, variables: READS[name].variables(ids) });
    const token = await this.tokens.viewer();
    const start = this.next();
    const answer = await this.readers[reader % this.readers.length]!.post(body, token);
    const end = this.next();
    return { name, start, end, verdict: verdictOf(READS[name], answer, ids), showsLate: answer.text.includes(late) };
  }

  /** Resolves when it is acknowledged. */
  async revoke({ difference, mutation }: Revocation): Promise<void> {
    if (difference !== undefined) return this.sync(difference);
    const organization = await this.organization();
    const { query, input } = mutation!(this.ids, organization!);
    await this.change(query, input);
  }

  async writeLate(text: string): Promise<void> {
    const activities = [lateActivity(this.ids, text, this.nextUpdate())];
    await this.send(SYNC_LATE, { activities }, await this.tokens.machine());
  }

  /** Everything is permitted again. */
  async restore(): Promise<void> {
    const { home, source, third } = this.ids;
    await this.sync({});
    const found = await this.organization();
    const members = found?.accounts.map(({ account }) => account.id) ?? [];
    const missing = [home, source, third].filter((id) => !members.includes(id));
    if (found === null) {
      const others = { accountIds: [source, home], acknowledgeDataSharing: true };
      await this.change(CREATE, others);
    } else if (missing.length > 0) {
      await this.change(ADD, { organizationId: found.id, expectedVersion: found.version, addAccountIds: missing });
    }
    const now = (await this.organization())!;
    await this.change(CONNECT, { organizationId: now.id, expectedVersion: now.version });
    if (now.id === this.jobsOrganization) return;
    const copy = { sourceAccountId: source, targetAccountIds: [home], assets: [{ type: 'FORM', id: '1' }] };
    const answer = await this.change(COPY, { copy }, source);
    this.ids = { ...this.ids, jobId: (answer as { job: { id: string } }).job.id };
    this.jobsOrganization = now.id;
  }

  private async sync(difference: LaneDifference): Promise<void> {
    await this.send(SYNC, laneFacts(this.ids, difference, this.nextUpdate()), await this.tokens.machine());
  }

  private async organization() {
    const data = (await this.send(ORGANIZATION, {}, await this.tokens.root(this.ids.third))) as {
      organization: { id: string; version: number; accounts: readonly { account: { id: string } }[] } | null;
    };
    return data.organization;
  }

  /** As the root of an account of the lane. @throws Error when it is refused. */
  private async change(query: string, input: object, accountId = this.ids.third): Promise<unknown> {
    const { answer } = (await this.send(query, { input }, await this.tokens.root(accountId))) as {
      answer: { userErrors: readonly object[] };
    };
    if (answer.userErrors.length > 0) throw new Error(`refused: ${JSON.stringify({ query, input, answer })}`);
    return answer;
  }

  private async send(query: string, variables: object, token: string): Promise<unknown> {
    const { text } = await this.writer.post(JSON.stringify({ query, variables }), token);
    const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
    if (errors !== undefined) throw new Error(`${query}: ${text.slice(0, 1_000)}`);
    return data;
  }

  private nextUpdate(): string {
    this.updates += 1;
    return new Date(Date.UTC(2026, 1, 1) + this.updates).toISOString();
  }
}

export function laneIds(n: number): LaneIds {
  return { home: `home${n}`, source: `source${n}`, third: `third${n}`, jobId: 'none yet' };
}
