import { parseArgs } from 'node:util';
import { EXPORT_KINDS, isExportKind, type ExportKind } from '../import/export-kind';
import { UsageError } from '../import/import-arguments';
import { ID_EXPECTED, isId } from '../shared/id';
import { isSafeOnItsWay } from '../shared/loopback';

export interface PullArguments {
  readonly accountId: string;
  readonly hubId: string;
  readonly kinds: readonly ExportKind[];
  readonly anew: boolean;
  readonly apiUrl: URL;
}

export const PULL_USAGE = `npm run pull -- --account ID [options]

Reads a HubSpot account by its API into one account: at first everything, later what has changed or was deleted since. It
reads only. HUBSPOT_ACCESS_TOKEN holds the access token of a private app of the HubSpot account. A pull that was stopped
goes on where it was when it is started again.

  --account ID          the account to pull into
  --hub ID              the HubSpot account (Hub ID) that the token must be of, if it is not the same as --account
  --kinds KIND,KIND     only these of ${EXPORT_KINDS.slice(0, 8).join(', ')},
                        ${EXPORT_KINDS.slice(8).join(', ')}
  --full                reads everything again and replaces what is known, also of things not modified since
  --api-url URL         where the API is, for tests; https://api.hubapi.com without it

Exit code: 0 everything was pulled, 1 some things were rejected, 2 wrong usage, or not everything could be read,
130 interrupted.
`;

/** @throws UsageError */
export function pullArguments(argv: readonly string[]): PullArguments {
  const { account, hub, kinds, full, 'api-url': apiUrl } = parsed(argv);
  if (account === undefined) throw new UsageError('--account is missing: the id of the account to pull into');
  if (!isId(account)) throw new UsageError(`--account must be ${ID_EXPECTED}`);
  const hubId = hub ?? account;
  if (!/^\d{1,15}$/.test(hubId)) {
    throw new UsageError(
      hub === undefined
        ? '--hub is missing: the Hub ID of the HubSpot account, a number, as --account is none'
        : '--hub must be the Hub ID of the HubSpot account, a number',
    );
  }
  return { accountId: account, hubId, kinds: kindsOf(kinds), anew: full, apiUrl: urlOf(apiUrl) };
}

function kindsOf(text: string | undefined): readonly ExportKind[] {
  if (text === undefined) return EXPORT_KINDS;
  const kinds = text.split(',').map((kind) => kind.trim());
  const wanted = new Set(kinds.filter(isExportKind));
  if (!kinds.every(isExportKind)) throw new UsageError(`--kinds must be of ${EXPORT_KINDS.join(', ')}`);
  return EXPORT_KINDS.filter((kind) => wanted.has(kind));
}

/** The token is sent there: over a network only encrypted. */
function urlOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url !== null && isHttp && url.username === '' && isSafeOnItsWay(url)) return url;
  throw new UsageError('--api-url must be an https URL, or an http URL of this machine');
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        account: { type: 'string' },
        hub: { type: 'string' },
        kinds: { type: 'string' },
        full: { type: 'boolean', default: false },
        'api-url': { type: 'string', default: 'https://api.hubapi.com' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
