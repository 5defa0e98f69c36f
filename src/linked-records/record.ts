export const RecordType = { CONTACT: 'CONTACT', COMPANY: 'COMPANY' } as const;
export type RecordType = keyof typeof RecordType;

export const ActivityType = { NOTE: 'NOTE', CALL: 'CALL', MEETING: 'MEETING', EMAIL: 'EMAIL', TASK: 'TASK' } as const;
export type ActivityType = keyof typeof ActivityType;

export const ActivityDirection = { INBOUND: 'INBOUND', OUTBOUND: 'OUTBOUND' } as const;
export type ActivityDirection = keyof typeof ActivityDirection;

export const DealStatus = { OPEN: 'OPEN', WON: 'WON', LOST: 'LOST' } as const;
export type DealStatus = keyof typeof DealStatus;

/** What two records share. */
export const MatchKind = { EMAIL: 'EMAIL', DOMAIN: 'DOMAIN' } as const;
export type MatchKind = keyof typeof MatchKind;

/** Whether a key comes from a record's first e-mail address or domain. */
export const MatchRank = { PRIMARY: 'PRIMARY', ADDITIONAL: 'ADDITIONAL' } as const;
export type MatchRank = keyof typeof MatchRank;

/** What each type of activity is called in the graph. */
export const ACTIVITY_TYPE_NAMES: Readonly<Record<ActivityType, string>> = {
  NOTE: 'MirroredNote',
  CALL: 'MirroredCall',
  MEETING: 'MirroredMeeting',
  EMAIL: 'MirroredEmail',
  TASK: 'MirroredTask',
};
