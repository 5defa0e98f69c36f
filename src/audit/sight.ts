import type { Person } from '../identity/caller';

/** A record that was shown, and the viewer's own record that it was linked to: why it was shown, which only the operator is told. */
export interface SeenRecord {
  /** CONTACT or COMPANY, of both. */
  readonly recordType: string;
  readonly recordId: string;
  readonly homeRecordId: string;
}

/** Records of one account that one request showed to a user of another account (M10). */
export interface Sight {
  /** The account that the records belong to. */
  readonly accountId: string;
  readonly viewer: Pick<Person, 'accountId' | 'userId' | 'actorId' | 'tokenId'>;
  readonly seenAt: Date;
  readonly records: readonly SeenRecord[];
}

/** One sight of a record, as its own account is told of it: nothing of the viewer's account but who he is. */
export interface RecordSight {
  readonly id: string;
  readonly seenAt: string;
  readonly viewerAccountId: string;
  readonly userId: string;
  readonly actorId: string | null;
  readonly tokenId: string;
}
