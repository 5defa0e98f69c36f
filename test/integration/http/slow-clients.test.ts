import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTestServer, type TestServer } from '../../support/test-server';
import { activity, fill, LINKED_PAIR } from '../../support/world';

const TIMEOUT_SECONDS = 1;
const DEADLINE_SECONDS = 2;
/** Node.js looks twice whether something moves. */
const LET_GO_MS = 2 * (TIMEOUT_SECONDS + DEADLINE_SECONDS) * 1_000 + 2_000;
/** Beyond what is between the two of them: buffers of sockets. */
const LARGE_BYTES = 8_000_000;
const NOTES = 80;
const LARGE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { linkedRecords(first: 1) { nodes {
  activities(first: 100) { nodes { ... on MirroredNote { body } } } } } } } }`;

describe('a client', () => {
  let server: TestServer;
  let token: string;
  let sockets: Socket[] = [];
  beforeAll(async () => {
    server = await startTestServer({
      requestTimeoutSeconds: TIMEOUT_SECONDS,
      requestDeadlineSeconds: DEADLINE_SECONDS,
    });
    await fill(server.database, {
      ...LINKED_PAIR,
      activities: Array.from({ length: NOTES }, (_, n) =>
        activity('2', `n${n}`, { contactIds: ['2'], body: 'x'.repeat(60_000) }),
      ),
    });
    token = await server.token({ user: 'anna', account: '1' });
  });
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    sockets = [];
  });
  afterAll(() => server.stop());

  const open = (): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname, () => resolve(socket)).on('error', reject);
      sockets.push(socket);
    });
  const closed = (socket: Socket): Promise<number> => {
    const began = performance.now();
    return new Promise((resolve) => socket.once('close', () => resolve(performance.now() - began)));
  };
  const request = (body: string): string =>
    `POST /graphql HTTP/1.1\r\nhost: here\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n` +
    `content-length: ${body.length}\r\n\r\n`;

  it.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nhost: here\r\n'],
    ['a body', 'the headers of one'],
  ])('that sends the beginning of %s, and no more, is answered 408 in time', async (what, beginning) => {
    const socket = await open();
    let answer = '';
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString()));
    socket.write(what === 'a body' ? request('x'.repeat(100)) : beginning);
    expect(await closed(socket)).toBeLessThan((TIMEOUT_SECONDS + 2) * 1_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 [^]*"code":"REQUEST_TOO_SLOW"/);
  });

  it('that sends what is no request while it is answered finds nothing in its answer but that', async () => {
    const body = JSON.stringify({ query: LARGE, variables: { r: Array.from({ length: 10 }, () => CONTACT) } });
    const socket = await open();
    let answer = '';
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString('latin1')));
    socket.write(request(body) + body);
    while (answer === '') await sleep(1);
    socket.pause();
    socket.write('HELLO\r\n\r\n');
    await sleep(100);
    socket.resume();
    await closed(socket);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
  });

  it('that does not read its answer is let go of, and one that reads it slowly is not', async () => {
    const body = JSON.stringify({ query: LARGE, variables: { r: Array.from({ length: 10 }, () => CONTACT) } });
    const [deaf, slow] = [await open(), await open()];
    let read = 0;
    slow.on('data', (bytes: Buffer) => {
      read += bytes.length;
      slow.pause();
      setTimeout(() => slow.resume(), 10);
    });
    deaf.pause();
    for (const socket of [deaf, slow]) socket.write(request(body) + body);
    await sleep(LET_GO_MS);
    let heard = 0;
    deaf.on('data', (bytes: Buffer) => (heard += bytes.length));
    deaf.on('error', () => undefined);
    deaf.resume();
    await closed(deaf);
    expect(heard).toBeLessThan(LARGE_BYTES);
    while (read < LARGE_BYTES) await sleep(50);
    expect(slow.destroyed).toBe(false);
  }, 60_000);
});

const CONTACT = { __typename: 'Contact', id: '1' };
