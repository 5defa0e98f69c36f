import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTokenCommand } from '../../../src/commands/token.command';
import { loadConfig } from '../../../src/config';
import { createTokenVerifier } from '../../../src/identity/access-token';
import type { Caller } from '../../../src/identity/caller';
import { openDevelopmentIssuer } from '../../../src/identity/development-issuer';

let directory: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'token-command-'));
  env = { DEVELOPMENT_KEY_FILE: join(directory, 'key.json') };
});
afterEach(() => rmSync(directory, { recursive: true }));

test.each<[string, string[], object]>([
  [
    'a person',
    ['--user', 'u', '--account', 'a'],
    { kind: 'person', userId: 'u', accountId: 'a', actorId: null, amr: [] },
  ],
  ['who acts for him', ['--user', 'u', '--account', 'a', '--act', 's'], { actorId: 's' }],
  ['how he proved who he is', ['--user', 'u', '--account', 'a', '--amr', 'pwd,otp'], { amr: ['pwd', 'otp'] }],
  ['a machine', ['--scope', 'sync:write'], { kind: 'machine', scopes: new Set(['sync:write']) }],
  ['which machine', ['--scope', 'a b', '--client', 'billing'], { clientId: 'billing', scopes: new Set(['a', 'b']) }],
])('prints a token that says %s, and nothing else', async (_, args, expected) => {
  const { code, stdout, stderr } = await runTokenCommand(args, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  await expect(callerOf(stdout)).resolves.toMatchObject(expected);
});

test('prints a token that says when the person proved who he is', async () => {
  const { stdout } = await runTokenCommand(['--user', 'u', '--account', 'a', '--auth-age', '250'], env);
  const { authTime } = (await callerOf(stdout)) as { authTime?: number };
  expect(Math.abs(authTime! + 250 - Date.now() / 1000)).toBeLessThan(5);
});

test.each<[string[], string]>([
  [[], '--user and --account are both needed'],
  [['--user', 'u'], '--user and --account are both needed'],
  [['--account', 'a'], '--user and --account are both needed'],
  [['--user', 'u', '--account', ''], '--account is 1 to 64 printable'],
  [['--user', 'a b', '--account', 'a'], '--user is 1 to 64 printable'],
  [['--user', 'u', '--account', 'a', '--act', ' '], '--act is 1 to 64 printable'],
  [['--user', 'u', '--account', 'a', '--amr', 'pwd,,otp'], '--amr is a list'],
  [['--user', 'u', '--account', 'a', '--auth-age', '5m'], '--auth-age is a number'],
  [['--user', 'u', '--account', 'a', '--auth-age=-5'], '--auth-age is a number'],
  [['--user', 'u', '--account', 'a', '--client', 'c'], '--client goes with --scope'],
  [['--user', 'u', '--account', 'a', '--scope', 's'], '--scope is for machines'],
  [['--scope', 's', '--act', 'x'], '--scope is for machines'],
  [['--scope', ' '], '--scope names at least one'],
  [['--scope', 's', '--client', 'a b'], '--client is 1 to 64 printable'],
  [['--usr', 'u'], "Unknown option '--usr'"],
  [['--user'], "'--user <value>' argument missing"],
  [['u', 'a'], 'Unexpected argument'],
])('explains itself when called with %j', async (args, reason) => {
  const { code, stdout, stderr } = await runTokenCommand(args, env);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(reason);
  expect(stderr).toContain('npm run token -- --user ID --account ID');
});

const elsewhere = { JWKS_URL: 'https://issuer.example/jwks', JWT_ISSUER: 'issuer', JWT_AUDIENCE: 'here' };
const production = { NODE_ENV: 'production', DATABASE_URL: 'mysql://u:p@h:3306/d', ROUTER_SECRETS: 'a'.repeat(16) };
test.each<[string, NodeJS.ProcessEnv, RegExp]>([
  ['where tokens come from elsewhere', elsewhere, /^JWKS_URL is set or this is production: .*\n$/],
  ['in production', { ...production, ...elsewhere }, /^JWKS_URL is set or this is production: .*\n$/],
  ['in half-configured production', production, /^JWKS_URL is not set; .*\n$/],
])('gives nothing %s', async (_, set, line) => {
  const { code, stdout, stderr } = await runTokenCommand(['--user', 'u', '--account', 'a'], { ...env, ...set });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(line);
  expect(existsSync(env['DEVELOPMENT_KEY_FILE']!)).toBe(false);
});

async function callerOf(stdout: string): Promise<Caller> {
  const { identity } = loadConfig(env);
  const { keys } = await openDevelopmentIssuer(identity);
  return createTokenVerifier({ ...identity, keys }).verify(`Bearer ${stdout.trim()}`);
}
