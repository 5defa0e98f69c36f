import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

/** The public keys of who signs access tokens. */
export interface SigningKeys {
  /** The key that a token names. Rejects with jose's errors, or fetch's when the keys cannot be had. */
  readonly find: JWTVerifyGetKey;
  /** Whether keys are at hand; rejects with the reason when they cannot be fetched. */
  ready(): Promise<boolean>;
}

/** All in milliseconds. */
export interface RemoteKeysOptions {
  readonly timeoutDuration?: number;
  /** Unknown keys make one request in this time at the most. */
  readonly cooldownDuration?: number;
  readonly cacheMaxAge?: number;
}

/**
 * Fetched when first needed, when a token names an unknown key (rotation; once in ten seconds at the most), and ahead of
 * time when they are five minutes old, so that a short outage goes unnoticed. When they are ten minutes old and cannot
 * be fetched, no token is accepted: a key that was withdrawn must not live on. Redirects are not followed.
 */
export function remoteKeys(
  url: URL,
  { timeoutDuration = 5_000, cooldownDuration = 10_000, cacheMaxAge = 600_000 }: RemoteKeysOptions = {},
): SigningKeys {
  const keySet = createRemoteJWKSet(url, { timeoutDuration, cooldownDuration, cacheMaxAge });
  let refreshAfter = 0;
  const refresh = async (): Promise<void> => {
    refreshAfter = Date.now() + cooldownDuration;
    await keySet.reload();
    refreshAfter = Date.now() + cacheMaxAge / 2;
  };
  const hasKeys = (): boolean => (keySet.jwks()?.keys.length ?? 0) > 0;
  return {
    find: async (header, token) => {
      if (!keySet.fresh) await refresh();
      else if (Date.now() >= refreshAfter) void refresh().catch(() => undefined);
      return keySet(header, token);
    },
    ready: async () => {
      if (!keySet.fresh || (!hasKeys() && !keySet.coolingDown)) await refresh();
      return hasKeys();
    },
  };
}
