import DataLoader from 'dataloader';
import type { UserFacts } from '../accounts/user';
import type { RunBatch } from '../database/batch';
import { decideAccess, type AccessDecision } from './linked-record-access.policy';
import { findAccessFacts } from './linked-record-access.repository';

/** A user of the home account and what is decided for him, apart from the record; `user` is null for who is none. */
export interface UserAccess {
  readonly user: UserFacts | null;
  readonly decision: AccessDecision;
}

/** By user id, within one home account: facts are read once a request, and never kept longer. */
export type LinkedRecordAccessLoader = Pick<DataLoader<string, UserAccess>, 'load'>;

export function createLinkedRecordAccessLoader(runBatch: RunBatch, homeAccountId: string): LinkedRecordAccessLoader {
  return new DataLoader<string, UserAccess>((userIds) =>
    runBatch('linked_record_access', userIds.length, ({ reader }) =>
      Promise.all(
        userIds.map(async (userId) => {
          const facts = await findAccessFacts(reader, homeAccountId, userId);
          return { user: facts.user, decision: decideAccess(facts) };
        }),
      ),
    ),
  );
}
