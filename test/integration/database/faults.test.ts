import { setTimeout as sleep } from 'node:timers/promises';
import { LinkedRecordsOfContactsDocument, SyncContactsDocument } from '../../generated/operations';
import { outcomeOf } from '../../support/copy-jobs';
import { BATCH, FAMILY, fillFaultedWorld, isUnavailable, startLoad, type Load } from '../../support/faulted-load';
import {
  msUntilReady,
  startFaultedService,
  type FaultedAnswer,
  type FaultedService,
} from '../../support/faulted-service';
import type { NetworkFault } from '../../support/faulty-proxy';
import { tellFigures } from '../../support/figures';
import { readOrganizations, soundOrganizations, type OrganizationStates } from '../../support/organization-history';
import { hasMariaDb } from '../../support/own-server';
import { randomNumbers } from '../../support/random-numbers';
import { contact } from '../../support/world';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

/** How often the database server is killed under load; 100 in the long form, which has every other fault too. */
const KILLS = Number(process.env['FAULT_KILLS'] ?? 1);
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const isLong = KILLS >= 10;
const FAMILIES = isLong ? 600 : 20;
/** Bounds that an operator is promised, times this: the short form runs beside other tests, and may have to wait for a core. */
const PATIENCE = Number(process.env['FAULT_PATIENCE'] ?? (isLong ? 1 : 3));
const NOT_READY_WITHIN_MS = 1_000 * PATIENCE;
const READY_WITHIN_MS = 2_000 * PATIENCE;
/** After two looks nobody waits for a server that does not answer. */
const KNOWN_AFTER_MS = 1_000;
const ANSWERED_WITHIN_MS = 10_000;
const DRAINED_WITHIN_MS = 90_000;

/** What is refused here is refused for the database alone. */
const WITHOUT_ADMISSION = { REQUESTS_AT_ONCE_MIN: '10000', REQUESTS_AT_ONCE_MAX: '10000' };

jest.setTimeout(120_000 + KILLS * 15_000);

// It brings its own database, so that one of the projects is enough.
const where = TEST_DATABASE === 'sqlite' && hasMariaDb ? describe : describe.skip;
const whenLong = isLong ? it : it.skip;

where(`a database server that fails (FAULT_SEED=${SEED})`, () => {
  const random = randomNumbers(SEED);
  const worst = { notReadyMs: 0, readyMs: 0, answerMs: 0 };
  let service: FaultedService;
  let viewer: string;
  let machine: string;
  let before: OrganizationStates;
  let number = 0;

  beforeAll(async () => {
    service = await startFaultedService(async (database) => {
      await fillFaultedWorld(database, FAMILIES);
      before = await readOrganizations(database);
    }, WITHOUT_ADMISSION);
    viewer = await service.token({ user: 'root', account: 'a0', amr: ['pwd'] });
    machine = await service.machineToken();
  });
  afterAll(() => service?.stop());

  const read = () =>
    service.send(LinkedRecordsOfContactsDocument, { representations: [{ __typename: 'Contact', id: 'home' }] }, viewer);
  /** Each account's changes wait for one another. */
  const write = (accountId = 'a1') => {
    number += 1;
    const contacts = [contact(accountId, `w${number}`, [`w${number}@x.example`])];
    return service.send(SyncContactsDocument, { contacts }, machine);
  };
  /** The whole answer, and nothing less. */
  const isRead = ({ status, codes, text }: FaultedAnswer<unknown>): boolean =>
    status === 200 && codes.length === 0 && text.includes('"recordId":"linked"');
  const isWritten = ({ status, text }: FaultedAnswer<unknown>): boolean =>
    status === 200 && text.includes('"applied":1');

  /** Reads and writes until it is told to stop; gives what nobody should have been answered. */
  const ask = (readers: number, writers: number) => {
    const wrong: string[] = [];
    let isOver = false;
    const loop = async (send: () => Promise<FaultedAnswer<unknown>>, isDone: typeof isRead): Promise<void> => {
      while (!isOver) {
        const answer = await send();
        worst.answerMs = Math.max(worst.answerMs, answer.ms);
        if (answer.ms > ANSWERED_WITHIN_MS) wrong.push(`took ${answer.ms} ms`);
        if (!isDone(answer) && !isUnavailable(answer)) wrong.push(`${answer.status} ${answer.text}`);
        await sleep(isDone(answer) ? 5 : 50);
      }
    };
    const running = Promise.all([
      ...Array.from({ length: readers }, () => loop(read, isRead)),
      ...Array.from({ length: writers }, () => loop(() => write('b1'), isWritten)),
    ]);
    return {
      stop: async () => {
        isOver = true;
        await running;
        return wrong;
      },
    };
  };
  const expectNotReady = async (): Promise<void> => {
    const ms = await msUntilReady(service, ({ status, database }) => status === 503 && !database);
    worst.notReadyMs = Math.max(worst.notReadyMs, ms);
    expect(ms).toBeLessThanOrEqual(NOT_READY_WITHIN_MS);
  };
  const expectReady = async (): Promise<void> => {
    const ms = await msUntilReady(service, ({ status, writable }) => status === 200 && writable);
    worst.readyMs = Math.max(worst.readyMs, ms);
    expect(ms).toBeLessThanOrEqual(READY_WITHIN_MS);
  };
  const become = (fault: NetworkFault) => service.proxy.become(fault);
  const mend = () => become({ kind: 'none' });

  const faults: readonly (readonly [string, () => unknown, () => unknown, 'short' | 'long'])[] = [
    ['refuses connections', () => become({ kind: 'refused' }), mend, 'long'],
    ['accepts connections and never answers', () => become({ kind: 'half-open' }), mend, 'long'],
    ['is behind a network that loses everything', () => become({ kind: 'black hole' }), mend, 'short'],
    ['is stopped', () => service.signal('SIGSTOP'), () => service.signal('SIGCONT'), 'long'],
    ['is killed', () => service.killServer(), () => service.startServerAgain(), 'long'],
  ];
  it.each(faults.filter(([, , , form]) => isLong || form === 'short'))(
    'that %s makes readiness false, then true again, and requests refused within their time',
    async (_, fail, recover) => {
      const asking = ask(6, 4);
      await sleep(200);
      await fail();
      try {
        await expectNotReady();
        await sleep(KNOWN_AFTER_MS);
        const during = await Promise.all([read(), write()]);
        expect(during.map(isUnavailable)).toEqual([true, true]);
        expect(Math.max(...during.map(({ ms }) => ms))).toBeLessThan(NOT_READY_WITHIN_MS);
        if (isLong) await sleep(12_000);
      } finally {
        await recover();
      }
      await expectReady();
      const after = await Promise.all([read(), write()]);
      expect(after.map(({ status, codes }) => [status, codes])).toEqual([
        [200, []],
        [200, []],
      ]);
      expect(await asking.stop()).toEqual([]);
    },
  );

  it.each(isLong ? [50, 500] : [50])('that answers %i ms later is ready all the time, and serves', async (ms) => {
    await become({ kind: 'latency', ms, jitterMs: ms / 10 });
    try {
      const seen: boolean[] = [];
      const requests = Promise.all([read(), write(), read(), write()]);
      const asked = requests.then(() => true);
      while (!(await Promise.race([asked, sleep(100)]))) seen.push((await service.ready()).database);
      const [first, second, third, fourth] = await requests;
      expect([isRead(first), isWritten(second), isRead(third), isWritten(fourth)]).toEqual([true, true, true, true]);
      expect(seen).not.toContain(false);
    } finally {
      await mend();
    }
  });

  it('whose connections are reset under requests loses none of them: each is answered or refused', async () => {
    const asking = ask(6, 4);
    let resets = 0;
    for (let i = 0; i < (isLong ? 100 : 5); i += 1) {
      await sleep(50 + random() * 100);
      resets += service.proxy.reset();
    }
    expect(await asking.stop()).toEqual([]);
    expect(resets).toBeGreaterThan(0);
    tellFigures('connections reset', { resets });
    await expectReady();
  });

  it('that is read-only is told as such, and goes on being read, but for what nobody could write down that it was seen (M10)', async () => {
    await service.run('SET GLOBAL read_only = 1');
    try {
      const ms = await msUntilReady(
        service,
        ({ status, database, writable }) => status === 200 && database && !writable,
      );
      expect(ms).toBeLessThanOrEqual(NOT_READY_WITHIN_MS);
      expect(await service.metric('multi_account_database_writable')).toBe(0);
      const own = await service.send('{ linkedRecordAccess { granted } }', {}, viewer);
      expect([own.status, own.codes]).toEqual([200, []]);
      expect([await read(), await write()].map(isUnavailable)).toEqual([true, true]);
    } finally {
      await service.run('SET GLOBAL read_only = 0');
    }
    await expectReady();
    expect(isWritten(await write())).toBe(true);
  });

  it('that lets writes wait, as during a backup, refuses at once what needs them, and answers the rest', async () => {
    const holder = service.database.read.connection.createQueryRunner();
    await holder.query('FLUSH TABLES WITH READ LOCK');
    try {
      await msUntilReady(service, ({ status, database, writable }) => status === 200 && database && !writable);
      await sleep(2_500);
      const answers = await Promise.all([read(), write(), read()]);
      expect(answers.map(isUnavailable)).toEqual([true, true, true]);
      expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(1_000 * PATIENCE);
      const own = await service.send('{ linkedRecordAccess { granted } }', {}, viewer);
      expect([own.status, own.codes]).toEqual([200, []]);
    } finally {
      await holder.query('UNLOCK TABLES');
      await holder.release();
    }
    await expectReady();
    expect(isWritten(await write())).toBe(true);
  });

  whenLong('that is full is told as such, answers reads whole or not at all, and loses nothing', async () => {
    await service.run('CREATE TABLE faulted.filler (id INT PRIMARY KEY AUTO_INCREMENT, filling LONGBLOB)');
    const asking = ask(2, 4);
    try {
      for (const size of [1_000_000, 100_000, 10_000, 1_000]) {
        const fillUp = `INSERT INTO faulted.filler (filling) VALUES (REPEAT('x', ${size}))`;
        while (
          await service.run(fillUp).then(
            () => true,
            () => false,
          )
        );
      }
      const ms = await msUntilReady(
        service,
        ({ status, database, writable }) => status === 200 && database && !writable,
      );
      expect(ms).toBeLessThanOrEqual(ANSWERED_WITHIN_MS);
      const answer = await read();
      expect(isRead(answer) || isUnavailable(answer)).toBe(true);
    } finally {
      await service.killServer();
      service.makeRoom();
      await service.startServerAgain();
    }
    await expectReady();
    expect(await asking.stop()).toEqual([]);
    expect(isWritten(await write())).toBe(true);
    await service.run('DROP TABLE faulted.filler');
  });

  whenLong('whose connections are all waiting for a lock answers the others with a refusal in time', async () => {
    const holder = service.database.read.connection.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT * FROM fact_locks FOR UPDATE');
    try {
      const asked = await Promise.all([...Array.from({ length: 60 }, () => write()), read(), service.ready()]);
      const answers = asked.slice(0, -1) as FaultedAnswer<unknown>[];
      expect(answers.filter((answer) => !isUnavailable(answer) && !isRead(answer))).toEqual([]);
      expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(ANSWERED_WITHIN_MS);
      expect(asked.at(-1)).toMatchObject({ status: 200 });
    } finally {
      await holder.rollbackTransaction();
      await holder.release();
    }
    expect(isWritten(await write())).toBe(true);
  });

  whenLong('that has no connection left refuses what needs one, and serves again when it has', async () => {
    const operator = service.database.read.connection.createQueryRunner();
    await operator.connect();
    const asking = ask(20, 20);
    try {
      await operator.query('SET GLOBAL max_connections = 10');
      service.proxy.reset();
      await sleep(3_000);
    } finally {
      await operator.query('SET GLOBAL max_connections = 60');
      await operator.release();
    }
    expect(await asking.stop()).toEqual([]);
    await expectReady();
    expect([isRead(await read()), isWritten(await write())]).toEqual([true, true]);
  });

  it(`that is killed ${KILLS} times under load loses nothing that was acknowledged, and does nothing twice`, async () => {
    const load = await startLoad(service, FAMILIES);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await sleep(500 + random() * 1_000);
      await service.killServer();
      await expectNotReady();
      await service.startServerAgain();
      await expectReady();
    }
    await sleep(500);
    await load.stop();
    expect(load.faults).toEqual([]);
    await expectOnce(load);
    await sendAgain(load);
    await expectOnce(load);
    const eventsInOrder = await expectDelivered();
    tellFigures('database faults', {
      seed: SEED,
      kills: KILLS,
      acknowledged: load.acknowledged.length,
      'refused meanwhile': load.unavailable(),
      'events delivered': eventsInOrder,
      'slowest not ready (ms)': worst.notReadyMs,
      'slowest ready (ms)': worst.readyMs,
      'slowest answer (ms)': worst.answerMs,
    });
  });

  /** What the rows say of all that was acknowledged. */
  const expectOnce = async (load: Load): Promise<void> => {
    const of = (kind: string) => load.acknowledged.filter((change) => change.kind === kind);
    const { changes } = await soundOrganizations(service.database, before);
    const renames = [...changes.values()].reduce((sum, count) => sum + count, 0);
    expect(renames).toBe(of('rename').length);
    const [row] = (await service.database.read.query(
      "SELECT COUNT(*) AS records FROM records WHERE account_id = 'a0' AND record_id <> 'home'",
    )) as { records: number }[];
    expect(Number(row!.records)).toBe(of('facts').length * BATCH);
    for (const { answer } of of('copy')) await expectCopied(jobIdOf(answer));
    const jobs: unknown[] = await service.database.read.query('SELECT job_id FROM asset_copy_jobs');
    expect(jobs).toHaveLength(of('copy').length);
  };
  const expectCopied = async (jobId: string): Promise<void> => {
    await until(async () => !['QUEUED', 'RUNNING'].includes((await outcomeOf(service.database, jobId)).status));
    const { status, copied, written, told } = await outcomeOf(service.database, jobId);
    expect([status, copied.length]).toEqual(['SUCCEEDED', FAMILY]);
    expect([written, told]).toEqual([copied, copied]);
  };
  const sendAgain = async (load: Load): Promise<void> => {
    for (const { kind, document, variables, token, answer } of load.acknowledged) {
      let again = await service.send(document, variables as never, token);
      for (let tries = 0; isUnavailable(again) && tries < 10; tries += 1) {
        await sleep(200);
        again = await service.send(document, variables as never, token);
      }
      if (kind === 'rename') expect(again.text).toBe(answer.text);
      if (kind === 'facts') expect(again.data).toMatchObject({ syncContacts: { rejected: [] } });
      if (kind === 'copy') expect(jobIdOf(again)).toBe(jobIdOf(answer));
    }
  };
  /** Each event at least once, those of an organization in their order. Gives how many there are. */
  const expectDelivered = async (): Promise<number> => {
    const pending = async (): Promise<number> =>
      Number((await service.database.read.query('SELECT COUNT(*) AS pending FROM event_outbox'))[0].pending);
    await until(async () => (await pending()) === 0);
    const events: { organization_id: string; event_id: string }[] = await service.database.read.query(
      'SELECT organization_id, event_id FROM organization_events ORDER BY organization_id, event_id',
    );
    const first = new Map<string, number>();
    const posts = service.receiver.posts.map(({ body }) => (JSON.parse(body) as { readonly id: string }).id);
    for (const [i, id] of posts.entries()) if (!first.has(id)) first.set(id, i);
    expect(events.filter(({ event_id: id }) => !first.has(id))).toEqual([]);
    const order = [...events].sort((a, b) => first.get(a.event_id)! - first.get(b.event_id)!);
    const ofOrganization = (id: string, list: typeof events) => list.filter((event) => event.organization_id === id);
    for (const id of new Set(events.map((event) => event.organization_id))) {
      expect(ofOrganization(id, order)).toEqual(ofOrganization(id, events));
    }
    return events.length;
  };
});

function jobIdOf({ data }: FaultedAnswer<object>): string {
  return (data as { readonly copyAssets: { readonly job: { readonly id: string } } }).copyAssets.job.id;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + DRAINED_WITHIN_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it does not come about');
    await sleep(50);
  }
}
