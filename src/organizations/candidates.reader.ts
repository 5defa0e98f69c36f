import type { EntityManager } from 'typeorm';
import type { AccountSummary } from '../accounts/account';
import type { Person } from '../identity/caller';
import { OBSTACLES, type EligibilityObstacleData } from './obstacles';
import { obstaclesOf } from './organization.rules';
import { findAccountIdsOfUser, findCandidateFacts } from './organizations.repository';

export interface CandidateData {
  readonly account: AccountSummary;
  readonly eligible: boolean;
  readonly obstacles: readonly EligibilityObstacleData[];
}

/** Every account in which the viewer is an active user, measured against his home account's hosting location (O8, O9). */
export async function findCandidates(read: EntityManager, person: Person): Promise<readonly CandidateData[]> {
  const accountIds = await findAccountIdsOfUser(read, person.userId);
  const candidates = accountIds.length === 0 ? [] : await findCandidateFacts(read, person.userId, accountIds);
  const home = candidates.find(({ accountId }) => accountId === person.accountId);
  return candidates.map((candidate) => {
    const obstacles = obstaclesOf(candidate, home?.account?.dataHostingLocation ?? null);
    return {
      account: { id: candidate.accountId, name: candidate.account?.name ?? candidate.accountId },
      eligible: obstacles.length === 0,
      obstacles: obstacles.map((code) => OBSTACLES[code]),
    };
  });
}
