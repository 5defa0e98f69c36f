"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.runTokenCommand = runTokenCommand;
const node_util_1 = require("node:util");
const config_1 = require("../config");
const development_issuer_1 = require("../identity/development-issuer");
const id_1 = require("../shared/id");
const USAGE = `Prints an access token of the development issuer.

  npm run token -- --user ID --account ID [--act ID] [--amr pwd,otp] [--auth-age SECONDS]
  npm run token -- --scope sync:write [--client ID]
`;
class UsageError extends Error {
}
/** `env`: the environment of this process when left out. */
async function runTokenCommand(args, env) {
    try {
        const sign = tokenRequest(args);
        const token = await sign(await (0, development_issuer_1.openDevelopmentIssuer)(developmentConfig((0, config_1.loadConfig)(env)).identity));
        return { code: 0, stdout: `${token}\n`, stderr: '' };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof UsageError)
            return { code: 2, stdout: '', stderr: `${message}\n\n${USAGE}` };
        return { code: 1, stdout: '', stderr: `${message}\n` };
    }
}
function developmentConfig(config) {
    if (!config.production && config.identity.jwksUrl === null)
        return config;
    throw new config_1.ConfigError('JWKS_URL is set or this is production: tokens come from there, not from the development issuer');
}
/** What is asked for, still to be signed. */
function tokenRequest(args) {
    const { scope, client, ...person } = options(args);
    if (scope === undefined) {
        if (client !== undefined)
            throw new UsageError('--client goes with --scope');
        return personRequest(person);
    }
    if (Object.keys(person).length > 0)
        throw new UsageError('--scope is for machines: it goes with --client only');
    if (scope.trim() === '')
        throw new UsageError('--scope names at least one scope');
    checkId('--client', client);
    return (issuer) => (0, development_issuer_1.signMachineToken)(issuer, { scope, client });
}
function personRequest({ user, account, act, amr, 'auth-age': authAge }) {
    if (user === undefined || account === undefined)
        throw new UsageError('--user and --account are both needed');
    checkId('--user', user);
    checkId('--account', account);
    checkId('--act', act);
    const methods = amr?.split(',');
    if (methods?.includes(''))
        throw new UsageError('--amr is a list like pwd,otp');
    if (authAge !== undefined && !/^\d{1,9}$/.test(authAge))
        throw new UsageError('--auth-age is a number of seconds');
    const age = authAge === undefined ? undefined : Number(authAge);
    return (issuer) => (0, development_issuer_1.signPersonToken)(issuer, { user, account, act, amr: methods, authAge: age });
}
function options(args) {
    const text = { type: 'string' };
    try {
        return (0, node_util_1.parseArgs)({
            args: [...args],
            options: { user: text, account: text, act: text, amr: text, 'auth-age': text, scope: text, client: text },
        }).values;
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
function checkId(name, value) {
    if (value !== undefined && !(0, id_1.isId)(value))
        throw new UsageError(`${name} is ${id_1.ID_EXPECTED}`);
}
async function main() {
    const { code, stdout, stderr } = await runTokenCommand(process.argv.slice(2));
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = code;
}
if (require.main === module)
    void main();
//# sourceMappingURL=token.command.js.map