import { PassThrough } from 'node:stream';
import type { DatabaseConfig } from '../../src/config';
import type { Terminal } from '../../src/import/run-import';
import { runPull } from '../../src/pull/run-pull';
import type { HubspotMock } from './hubspot-mock';

export interface Pulled {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process: into account 42, from the mock. */
export async function pull(
  database: DatabaseConfig,
  mock: Pick<HubspotMock, 'url'>,
  argv: readonly string[] = [],
  { token = 'pat-na1-canary', signal = new AbortController().signal }: { token?: string; signal?: AbortSignal } = {},
): Promise<Pulled> {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const given = ['--api-url', mock.url, ...(argv.includes('--account') ? [] : ['--account', '42']), ...argv];
  const code = await runPull(given, { stdout, stderr } as unknown as Terminal, signal, () => ({
    database,
    hubspotAccessToken: token,
  }));
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}
