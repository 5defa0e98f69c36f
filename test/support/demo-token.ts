import type { TestServer } from './test-server';

/** A token as `npm run token` gives it for the same arguments. */
export async function demoTokenOf(server: TestServer, args: string): Promise<string> {
  const option = (name: string) => new RegExp(`--${name} (\\S+)`).exec(args)?.[1];
  const scope = option('scope');
  if (scope !== undefined) return server.machineToken(scope);
  const amr = option('amr');
  return server.token({ user: option('user')!, account: option('account')!, ...(amr && { amr: amr.split(',') }) });
}
