import { parseArgs } from 'node:util';
import { ID_EXPECTED, isId } from '../shared/id';
import { DEFINITION_KINDS, EXPORT_KINDS, isExportKind, RECORD_KINDS, type ExportKind } from './export-kind';
import { isTimeZone } from './hubspot-time.rules';

export interface ImportArguments {
  readonly accountId: string;
  readonly type: ExportKind | null;
  readonly ownersFile: string | null;
  readonly timeZone: string;
  /** RFC 3339 */
  readonly asOf: string | null;
  readonly files: readonly string[];
}

/** The command line is wrong; the message says how, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `npm run import -- --account ID [options] FILE…

Imports HubSpot exports (CSV) and pages of its API (JSON) into one account: records of the CRM, and forms, lists,
marketing e-mails and properties, which come as JSON only. A row counts from when what it tells of was last modified: what
is not newer than what is known changes nothing, so a file can be imported again.

  --account ID          the account that the files are of
  --type KIND           what the files hold, if they do not tell: ${RECORD_KINDS.join(', ')},
                        ${DEFINITION_KINDS.join(', ')}
  --owners FILE.json    pages of the owners API: turns owners into users, and names of owners and teams into ids
  --as-of MOMENT        when the files were exported, such as 2026-01-31T09:30:00Z: they then replace what is known from
                        before, even of records not modified since; to import a fuller export after a poorer one
  --time-zone ZONE      whose clock the times of CSV exports are of, such as Europe/Berlin; UTC without it

Exit code: 0 all rows imported, 1 some were rejected, 2 wrong usage or a file that cannot be read, 130 interrupted.
`;

/** @throws UsageError */
export function importArguments(argv: readonly string[]): ImportArguments {
  const { values, positionals: files } = parsed(argv);
  const { account, type, owners, 'as-of': asOf, 'time-zone': timeZone = 'UTC' } = values;
  if (account === undefined) throw new UsageError('--account is missing: the id of the account to import into');
  if (!isId(account)) throw new UsageError(`--account must be ${ID_EXPECTED}`);
  if (type !== undefined && !isExportKind(type))
    throw new UsageError(`--type must be one of ${EXPORT_KINDS.join(', ')}`);
  if (!isTimeZone(timeZone)) throw new UsageError('--time-zone must be the name of a time zone, such as Europe/Berlin');
  if (files.length === 0) throw new UsageError('no file is given');
  return { accountId: account, type: type ?? null, ownersFile: owners ?? null, timeZone, asOf: moment(asOf), files };
}

/** A moment to come would keep out whatever is told until then. */
function moment(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = Date.parse(text);
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(time) || time > Date.now()) {
    throw new UsageError('--as-of must be a moment in the past with its offset, such as 2026-01-31T09:30:00Z');
  }
  return new Date(time).toISOString();
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        account: { type: 'string' },
        type: { type: 'string' },
        owners: { type: 'string' },
        'as-of': { type: 'string' },
        'time-zone': { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
