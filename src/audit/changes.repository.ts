import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ChangeEntity } from '../database/entities/audit.entity';
import { toSqlTime } from '../database/time';
import type { Person } from '../identity/caller';

/** A change that a person made. Nobody changes anything on behalf of another (O17). */
export interface Change {
  readonly person: Pick<Person, 'accountId' | 'userId' | 'tokenId'>;
  /** The mutation. */
  readonly operation: string;
  /** The organization or the copy that was changed. */
  readonly subjectId: string;
  readonly changedAt: Date;
}

/** Writes a change down, in the transaction that makes it. */
export async function insertChange(manager: EntityManager, change: Change): Promise<void> {
  const { person, operation, subjectId, changedAt } = change;
  await manager.insert(ChangeEntity, {
    accountId: person.accountId,
    changeId: uuidv7(),
    changedAt: toSqlTime(changedAt),
    userId: person.userId,
    tokenId: person.tokenId,
    operation,
    subjectId,
  });
}
