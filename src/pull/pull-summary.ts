import type { Remark } from '../import/import-context';
import { counted, rejectionLines, rowsOf } from '../import/tally-lines';
import type { KindResult } from './pull-kind.service';

const REMARKS: Readonly<Record<Remark, string>> = {
  OWNER_LEFT_OUT: 'with an owner whom HubSpot does not list, pulled without',
  TEAM_LEFT_OUT: 'with a team that no owner has, pulled without',
  NO_MODIFICATION_DATE: 'without a modification date; the time of the pull was taken',
  MORE_ASSOCIATIONS: 'with more than 250 contacts or companies; the others are left out',
  NO_ASSOCIATION: 'associated with no contact or company, and so shown nowhere',
  BODY_SHORTENED: 'with a text of more than 65536 characters, which was shortened',
};

/** What became of one kind, in lines for people: ids and reasons, never values. */
export function pullSummary({ kind, tally, failure }: KindResult, stopped: boolean): string {
  const { rows, counts, merged, remarks } = tally;
  return [
    `${kind}: ${rowsOf(rows)}: ${counted(counts)}`,
    ...(merged.applied + merged.stale + merged.rejected > 0 ? [`  records merged into them: ${counted(merged)}`] : []),
    ...[...remarks].map(([remark, count]) => `  ${rowsOf(count)} ${REMARKS[remark]}`),
    ...rejectionLines(tally),
    ...(failure === null ? [] : [`  broken off: ${failure.message}`]),
    ...(stopped ? ['  stopped; pull again for the rest'] : []),
    '',
  ].join('\n');
}
