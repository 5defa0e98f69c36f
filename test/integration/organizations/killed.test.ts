import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { print } from 'graphql';
import {
  ConfigureConnectionsDocument,
  ConnectAllAccountsDocument,
  CreateOrganizationDocument,
  DeleteOrganizationDocument,
  SyncAccountsDocument,
  SyncUsersDocument,
  UpdateOrganizationDocument,
  type CreateOrganizationMutation,
} from '../../generated/operations';
import { loadConfig, type DatabaseConfig } from '../../../src/config';
import { openDatabase, type Database } from '../../../src/database/database';
import { toSqlTime } from '../../../src/database/time';
import {
  openDevelopmentIssuer,
  signMachineToken,
  signPersonToken,
  type DevelopmentIssuer,
} from '../../../src/identity/development-issuer';
import { tellFigures } from '../../support/figures';
import { soundOrganizations } from '../../support/organization-history';
import { CAPABLE } from '../../support/races';
import { randomNumbers } from '../../support/random-numbers';
import { buildService, type ServiceBuild, type ServiceProcess } from '../../support/service-process';
import { emptyDatabasePlace } from '../../support/test-database';
import { account, user } from '../../support/world';

/** KILL_ROUNDS=25 kills more often and prints what each kill cut off; KILL_SEED kills at the moments of an earlier run. */
const KILLS = Number(process.env['KILL_ROUNDS'] ?? 3);
const SEED = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const PRINTED_FROM = 10;
const IN_FLIGHT = 6;
/** How long after an answer the process is killed, at most. */
const KILL_WITHIN_MS = 20;

jest.setTimeout(60_000 + KILLS * 10_000);

/** A kind of change, and the events that it makes. `a`, `b` and `c` are one organization unless it creates one; `d` is in none. */
interface Kind {
  readonly document: Parameters<typeof print>[0];
  readonly input: (n: number) => object;
  readonly events: readonly string[];
}
const CREATED = ['ORGANIZATION_CREATED', 'ACCOUNT_ADDED', 'ACCOUNT_ADDED', 'ACCOUNT_ADDED'];
const create: Kind = {
  document: CreateOrganizationDocument,
  input: (n) => ({ accountIds: [`b-${n}`, `c-${n}`], acknowledgeDataSharing: true }),
  events: CREATED,
};
const changes: readonly Kind[] = [
  { document: UpdateOrganizationDocument, input: () => ({ name: 'New' }), events: ['ORGANIZATION_RENAMED'] },
  { document: UpdateOrganizationDocument, input: (n) => ({ addAccountIds: [`d-${n}`] }), events: ['ACCOUNT_ADDED'] },
  {
    document: UpdateOrganizationDocument,
    input: (n) => ({ removeAccountIds: [`b-${n}`] }),
    events: ['ACCOUNT_REMOVED'],
  },
  {
    document: ConfigureConnectionsDocument,
    input: (n) => ({ settings: [{ feature: 'DATA_MIRRORING', accountId: `a-${n}`, peerAccountId: `c-${n}` }] }),
    events: ['CONNECTION_ENABLED', 'CONNECTION_ENABLED'],
  },
  // Two features between three accounts, both ways.
  { document: ConnectAllAccountsDocument, input: () => ({}), events: Array<string>(12).fill('CONNECTION_ENABLED') },
  { document: DeleteOrganizationDocument, input: () => ({}), events: ['ORGANIZATION_DELETED'] },
];
const ALL = Array.from({ length: 200 }, (_, n) => n);
const kindOf = (n: number): Kind => changes[(n % 7) - 1] ?? create;

/** A process that was killed: which changes it had taken on and not answered. */
interface Kill {
  readonly at: Date;
  readonly answered: number;
  readonly cutOff: readonly number[];
}

describe(`a process that is killed ${KILLS} times (KILL_SEED=${SEED})`, () => {
  const random = randomNumbers(SEED);
  const organizationIds = new Map<number, string>();
  const answers = ALL.map((): string[] => []);
  const kills: Kill[] = [];
  let build: ServiceBuild;
  let place: { readonly config: DatabaseConfig; remove(): Promise<void> };
  let directory: string;
  let issuer: DevelopmentIssuer;
  let service: ServiceProcess;

  beforeAll(async () => {
    build = buildService();
    place = await emptyDatabasePlace();
    directory = mkdtempSync(join(tmpdir(), 'multi-account-keys-'));
    issuer = await openDevelopmentIssuer(loadConfig({ DEVELOPMENT_KEY_FILE: join(directory, 'key.json') }).identity);
    await start();
    await setUp();
    await service.kill();
  });
  afterAll(async () => {
    await service.kill();
    await place.remove();
    build.remove();
    rmSync(directory, { recursive: true });
  });

  const start = async (): Promise<void> => {
    const { config } = place;
    service = await build.start({
      DATABASE_URL: config.kind === 'sqlite' ? `file:${config.path}` : config.url,
      DEVELOPMENT_KEY_FILE: join(directory, 'key.json'),
    });
  };
  /** The body of the answer; null when the connection broke. */
  const send = (document: Kind['document'], variables: object, token: string): Promise<string | null> =>
    fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: print(document), variables }),
    }).then(
      (response) => response.text().catch(() => null),
      () => null,
    );
  const root = (n: number): Promise<string> =>
    signPersonToken(issuer, { user: 'root', account: `a-${n}`, amr: ['pwd'] });

  /** Tells of all accounts, and makes the organizations that are changed later. */
  const setUp = async (): Promise<void> => {
    const machine = await signMachineToken(issuer, { scope: 'sync:write' });
    for (const letter of ['a', 'b', 'c', 'd']) {
      const ids = ALL.map((n) => `${letter}-${n}`);
      const users = ids.map((id) => user(id, 'root', { role: 'SUPER_ADMIN' }));
      await send(SyncAccountsDocument, { accounts: ids.map((id) => account(id, CAPABLE)) }, machine);
      await send(SyncUsersDocument, { users }, machine);
    }
    const changed = ALL.filter((n) => kindOf(n) !== create);
    await inParallel(changed, async (n) => {
      const answer = await send(create.document, { input: create.input(n) }, await root(n));
      const { data } = JSON.parse(answer!) as { data: CreateOrganizationMutation };
      organizationIds.set(n, data.createOrganization.organization!.id);
      return true;
    });
  };
  /** Again and again while nothing of it is done, since more is asked for than the machine can answer. */
  const sendChange = async (n: number): Promise<string | null> => {
    const { document, input } = kindOf(n);
    const seen = kindOf(n) === create ? {} : { organizationId: organizationIds.get(n), expectedVersion: 1 };
    const variables = { input: { ...seen, ...input(n), idempotencyKey: `key-${n}` } };
    for (;;) {
      const answer = await send(document, variables, await root(n));
      if (answer?.includes('"OVERLOADED"') !== true) return answer;
      await sleep(200);
    }
  };
  /** Sends changes to a new process, a few at a time, and kills it a little after so many answers. */
  const sendAndKill = async (numbers: readonly number[], killAfter: number): Promise<void> => {
    await start();
    const unanswered = new Set<number>();
    let answered = 0;
    let isOver = false;
    const sending = inParallel(numbers, async (n) => {
      unanswered.add(n);
      const answer = await sendChange(n);
      if (answer === null) return false;
      unanswered.delete(n);
      answers[n]!.push(answer);
      answered += 1;
      return true;
    }).then(() => {
      isOver = true;
    });
    while (!isOver && answered < killAfter) await sleep(1);
    await sleep(random() * KILL_WITHIN_MS);
    await service.kill();
    const at = new Date();
    await sending;
    kills.push({ at, answered, cutOff: [...unanswered].filter((n) => answers[n]!.length === 0) });
  };

  it('has made each of 200 changes once, and answers each as before, when all are sent again with their keys (O16, O18)', async () => {
    let last: readonly number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const next = ALL.filter((n) => n % KILLS === kill);
      const batch = [...last, ...next];
      await sendAndKill(batch, Math.floor(random() * batch.length));
      last = next;
    }
    await sendAndKill(ALL, ALL.length);
    await sendAndKill(ALL, ALL.length);

    for (const [n, [first, ...again]] of answers.entries()) {
      expect([n, first]).toEqual([n, expect.stringContaining('"userErrors":[]')]);
      expect(again.length).toBeGreaterThan(0);
      expect(again).toEqual(again.map(() => first));
    }
    const database = await openDatabase(place.config);
    const { changes: changesOf } = await soundOrganizations(database, new Map());
    expect([...changesOf.values()].sort()).toEqual(ALL.map((n) => (kindOf(n) === create ? 1 : 2)).sort());
    const events: { type: string }[] = await database.read.query('SELECT type FROM organization_events');
    const expected = ALL.flatMap((n) => (kindOf(n) === create ? CREATED : [...CREATED, ...kindOf(n).events]));
    expect(events.map(({ type }) => type).sort()).toEqual(expected.sort());
    tellFigures('service killed', { seed: SEED, kills: kills.length, changes: ALL.length });
    if (KILLS >= PRINTED_FROM) await printKills(database, kills);
    await database.close();
  });
});

/** A few at a time, until there are no more or each of the few has come to an end. */
async function inParallel(numbers: readonly number[], work: (n: number) => Promise<boolean>): Promise<void> {
  const queue = numbers.values();
  const worker = async (): Promise<void> => {
    for (const n of queue) if (!(await work(n))) return;
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}

/** Of each kill how many changes it cut off, and how many of these were made: remembered with a time before it. */
async function printKills({ read }: Database, kills: readonly Kill[]): Promise<void> {
  const rows: { idempotency_key: string; created_at: string }[] = await read.query('SELECT * FROM idempotency_keys');
  const times = new Map(rows.map((row) => [row.idempotency_key, row.created_at]));
  for (const [i, { at, answered, cutOff }] of kills.entries()) {
    const made = cutOff.filter((n) => times.get(`key-${n}`)! < toSqlTime(at)).length;
    process.stdout.write(`kill ${i + 1}: after ${answered} answers; ${cutOff.length} cut off, ${made} of them made\n`);
  }
}
