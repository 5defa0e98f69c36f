import { randomUUID } from 'node:crypto';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  importJWK,
  SignJWT,
  type JSONWebKeySet,
  type JWTPayload,
} from 'jose';
import type { IdentityConfig } from '../config';
import { keepDevelopmentKey } from './development-key';
import type { SigningKeys } from './signing-keys';

const ALGORITHM = 'ES256';
const DEFAULT_LIFETIME_SECONDS = 3_600;

/** Signs access tokens on a developer's machine, where nobody else does. */
export interface DevelopmentIssuer {
  readonly keys: SigningKeys;
  /** The public half, as JWKS_URL would give it. */
  readonly jwks: JSONWebKeySet;
  /** An `at+jwt` of these claims; issuer, audience, times and an id are added. One hour unless told. */
  sign(claims: JWTPayload, lifetimeSeconds?: number): Promise<string>;
}

interface TokenOptions {
  /** Separated by spaces. */
  readonly scope?: string | undefined;
  readonly client?: string | undefined;
  readonly lifetimeSeconds?: number | undefined;
}

export interface PersonTokenOptions extends TokenOptions {
  readonly user: string;
  readonly account: string;
  /** Who acts for the user. */
  readonly act?: string | undefined;
  /** How the user proved who he is: RFC 8176 values. */
  readonly amr?: readonly string[] | undefined;
  /** How long ago he did, in seconds; just now when only `amr` is given. */
  readonly authAge?: number | undefined;
}

export interface MachineTokenOptions extends TokenOptions {
  readonly scope: string;
}

/**
 * Opens the issuer with the key in `developmentKeyFile`; makes one at first. Processes that start at once share one key.
 * @throws Error when access tokens come from elsewhere, or the file holds no key.
 */
export async function openDevelopmentIssuer(config: IdentityConfig): Promise<DevelopmentIssuer> {
  if (config.jwksUrl !== null) throw new Error('JWKS_URL is set: access tokens come from there');
  const { d, ...publicKey } = await keepDevelopmentKey(config.developmentKeyFile);
  const kid = await calculateJwkThumbprint(publicKey);
  const key = await importJWK({ ...publicKey, d }, ALGORITHM);
  const jwks: JSONWebKeySet = { keys: [{ ...publicKey, kid, alg: ALGORITHM, use: 'sig' }] };
  return {
    keys: { find: createLocalJWKSet(jwks), ready: async () => true },
    jwks,
    sign: (claims, lifetimeSeconds = DEFAULT_LIFETIME_SECONDS) =>
      new SignJWT({ jti: randomUUID(), ...claims })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid })
        .setIssuer(config.issuer)
        .setAudience(config.audience)
        .setIssuedAt()
        .setExpirationTime(new Date(Date.now() + lifetimeSeconds * 1000))
        .sign(key),
  };
}

/** An access token of a user in his home account. */
export function signPersonToken(issuer: DevelopmentIssuer, options: PersonTokenOptions): Promise<string> {
  const { user, account, act, amr, authAge, scope, client = 'development', lifetimeSeconds } = options;
  const claims: JWTPayload = { sub: user, account_id: account, client_id: client, amr, scope };
  if (act !== undefined) claims['act'] = { sub: act };
  if (amr !== undefined || authAge !== undefined) {
    claims['auth_time'] = Math.floor(Date.now() / 1000) - (authAge ?? 0);
  }
  return issuer.sign(claims, lifetimeSeconds);
}

/** An access token of another system. */
export function signMachineToken(issuer: DevelopmentIssuer, options: MachineTokenOptions): Promise<string> {
  const { scope, client = 'development-machine', lifetimeSeconds } = options;
  return issuer.sign({ sub: client, client_id: client, scope }, lifetimeSeconds);
}
