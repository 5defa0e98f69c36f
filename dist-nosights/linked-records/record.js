"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ACTIVITY_TYPE_NAMES = exports.MatchRank = exports.MatchKind = exports.DealStatus = exports.ActivityDirection = exports.ActivityType = exports.RecordType = void 0;
exports.RecordType = { CONTACT: 'CONTACT', COMPANY: 'COMPANY' };
exports.ActivityType = { NOTE: 'NOTE', CALL: 'CALL', MEETING: 'MEETING', EMAIL: 'EMAIL', TASK: 'TASK' };
exports.ActivityDirection = { INBOUND: 'INBOUND', OUTBOUND: 'OUTBOUND' };
exports.DealStatus = { OPEN: 'OPEN', WON: 'WON', LOST: 'LOST' };
/** What two records share. */
exports.MatchKind = { EMAIL: 'EMAIL', DOMAIN: 'DOMAIN' };
/** Whether a key comes from a record's first e-mail address or domain. */
exports.MatchRank = { PRIMARY: 'PRIMARY', ADDITIONAL: 'ADDITIONAL' };
/** What each type of activity is called in the graph. */
exports.ACTIVITY_TYPE_NAMES = {
    NOTE: 'MirroredNote',
    CALL: 'MirroredCall',
    MEETING: 'MirroredMeeting',
    EMAIL: 'MirroredEmail',
    TASK: 'MirroredTask',
};
//# sourceMappingURL=record.js.map