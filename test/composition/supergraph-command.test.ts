import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

interface Answer {
  readonly data: {
    readonly contacts: { id: string; linkedRecords: { totalCount: number; nodes: { account: { name: string } }[] } }[];
  };
}

describe('npm run supergraph', () => {
  let temporary: string;
  let child: ChildProcess;
  let output = '';

  beforeAll(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'supergraph-command-'));
    child = spawn('npm', ['run', '--silent', 'supergraph'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, TMPDIR: temporary, DEVELOPMENT_KEY_FILE: join(temporary, 'key.json') },
      // A process group of its own, which Ctrl-C reaches as a whole.
      detached: true,
    });
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        output += chunk.toString();
        if (output.includes('Ctrl-C ends everything')) resolve();
      };
      child.stdout!.on('data', hear);
      child.stderr!.on('data', hear);
      child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready: ${output}`)));
    });
  }, 120_000);

  afterAll(() => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
    rmSync(temporary, { recursive: true, force: true });
  });

  it('prints a query that, pasted, answers contacts of the CRM with their linked records', async () => {
    const { contacts } = (await pasted(output)).data;
    expect(contacts.map(({ id, linkedRecords }) => [id, linkedRecords.totalCount])).toEqual([
      ['201', 2],
      ['202', 2],
      ['203', expect.any(Number)],
    ]);
    expect(contacts[0]!.linkedRecords.nodes.map(({ account }) => account.name)).toEqual([
      'Nordlicht Headquarters',
      'Nordlicht Service',
    ]);
  });

  it('lets nobody ask the subgraph around the gateway', async () => {
    const url = /^multi-account-subgraph: (\S+)/m.exec(output)![1]!;
    const body = JSON.stringify({ query: '{ linkedRecordAccess { granted } }' });
    const headers = { 'content-type': 'application/json', authorization: /Bearer [^']+/.exec(output)![0] };
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(401);
  });

  it('ends with Ctrl-C, and leaves no port and no file but the key', async () => {
    const urls = [...output.matchAll(/http:\/\/\S+/g)].map(([url]) => url);
    const exited = once(child, 'exit');
    process.kill(-child.pid!, 'SIGINT');
    await exited;
    for (const url of urls) await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(readdirSync(temporary).filter((name) => name.startsWith('multi-account'))).toEqual([]);
  });
});

/** Runs the command that was printed, as a shell does. */
async function pasted(output: string): Promise<Answer> {
  const command = /^curl [\s\S]*?'$(?=\n\n)/m.exec(output)![0];
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  return JSON.parse(stdout) as Answer;
}
