import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request comes through the router, by its header `x-router-secret`. Everything does while no secret is set. */
export function createRouterSecretCheck(
  secrets: readonly string[],
): (header: string | string[] | undefined) => boolean {
  const accepted = secrets.map(digest);
  return (header) => {
    if (accepted.length === 0) return true;
    if (typeof header !== 'string') return false;
    const given = digest(header);
    return accepted.filter((secret) => timingSafeEqual(secret, given)).length > 0;
  };
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
