import fc from 'fast-check';
import type { ConfigureConnections } from '../../src/organizations/configure-connections.service';
import type { ConnectionDirection, ConnectionFeature } from '../generated/operations';
import type { Asker, Change } from './modelled-changes';
import type { ModelledOrganization, ModelledWorld } from './modelled-world';

/** One of those that fit, of those that are near, or of all that there are; of the next when there is none. */
interface Pick {
  readonly of: 'fitting' | 'near' | 'all';
  readonly n: number;
}

/** A change as it is generated. What it is aimed at is picked when its turn comes: of what there is by then. */
export interface Wish {
  readonly kind: Change['kind'];
  readonly home: Pick;
  readonly user: Pick;
  readonly impersonated: boolean;
  readonly verifiedSecondsAgo: number | null;
  readonly key: 'none' | 'new' | 'used';
  readonly organization: Pick;
  readonly versionsAside: number;
  readonly name: string | null;
  readonly acknowledged: boolean;
  readonly joining: readonly Pick[];
  /** Whether more may join than there is room for. */
  readonly isCrowded: boolean;
  readonly leaving: readonly Pick[];
  readonly settings: readonly {
    readonly feature: ConnectionFeature;
    readonly pair: Pick;
    readonly direction: ConnectionDirection | null;
  }[];
  readonly dryRun: boolean;
}

const mostly = <T>(times: number, usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: times, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const some = <T>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.array(arbitrary, { minLength, maxLength, size: 'max' });
const pick = (times: number): fc.Arbitrary<Pick> =>
  fc.record({ of: mostly<Pick['of']>(times, 'fitting', 'near', 'near', 'all'), n: fc.nat(99) });

/** Most wishes are lawful; what makes one unlawful comes once in a while, each by itself. */
export const wishes: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom<Change['kind'][]>(
    ...(['create', 'update', 'update', 'update', 'update'] as const),
    ...(['configure', 'configure', 'configure', 'connectAll', 'delete'] as const),
  ),
  home: pick(10),
  user: pick(15),
  impersonated: mostly(40, false, true),
  verifiedSecondsAgo: mostly(12, 300, 0, 301, 86_400, -5, -5, null),
  key: fc.constantFrom('none', 'none', 'none', 'new', 'new', 'new', 'new', 'used'),
  organization: pick(40),
  versionsAside: mostly(25, 0, -1, 1),
  name: mostly(3, null, 'North', 'South', 'East', ' ', 'n'.repeat(200), 'n'.repeat(201)),
  acknowledged: mostly(40, true, false),
  joining: fc.oneof(some(pick(15), 1, 1), some(pick(15), 1, 3), some(pick(15), 5, 5)),
  isCrowded: mostly(12, false, true),
  leaving: fc.oneof(some(pick(4), 0, 0), some(pick(4), 0, 1), some(pick(4), 1, 2)),
  settings: some(
    fc.record({
      feature: fc.constantFrom('DATA_MIRRORING', 'ASSET_COPYING'),
      pair: pick(5),
      direction: fc.constantFrom(null, 'TWO_WAY', 'TO_PEER', 'FROM_PEER', 'OFF'),
    }),
    1,
    3,
  ),
  dryRun: mostly(8, false, true),
});

/**
 * The change that is wished for, in the world as it is: of an organization that is there, and otherwise one is created.
 * `keys` were used before.
 */
export function aimed(world: ModelledWorld, wish: Wish, keys: readonly string[]): { asker: Asker; change: Change } {
  const used = wish.key === 'used' ? keys.at(-1) : undefined;
  const idempotencyKey = wish.key === 'none' ? null : (used ?? `key-${keys.length}`);
  const organization = picked(wish.organization, [...world.organizations.values()]);
  const creates = wish.kind === 'create' || (wish.organization.of === 'fitting' && organization === null);
  const { home, userId } = creates || organization === null ? founder(world, wish) : changer(world, wish, organization);
  const asker = { home, userId, impersonated: wish.impersonated, verifiedSecondsAgo: wish.verifiedSecondsAgo };
  if (creates) {
    const accountIds = joining(world, wish.joining, asker, wish.isCrowded ? 9 : 4);
    const { name, acknowledged: acknowledgeDataSharing } = wish;
    return { asker, change: { kind: 'create', input: { name, accountIds, acknowledgeDataSharing, idempotencyKey } } };
  }
  const target = {
    organizationId: organization?.id ?? 'no-organization',
    expectedVersion: (organization?.version ?? 1) + wish.versionsAside,
    idempotencyKey,
  };
  const members = organization?.members ?? [...world.accounts.keys()];
  return { asker, change: changeOf(world, wish, asker, members, target) };
}

function changeOf(
  world: ModelledWorld,
  wish: Wish,
  asker: Asker,
  members: readonly string[],
  target: { readonly organizationId: string; readonly expectedVersion: number; readonly idempotencyKey: string | null },
): Change {
  const { dryRun } = wish;
  switch (wish.kind) {
    case 'update': {
      const addAccountIds = joining(world, wish.joining.slice(1), asker, wish.isCrowded ? 9 : 5 - members.length);
      const spare = members.filter((id) => id !== asker.home).slice(0, members.length + addAccountIds.length - 2);
      const removeAccountIds = pickedAll(wish.leaving, spare.length, spare, members, everything(world));
      return { kind: 'update', input: { ...target, name: wish.name, addAccountIds, removeAccountIds } };
    }
    case 'configure':
      return { kind: 'configure', input: { ...target, settings: settingsOf(world, wish, members), dryRun } };
    case 'connectAll':
      return { kind: 'connectAll', input: { ...target, dryRun } };
    default:
      return { kind: 'delete', input: target };
  }
}

function founder(world: ModelledWorld, { home, user }: Wish): { home: string; userId: string } {
  const userId = picked(user, ['ida', 'max'], USERS)!;
  const eligible = [...world.accounts.values()].filter(
    ({ id, dataHostingLocation }) =>
      world.hasMarketingEnterprise(id) && world.obstacles(id, userId, dataHostingLocation).length === 0,
  );
  const ids = eligible.map(({ id }) => id);
  return { userId, home: picked(home, ids, [...world.accounts.keys()])! };
}

function changer(world: ModelledWorld, { kind, home, user }: Wish, { members }: ModelledOrganization) {
  const isOfAnyMember = kind === 'configure' || kind === 'connectAll';
  const ids = members.filter((id) => isOfAnyMember || world.hasMarketingEnterprise(id));
  const userIds = USERS.filter((userId) => members.every((id) => world.mayChange(id, userId)));
  return { home: picked(home, ids, members, [...world.accounts.keys()])!, userId: picked(user, userIds, USERS)! };
}

function joining(world: ModelledWorld, picks: readonly Pick[], { home, userId }: Asker, most: number): string[] {
  const { dataHostingLocation } = world.accounts.get(home)!;
  const accountIds = [...world.accounts.keys()];
  const eligible = accountIds.filter(
    (id) => id !== home && world.obstacles(id, userId, dataHostingLocation).length === 0,
  );
  const barred = accountIds.filter((id) => id !== home && world.organizationOf(id) === null && !eligible.includes(id));
  return pickedAll(picks, most, eligible, barred, everything(world));
}

function settingsOf(
  world: ModelledWorld,
  { settings }: Wish,
  members: readonly string[],
): ConfigureConnections['settings'] {
  const all = (ids: readonly string[]) => ids.flatMap((a) => ids.map((b) => [a, b] as const));
  const pairs = all(members).filter(([a, b]) => a !== b);
  const there = new Map<string, ConfigureConnections['settings'][number]>();
  for (const { feature, pair, direction } of settings) {
    const fitting = pairs.filter(
      ([a, b]) =>
        feature === 'ASSET_COPYING' ||
        ([a, b].every((id) => world.canBeMirroringTarget(id)) &&
          ![a, b].some((id) => world.accounts.get(id)!.storesSensitiveData)),
    );
    const [accountId, peerAccountId] = picked(pair, fitting, pairs, all(everything(world)))!;
    const place = pair.of !== 'all' ? [feature, accountId, peerAccountId].sort().join(' ') : `any ${there.size}`;
    there.set(place, { feature, accountId, peerAccountId, direction });
  }
  return [...there.values()];
}

/** Also one that nothing was ever told of. */
function everything(world: ModelledWorld): string[] {
  return [...world.accounts.keys(), 'nobody'];
}

export const USERS = ['ida', 'max', 'eve'];

function picked<T>({ of, n }: Pick, ...[fitting, near, all]: readonly (readonly T[])[]): T | null {
  const lists = { fitting: [fitting, near, all], near: [near, all], all: [all ?? near] }[of];
  const list = lists.find((one) => one !== undefined && one.length > 0) ?? [];
  return list[n % list.length] ?? null;
}

/** Those that fit are each another, and no more than `most`. */
function pickedAll(
  picks: readonly Pick[],
  most: number,
  fitting: readonly string[],
  ...others: readonly (readonly string[])[]
): string[] {
  const fit: string[] = [];
  const misfit: string[] = [];
  for (const pick of picks) {
    const rest = fitting.filter((id) => !fit.includes(id));
    if (pick.of !== 'fitting') misfit.push(picked(pick, [], ...others)!);
    else if (rest.length > 0 && fit.length < most) fit.push(picked(pick, rest)!);
  }
  return [...fit, ...misfit];
}
