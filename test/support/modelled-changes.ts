import type { ConfigureConnections } from '../../src/organizations/configure-connections.service';
import type { CreateOrganization } from '../../src/organizations/create-organization.service';
import type { DeleteOrganization } from '../../src/organizations/delete-organization.service';
import type { UpdateOrganization } from '../../src/organizations/update-organization.service';
import { codes, type ModelledOrganization, type ModelledWorld } from './modelled-world';

/** Who asks for a change. */
export interface Asker {
  readonly home: string;
  readonly userId: string;
  readonly impersonated: boolean;
  /** How long ago he proved who he is; null when he never did. */
  readonly verifiedSecondsAgo: number | null;
}

type ConnectAllAccounts = Omit<ConfigureConnections, 'settings'>;

/** What is asked for. */
export type Change =
  | { readonly kind: 'create'; readonly input: CreateOrganization }
  | { readonly kind: 'update'; readonly input: UpdateOrganization }
  | { readonly kind: 'delete'; readonly input: DeleteOrganization }
  | { readonly kind: 'configure'; readonly input: ConfigureConnections }
  | { readonly kind: 'connectAll'; readonly input: ConnectAllAccounts };

/** What the rules say of a change. */
export interface Verdict {
  /** `CODE`, `CODE account` or `CODE account obstacle`; none when the change is made. */
  readonly refusals: readonly string[];
  /** `KIND FEATURE source target`, and the rules against it; null where none are told. */
  readonly changes: readonly string[] | null;
  /** Makes the world what it is afterwards; `id` is that of a new organization. */
  readonly happen: (id: string) => void;
}

export function verdictOn(world: ModelledWorld, asker: Asker, change: Change): Verdict {
  if (change.kind === 'create') return onCreating(world, asker, change.input);
  const { organizationId, expectedVersion } = change.input;
  const organization = world.organizationOf(asker.home);
  const person = [...impersonation(asker), ...(change.kind === 'delete' ? stepUp(asker) : [])];
  if (!world.maySee(asker.home, asker.userId)) return refused([...person, `FORBIDDEN ${asker.home}`]);
  if (organization?.id !== organizationId) return refused([...person, 'NOT_FOUND']);
  if (organization.version !== expectedVersion) return refused([...person, 'VERSION_CONFLICT']);
  const against = [
    ...person,
    ...organization.members.filter((id) => !world.mayChange(id, asker.userId)).map((id) => `FORBIDDEN ${id}`),
  ];
  switch (change.kind) {
    case 'update':
      return onUpdating(world, asker, organization, change.input, against);
    case 'delete':
      return verdict([...against, ...withoutEnterprise(world, [asker.home])], () => {
        world.organizations.delete(organization.id);
      });
    case 'configure':
      return onConfiguring(world, organization, change.input, against);
    case 'connectAll':
      return onConnectingAll(world, organization, change.input, against);
  }
}

/** O1–O9, O17, C1. */
function onCreating(world: ModelledWorld, asker: Asker, input: CreateOrganization): Verdict {
  const { home, userId } = asker;
  const accountIds = [...new Set([home, ...input.accountIds])].sort();
  const { name: homeName, dataHostingLocation } = world.accounts.get(home)!;
  const refusals = [
    ...impersonation(asker),
    ...stepUp(asker),
    ...codes({ ACKNOWLEDGEMENT_REQUIRED: !input.acknowledgeDataSharing }),
    ...naming(input.name),
    ...(world.activeUser(home, userId) === null ? [] : withoutEnterprise(world, [home])),
    ...size(accountIds.length),
    ...accountIds.flatMap((id) => notEligible(world, id, userId, dataHostingLocation)),
  ];
  return verdict(refusals, (id) => {
    const name = input.name ?? homeName;
    world.organizations.set(id, { id, name, version: 1, members: accountIds, settings: new Set() });
  });
}

/** O1, O2, O7–O12, O15. */
function onUpdating(
  world: ModelledWorld,
  { home, userId }: Asker,
  organization: ModelledOrganization,
  input: UpdateOrganization,
  against: readonly string[],
): Verdict {
  const { members } = organization;
  const add = [...new Set(input.addAccountIds)].sort();
  const remove = [...new Set(input.removeAccountIds)];
  const staying = members.filter((id) => !remove.includes(id));
  const after = [...staying, ...add.filter((id) => !members.includes(id))];
  const isNewName = input.name != null && input.name !== organization.name;
  const isSameMembers = add.length + remove.length === 0;
  const { dataHostingLocation } = world.accounts.get(home)!;
  const membership = [
    ...withoutEnterprise(world, [home]),
    ...withoutEnterprise(world, after),
    ...remove.filter((id) => !members.includes(id)).map((id) => `ACCOUNT_NOT_A_MEMBER ${id}`),
    ...add.flatMap((id) => notEligible(world, id, userId, dataHostingLocation)),
    ...size(after.length),
  ];
  return verdict([...against, ...naming(input.name), ...(isSameMembers ? [] : membership)], () => {
    if (isSameMembers && !isNewName) return;
    if (isNewName) organization.name = input.name!;
    for (const id of remove) world.remove(organization, id);
    organization.members.push(...add);
    organization.version += 1;
  });
}

/** C2, C4–C6. */
function onConfiguring(
  world: ModelledWorld,
  organization: ModelledOrganization,
  { settings, dryRun }: ConfigureConnections,
  against: readonly string[],
): Verdict {
  const pairs = settings.map(({ feature, accountId, peerAccountId }) =>
    [feature, ...[accountId, peerAccountId].sort()].join(' '),
  );
  const wrong = [
    ...settings
      .flatMap(({ accountId, peerAccountId }) => [accountId, peerAccountId])
      .filter((id) => !organization.members.includes(id))
      .map((id) => `ACCOUNT_NOT_A_MEMBER ${id}`),
    ...codes({
      INVALID_INPUT:
        settings.some(({ accountId, peerAccountId }) => accountId === peerAccountId) ||
        new Set(pairs).size < pairs.length,
    }),
  ];
  const changes = wrong.length > 0 ? [] : settings.flatMap(directions).map(changeOf(world, organization));
  const unavailable = changes
    .filter(({ kind }) => kind === 'UNAVAILABLE')
    .map(({ setting }) => `CONNECTION_NOT_AVAILABLE ${setting.split(' ')[1]}`);
  return connecting(organization, changes, against, [...wrong, ...unavailable], dryRun === true);
}

/** C3. */
function onConnectingAll(
  world: ModelledWorld,
  organization: ModelledOrganization,
  { dryRun }: ConnectAllAccounts,
  against: readonly string[],
): Verdict {
  const { members } = organization;
  const all = ['DATA_MIRRORING', 'ASSET_COPYING'].flatMap((feature) =>
    members.flatMap((source) =>
      members
        .filter((target) => target !== source)
        .map((target) => ({ setting: `${feature} ${source} ${target}`, on: true })),
    ),
  );
  return connecting(organization, all.map(changeOf(world, organization)), against, [], dryRun === true);
}

interface ConnectionChange {
  readonly setting: string;
  readonly kind: 'ENABLED' | 'DISABLED' | 'UNCHANGED' | 'UNAVAILABLE';
  /** The rules against it. */
  readonly rules: readonly string[];
}

/** Who may not change them is told of none (O10). */
function connecting(
  organization: ModelledOrganization,
  changes: readonly ConnectionChange[],
  against: readonly string[],
  others: readonly string[],
  isDryRun: boolean,
): Verdict {
  const happen = () => {
    const effective = changes.filter(({ kind }) => kind === 'ENABLED' || kind === 'DISABLED');
    if (isDryRun || effective.length === 0) return;
    for (const { setting, kind } of effective) {
      if (kind === 'ENABLED') organization.settings.add(setting);
      else organization.settings.delete(setting);
    }
    organization.version += 1;
  };
  const told = (against.length > 0 ? [] : changes).map(({ setting, kind, rules }) =>
    [kind, setting, ...rules].join(' '),
  );
  return { ...verdict([...against, ...others], happen), changes: told.sort() };
}

/** C4, C5: what becomes of one direction. */
function changeOf(world: ModelledWorld, { settings }: ModelledOrganization) {
  return ({ setting, on }: { readonly setting: string; readonly on: boolean }): ConnectionChange => {
    if (settings.has(setting) === on) return { setting, kind: 'UNCHANGED', rules: [] };
    if (!on) return { setting, kind: 'DISABLED', rules: [] };
    const [feature, source, target] = setting.split(' ') as [string, string, string];
    const mirrors = feature === 'DATA_MIRRORING';
    const rules = codes({
      C4: mirrors && world.accounts.get(source)!.storesSensitiveData,
      C5: mirrors && !world.canBeMirroringTarget(target),
    });
    return { setting, kind: rules.length > 0 ? 'UNAVAILABLE' : 'ENABLED', rules };
  };
}

/** C2. */
function directions({ feature, accountId, peerAccountId, direction }: ConfigureConnections['settings'][number]) {
  const way = direction ?? 'TWO_WAY';
  return [
    { setting: `${feature} ${accountId} ${peerAccountId}`, on: way === 'TWO_WAY' || way === 'TO_PEER' },
    { setting: `${feature} ${peerAccountId} ${accountId}`, on: way === 'TWO_WAY' || way === 'FROM_PEER' },
  ];
}

/** O17. */
function impersonation({ impersonated }: Asker): string[] {
  return codes({ IMPERSONATED: impersonated });
}

/** O5. */
function stepUp({ verifiedSecondsAgo: age }: Asker): string[] {
  return codes({ STEP_UP_REQUIRED: age === null || age < 0 || age > 300 });
}

function naming(name: string | null | undefined): string[] {
  return codes({ INVALID_INPUT: name != null && (name.trim() === '' || name.length > 200) });
}

/** O1, O12. */
function size(count: number): string[] {
  return codes({ TOO_FEW_ACCOUNTS: count < 2, TOO_MANY_ACCOUNTS: count > 5 });
}

/** O3, O11, O12. */
function withoutEnterprise(world: ModelledWorld, accountIds: readonly string[]): string[] {
  return codes({ MARKETING_ENTERPRISE_REQUIRED: !accountIds.some((id) => world.hasMarketingEnterprise(id)) });
}

/** O9. */
function notEligible(world: ModelledWorld, accountId: string, userId: string, location: string): string[] {
  return world
    .obstacles(accountId, userId, location)
    .map((obstacle) => `ACCOUNT_NOT_ELIGIBLE ${accountId} ${obstacle}`);
}

function refused(refusals: readonly string[]): Verdict {
  return verdict(refusals, () => undefined);
}

function verdict(refusals: readonly string[], happen: (id: string) => void): Verdict {
  const all = [...new Set(refusals)].sort();
  return { refusals: all, changes: null, happen: all.length > 0 ? () => undefined : happen };
}
