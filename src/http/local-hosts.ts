import { LOOPBACK_NAMES } from '../shared/loopback';

const HOST_AND_PORT = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/;

/**
 * Whether a `Host` header names this machine itself, or what `HOST` has, with any port. A foreign name that leads here is one
 * whose owner has a page at it in somebody's browser: to that page, an answer would be its own.
 */
export function createLocalHostCheck(listensAt: string): (header: string | undefined) => boolean {
  const own = listensAt.includes(':') ? `[${listensAt}]` : listensAt;
  const names: ReadonlySet<string> = new Set([...LOOPBACK_NAMES, own.toLowerCase()]);
  return (header = '') => names.has(HOST_AND_PORT.exec(header.toLowerCase())?.[1] ?? '');
}

const LOOPBACK_ADDRESS = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/;

interface Ends {
  readonly remoteAddress?: string | undefined;
  readonly localAddress?: string | undefined;
}

/** Whether a connection comes from this machine: a `Host` header is what its sender says. */
export function isFromThisMachine({ remoteAddress, localAddress }: Ends): boolean {
  return remoteAddress !== undefined && (LOOPBACK_ADDRESS.test(remoteAddress) || remoteAddress === localAddress);
}
