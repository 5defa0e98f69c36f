import type { ModelChange, ModelOrganization, OrganizationModel } from './organization-model';

/** Who asks, and how. */
export interface Asker {
  readonly home: string;
  readonly user: string;
  readonly fresh: boolean;
  readonly impersonated: boolean;
}

/** What the model expects of a request: refusals as `CODE` or `CODE account`, sorted; or what is done. */
export interface Expected {
  readonly refusals: readonly string[];
  readonly changes: readonly ModelChange[] | null;
  /** Makes the model what the service should have become; `id` is that of a new organization. */
  readonly happen: (id: string) => void;
}

export function expectCreate(
  model: OrganizationModel,
  { home, user, fresh, impersonated }: Asker,
  input: { readonly name: string | null; readonly accountIds: readonly string[]; readonly acknowledged: boolean },
): Expected {
  const accounts = [...new Set([home, ...input.accountIds])];
  const { location } = model.account(home);
  return expected(
    [
      impersonated && 'IMPERSONATED',
      !fresh && 'STEP_UP_REQUIRED',
      !input.acknowledged && 'ACKNOWLEDGEMENT_REQUIRED',
      input.name?.trim() === '' && 'INVALID_INPUT',
      !model.account(home).marketingEnterprise && 'MARKETING_ENTERPRISE_REQUIRED',
      ...sizeRefusals(accounts.length),
      ...accounts.flatMap((id) => notEligible(id, model.obstacles(id, user, location))),
    ],
    (id) => {
      const name = input.name ?? `Account ${home}`;
      model.organizations.add({ id, name, version: 1, members: [...accounts].sort(), settings: new Set() });
    },
  );
}

export function expectUpdate(
  model: OrganizationModel,
  asker: Asker,
  organization: ModelOrganization,
  input: { readonly name: string | null; readonly add: readonly string[]; readonly remove: readonly string[] },
): Expected {
  const { members } = organization;
  const add = [...new Set(input.add)];
  const remove = [...new Set(input.remove)];
  const staying = members.filter((id) => !remove.includes(id));
  const after = [...staying, ...add.filter((id) => !members.includes(id))];
  const { location } = model.account(asker.home);
  const membership =
    add.length + remove.length === 0
      ? []
      : [
          !model.account(asker.home).marketingEnterprise && 'MARKETING_ENTERPRISE_REQUIRED',
          ...remove.filter((id) => !members.includes(id)).map((id) => `ACCOUNT_NOT_A_MEMBER ${id}`),
          ...sizeRefusals(after.length),
          ...add.flatMap((id) => notEligible(id, model.obstacles(id, asker.user, location))),
          !after.some((id) => model.account(id).marketingEnterprise) && 'MARKETING_ENTERPRISE_REQUIRED',
        ];
  return expected(
    [
      asker.impersonated && 'IMPERSONATED',
      input.name?.trim() === '' && 'INVALID_INPUT',
      ...adminRefusals(model, organization, asker.user),
      ...membership,
    ],
    () => {
      const renamed = input.name !== null && input.name !== organization.name;
      if (!renamed && add.length + remove.length === 0) return;
      if (renamed) organization.name = input.name!;
      model.remove(organization, remove);
      organization.members.push(...[...add].sort());
      organization.version += 1;
    },
  );
}

export function expectDelete(model: OrganizationModel, asker: Asker, organization: ModelOrganization): Expected {
  return expected(
    [
      asker.impersonated && 'IMPERSONATED',
      !asker.fresh && 'STEP_UP_REQUIRED',
      !model.account(asker.home).marketingEnterprise && 'MARKETING_ENTERPRISE_REQUIRED',
      ...adminRefusals(model, organization, asker.user),
    ],
    () => void model.organizations.delete(organization),
  );
}

/** A wish as it is sent: both accounts, and how they are to be connected. */
export interface Wish {
  readonly feature: 'DATA_MIRRORING' | 'ASSET_COPYING';
  readonly accountId: string;
  readonly peerAccountId: string;
  readonly direction: 'TWO_WAY' | 'TO_PEER' | 'FROM_PEER' | 'OFF' | null;
}

export function expectConfigure(
  model: OrganizationModel,
  asker: Asker,
  organization: ModelOrganization,
  input: { readonly wishes: readonly Wish[]; readonly dryRun: boolean },
): Expected {
  const { members } = organization;
  const named = input.wishes.flatMap(({ accountId, peerAccountId }) => [accountId, peerAccountId]);
  const pairs = input.wishes.map((wish) => [wish.feature, ...[wish.accountId, wish.peerAccountId].sort()].join());
  const wrong = [
    ...named.filter((id) => !members.includes(id)).map((id) => `ACCOUNT_NOT_A_MEMBER ${id}`),
    input.wishes.some(({ accountId, peerAccountId }) => accountId === peerAccountId) && 'INVALID_INPUT',
    new Set(pairs).size < pairs.length && 'INVALID_INPUT',
  ].filter((refusal) => refusal !== false);
  const changes = wrong.length > 0 ? [] : model.changes(organization, input.wishes.flatMap(directions));
  const unavailable = changes.filter(({ change }) => change === 'UNAVAILABLE');
  return {
    ...expected(
      [
        asker.impersonated && 'IMPERSONATED',
        ...adminRefusals(model, organization, asker.user),
        ...wrong,
        ...unavailable.map(({ setting }) => `CONNECTION_NOT_AVAILABLE ${setting.split(' ')[1]}`),
      ],
      () => {
        if (!input.dryRun) model.apply(organization, changes);
      },
    ),
    changes,
  };
}

export function expectConnectAll(
  model: OrganizationModel,
  asker: Asker,
  organization: ModelOrganization,
  dryRun: boolean,
): Expected {
  const wishes = (['DATA_MIRRORING', 'ASSET_COPYING'] as const).flatMap((feature) =>
    organization.members.flatMap((source) =>
      organization.members
        .filter((target) => target !== source)
        .map((target) => ({ setting: `${feature} ${source} ${target}`, on: true })),
    ),
  );
  const changes = model.changes(organization, wishes);
  return {
    ...expected([asker.impersonated && 'IMPERSONATED', ...adminRefusals(model, organization, asker.user)], () => {
      if (!dryRun) model.apply(organization, changes);
    }),
    changes,
  };
}

/** Refused before anything else is looked at: no such organization, or another version of it (O18). */
export function expectRefused({ impersonated }: Asker, code: 'NOT_FOUND' | 'VERSION_CONFLICT', fresh = true): Expected {
  return expected([impersonated && 'IMPERSONATED', !fresh && 'STEP_UP_REQUIRED', code], () => undefined);
}

function expected(refusals: readonly (string | false)[], happen: (id: string) => void): Expected {
  const all = [...new Set(refusals.filter((refusal) => refusal !== false))].sort();
  return { refusals: all, changes: null, happen: all.length > 0 ? () => undefined : happen };
}

/** O10, O4. */
function adminRefusals(model: OrganizationModel, { members }: ModelOrganization, userId: string): string[] {
  return members
    .filter((id) => !model.user(id, userId).superAdmin || !model.user(id, userId).twoFactor)
    .map((id) => `FORBIDDEN ${id}`);
}

/** O1, O12. */
function sizeRefusals(count: number): string[] {
  return [...(count > 5 ? ['TOO_MANY_ACCOUNTS'] : []), ...(count < 2 ? ['TOO_FEW_ACCOUNTS'] : [])];
}

function notEligible(id: string, obstacles: number): string[] {
  return obstacles > 0 ? [`ACCOUNT_NOT_ELIGIBLE ${id} ${obstacles}`] : [];
}

function directions({ feature, accountId, peerAccountId, direction }: Wish): { setting: string; on: boolean }[] {
  const way = direction ?? 'TWO_WAY';
  return [
    { setting: `${feature} ${accountId} ${peerAccountId}`, on: way === 'TWO_WAY' || way === 'TO_PEER' },
    { setting: `${feature} ${peerAccountId} ${accountId}`, on: way === 'TWO_WAY' || way === 'FROM_PEER' },
  ];
}
