/** What this machine is called in URLs and `Host` headers. */
export const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a URL is safe from who listens on its way, or changes what is answered. */
export function isSafeOnItsWay({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || LOOPBACK_NAMES.has(hostname);
}
