import type { RequestListener } from 'node:http';
import {
  createTokenVerifier,
  KeysUnavailableError,
  UnauthenticatedError,
  type TokenVerifier,
} from '../../../src/identity/access-token';
import { remoteKeys, type RemoteKeysOptions, type SigningKeys } from '../../../src/identity/signing-keys';
import { passSeconds, stopClock } from './clock';
import { startJwksServer, type JwksServer } from './jwks-server';
import { AUDIENCE, createKey, ISSUER, personToken, type TestKey } from './test-token';

const first = createKey('first');
const second = createKey('second');

let server: JwksServer;

beforeEach(async () => {
  server = await startJwksServer(first);
  stopClock();
});
afterEach(async () => {
  jest.useRealTimers();
  await server.stop();
});

describe('when keys change', () => {
  test('a new key is accepted without a restart, once the cooldown is over', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    server.publish(first, second);
    await refused(verifier, second, UnauthenticatedError);
    passSeconds(11);
    await accepted(verifier, second);
    await accepted(verifier, first);
    expect(server.requests()).toBe(2);
  });

  test('a withdrawn key is refused once the keys are ten minutes old', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    server.publish(second);
    passSeconds(601);
    await refused(verifier, first, UnauthenticatedError);
    await accepted(verifier, second);
  });

  test('a withdrawn key is refused at once when the keys are fetched for another reason', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    server.publish(second);
    passSeconds(11);
    await accepted(verifier, second);
    await refused(verifier, first, UnauthenticatedError);
  });

  test('a token of a withdrawn key lives on for a minute after it was verified, and no longer', async () => {
    const { verifier } = service();
    const authorization = `Bearer ${personToken(first)}`;
    await verifier.verify(authorization);
    server.publish(second);
    passSeconds(30);
    await accepted(verifier, second);
    await expect(verifier.verify(authorization)).resolves.toMatchObject({ kind: 'person' });
    passSeconds(31);
    await expect(verifier.verify(authorization)).rejects.toBeInstanceOf(UnauthenticatedError);
  });

  test('made-up keys cause one request in a cooldown', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    passSeconds(11);
    for (const kid of ['a', 'b', 'c', 'd']) await refused(verifier, { ...first, kid }, UnauthenticatedError);
    expect(server.requests()).toBe(2);
  });

  test('keys are fetched ahead of time when they are five minutes old, and not before', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    passSeconds(299);
    await accepted(verifier, first);
    await settled();
    expect(server.requests()).toBe(1);
    passSeconds(1);
    await accepted(verifier, first);
    await settled();
    expect(server.requests()).toBe(2);
  });

  test('keys that cannot be fetched ahead of time are asked for once in a cooldown', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    passSeconds(301);
    server.answer((_, response) => response.writeHead(500).end());
    for (let i = 0; i < 3; i += 1) {
      await accepted(verifier, first);
      await settled();
    }
    expect(server.requests()).toBe(2);
  });

  test('many tokens at once fetch the keys once', async () => {
    const { verifier } = service();
    await Promise.all(Array.from({ length: 20 }, () => accepted(verifier, first)));
    expect(server.requests()).toBe(1);
  });
});

describe('when the keys cannot be fetched', () => {
  test('at the start, nobody is let in until they can', async () => {
    const { verifier } = service();
    await server.stop();
    await refused(verifier, first, KeysUnavailableError);
    await server.start();
    await accepted(verifier, first);
  });

  test('for a while, known keys go on', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    passSeconds(400);
    await server.stop();
    await accepted(verifier, first);
    await settled();
    passSeconds(100);
    await server.start();
    await accepted(verifier, first);
    await settled();
    expect(server.requests()).toBe(2);
    await server.stop();
    passSeconds(300);
    await accepted(verifier, first);
  });

  test('for more than ten minutes, nobody is let in', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    await server.stop();
    passSeconds(601);
    await refused(verifier, first, KeysUnavailableError);
  });

  test('an unknown key may be a new one: it is not called wrong', async () => {
    const { verifier } = service();
    await accepted(verifier, first);
    await server.stop();
    passSeconds(11);
    await refused(verifier, second, KeysUnavailableError);
    await accepted(verifier, first);
  });

  const halfKey = { ...first.jwk, x: undefined };
  test.each<[string, RequestListener]>([
    ['is an error', (_, response) => response.writeHead(500).end('{"keys":[]}')],
    ['is an error with keys', (_, response) => response.writeHead(503).end(keySet(first.jwk))],
    ['is a page', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>')],
    ['is empty', (_, response) => response.writeHead(200).end()],
    ['is no key set', (_, response) => response.end('{"error":"busy"}')],
    ['is a list', (_, response) => response.end(JSON.stringify([first.jwk]))],
    ['is a key set of texts', (_, response) => response.end('{"keys":["first"]}')],
    ['has half of the key', (_, response) => response.end(keySet(halfKey))],
    ['leads elsewhere', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    [
      'breaks off',
      (_, response) => response.writeHead(200, { 'content-length': 9 }).write('{"k', () => response.destroy()),
    ],
    ['never comes', () => undefined],
    ['never ends', (_, response) => void response.writeHead(200).write('{"keys":')],
  ])('because the answer %s, nobody is let in', async (_, answer) => {
    const { verifier, keys } = service({ timeoutDuration: 1_000 });
    server.answer(answer);
    await refused(verifier, first, KeysUnavailableError);
    server.publish(first);
    passSeconds(11);
    await expect(keys.ready()).resolves.toBe(true);
  });

  test('the caller is told to try again, and the cause is kept for the log', async () => {
    const { verifier } = service();
    server.answer((_, response) => response.writeHead(500).end());
    await expect(verifier.verify(`Bearer ${personToken(first)}`)).rejects.toMatchObject({
      message: 'Access tokens cannot be checked at the moment; try again in a few seconds.',
      name: 'KeysUnavailableError',
      cause: { message: expect.stringContaining('Expected 200 OK') },
    });
  });
});

describe('keys are ready', () => {
  test('when they were fetched, which is done once', async () => {
    const { keys, verifier } = service();
    await expect(keys.ready()).resolves.toBe(true);
    await expect(keys.ready()).resolves.toBe(true);
    await accepted(verifier, first);
    expect(server.requests()).toBe(1);
  });

  test('and are not fetched again for the asking, once there are some', async () => {
    const { keys } = service();
    await keys.ready();
    passSeconds(11);
    await expect(keys.ready()).resolves.toBe(true);
    expect(server.requests()).toBe(1);
  });

  test('not while none are published', async () => {
    const { keys } = service();
    server.publish();
    await expect(keys.ready()).resolves.toBe(false);
    server.publish(first);
    passSeconds(11);
    await expect(keys.ready()).resolves.toBe(true);
  });

  test('not while they cannot be fetched: the reason is given', async () => {
    const { keys } = service();
    await server.stop();
    await expect(keys.ready()).rejects.toThrow('fetch failed');
    await server.start();
    await expect(keys.ready()).resolves.toBe(true);
  });
});

function service(options?: RemoteKeysOptions): { readonly keys: SigningKeys; readonly verifier: TokenVerifier } {
  const keys = remoteKeys(server.url, options);
  return { keys, verifier: createTokenVerifier({ keys, issuer: ISSUER, audience: AUDIENCE }) };
}

/** A token of its own each time, so that keys are looked at. */
async function accepted(verifier: TokenVerifier, key: TestKey): Promise<void> {
  await expect(verifier.verify(`Bearer ${personToken(key)}`)).resolves.toMatchObject({ kind: 'person' });
}

async function refused(
  verifier: TokenVerifier,
  key: TestKey,
  error: typeof UnauthenticatedError | typeof KeysUnavailableError,
): Promise<void> {
  await expect(verifier.verify(`Bearer ${personToken(key)}`)).rejects.toBeInstanceOf(error);
}

/** Until a fetch in the background has come to its end. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 250));
}

function keySet(jwk: object): string {
  return JSON.stringify({ keys: [jwk] });
}
