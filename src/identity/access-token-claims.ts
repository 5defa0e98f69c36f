import { z } from 'zod';
import { isId } from '../shared/id';
import type { Caller, Machine, Person } from './caller';

/** The name of the first claim that is missing or wrong; never its value. */
export interface RefusedClaim {
  readonly kind: 'refused';
  readonly claim: string;
}

const CLOCK_SKEW_SECONDS = 60;

const id = z.string().refine(isId);
const claims = z.object({
  sub: id,
  client_id: id,
  jti: z.string().min(1).max(256),
  account_id: id.optional(),
  scope: z.string().optional(),
  auth_time: z.int().nonnegative().optional(),
  amr: z.array(z.string()).optional(),
  act: z.object({ sub: id }).optional(),
  iat: z.number(),
  exp: z.number(),
});
type Claims = z.infer<typeof claims>;

/**
 * Who calls, by the verified payload of an access token: a person with `account_id`, a machine without. Times that lie
 * more than a minute ahead of `now` (seconds since 1970) are refused: they would make a proof of identity never age.
 */
export function callerOf(payload: unknown, now: number): Caller | RefusedClaim {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return refused(String(parsed.error.issues[0]?.path[0]));
  const claim = parsed.data;
  if (claim.iat > now + CLOCK_SKEW_SECONDS) return refused('iat');
  if ((claim.auth_time ?? 0) > now + CLOCK_SKEW_SECONDS) return refused('auth_time');
  return claim.account_id === undefined ? machine(claim) : person(claim, claim.account_id);
}

function person(claim: Claims, accountId: string): Person {
  return {
    kind: 'person',
    userId: claim.sub,
    accountId,
    actorId: claim.act?.sub ?? null,
    tokenId: claim.jti,
    clientId: claim.client_id,
    scopes: scopesOf(claim),
    authTime: claim.auth_time ?? null,
    amr: claim.amr ?? [],
    expiresAt: claim.exp,
  };
}

/** Nobody acts for a machine, and its subject is the machine itself. */
function machine(claim: Claims): Machine | RefusedClaim {
  if (claim.sub !== claim.client_id) return refused('account_id');
  if (claim.act !== undefined) return refused('act');
  return {
    kind: 'machine',
    clientId: claim.client_id,
    tokenId: claim.jti,
    scopes: scopesOf(claim),
    expiresAt: claim.exp,
  };
}

function scopesOf({ scope }: Claims): ReadonlySet<string> {
  return new Set(scope?.split(' ').filter((part) => part !== ''));
}

function refused(claim: string): RefusedClaim {
  return { kind: 'refused', claim };
}
