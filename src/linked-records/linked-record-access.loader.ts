import DataLoader from 'dataloader';
import type { UserFacts } from '../accounts/user';
import type { SqlReader } from '../database/sql-reader';
import { decideAccess, type AccessDecision } from './linked-record-access.policy';
import { findAccessFacts } from './linked-record-access.repository';

/** A user of the home account and what is decided for him, apart from the record; `user` is null for who is none. */
export interface UserAccess {
  readonly user: UserFacts | null;
  readonly decision: AccessDecision;
}

/** By user id, within one home account: facts are read once a request, and never kept longer. */
export type LinkedRecordAccessLoader = Pick<DataLoader<string, UserAccess>, 'load'>;

export function createLinkedRecordAccessLoader(read: SqlReader, homeAccountId: string): LinkedRecordAccessLoader {
  return new DataLoader<string, UserAccess>((userIds) =>
    Promise.all(
      userIds.map(async (userId) => {
        const facts = await findAccessFacts(read, homeAccountId, userId);
        return { user: facts.user, decision: decideAccess(facts) };
      }),
    ),
  );
}
