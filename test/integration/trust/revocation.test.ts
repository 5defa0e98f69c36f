import { setTimeout as sleep } from 'node:timers/promises';
import { tellFigures } from '../../support/figures';
import { randomNumbers } from '../../support/random-numbers';
import { createRawClient, type RawClient } from '../../support/raw-requests';
import { laneIds, RevocationLane, type LaneTokens, type ReadMoment } from '../../support/revocation-lane';
import { READS, type ReadName } from '../../support/revocation-reads';
import { laneWorld, REVOCATIONS, type Revocation } from '../../support/revocations';
import { startSecondService, type SecondService } from '../../support/second-service';
import { startTestServer, type TestServer } from '../../support/test-server';
import { fill } from '../../support/world';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

/** REVOCATIONS=10000 revokes more often, with a second process; REVOCATION_SEED waits as an earlier run did. */
const ROUNDS = Number(process.env['REVOCATIONS'] ?? 45);
const SEED = Number(process.env['REVOCATION_SEED'] ?? Date.now() % 1_000_000);
const SECOND_PROCESS_FROM = 1_000;
const LANES = 4;
const READERS = 3;
const REVOKED_WITHIN_MS = 10;
const TOKENS_KEPT_MS = 60_000;
const NAMES = Object.keys(READS) as ReadName[];

jest.setTimeout(120_000 + ROUNDS * 1_000);

describe(`${ROUNDS} revocations under reads (REVOCATION_SEED=${SEED})`, () => {
  const random = randomNumbers(SEED);
  const counted = { 'reads before': 0, 'during, shown': 0, 'during, denied': 0, 'reads after': 0 };
  const clients: RawClient[] = [];
  let server: TestServer;
  let second: SecondService | null = null;

  beforeAll(async () => {
    server = await startTestServer();
    if (TEST_DATABASE === 'mysql') second = await startSecondService(server, ROUNDS >= SECOND_PROCESS_FROM);
    for (let n = 0; n < LANES; n += 1) {
      const { administrators, users, ...world } = laneWorld(laneIds(n));
      await fill(server.database, { ...world, users: [...users, ...administrators] });
    }
  });
  afterAll(async () => {
    for (const client of clients) client.close();
    await second?.stop();
    await server?.stop();
    tellFigures('revocation', { revocations: ROUNDS, services: second === null ? 1 : 2, ...counted, seed: SEED });
  });

  it('hold for every read that begins after them, and no read shows a part, or what was written later', async () => {
    const rounds = Array.from({ length: ROUNDS }, (_, n) => n).values();
    const runLane = async (n: number): Promise<void> => {
      const lane = new RevocationLane(
        n,
        connect(server.url),
        [server.url, second?.url ?? server.url].map(connect),
        tokensOf(n),
      );
      for (const round of rounds) await runRound(lane, REVOCATIONS[round % REVOCATIONS.length]!, `late-${round}.`);
    };
    await Promise.all(Array.from({ length: LANES }, (_, n) => runLane(n)));
    expect(counted['during, shown'] + counted['during, denied']).toBeGreaterThan(ROUNDS / 4);
  });

  async function runRound(lane: RevocationLane, revocation: Revocation, late: string): Promise<void> {
    await lane.restore();
    const reads = await Promise.all(NAMES.map((name, i) => lane.read(name, i, late)));
    const revoked = { begun: 0, done: 0 };
    const reader = async (n: number): Promise<void> => {
      for (let i = Math.floor(random() * NAMES.length); revoked.done === 0; i += 1) {
        reads.push(await lane.read(NAMES[i % NAMES.length]!, n, late));
      }
    };
    const readers = Promise.all(Array.from({ length: READERS }, (_, n) => reader(n)));
    await sleep(random() * REVOKED_WITHIN_MS);
    revoked.begun = lane.next();
    await lane.revoke(revocation);
    revoked.done = lane.next();
    await lane.writeLate(late);
    reads.push(...(await Promise.all(NAMES.map((name, i) => lane.read(name, i + 1, late)))));
    await readers;
    expect({
      revocation: revocation.name,
      wrong: reads.flatMap((read) => faultOf(read, revocation, revoked) ?? []),
    }).toEqual({
      revocation: revocation.name,
      wrong: [],
    });
  }

  function faultOf(
    read: ReadMoment,
    { denies, inParts }: Revocation,
    revoked: { begun: number; done: number },
  ): object | null {
    const isDenied = denies.includes(read.name);
    const wrong = (expected: string): object => ({ expected, read, revoked });
    if (isDenied && read.showsLate) return wrong('nothing that was written after the revocation');
    if (read.verdict === 'mixed') {
      const isMeanwhile = read.end > revoked.begun && read.start < revoked.done;
      return inParts === true && isMeanwhile ? null : wrong('one moment');
    }
    if (read.end < revoked.begun) {
      counted['reads before'] += 1;
      return read.verdict === 'shown' ? null : wrong('shown before');
    }
    if (read.start > revoked.done) {
      counted['reads after'] += 1;
      return read.verdict === (isDenied ? 'denied' : 'shown') ? null : wrong(isDenied ? 'denied after' : 'shown after');
    }
    if (isDenied) counted[read.verdict === 'shown' ? 'during, shown' : 'during, denied'] += 1;
    return isDenied || read.verdict === 'shown' ? null : wrong('shown, for it is not revoked');
  }

  function connect(url: string): RawClient {
    const client = createRawClient(url);
    clients.push(client);
    return client;
  }

  function tokensOf(n: number): LaneTokens {
    const kept = new Map<string, { readonly until: number; readonly token: Promise<string> }>();
    const keep = (name: string, made: () => Promise<string>): Promise<string> => {
      const before = kept.get(name);
      if (before !== undefined && before.until > Date.now()) return before.token;
      const token = made();
      kept.set(name, { until: Date.now() + TOKENS_KEPT_MS, token });
      return token;
    };
    return {
      viewer: () => keep('viewer', () => server.token({ user: 'viewer', account: laneIds(n).home })),
      machine: () => keep('machine', () => server.machineToken()),
      root: (account) => keep(account, () => server.token({ user: 'root', account, amr: ['pwd'] })),
    };
  }
});
