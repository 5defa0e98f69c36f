import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { IdentityConfig } from '../../../src/config';
import { createTokenVerifier, UnauthenticatedError, type TokenVerifier } from '../../../src/identity/access-token';
import {
  openDevelopmentIssuer,
  signMachineToken,
  signPersonToken,
  type DevelopmentIssuer,
} from '../../../src/identity/development-issuer';

const PERSON = { user: 'user-1', account: 'account-1' };
let directory: string;
let config: IdentityConfig;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'development-issuer-'));
  const developmentKeyFile = join(directory, 'made', 'for', 'it', 'key.json');
  config = { jwksUrl: null, issuer: 'urn:development', audience: 'here', developmentKeyFile };
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the key', () => {
  test('is the same for everyone who opens it at once for the first time', async () => {
    const issuers = await Promise.all(Array.from({ length: 10 }, () => openDevelopmentIssuer(config)));
    expect(new Set(issuers.map(({ jwks }) => JSON.stringify(jwks))).size).toBe(1);
    expect(readdirSync(join(directory, 'made', 'for', 'it'))).toEqual(['key.json']);
  });

  test('is kept: what one signs another accepts later', async () => {
    const token = await signPersonToken(await openDevelopmentIssuer(config), PERSON);
    await expect(verifierOf(await openDevelopmentIssuer(config)).verify(`Bearer ${token}`)).resolves.toMatchObject({
      userId: 'user-1',
    });
  });

  test('is of this file: what another one signs is refused', async () => {
    const other = await openDevelopmentIssuer({ ...config, developmentKeyFile: join(directory, 'other.json') });
    const token = await signPersonToken(other, PERSON);
    await expect(verifierOf(await openDevelopmentIssuer(config)).verify(`Bearer ${token}`)).rejects.toBeInstanceOf(
      UnauthenticatedError,
    );
  });

  test('says why it cannot be made', async () => {
    const developmentKeyFile = join(directory, 'k'.repeat(240));
    await expect(openDevelopmentIssuer({ ...config, developmentKeyFile })).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
    });
  });

  test('may be read by its owner only', async () => {
    await openDevelopmentIssuer(config);
    expect(statSync(config.developmentKeyFile).mode & 0o777).toBe(0o600);
  });

  test('is published without its private half', async () => {
    const { jwks } = await openDevelopmentIssuer(config);
    expect(jwks.keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']]);
  });

  test.each(['', '{}', '{"kty":"EC"}', 'null', '{"kty":"oct","k":"AAAA"}'])(
    'is not replaced when the file holds %j',
    async (text) => {
      const developmentKeyFile = join(directory, 'broken.json');
      writeFileSync(developmentKeyFile, text);
      await expect(openDevelopmentIssuer({ ...config, developmentKeyFile })).rejects.toThrow(
        `the development key ${developmentKeyFile} cannot be read; remove it to have a new one made`,
      );
    },
  );

  test('is not made where tokens come from elsewhere', async () => {
    const jwksUrl = new URL('https://issuer.example/jwks.json');
    await expect(openDevelopmentIssuer({ ...config, jwksUrl })).rejects.toThrow('JWKS_URL is set');
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe('a token', () => {
  let issuer: DevelopmentIssuer;
  let verifier: TokenVerifier;
  beforeEach(async () => {
    issuer = await openDevelopmentIssuer(config);
    verifier = verifierOf(issuer);
  });

  test('of a person has all that RFC 9068 asks for', async () => {
    const token = await signPersonToken(issuer, PERSON);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: issuer.jwks.keys[0]?.kid });
    const { iat, ...claims } = decodeJwt(token);
    expect(Math.abs(iat! - Date.now() / 1000)).toBeLessThan(5);
    expect(claims).toEqual({
      iss: 'urn:development',
      aud: 'here',
      sub: 'user-1',
      account_id: 'account-1',
      client_id: 'development',
      jti: expect.any(String),
      exp: iat! + 3600,
    });
  });

  test('of a person says who acts for him, and how and when he proved who he is', async () => {
    const options = { ...PERSON, act: 'support-1', amr: ['pwd', 'otp'], authAge: 100, scope: 'a b', client: 'app' };
    const caller = await verifier.verify(`Bearer ${await signPersonToken(issuer, options)}`);
    expect(caller).toMatchObject({ actorId: 'support-1', amr: ['pwd', 'otp'], clientId: 'app' });
    expect(caller.scopes).toEqual(new Set(['a', 'b']));
    expect(Math.abs(authTimeOf(caller) + 100 - Date.now() / 1000)).toBeLessThan(5);
  });

  test('of a person who proved who he is does so just now, unless told', async () => {
    const caller = await verifier.verify(`Bearer ${await signPersonToken(issuer, { ...PERSON, amr: ['pwd'] })}`);
    expect(Math.abs(authTimeOf(caller) - Date.now() / 1000)).toBeLessThan(5);
  });

  test('of a machine names it, and its scope', async () => {
    const token = await signMachineToken(issuer, { scope: 'sync:write', client: 'billing' });
    await expect(verifier.verify(`Bearer ${token}`)).resolves.toMatchObject({
      kind: 'machine',
      clientId: 'billing',
      scopes: new Set(['sync:write']),
    });
  });

  test.each([12 * 3600, 60])('lasts %d seconds when told', async (lifetimeSeconds) => {
    for (const token of [
      await signPersonToken(issuer, { ...PERSON, lifetimeSeconds }),
      await signMachineToken(issuer, { scope: 'sync:write', lifetimeSeconds }),
    ]) {
      const { exp, iat } = decodeJwt(token);
      expect(exp! - iat!).toBe(lifetimeSeconds);
    }
  });

  test('differs from every other one', async () => {
    const tokens = [await signPersonToken(issuer, PERSON), await signPersonToken(issuer, PERSON)];
    expect(new Set(tokens.map((token) => decodeJwt(token).jti)).size).toBe(2);
  });

  test('can be verified at once: its keys are ready', async () => {
    await expect(issuer.keys.ready()).resolves.toBe(true);
  });
});

function authTimeOf(caller: object): number {
  expect(caller).toHaveProperty('authTime', expect.any(Number));
  return (caller as { readonly authTime: number }).authTime;
}

function verifierOf({ keys }: DevelopmentIssuer): TokenVerifier {
  return createTokenVerifier({ keys, issuer: config.issuer, audience: config.audience });
}
