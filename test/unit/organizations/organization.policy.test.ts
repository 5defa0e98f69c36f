import type { UserFacts } from '../../../src/accounts/user';
import type { Person } from '../../../src/identity/caller';
import {
  adminRefusals,
  callerRefusals,
  homeAccountRefusals,
  joiningRefusals,
  maySeeOrganization,
  namedAccountsRefusals,
  sizeRefusals,
  verifiedCallerRefusals,
} from '../../../src/organizations/organization.policy';
import type { CandidateFacts } from '../../../src/organizations/organization.rules';
import { accountFacts, accountWith, userFacts } from '../../support/facts';
import { person } from '../../support/callers';

const NOW = new Date('2026-11-24T12:00:00.500Z');
const verified = (differing: Partial<Person> = {}): Person =>
  person({ authTime: Math.floor(NOW.getTime() / 1000) - 10, amr: ['pwd'], ...differing });
const member = (accountId: string, viewer: UserFacts | null, differing: Partial<CandidateFacts> = {}) => ({
  accountId,
  account: accountFacts({ accountId }),
  viewer,
  organizationId: 'north',
  ...differing,
});
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('who sees an organization (O10)', () => {
  it.each<[string, UserFacts | null, boolean]>([
    ['a Super Admin does', userFacts(), true],
    ['a Partner Admin does', userFacts({ role: 'PARTNER_ADMIN' }), true],
    ['a member does not, whatever else he may', userFacts({ role: 'MEMBER', assetAccess: 'EDIT' }), false],
    ['a deactivated Super Admin does not', userFacts({ active: false }), false],
    ['a deactivated Partner Admin does not', userFacts({ role: 'PARTNER_ADMIN', active: false }), false],
    ['who is not known does not', null, false],
  ])('%s', (_, user, sees) => {
    expect(maySeeOrganization(user)).toBe(sees);
  });
});

describe('who changes an organization', () => {
  it('is nobody who acts for another (O17)', () => {
    expect(callerRefusals(verified())).toEqual([]);
    expect(callerRefusals(verified({ actorId: 'support' }))).toEqual([
      { code: 'IMPERSONATED', message: expect.stringMatching(/acts for another.*\(O17\)/) },
    ]);
  });

  it('proved freshly who he is, where that is asked (O5), and is told of both lacks at once', () => {
    expect(verifiedCallerRefusals(verified(), NOW)).toEqual([]);
    expect(verifiedCallerRefusals(verified({ authTime: null }), NOW)).toEqual([
      { code: 'STEP_UP_REQUIRED', message: expect.stringMatching(/Verify again.*300 seconds.*\(O5\)/) },
    ]);
    expect(codes(verifiedCallerRefusals(verified({ actorId: 'support' }), NOW))).toEqual(['IMPERSONATED']);
    const both = verified({ actorId: 'support', authTime: null });
    expect(codes(verifiedCallerRefusals(both, NOW))).toEqual(['IMPERSONATED', 'STEP_UP_REQUIRED']);
  });

  it('acts in an account with Marketing Hub Enterprise (O3, O11)', () => {
    const refused = [
      {
        code: 'MARKETING_ENTERPRISE_REQUIRED',
        message: expect.stringMatching(/Marketing Hub Enterprise.*\(O3, O11\)/),
      },
    ];
    expect(homeAccountRefusals(member('a', null))).toEqual([]);
    expect(homeAccountRefusals(member('a', null, { account: null }))).toEqual(refused);
    const account = accountWith(['MARKETING', 'PROFESSIONAL'], ['SALES', 'ENTERPRISE']);
    expect(homeAccountRefusals(member('a', userFacts(), { account }))).toEqual(refused);
  });

  it('is Super Admin of each of its accounts, with a second factor there (O3, O4, O10)', () => {
    const notAdmin = (accountId: string) => ({
      code: 'FORBIDDEN',
      accountId,
      message: expect.stringMatching(/not Super Admin of this member account \(O10\)/),
    });
    expect(adminRefusals([member('a', userFacts()), member('b', userFacts())])).toEqual([]);
    expect(
      adminRefusals([
        member('a', userFacts()),
        member('b', userFacts({ role: 'PARTNER_ADMIN' })),
        member('c', null),
        member('d', userFacts({ active: false })),
        member('e', userFacts({ twoFactorEnabled: false })),
        member('f', userFacts({ role: 'MEMBER', twoFactorEnabled: false })),
      ]),
    ).toEqual([
      notAdmin('b'),
      notAdmin('c'),
      notAdmin('d'),
      { code: 'FORBIDDEN', accountId: 'e', message: expect.stringMatching(/two-factor.*\(O4\)/) },
      notAdmin('f'),
    ]);
  });
});

describe('what is asked for', () => {
  it('is refused with each obstacle of each account that is to join (O9)', () => {
    const joining = [
      member('a', userFacts(), { organizationId: null }),
      member('b', userFacts({ twoFactorEnabled: false })),
      member('c', null, { organizationId: null }),
    ];
    expect(joiningRefusals(joining, 'eu1')).toEqual([
      {
        code: 'ACCOUNT_NOT_ELIGIBLE',
        accountId: 'b',
        message: expect.stringMatching(/^TWO_FACTOR_NOT_SET_UP: .*\(O4\)/),
      },
      { code: 'ACCOUNT_NOT_ELIGIBLE', accountId: 'b', message: expect.stringMatching(/^IN_AN_ORGANIZATION: ./) },
      { code: 'ACCOUNT_NOT_ELIGIBLE', accountId: 'c', message: expect.stringMatching(/^NOT_SUPER_ADMIN: .*\(O3\)/) },
    ]);
    expect(codes(joiningRefusals(joining.slice(0, 1), 'na1'))).toEqual(['ACCOUNT_NOT_ELIGIBLE']);
  });

  it('names at most a hundred accounts, so that no more are locked', () => {
    const ids = Array.from({ length: 101 }, (_, i) => `a${i}`);
    expect(namedAccountsRefusals(ids.slice(1), 'add')).toEqual([]);
    expect(namedAccountsRefusals(ids, 'add')).toEqual([
      { code: 'INVALID_INPUT', message: '101 accounts; name at most 100.', field: ['input', 'add'] },
    ]);
  });

  it.each<[number, readonly string[]]>([
    [0, ['TOO_FEW_ACCOUNTS']],
    [1, ['TOO_FEW_ACCOUNTS']],
    [2, []],
    [5, []],
    [6, ['TOO_MANY_ACCOUNTS']],
  ])('makes an organization of two to five accounts (O1, O12): %i', (count, refused) => {
    expect(codes(sizeRefusals(count))).toEqual(refused);
    for (const { message } of sizeRefusals(count)) expect(message).toMatch(new RegExp(`^${count} account.*\\(O1`));
  });
});
