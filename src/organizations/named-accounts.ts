import type { EntityManager } from 'typeorm';
import { ACCOUNT_FACTS, lockFacts } from '../accounts/fact-lock.repository';
import type { CandidateFacts } from './organization.rules';
import { findCandidateFacts } from './organizations.repository';

/**
 * The facts on accounts that somebody names, locked until the transaction ends together with those of `otherIds`: but for accounts in
 * which he is no active user when he names them. Of these it holds against him, whatever changes meanwhile (O3, O10); nobody holds up
 * accounts that are none of his.
 */
export async function lockNamedAccounts(
  manager: EntityManager,
  userId: string,
  accountIds: readonly string[],
  otherIds: readonly string[] = [],
): Promise<readonly CandidateFacts[]> {
  const named = await findCandidateFacts(manager, userId, accountIds);
  const ownIds = named.filter(({ viewer }) => viewer?.active === true).map(({ accountId }) => accountId);
  await lockFacts(manager, ACCOUNT_FACTS, [...ownIds, ...otherIds]);
  const locked = new Map((await findCandidateFacts(manager, userId, ownIds)).map((facts) => [facts.accountId, facts]));
  return named.map((facts) => locked.get(facts.accountId) ?? facts);
}
