"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PULL_USAGE = void 0;
exports.pullArguments = pullArguments;
const node_util_1 = require("node:util");
const export_kind_1 = require("../import/export-kind");
const import_arguments_1 = require("../import/import-arguments");
const id_1 = require("../shared/id");
const LOCAL_HOSTS = new Set(['127.0.0.1', '[::1]', 'localhost']);
exports.PULL_USAGE = `npm run pull -- --account ID [options]

Reads a HubSpot account by its API into one account: at first everything, later what has changed or was deleted since. It
reads only. HUBSPOT_ACCESS_TOKEN holds the access token of a private app of the HubSpot account. A pull that was stopped
goes on where it was when it is started again.

  --account ID          the account to pull into
  --hub ID              the HubSpot account (Hub ID) that the token must be of, if it is not the same as --account
  --kinds KIND,KIND     only these of ${export_kind_1.EXPORT_KINDS.slice(0, 8).join(', ')},
                        ${export_kind_1.EXPORT_KINDS.slice(8).join(', ')}
  --full                reads everything again and replaces what is known, also of things not modified since
  --api-url URL         where the API is, for tests; https://api.hubapi.com without it

Exit code: 0 everything was pulled, 1 some things were rejected, 2 wrong usage, or not everything could be read,
130 interrupted.
`;
/** @throws UsageError */
function pullArguments(argv) {
    const { account, hub, kinds, full, 'api-url': apiUrl } = parsed(argv);
    if (account === undefined)
        throw new import_arguments_1.UsageError('--account is missing: the id of the account to pull into');
    if (!(0, id_1.isId)(account))
        throw new import_arguments_1.UsageError(`--account must be ${id_1.ID_EXPECTED}`);
    const hubId = hub ?? account;
    if (!/^\d{1,15}$/.test(hubId)) {
        throw new import_arguments_1.UsageError(hub === undefined
            ? '--hub is missing: the Hub ID of the HubSpot account, a number, as --account is none'
            : '--hub must be the Hub ID of the HubSpot account, a number');
    }
    return { accountId: account, hubId, kinds: kindsOf(kinds), anew: full, apiUrl: urlOf(apiUrl) };
}
function kindsOf(text) {
    if (text === undefined)
        return export_kind_1.EXPORT_KINDS;
    const kinds = text.split(',').map((kind) => kind.trim());
    const wanted = new Set(kinds.filter(export_kind_1.isExportKind));
    if (!kinds.every(export_kind_1.isExportKind))
        throw new import_arguments_1.UsageError(`--kinds must be of ${export_kind_1.EXPORT_KINDS.join(', ')}`);
    return export_kind_1.EXPORT_KINDS.filter((kind) => wanted.has(kind));
}
/** The token is sent there: over a network only encrypted. */
function urlOf(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLocal = url?.protocol === 'http:' && LOCAL_HOSTS.has(url.hostname);
    if (url !== null && url.username === '' && (url.protocol === 'https:' || isLocal))
        return url;
    throw new import_arguments_1.UsageError('--api-url must be an https URL, or an http URL of this machine');
}
function parsed(argv) {
    try {
        return (0, node_util_1.parseArgs)({
            args: [...argv],
            options: {
                account: { type: 'string' },
                hub: { type: 'string' },
                kinds: { type: 'string' },
                full: { type: 'boolean', default: false },
                'api-url': { type: 'string', default: 'https://api.hubapi.com' },
            },
        }).values;
    }
    catch (error) {
        throw new import_arguments_1.UsageError(error instanceof Error ? error.message : String(error));
    }
}
//# sourceMappingURL=pull-arguments.js.map