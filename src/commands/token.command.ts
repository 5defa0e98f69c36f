import { parseArgs } from 'node:util';
import { ConfigError, loadConfig, type Config } from '../config';
import {
  openDevelopmentIssuer,
  signMachineToken,
  signPersonToken,
  type DevelopmentIssuer,
} from '../identity/development-issuer';
import { ID_EXPECTED, isId } from '../shared/id';

const USAGE = `Prints an access token of the development issuer.

  npm run token -- --user ID --account ID [--act ID] [--amr pwd,otp] [--auth-age SECONDS]
  npm run token -- --scope sync:write [--client ID]
`;

/** Printed and the exit code: 0 with a token, 1 when none can be given, 2 for wrong arguments. */
export interface TokenCommandResult {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

class UsageError extends Error {}

/** `env`: the environment of this process when left out. */
export async function runTokenCommand(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<TokenCommandResult> {
  try {
    const sign = tokenRequest(args);
    const token = await sign(await openDevelopmentIssuer(developmentConfig(loadConfig(env)).identity));
    return { code: 0, stdout: `${token}\n`, stderr: '' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError) return { code: 2, stdout: '', stderr: `${message}\n\n${USAGE}` };
    return { code: 1, stdout: '', stderr: `${message}\n` };
  }
}

function developmentConfig(config: Config): Config {
  if (!config.production && config.identity.jwksUrl === null) return config;
  throw new ConfigError(
    'JWKS_URL is set or this is production: tokens come from there, not from the development issuer',
  );
}

/** What is asked for, still to be signed. */
function tokenRequest(args: readonly string[]): (issuer: DevelopmentIssuer) => Promise<string> {
  const { scope, client, ...person } = options(args);
  if (scope === undefined) {
    if (client !== undefined) throw new UsageError('--client goes with --scope');
    return personRequest(person);
  }
  if (Object.keys(person).length > 0) throw new UsageError('--scope is for machines: it goes with --client only');
  if (scope.trim() === '') throw new UsageError('--scope names at least one scope');
  checkId('--client', client);
  return (issuer) => signMachineToken(issuer, { scope, client });
}

function personRequest({ user, account, act, amr, 'auth-age': authAge }: Options): ReturnType<typeof tokenRequest> {
  if (user === undefined || account === undefined) throw new UsageError('--user and --account are both needed');
  checkId('--user', user);
  checkId('--account', account);
  checkId('--act', act);
  const methods = amr?.split(',');
  if (methods?.includes('')) throw new UsageError('--amr is a list like pwd,otp');
  if (authAge !== undefined && !/^\d{1,9}$/.test(authAge)) throw new UsageError('--auth-age is a number of seconds');
  const age = authAge === undefined ? undefined : Number(authAge);
  return (issuer) => signPersonToken(issuer, { user, account, act, amr: methods, authAge: age });
}

type Options = ReturnType<typeof options>;

function options(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { user: text, account: text, act: text, amr: text, 'auth-age': text, scope: text, client: text },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function checkId(name: string, value: string | undefined): void {
  if (value !== undefined && !isId(value)) throw new UsageError(`${name} is ${ID_EXPECTED}`);
}

async function main(): Promise<void> {
  const { code, stdout, stderr } = await runTokenCommand(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
}

if (require.main === module) void main();
