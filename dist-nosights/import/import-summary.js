"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importSummary = importSummary;
const tally_lines_1 = require("./tally-lines");
const REMARKS = {
    OWNER_LEFT_OUT: 'with an owner who is not told by --owners, imported without',
    TEAM_LEFT_OUT: 'with a team whose id is not told by --owners, imported without',
    NO_MODIFICATION_DATE: "without a modification date; the file's own was taken",
    MORE_ASSOCIATIONS: 'with more associations than their page lists; the others are not imported',
    NO_ASSOCIATION: 'associated with no contact or company, and so shown nowhere',
    BODY_SHORTENED: 'with a text of more than 65536 characters, which was shortened',
};
/** What became of one file, in lines for people. Rejected rows come by line number and reason, without their values. */
function importSummary({ file, tally, failure, stopped }) {
    const { rows, counts, merged, remarks } = tally;
    return [
        `${file.path}: ${file.kind ?? 'no records'}, ${(0, tally_lines_1.rowsOf)(rows)}: ${(0, tally_lines_1.counted)(counts)}`,
        ...(merged.applied + merged.stale + merged.rejected > 0 ? [`  records merged into them: ${(0, tally_lines_1.counted)(merged)}`] : []),
        ...(file.missing.length > 0 ? [`  not in the file, and so left empty: ${file.missing.join(', ')}`] : []),
        ...[...remarks].map(([remark, count]) => `  ${(0, tally_lines_1.rowsOf)(count)} ${REMARKS[remark]}`),
        ...(0, tally_lines_1.rejectionLines)(tally),
        ...(failure === null ? [] : [`  broken off: ${failure.message}`]),
        ...(stopped ? ['  stopped; import the file again for the rest'] : []),
        '',
    ].join('\n');
}
//# sourceMappingURL=import-summary.js.map