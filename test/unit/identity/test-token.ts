import { constants, generateKeyPairSync, randomUUID, sign, type JsonWebKey, type KeyObject } from 'node:crypto';

export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'multi-account-subgraph';

/** How each algorithm signs (RFC 7518, 8037), by Node's crypto, so that the verifier is not tested against itself. */
const ALGORITHMS = {
  RS256: () => rsa('sha256', constants.RSA_PKCS1_PADDING),
  RS384: () => rsa('sha384', constants.RSA_PKCS1_PADDING),
  RS512: () => rsa('sha512', constants.RSA_PKCS1_PADDING),
  PS256: () => rsa('sha256', constants.RSA_PKCS1_PSS_PADDING),
  PS384: () => rsa('sha384', constants.RSA_PKCS1_PSS_PADDING),
  PS512: () => rsa('sha512', constants.RSA_PKCS1_PSS_PADDING),
  ES256: () => ecdsa('sha256', 'P-256'),
  ES384: () => ecdsa('sha384', 'P-384'),
  ES512: () => ecdsa('sha512', 'P-521'),
  EdDSA: () => ed25519(),
  Ed25519: () => ed25519(),
} as const satisfies Record<string, () => KeyPair>;

export type Algorithm = keyof typeof ALGORITHMS;
export const ALGORITHM_NAMES = Object.keys(ALGORITHMS) as Algorithm[];

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly sign: (input: string) => Buffer;
}

export interface TestKey extends KeyPair {
  readonly alg: Algorithm;
  readonly kid: string;
  readonly jwk: JsonWebKey;
}

export function createKey(kid: string, alg: Algorithm = 'ES256'): TestKey {
  const pair = ALGORITHMS[alg]();
  const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig' };
  return { ...pair, alg, kid, jwk };
}

/** Laid over a valid token: a member that is undefined is left out. */
export interface Change {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly sign?: (input: string) => Buffer;
}

/** The valid token of a person, with nothing changed but what `change` names. */
export function personToken(key: TestKey, change: Change = {}): string {
  return encode(key, change, {
    ...commonClaims(),
    sub: 'user-1',
    client_id: 'web-app',
    account_id: 'account-1',
    scope: 'crm:read crm:write',
    auth_time: epoch() - 30,
    amr: ['pwd', 'otp'],
    act: { sub: 'support-1' },
  });
}

/** The valid token of another system, likewise. */
export function machineToken(key: TestKey, change: Change = {}): string {
  return encode(key, change, { ...commonClaims(), sub: 'billing', client_id: 'billing', scope: 'sync:write' });
}

/** Seconds since 1970. */
export function epoch(): number {
  return Math.floor(Date.now() / 1000);
}

function commonClaims() {
  return { iss: ISSUER, aud: AUDIENCE, iat: epoch(), exp: epoch() + 3600, jti: randomUUID() };
}

function encode(key: TestKey, change: Change, claims: Readonly<Record<string, unknown>>): string {
  const header = { alg: key.alg, typ: 'at+jwt', kid: key.kid, ...change.header };
  const input = [header, { ...claims, ...change.claims }].map((part) => base64url(JSON.stringify(part))).join('.');
  return `${input}.${base64url((change.sign ?? key.sign)(input))}`;
}

function base64url(part: string | Buffer): string {
  return Buffer.from(part).toString('base64url');
}

function rsa(hash: string, padding: number): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  return {
    publicKey,
    sign: (input) => sign(hash, Buffer.from(input), { key: privateKey, padding, saltLength }),
  };
}

function ecdsa(hash: string, namedCurve: string): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve });
  return {
    publicKey,
    sign: (input) => sign(hash, Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  };
}

function ed25519(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey, sign: (input) => sign(null, Buffer.from(input), privateKey) };
}
