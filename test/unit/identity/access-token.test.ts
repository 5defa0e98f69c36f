import { createHmac } from 'node:crypto';
import { createTokenVerifier, UnauthenticatedError, type TokenVerifier } from '../../../src/identity/access-token';
import { singleAuthorization } from '../../../src/identity/authorization-header';
import { remoteKeys } from '../../../src/identity/signing-keys';
import { passSeconds, stopClock } from './clock';
import { startJwksServer, type JwksServer } from './jwks-server';
import {
  ALGORITHM_NAMES,
  AUDIENCE,
  createKey,
  epoch,
  ISSUER,
  machineToken,
  personToken,
  type Algorithm,
  type Change,
} from './test-token';

const key = createKey('key-1');
const rsaKey = createKey('rsa-1', 'RS256');
const stranger = createKey('key-1');
const keys = [key, createKey('key-2'), rsaKey];

let server: JwksServer;
let verifier: TokenVerifier;

beforeAll(async () => {
  server = await startJwksServer(...keys);
  verifier = createTokenVerifier({ keys: remoteKeys(server.url), issuer: ISSUER, audience: AUDIENCE });
});
afterAll(() => server.stop());

describe('a valid access token', () => {
  test('of a person tells who calls, from where, and who acts for him', async () => {
    const claims = { jti: 'token-1' };
    await expect(verifier.verify(`Bearer ${personToken(key, { claims })}`)).resolves.toEqual({
      kind: 'person',
      userId: 'user-1',
      accountId: 'account-1',
      actorId: 'support-1',
      tokenId: 'token-1',
      clientId: 'web-app',
      scopes: new Set(['crm:read', 'crm:write']),
      authTime: expect.any(Number),
      amr: ['pwd', 'otp'],
      expiresAt: expect.any(Number),
    });
  });

  test('of a machine tells which one', async () => {
    const claims = { jti: 'token-2' };
    await expect(verifier.verify(`Bearer ${machineToken(key, { claims })}`)).resolves.toEqual({
      kind: 'machine',
      clientId: 'billing',
      tokenId: 'token-2',
      scopes: new Set(['sync:write']),
      expiresAt: expect.any(Number),
    });
  });

  test('needs no scope, proof of identity or actor', async () => {
    const claims = { scope: undefined, auth_time: undefined, amr: undefined, act: undefined };
    await expect(verifier.verify(`Bearer ${personToken(key, { claims })}`)).resolves.toMatchObject({
      scopes: new Set(),
      authTime: null,
      amr: [],
      actorId: null,
    });
  });

  test.each<[string, (token: string) => string, Change]>([
    ['a scheme in small letters', (token) => `bearer ${token}`, {}],
    ['a scheme in capitals', (token) => `BEARER ${token}`, {}],
    ['more than one space after the scheme', (token) => `Bearer   ${token}`, {}],
    ['the long form of its type', (token) => `Bearer ${token}`, { header: { typ: 'application/at+jwt' } }],
    ['several audiences', (token) => `Bearer ${token}`, { claims: { aud: ['other', AUDIENCE] } }],
    ['a signer whose clock is 50 s ahead', (token) => `Bearer ${token}`, { claims: { iat: epoch() + 50 } }],
    ['ids of 64 characters', (token) => `Bearer ${token}`, { claims: { sub: 'u'.repeat(64) } }],
    ['claims that nobody asks for', (token) => `Bearer ${token}`, { claims: { email: 'a@b.example', acr: '1' } }],
  ])('may have %s', async (_, authorization, change) => {
    await expect(verifier.verify(authorization(personToken(key, change)))).resolves.toMatchObject({ kind: 'person' });
  });

  test.each(ALGORITHM_NAMES)('may be signed with %s', async (alg: Algorithm) => {
    const other = createKey('other', alg);
    const publisher = await startJwksServer(other);
    const options = { keys: remoteKeys(publisher.url), issuer: ISSUER, audience: AUDIENCE };
    const caller = await createTokenVerifier(options).verify(`Bearer ${personToken(other)}`);
    await publisher.stop();
    expect(caller.kind).toBe('person');
  });
});

describe('an access token is refused', () => {
  const hmac = (secret: string | Buffer) => (input: string) => createHmac('sha256', secret).update(input).digest();
  const pem = rsaKey.publicKey.export({ format: 'pem', type: 'spki' });
  const der = rsaKey.publicKey.export({ format: 'der', type: 'spki' });
  const hs256 = { alg: 'HS256', kid: rsaKey.kid };

  test.each<[string, Change]>([
    ['not signed at all', { header: { alg: 'none' }, sign: () => Buffer.alloc(0) }],
    ['not signed, with a signature', { header: { alg: 'none' } }],
    ['signed with the text of the public key as a secret', { header: hs256, sign: hmac(pem) }],
    ['signed with the bytes of the public key as a secret', { header: hs256, sign: hmac(der) }],
    ['signed with the published key as a secret', { header: hs256, sign: hmac(JSON.stringify(rsaKey.jwk)) }],
    ['signed with no secret', { header: hs256, sign: hmac('') }],
    ['signed by somebody else', { sign: stranger.sign }],
    ['signed by the key that it carries', { header: { jwk: stranger.jwk, kid: undefined }, sign: stranger.sign }],
    ['signed by a key that it links to', { header: { jku: 'http://127.0.0.1:9/' }, sign: stranger.sign }],
    ['signed by another published key than it names', { sign: keys[1]!.sign }],
    ['of another algorithm than its key', { header: { alg: 'ES384' } }],
    ['of a key that nobody publishes', { header: { kid: 'key-9' } }],
    ['of no named key, where several fit', { header: { kid: undefined } }],
    ['with an empty signature', { sign: () => Buffer.alloc(0) }],
    ['with a critical extension that nobody knows', { header: { crit: ['tenant'], tenant: 'a' } }],
    ['with a malformed list of critical extensions', { header: { crit: [] } }],
    ['of the type of an ID token', { header: { typ: 'JWT' } }],
    ['of the type of a logout token', { header: { typ: 'logout+jwt' } }],
    ['of no type', { header: { typ: undefined } }],
    ['of another issuer', { claims: { iss: 'https://other.example' } }],
    ['of an issuer with a slash more', { claims: { iss: `${ISSUER}/` } }],
    ['of no issuer', { claims: { iss: undefined } }],
    ['for another audience', { claims: { aud: 'other' } }],
    ['for other audiences', { claims: { aud: ['other', 'another'] } }],
    ['for no audience', { claims: { aud: undefined } }],
    ['without an end', { claims: { exp: undefined } }],
    ['whose end is no number', { claims: { exp: '2999-01-01' } }],
    ['that has ended', { claims: { exp: epoch() - 1 } }],
    ['that does not hold yet', { claims: { nbf: epoch() + 120 } }],
    ['issued in the future', { claims: { iat: epoch() + 120 } }],
    ['issued at no time', { claims: { iat: undefined } }],
    ['without an id', { claims: { jti: undefined } }],
    ['with an empty id', { claims: { jti: '' } }],
    ['with an endless id', { claims: { jti: 'x'.repeat(257) } }],
    ['with a number as an id', { claims: { jti: 5 } }],
    ['of no client', { claims: { client_id: undefined } }],
    ['of an unnamed client', { claims: { client_id: '' } }],
    ['of no subject', { claims: { sub: undefined } }],
    ['of an empty subject', { claims: { sub: '' } }],
    ['of a subject with spaces', { claims: { sub: 'user 1' } }],
    ['of a subject with a line break', { claims: { sub: 'user-1\n' } }],
    ['of a subject outside ASCII', { claims: { sub: 'usér-1' } }],
    ['of a subject with 65 characters', { claims: { sub: 'u'.repeat(65) } }],
    ['of a number as a subject', { claims: { sub: 1 } }],
    ['of a person without an account', { claims: { account_id: undefined, act: undefined } }],
    ['of an account that is null', { claims: { account_id: null } }],
    ['of an empty account', { claims: { account_id: '' } }],
    ['of several accounts', { claims: { account_id: ['account-1', 'account-2'] } }],
    ['whose actor is a text', { claims: { act: 'support-1' } }],
    ['whose actor is a list', { claims: { act: [{ sub: 'support-1' }] } }],
    ['whose actor has no subject', { claims: { act: {} } }],
    ['whose actor is a number', { claims: { act: { sub: 5 } } }],
    ['whose actor is empty', { claims: { act: { sub: '' } } }],
    ['whose actor is null', { claims: { act: null } }],
    ['whose actor is false', { claims: { act: false } }],
    ['with a list of scopes', { claims: { scope: ['sync:write'] } }],
    ['with a text of methods', { claims: { amr: 'pwd' } }],
    ['with numbers as methods', { claims: { amr: [1] } }],
    ['with a proof of identity before 1970', { claims: { auth_time: -1 } }],
    ['with a proof of identity in the future', { claims: { auth_time: epoch() + 120 } }],
    ['with a proof of identity in milliseconds', { claims: { auth_time: Date.now() } }],
    ['with a text as the time of the proof', { claims: { auth_time: String(epoch()) } }],
    ['with a broken time of the proof', { claims: { auth_time: epoch() - 0.5 } }],
  ])('%s', async (_, change) => {
    await refused(`Bearer ${personToken(key, change)}`, change);
  });

  test.each<[string, Change]>([
    ['with somebody who acts for it', { claims: { act: { sub: 'support-1' } } }],
    ['with an actor that is null', { claims: { act: null } }],
    ['with an account that is null', { claims: { account_id: null } }],
    ['that speaks for a user', { claims: { sub: 'user-1' } }],
    ['with a list of scopes', { claims: { scope: ['sync:write'] } }],
  ])('of a machine %s', async (_, change) => {
    await refused(`Bearer ${machineToken(key, change)}`, change);
  });

  test.each<[string, (token: string) => string]>([
    ['cut short', (token) => `Bearer ${token.slice(0, -10)}`],
    ['without its last part', (token) => `Bearer ${token.slice(0, token.lastIndexOf('.'))}`],
    ['with a part more', (token) => `Bearer ${token}.e30`],
    ['with other claims under the same signature', (token) => `Bearer ${withClaims(token, { sub: 'user-2' })}`],
    ['beside another in one header', (token) => `Bearer ${token} ${token}`],
    ['beside another after a comma', (token) => `Bearer ${token}, Bearer ${token}`],
    ['under the scheme Basic', (token) => `Basic ${token}`],
    ['under no scheme', (token) => token],
    ['without a space after the scheme', (token) => `Bearer${token}`],
    ['in quotes', (token) => `Bearer "${token}"`],
  ])('%s', async (_, authorization) => {
    await refused(authorization(personToken(key)), {});
  });

  test.each(['', 'Bearer', 'Bearer ', 'Bearer .', 'Bearer ..', 'Bearer e30.e30.e30', 'Bearer null'])(
    'when there is none: %j',
    (authorization) => refused(authorization, {}),
  );

  test('in words that name the claim, or ask for a token where there is none', async () => {
    const told = (authorization: string) =>
      verifier.verify(authorization).catch((error: unknown) => `${(error as Error).name}: ${(error as Error).message}`);
    await expect(told(`Bearer ${personToken(key, { claims: { iss: 'other' } })}`)).resolves.toMatch(
      /^UnauthenticatedError: .*not accepted: iss is missing or wrong/,
    );
    await expect(told('Bearer null')).resolves.toMatch(/^UnauthenticatedError: Send one access token/);
    await expect(told(`Bearer ${personToken(key, { sign: stranger.sign })}`)).resolves.toMatch(
      /signature cannot be verified/,
    );
  });

  test('signed with a shared secret, even where the keys hold one', async () => {
    const secret = Buffer.alloc(32, 1);
    const holdingSecret = { find: async () => new Uint8Array(secret), ready: async () => true };
    const sharing = createTokenVerifier({ keys: holdingSecret, issuer: ISSUER, audience: AUDIENCE });
    const token = personToken(key, { header: hs256, sign: hmac(secret) });
    await expect(sharing.verify(`Bearer ${token}`)).rejects.toBeInstanceOf(UnauthenticatedError);
  });

  /** Refused, in words that repeat nothing of what was sent. */
  async function refused(authorization: string, change: Change): Promise<void> {
    const error: unknown = await verifier.verify(authorization).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnauthenticatedError);
    const { message } = error as UnauthenticatedError;
    expect(message).toMatch(/; get |^Send /);
    const sent = [...authorization.split(/[ .]/).slice(1), ...Object.values(change.claims ?? {}).map(String)];
    for (const part of sent.filter((text) => text.length > 4 && text !== 'Bearer')) expect(message).not.toContain(part);
  }

  function withClaims(token: string, changed: object): string {
    const [header, payload, signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
    return [header, Buffer.from(JSON.stringify({ ...claims, ...changed })).toString('base64url'), signature].join('.');
  }
});

describe('an access token that was accepted', () => {
  beforeEach(stopClock);
  afterEach(() => jest.useRealTimers());

  test('is refused from the second on in which it ends', async () => {
    const authorization = `Bearer ${personToken(key, { claims: { exp: epoch() + 20 } })}`;
    await verifier.verify(authorization);
    passSeconds(19);
    await expect(verifier.verify(authorization)).resolves.toMatchObject({ kind: 'person' });
    passSeconds(1);
    await expect(verifier.verify(authorization)).rejects.toThrow('The access token has expired; get a new one.');
  });

  test('does not let in another one that differs in its signature only', async () => {
    const token = personToken(key);
    await verifier.verify(`Bearer ${token}`);
    const forged = personToken(key, { sign: () => Buffer.alloc(64) }).split('.')[2]!;
    const authorization = `Bearer ${token.slice(0, token.lastIndexOf('.'))}.${forged}`;
    await expect(verifier.verify(authorization)).rejects.toBeInstanceOf(UnauthenticatedError);
  });

  test('tells who calls without being looked at, for a minute', async () => {
    const authorization = `Bearer ${personToken(key)}`;
    expect(verifier.known(authorization)).toBeNull();
    const caller = await verifier.verify(authorization);
    expect(verifier.known(authorization)).toEqual(caller);
    passSeconds(60);
    expect(verifier.known(authorization)).toBeNull();
  });

  test.each(['', 'Bearer', 'Basic dXNlcjpzZWNyZXQ='])('is not known by the header "%s"', (authorization) => {
    expect(verifier.known(authorization)).toBeNull();
  });
});

describe('the Authorization header', () => {
  test.each<[string, string[]]>([
    ['alone', ['Host', 'a', 'Authorization', 'Bearer x']],
    ['in small letters', ['authorization', 'Bearer x', 'host', 'a']],
    ['beside headers whose value is its name', ['X-A', 'Authorization', 'AUTHORIZATION', 'Bearer x', 'x-b', 'b']],
  ])('is read %s', (_, rawHeaders) => {
    expect(singleAuthorization(rawHeaders)).toBe('Bearer x');
  });

  test.each<[string, string[], string]>([
    ['missing', ['Host', 'a', 'X-Authorization', 'Bearer x'], 'Send an access token'],
    ['sent twice', ['Authorization', 'Bearer x', 'authorization', 'Bearer y'], 'Send one Authorization header'],
    ['sent twice alike', ['Authorization', 'Bearer x', 'Authorization', 'Bearer x'], 'Send one Authorization header'],
    ['sent once more, empty', ['Authorization', 'Bearer x', 'AUTHORIZATION', ''], 'Send one Authorization header'],
  ])('is refused when it is %s', (_, rawHeaders, message) => {
    expect(() => singleAuthorization(rawHeaders)).toThrow(UnauthenticatedError);
    expect(() => singleAuthorization(rawHeaders)).toThrow(message);
  });
});
