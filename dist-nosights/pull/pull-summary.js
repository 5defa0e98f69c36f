"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pullSummary = pullSummary;
const tally_lines_1 = require("../import/tally-lines");
const REMARKS = {
    OWNER_LEFT_OUT: 'with an owner whom HubSpot does not list, pulled without',
    TEAM_LEFT_OUT: 'with a team that no owner has, pulled without',
    NO_MODIFICATION_DATE: 'without a modification date; the time of the pull was taken',
    MORE_ASSOCIATIONS: 'with more than 250 contacts or companies; the others are left out',
    NO_ASSOCIATION: 'associated with no contact or company, and so shown nowhere',
    BODY_SHORTENED: 'with a text of more than 65536 characters, which was shortened',
};
/** What became of one kind, in lines for people: ids and reasons, never values. */
function pullSummary({ kind, tally, failure }, stopped) {
    const { rows, counts, merged, remarks } = tally;
    return [
        `${kind}: ${(0, tally_lines_1.rowsOf)(rows)}: ${(0, tally_lines_1.counted)(counts)}`,
        ...(merged.applied + merged.stale + merged.rejected > 0 ? [`  records merged into them: ${(0, tally_lines_1.counted)(merged)}`] : []),
        ...[...remarks].map(([remark, count]) => `  ${(0, tally_lines_1.rowsOf)(count)} ${REMARKS[remark]}`),
        ...(0, tally_lines_1.rejectionLines)(tally),
        ...(failure === null ? [] : [`  broken off: ${failure.message}`]),
        ...(stopped ? ['  stopped; pull again for the rest'] : []),
        '',
    ].join('\n');
}
//# sourceMappingURL=pull-summary.js.map