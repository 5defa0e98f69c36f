import type { UserFacts } from '../../../src/accounts/user';
import {
  copyRefusals,
  mayViewAssets,
  mayViewAssetsIn,
  targetRefusals,
  type CopyFacts,
  type CopyParty,
} from '../../../src/asset-copying/asset-copying.policy';
import { accountFacts, userFacts } from '../../support/facts';

const MEMBER: Partial<UserFacts> = { role: 'MEMBER' };
const party = (accountId: string, viewer: UserFacts | null, differing: Partial<CopyParty> = {}): CopyParty => ({
  accountId,
  account: accountFacts({ accountId }),
  viewer,
  organizationId: 'north',
  ...differing,
});
const editor = userFacts({ ...MEMBER, assetAccess: 'EDIT' });
const reader = userFacts({ ...MEMBER, assetAccess: 'VIEW' });
const facts = (differing: Partial<CopyFacts> = {}): CopyFacts => ({
  source: party('s', reader),
  targets: [party('t', editor)],
  connectedIds: new Set(['t']),
  ...differing,
});
const told = (refusals: ReturnType<typeof copyRefusals>) =>
  refusals.map(({ code, accountId, message }) => `${code} ${accountId} ${/\([A-Z]\d+\)/.exec(message)?.[0]}`);

describe('who views assets (A3)', () => {
  it.each<[string, UserFacts | null, boolean]>([
    ['a Super Admin', userFacts(), true],
    ['who may view them', reader, true],
    ['who may make them', editor, true],
    ['not a member without the right', userFacts(MEMBER), false],
    ['not a Partner Admin without the right', userFacts({ role: 'PARTNER_ADMIN' }), false],
    ['not a deactivated Super Admin', userFacts({ active: false }), false],
    ['not who is deactivated, with the right', userFacts({ ...MEMBER, assetAccess: 'EDIT', active: false }), false],
    ['nobody who is not known', null, false],
  ])('%s', (_, user, may) => {
    expect(mayViewAssets(user)).toBe(may);
    expect(mayViewAssetsIn(party('a', user))).toBe(may);
  });

  it('nobody in an account that is not active', () => {
    expect(mayViewAssetsIn(party('a', userFacts(), { account: accountFacts({ active: false }) }))).toBe(false);
    expect(mayViewAssetsIn(party('a', userFacts(), { account: null }))).toBe(false);
  });
});

describe('a copy', () => {
  it.each(['s', 't'])('is for who acts in the source or the target (A3): %s', (home) => {
    expect(copyRefusals(facts(), home)).toEqual([]);
    expect(copyRefusals(facts({ source: party('s', userFacts()), targets: [party('t', userFacts())] }), home)).toEqual(
      [],
    );
  });

  it('is not for who acts elsewhere (A3)', () => {
    expect(copyRefusals(facts(), 'x')).toEqual([
      {
        code: 'FORBIDDEN',
        accountId: 't',
        message: expect.stringMatching(/Act in the source or in this target.*\(A3\)/),
      },
    ]);
  });

  it.each<[string, UserFacts | null]>([
    ['may only view assets there', reader],
    ['may nothing there', userFacts(MEMBER)],
    ['is deactivated there', userFacts({ ...MEMBER, assetAccess: 'EDIT', active: false })],
    ['is a deactivated Super Admin there', userFacts({ active: false })],
    ['is not known there', null],
  ])('is not written into a target by who %s (A3)', (_, viewer) => {
    expect(copyRefusals(facts({ targets: [party('t', viewer)] }), 's')).toEqual([
      { code: 'FORBIDDEN', accountId: 't', message: expect.stringMatching(/may not create assets.*\(A3\)/) },
    ]);
  });

  it('is not made by who may not view the source’s assets (A3)', () => {
    for (const viewer of [null, userFacts(MEMBER), userFacts({ active: false })]) {
      expect(copyRefusals(facts({ source: party('s', viewer) }), 't')).toEqual([
        { code: 'FORBIDDEN', accountId: 's', message: expect.stringMatching(/may not view the assets.*\(A3\)/) },
      ]);
    }
  });

  const inactive = { account: accountFacts({ active: false }) };
  it.each<[string, Partial<CopyFacts>]>([
    ['there is no setting for it', { connectedIds: new Set() }],
    ['there is a setting for another target alone', { connectedIds: new Set(['s', 'u']) }],
    ['the source is deactivated', { source: party('s', reader, inactive) }],
    ['the target is deactivated', { targets: [party('t', editor, inactive)] }],
    ['the source is not known', { source: party('s', reader, { account: null }) }],
    ['the source is in no organization', { source: party('s', reader, { organizationId: null }) }],
    ['the target is in another organization', { targets: [party('t', editor, { organizationId: 'south' })] }],
    [
      'neither is in an organization',
      {
        source: party('s', reader, { organizationId: null }),
        targets: [party('t', editor, { organizationId: null })],
      },
    ],
  ])('is not made while %s (A2)', (_, differing) => {
    expect(copyRefusals(facts(differing), 's')).toEqual([
      { code: 'NOT_CONNECTED', accountId: 't', message: expect.stringMatching(/not switched on \(A2\)/) },
    ]);
  });

  it('is refused target by target, with all that is forbidden, and without what only those may know who may copy', () => {
    const targets = [party('t', editor), party('u', userFacts(MEMBER)), party('v', editor)];
    const all = facts({ source: party('s', null), targets, connectedIds: new Set(['v']) });
    expect(told(copyRefusals(all, 't'))).toEqual([
      'FORBIDDEN s (A3)',
      'NOT_CONNECTED t (A2)',
      'FORBIDDEN u (A3)',
      'FORBIDDEN u (A3)',
      'FORBIDDEN v (A3)',
    ]);
    expect(told(targetRefusals(all, party('v', editor), 'v'))).toEqual([]);
  });
});
