import type { AccountFacts, Hub, Tier } from '../../../src/accounts/account';
import {
  hasMarketingEnterprise,
  isBelowProfessional,
  obstaclesOf,
  type CandidateFacts,
} from '../../../src/organizations/organization.rules';
import { accountFacts, accountWith, userFacts } from '../../support/facts';

const candidate = (differing: Partial<CandidateFacts> = {}): CandidateFacts => ({
  accountId: 'a',
  account: accountFacts(),
  viewer: userFacts(),
  organizationId: null,
  ...differing,
});
const HUBS: readonly Hub[] = ['MARKETING', 'SALES', 'SERVICE', 'CONTENT', 'DATA', 'COMMERCE'];

describe('an account that is to join an organization', () => {
  it.each<[string, Partial<CandidateFacts>, readonly string[]]>([
    ['nothing stands against a standard account of its Super Admin', {}, []],
    ['the viewer is a Partner Admin (O3)', { viewer: userFacts({ role: 'PARTNER_ADMIN' }) }, ['NOT_SUPER_ADMIN']],
    ['the viewer is a member (O3)', { viewer: userFacts({ role: 'MEMBER' }) }, ['NOT_SUPER_ADMIN']],
    ['the viewer is not known (O3)', { viewer: null }, ['NOT_SUPER_ADMIN']],
    ['the viewer is deactivated (O3)', { viewer: userFacts({ active: false }) }, ['NOT_SUPER_ADMIN']],
    ['there is no second factor (O4)', { viewer: userFacts({ twoFactorEnabled: false }) }, ['TWO_FACTOR_NOT_SET_UP']],
    ['no hub is at Professional (O2)', { account: accountWith(['SALES', 'STARTER']) }, ['BELOW_PROFESSIONAL']],
    ['it is a sandbox (O7)', { account: accountFacts({ type: 'SANDBOX' }) }, ['NOT_A_STANDARD_ACCOUNT']],
    ['it is a test account (O7)', { account: accountFacts({ type: 'DEVELOPER_TEST' }) }, ['NOT_A_STANDARD_ACCOUNT']],
    ['it is an app account (O7)', { account: accountFacts({ type: 'APP_DEVELOPER' }) }, ['NOT_A_STANDARD_ACCOUNT']],
    ['it is deactivated (O7)', { account: accountFacts({ active: false }) }, ['DEACTIVATED']],
    ['it is not known', { account: null }, ['DEACTIVATED']],
    ['it is in an organization', { organizationId: 'north' }, ['IN_AN_ORGANIZATION']],
    [
      'its data is hosted elsewhere (O8)',
      { account: accountFacts({ dataHostingLocation: 'na1' }) },
      ['OTHER_HOSTING_LOCATION'],
    ],
  ])('%s', (_, differing, obstacles) => {
    expect(obstaclesOf(candidate(differing), 'eu1')).toEqual(obstacles);
  });

  it('is told every obstacle, and not the first alone (O9)', () => {
    const account = accountFacts({ type: 'SANDBOX', active: false, dataHostingLocation: 'na1', subscriptions: [] });
    const viewer = userFacts({ role: 'MEMBER', twoFactorEnabled: false });
    expect(obstaclesOf(candidate({ account, viewer, organizationId: 'north' }), 'eu1')).toEqual([
      'NOT_SUPER_ADMIN',
      'TWO_FACTOR_NOT_SET_UP',
      'BELOW_PROFESSIONAL',
      'NOT_A_STANDARD_ACCOUNT',
      'DEACTIVATED',
      'IN_AN_ORGANIZATION',
      'OTHER_HOSTING_LOCATION',
    ]);
  });

  it('tells nothing of itself to who is no active user of it', () => {
    const account = accountFacts({ type: 'SANDBOX', active: false, subscriptions: [] });
    for (const viewer of [null, userFacts({ active: false })]) {
      expect(obstaclesOf(candidate({ account, viewer, organizationId: 'north' }), 'eu1')).toEqual(['NOT_SUPER_ADMIN']);
    }
  });

  it('may be hosted anywhere while no location is settled', () => {
    expect(obstaclesOf(candidate(), null)).toEqual([]);
  });
});

describe('subscriptions', () => {
  it.each(
    HUBS.flatMap((hub) => (['FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE'] as const).map((tier) => [hub, tier])),
  )('of %s at %s count from Professional on (O2)', (hub, tier) => {
    const isLow = tier === 'FREE' || tier === 'STARTER';
    expect(isBelowProfessional(accountWith([hub as Hub, tier as Tier]))).toBe(isLow);
    expect(isBelowProfessional(accountWith([hub as Hub, tier as Tier], ['DATA', 'PROFESSIONAL']))).toBe(false);
  });

  it.each<[AccountFacts, boolean]>([
    [accountWith(['MARKETING', 'ENTERPRISE']), true],
    [accountWith(['SALES', 'STARTER'], ['MARKETING', 'ENTERPRISE']), true],
    [accountWith(['MARKETING', 'PROFESSIONAL']), false],
    [accountWith(['SALES', 'ENTERPRISE']), false],
    [accountWith(['MARKETING', 'PROFESSIONAL'], ['SALES', 'ENTERPRISE']), false],
    [accountWith(), false],
  ])('of Marketing Hub Enterprise are these alone (O1): %j', ({ subscriptions }, has) => {
    expect(hasMarketingEnterprise(accountFacts({ subscriptions }))).toBe(has);
  });
});
