import type { AccountFacts } from '../../../src/accounts/account';
import type { UserFacts } from '../../../src/accounts/user';
import type { CopyParty } from '../../../src/asset-copying/asset-copying.policy';
import { visibleTargets } from '../../../src/asset-copying/job-visibility.policy';

const JOB = { organizationId: 'north', sourceAccountId: 's', targetAccountIds: ['t1', 't2', 't3'] };
const party = (accountId: string, assetAccess: 'NONE' | 'VIEW', differing: Partial<CopyParty> = {}): CopyParty => ({
  accountId,
  account: { active: true } as AccountFacts,
  viewer: { active: true, role: 'MEMBER', assetAccess } as UserFacts,
  organizationId: 'north',
  ...differing,
});
const inactive = { account: { active: false } as AccountFacts };
const deactivated = { viewer: { active: false, role: 'SUPER_ADMIN', assetAccess: 'EDIT' } as UserFacts };

describe('who sees what of a copy (A3)', () => {
  it.each<[string, readonly CopyParty[], readonly string[] | null]>([
    ['his target alone', [party('t1', 'VIEW'), party('t2', 'NONE'), party('s', 'NONE')], ['t1']],
    ['every target where he may view assets', [party('t1', 'VIEW'), party('t3', 'VIEW')], ['t1', 't3']],
    [
      'all of it who may view the source’s',
      [party('t1', 'VIEW'), party('t2', 'NONE'), party('t3', 'NONE', { viewer: null }), party('s', 'VIEW')],
      ['t1', 't2', 't3'],
    ],
    [
      'nothing of targets that left, moved or are inactive, also who may view the source’s',
      [
        party('t1', 'VIEW'),
        party('t2', 'VIEW', { organizationId: null }),
        party('t3', 'VIEW', inactive),
        party('s', 'VIEW'),
      ],
      ['t1'],
    ],
    [
      'nothing of targets of which nothing is known, also who may view the source’s',
      [party('t1', 'VIEW'), party('t2', 'VIEW', { account: null }), party('s', 'VIEW')],
      ['t1'],
    ],
    ['nothing of a source that left', [party('t1', 'VIEW'), party('s', 'VIEW', { organizationId: null })], ['t1']],
    ['nothing of a target that moved', [party('t1', 'VIEW'), party('t2', 'VIEW', { organizationId: 'south' })], ['t1']],
    ['nothing of an inactive account', [party('t1', 'VIEW'), party('t2', 'VIEW', inactive)], ['t1']],
    ['nothing where he is deactivated', [party('t1', 'VIEW'), party('s', 'VIEW', deactivated)], ['t1']],
    ['no job without asset access at home', [party('t1', 'NONE'), party('s', 'VIEW')], null],
    ['no job from an inactive home account', [party('t1', 'VIEW', inactive), party('s', 'VIEW')], null],
    ['no job from a home account that left', [party('t1', 'VIEW', { organizationId: null })], null],
  ])('is shown %s', (_, parties, expected) => {
    expect(visibleTargets(JOB, new Map(parties.map((each) => [each.accountId, each])), 't1')).toEqual(expected);
  });
});
