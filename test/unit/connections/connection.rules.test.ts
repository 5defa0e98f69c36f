import type { AccountFacts } from '../../../src/accounts/account';
import {
  allConnections,
  connectionChanges,
  viewersOf,
  type WantedConnection,
} from '../../../src/connections/connection.rules';
import type { ConnectionFeature, ConnectionSetting } from '../../../src/connections/connection-setting';
import { accountFacts, accountWith } from '../../support/facts';

const SALES = accountWith(['SALES', 'PROFESSIONAL']);
const setting = (feature: ConnectionFeature, sourceAccountId: string, targetAccountId: string): ConnectionSetting => ({
  feature,
  sourceAccountId,
  targetAccountId,
});
const wanted = (
  direction: WantedConnection['direction'],
  feature: ConnectionFeature = 'DATA_MIRRORING',
): WantedConnection => ({ feature, accountId: 'a', peerAccountId: 'b', direction });
const changes = (
  want: WantedConnection,
  on: readonly ConnectionSetting[] = [],
  accounts: Readonly<Record<string, AccountFacts | null>> = { a: SALES, b: SALES },
) =>
  connectionChanges([want], on, new Map(Object.entries(accounts))).map(
    ({ feature, sourceAccountId, targetAccountId, change, reasons }) =>
      [`${feature} ${sourceAccountId}→${targetAccountId} ${change}`, ...reasons.map((r) => r.slice(0, 2))].join(' '),
  );

describe('connection settings', () => {
  it.each<[WantedConnection['direction'], string, string]>([
    ['TWO_WAY', 'ENABLED', 'ENABLED'],
    ['TO_PEER', 'ENABLED', 'UNCHANGED'],
    ['FROM_PEER', 'UNCHANGED', 'ENABLED'],
    ['OFF', 'UNCHANGED', 'UNCHANGED'],
  ])('wanted %s, where none is on, switch on what they say (C2)', (direction, there, back) => {
    expect(changes(wanted(direction))).toEqual([`DATA_MIRRORING a→b ${there}`, `DATA_MIRRORING b→a ${back}`]);
  });

  it.each<[WantedConnection['direction'], string, string]>([
    ['TWO_WAY', 'UNCHANGED', 'UNCHANGED'],
    ['TO_PEER', 'UNCHANGED', 'DISABLED'],
    ['FROM_PEER', 'DISABLED', 'UNCHANGED'],
    ['OFF', 'DISABLED', 'DISABLED'],
  ])('wanted %s, where both are on, switch off what they do not say (C2)', (direction, there, back) => {
    const on = [setting('DATA_MIRRORING', 'a', 'b'), setting('DATA_MIRRORING', 'b', 'a')];
    expect(changes(wanted(direction), on)).toEqual([`DATA_MIRRORING a→b ${there}`, `DATA_MIRRORING b→a ${back}`]);
  });

  it('are of one feature, one source and one target', () => {
    const others = [
      setting('ASSET_COPYING', 'a', 'b'),
      setting('DATA_MIRRORING', 'a', 'c'),
      setting('DATA_MIRRORING', 'c', 'b'),
    ];
    expect(changes(wanted('TO_PEER'), others)).toEqual(['DATA_MIRRORING a→b ENABLED', 'DATA_MIRRORING b→a UNCHANGED']);
  });

  it.each<[string, AccountFacts | null, AccountFacts | null, string]>([
    ['a source that stores sensitive data (C4)', accountFacts({ storesSensitiveData: true }), SALES, ' C4'],
    ['a source that is not known (C4)', null, SALES, ' C4'],
    ['a target without Sales or Service Hub (C5)', SALES, accountFacts(), ' C5'],
    ['a target with Sales Hub Starter (C5)', SALES, accountWith(['SALES', 'STARTER']), ' C5'],
    ['a target that is not known (C5)', SALES, null, ' C5'],
    ['both, and are told both (C3)', null, null, ' C4 C5'],
  ])('for mirroring are not available to %s', (_, source, target, reasons) => {
    expect(changes(wanted('TO_PEER'), [], { a: source, b: target })[0]).toBe(
      `DATA_MIRRORING a→b UNAVAILABLE${reasons}`,
    );
  });

  it.each([accountWith(['SALES', 'PROFESSIONAL']), accountWith(['SERVICE', 'ENTERPRISE'])])(
    'for mirroring are available to a target with Sales or Service Hub at Professional (C5)',
    (target) => {
      expect(changes(wanted('TO_PEER'), [], { a: accountFacts(), b: target })[0]).toBe('DATA_MIRRORING a→b ENABLED');
    },
  );

  it('tell in words why they are not available (C4, C5)', () => {
    const [change] = connectionChanges([wanted('TO_PEER')], [], new Map());
    expect(change?.reasons).toEqual([
      'C4: the source stores sensitive data and is therefore never a mirroring source.',
      'C5: the target has neither Sales Hub nor Service Hub at Professional or above.',
    ]);
  });

  it('for copying are available to every account', () => {
    const accounts = { a: accountFacts({ storesSensitiveData: true }), b: accountFacts({ subscriptions: [] }) };
    expect(changes(wanted('TWO_WAY', 'ASSET_COPYING'), [], accounts)).toEqual([
      'ASSET_COPYING a→b ENABLED',
      'ASSET_COPYING b→a ENABLED',
    ]);
  });

  it('can be switched off whatever speaks against switching them on', () => {
    const accounts = { a: accountFacts({ storesSensitiveData: true }), b: null };
    expect(changes(wanted('OFF'), [setting('DATA_MIRRORING', 'a', 'b')], accounts)[0]).toBe(
      'DATA_MIRRORING a→b DISABLED',
    );
  });

  it('can all be wanted at once: each pair once, both ways, in every feature (C3)', () => {
    const pairs = (feature: string) => [`${feature} a b`, `${feature} a c`, `${feature} b c`];
    expect(
      allConnections(['a', 'b', 'c']).map((each) => {
        expect(each.direction).toBe('TWO_WAY');
        return `${each.feature} ${each.accountId} ${each.peerAccountId}`;
      }),
    ).toEqual([...pairs('DATA_MIRRORING'), ...pairs('ASSET_COPYING')]);
  });
});

describe('users who see linked records (C6, M6)', () => {
  const holders = [
    { seats: ['SALES'], users: 3 },
    { seats: ['SERVICE'], users: 5 },
    { seats: ['SALES', 'SERVICE'], users: 7 },
    { seats: ['MARKETING'], users: 11 },
    { seats: [], users: 13 },
  ] as const;

  it.each<[string, AccountFacts | null, number]>([
    ['of Sales where Sales Hub is at Professional', SALES, 10],
    ['of Service where Service Hub is at Enterprise', accountWith(['SERVICE', 'ENTERPRISE']), 12],
    ['of both where both are, each once', accountWith(['SALES', 'PROFESSIONAL'], ['SERVICE', 'PROFESSIONAL']), 15],
    ['nowhere where both are below', accountWith(['SALES', 'STARTER'], ['SERVICE', 'FREE']), 0],
    ['nowhere for Marketing Hub alone', accountFacts(), 0],
    ['nowhere in an account that is not known', null, 0],
  ])('have a seat %s', (_, target, users) => {
    expect(viewersOf(target, holders)).toBe(users);
  });
});
