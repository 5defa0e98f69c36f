import type { EntityManager } from 'typeorm';
import { upsert } from '../database/bulk';
import { AccountEntity } from '../database/entities/account.entity';
import { UserEntity } from '../database/entities/user.entity';
import { toSqlTime } from '../database/time';
import type { AccountFact, UserFact } from './facts';

export async function saveAccounts(manager: EntityManager, facts: readonly AccountFact[]): Promise<void> {
  const rows = facts.map(({ id, subscriptions, updatedAt, ...fact }) => ({
    ...fact,
    accountId: id,
    subscriptions: JSON.stringify(subscriptions),
    updatedAt: toSqlTime(updatedAt),
  }));
  await upsert(manager, AccountEntity, rows);
}

export async function saveUsers(manager: EntityManager, facts: readonly UserFact[]): Promise<void> {
  const rows = facts.map(({ seats, teamIds, updatedAt, ...fact }) => ({
    ...fact,
    seats: JSON.stringify([...seats].sort()),
    teamIds: JSON.stringify(teamIds),
    updatedAt: toSqlTime(updatedAt),
  }));
  await upsert(manager, UserEntity, rows);
}
