"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.USAGE = exports.UsageError = void 0;
exports.importArguments = importArguments;
const node_util_1 = require("node:util");
const id_1 = require("../shared/id");
const export_kind_1 = require("./export-kind");
const hubspot_time_rules_1 = require("./hubspot-time.rules");
/** The command line is wrong; the message says how, in one line. */
class UsageError extends Error {
    name = 'UsageError';
}
exports.UsageError = UsageError;
exports.USAGE = `npm run import -- --account ID [options] FILE…

Imports HubSpot exports (CSV) and pages of its API (JSON) into one account: records of the CRM, and forms, lists,
marketing e-mails and properties, which come as JSON only. A row counts from when what it tells of was last modified: what
is not newer than what is known changes nothing, so a file can be imported again.

  --account ID          the account that the files are of
  --type KIND           what the files hold, if they do not tell: ${export_kind_1.RECORD_KINDS.join(', ')},
                        ${export_kind_1.DEFINITION_KINDS.join(', ')}
  --owners FILE.json    pages of the owners API: turns owners into users, and names of owners and teams into ids
  --as-of MOMENT        when the files were exported, such as 2026-01-31T09:30:00Z: they then replace what is known from
                        before, even of records not modified since; to import a fuller export after a poorer one
  --time-zone ZONE      whose clock the times of CSV exports are of, such as Europe/Berlin; UTC without it

Exit code: 0 all rows imported, 1 some were rejected, 2 wrong usage or a file that cannot be read, 130 interrupted.
`;
/** @throws UsageError */
function importArguments(argv) {
    const { values, positionals: files } = parsed(argv);
    const { account, type, owners, 'as-of': asOf, 'time-zone': timeZone = 'UTC' } = values;
    if (account === undefined)
        throw new UsageError('--account is missing: the id of the account to import into');
    if (!(0, id_1.isId)(account))
        throw new UsageError(`--account must be ${id_1.ID_EXPECTED}`);
    if (type !== undefined && !(0, export_kind_1.isExportKind)(type))
        throw new UsageError(`--type must be one of ${export_kind_1.EXPORT_KINDS.join(', ')}`);
    if (!(0, hubspot_time_rules_1.isTimeZone)(timeZone))
        throw new UsageError('--time-zone must be the name of a time zone, such as Europe/Berlin');
    if (files.length === 0)
        throw new UsageError('no file is given');
    return { accountId: account, type: type ?? null, ownersFile: owners ?? null, timeZone, asOf: moment(asOf), files };
}
/** A moment to come would keep out whatever is told until then. */
function moment(text) {
    if (text === undefined)
        return null;
    const time = Date.parse(text);
    if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(time) || time > Date.now()) {
        throw new UsageError('--as-of must be a moment in the past with its offset, such as 2026-01-31T09:30:00Z');
    }
    return new Date(time).toISOString();
}
function parsed(argv) {
    try {
        return (0, node_util_1.parseArgs)({
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
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
//# sourceMappingURL=import-arguments.js.map