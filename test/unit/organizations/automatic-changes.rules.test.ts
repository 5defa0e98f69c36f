import type { AccountFacts } from '../../../src/accounts/account';
import { automaticChanges, type MemberFacts } from '../../../src/organizations/automatic-changes.rules';
import { accountFacts } from '../../support/facts';

const member = (accountId: string, differing: Partial<AccountFacts> = {}): MemberFacts => ({
  accountId,
  account: accountFacts({ accountId, ...differing }),
});
const unknown = (accountId: string): MemberFacts => ({ accountId, account: null });
const SALES = [{ hub: 'SALES', tier: 'PROFESSIONAL' }] as const;
const removed = (members: readonly MemberFacts[], toldOf: readonly string[], location: string | null = 'eu1') =>
  automaticChanges(members, new Set(toldOf), location).removals.map(({ accountId }) => accountId);

describe('what facts set off by themselves', () => {
  it('is nothing while every member may stay', () => {
    const changes = automaticChanges([member('a'), member('b')], new Set(['a', 'b']), 'eu1');
    expect(changes).toEqual({ removals: [], deletion: null, sensitiveIds: [] });
  });

  it.each<[string, MemberFacts, RegExp]>([
    ['a deactivated account', member('b', { active: false }), /^O13: .*deactivated/],
    ['an account of which nothing is known', unknown('b'), /^O13: .*deactivated/],
    ['an account below Professional', member('b', { subscriptions: [] }), /^O13: .*Professional/],
    ['an account hosted elsewhere', member('b', { dataHostingLocation: 'na1' }), /^O13: .*hosted elsewhere/],
  ])('removes %s, and says why (O13)', (_, gone, reason) => {
    expect(automaticChanges([member('a'), gone, member('c')], new Set(['b']), 'eu1')).toEqual({
      removals: [{ accountId: 'b', reason: expect.stringMatching(reason) }],
      deletion: null,
      sensitiveIds: [],
    });
  });

  it('concerns only the members that were told of (S2)', () => {
    expect(removed([member('a'), member('b', { active: false })], ['a'])).toEqual([]);
  });

  it('measures who moved against where all were (O13)', () => {
    expect(removed([member('a', { dataHostingLocation: 'na1' }), member('b')], ['a', 'b'])).toEqual(['a']);
    expect(removed([unknown('a'), member('b', { dataHostingLocation: 'na1' }), member('c')], ['b'])).toEqual(['b']);
  });

  it('measures those that all moved against the first (O13)', () => {
    const moved = ['na1', 'na1', 'ap1'].map((dataHostingLocation, i) => member(`m${i}`, { dataHostingLocation }));
    expect(removed(moved, ['m0', 'm1', 'm2'])).toEqual(['m2']);
    expect(removed(moved, ['m0', 'm1', 'm2'], null)).toEqual(['m2']);
  });

  it('removes nobody for his place while none is known (O13)', () => {
    expect(removed([unknown('a'), member('b')], ['b'], null)).toEqual([]);
    expect(removed([], [], 'eu1')).toEqual([]);
  });

  it('ends an organization whose last Marketing Hub Enterprise is gone (O14)', () => {
    const deletion = 'O14: no account has Marketing Hub Enterprise any more';
    const sales = member('b', { subscriptions: SALES });
    expect(automaticChanges([member('a', { subscriptions: SALES }), sales], new Set(['a']), 'eu1').deletion).toBe(
      deletion,
    );
    expect(automaticChanges([member('a', { active: false }), sales], new Set(['a']), 'eu1').deletion).toBe(deletion);
    expect(automaticChanges([unknown('a')], new Set(), 'eu1').deletion).toBe(deletion);
    expect(automaticChanges([sales, member('a')], new Set(['b']), 'eu1').deletion).toBeNull();
  });

  it('names members that stay and began to store sensitive data (C4)', () => {
    const members = [
      member('a', { storesSensitiveData: true }),
      member('b', { storesSensitiveData: true }),
      member('c'),
      member('d', { storesSensitiveData: true, active: false }),
      unknown('e'),
    ];
    expect(automaticChanges(members, new Set(['b', 'c', 'd']), 'eu1').sensitiveIds).toEqual(['b']);
  });
});
