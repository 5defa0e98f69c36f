import type { AccountFactInput, AssetFactInput, UserFactInput } from '../generated/operations';
import type { IsolationWorld } from './isolation-world';
import { linksOf, type ExpectedLink, type RecordKind } from './isolation-links';

/*
 * What the rules of docs/RULES.md say of who may see what, worked out by looking at every fact of a world in turn. Nothing
 * of the service is called here.
 */

/** A user and the account he acts in. */
export interface Viewer {
  readonly userId: string;
  readonly accountId: string;
}

/** A copy of assets, as whoever put it down knows it. */
export interface KnownJob {
  readonly id: string;
  readonly organizationId: string;
  readonly sourceAccountId: string;
  readonly targetAccountIds: readonly string[];
  readonly items: readonly { readonly target: string; readonly texts: string }[];
}

/** Reasons against: of the viewer, and by source account, none for one that is read. */
export interface ExpectedAccess {
  readonly denials: readonly string[];
  readonly sources: Readonly<Record<string, readonly string[]>>;
}

const SEATS = ['SALES', 'SERVICE'] as const;
const ENOUGH: readonly string[] = ['PROFESSIONAL', 'ENTERPRISE'];

const userOf = ({ users }: IsolationWorld, userId: string, accountId: string): UserFactInput | null =>
  users.find((user) => user.userId === userId && user.accountId === accountId && user.active) ?? null;
const accountOf = ({ accounts }: IsolationWorld, id: string): AccountFactInput | null =>
  accounts.find((account) => account.id === id) ?? null;

/** The organization of an account; null for none. */
export function organizationOf({ organizations }: IsolationWorld, accountId: string): string | null {
  return Object.entries(organizations).find(([, ids]) => ids.includes(accountId))?.[0] ?? null;
}

const connects = (world: IsolationWorld, feature: string, source: string, target: string): boolean =>
  Object.values(world.settings)
    .flat()
    .some((s) => s.feature === feature && s.sourceAccountId === source && s.targetAccountId === target);

/** M6, M7, M9, M11, C4: every reason against, by the viewer and by each other account of his organization. */
export function expectedAccess(world: IsolationWorld, { userId, accountId }: Viewer): ExpectedAccess {
  const user = userOf(world, userId, accountId);
  if (user === null) return { denials: ['NOT_A_MEMBER'], sources: {} };
  const home = accountOf(world, accountId);
  const organization = organizationOf(world, accountId);
  const seats = SEATS.filter((hub) => [user.seats].flat().includes(hub));
  const carries = seats.some((hub) =>
    [home?.subscriptions ?? []].flat().some((s) => s.hub === hub && ENOUGH.includes(s.tier)),
  );
  const denials = [
    ...(organization === null ? ['NO_ORGANIZATION'] : []),
    ...(seats.length === 0 ? ['NO_SEAT'] : []),
    ...(seats.length > 0 && !carries ? ['HUB_BELOW_PROFESSIONAL'] : []),
    ...(user.viewLinkedRecords ? [] : ['NO_LINKED_RECORDS_PERMISSION']),
    ...(home?.active === true ? [] : ['ACCOUNT_INACTIVE']),
  ];
  if (denials.length > 0 || organization === null) return { denials, sources: {} };
  const others = world.organizations[organization]!.filter((id) => id !== accountId);
  const sources = others.map((id) => {
    const source = accountOf(world, id);
    return [
      id,
      [
        ...(connects(world, 'DATA_MIRRORING', id, accountId) ? [] : ['MIRRORING_OFF']),
        ...(source?.storesSensitiveData === true ? ['SOURCE_SENSITIVE'] : []),
        ...(source?.active === true ? [] : ['ACCOUNT_INACTIVE']),
      ],
    ] as const;
  });
  return { denials, sources: Object.fromEntries(sources) };
}

/** M1 to M9: what is linked to a record of the home account; null when the viewer does not see the record. */
export function expectedLinks(
  world: IsolationWorld,
  viewer: Viewer,
  kind: RecordKind,
  recordId: string,
): readonly ExpectedLink[] | null {
  const user = userOf(world, viewer.userId, viewer.accountId);
  const access = expectedAccess(world, viewer);
  if (user === null) return null;
  const readable = Object.keys(access.sources).filter((id) => access.sources[id]!.length === 0);
  return linksOf(world, user, kind, recordId, access.denials.length === 0 ? readable : []);
}

/** A3: the assets of an account, last changed first; null when they are not the viewer's to see. */
export function expectedAssets(
  world: IsolationWorld,
  viewer: Viewer,
  accountId: string,
): readonly AssetFactInput[] | null {
  const home = accountOf(world, viewer.accountId);
  const organization = organizationOf(world, viewer.accountId);
  const isNear =
    accountId === viewer.accountId || (organization !== null && organization === organizationOf(world, accountId));
  const isAtHome = home?.active === true && userOf(world, viewer.userId, viewer.accountId) !== null;
  if (!isNear || !isAtHome || !viewsAssets(world, viewer.userId, accountId)) return null;
  return world.assets.filter((asset) => asset.accountId === accountId && asset.archived !== true);
}

/** A3: whether a user may view assets of an active account, wherever he acts. */
export function viewsAssets(world: IsolationWorld, userId: string, accountId: string): boolean {
  const user = userOf(world, userId, accountId);
  return (
    accountOf(world, accountId)?.active === true &&
    user !== null &&
    (user.role === 'SUPER_ADMIN' || user.assetAccess !== 'NONE')
  );
}

/** A10: the targets of a job whose items the viewer sees; null when he does not see the job. */
export function expectedTargets(
  world: IsolationWorld,
  { userId, accountId }: Viewer,
  job: KnownJob,
): readonly string[] | null {
  const sees = (id: string): boolean =>
    organizationOf(world, id) === job.organizationId && viewsAssets(world, userId, id);
  if (![job.sourceAccountId, ...job.targetAccountIds].includes(accountId) || !sees(accountId)) return null;
  return sees(job.sourceAccountId) ? job.targetAccountIds : job.targetAccountIds.filter(sees);
}

/** O10: whether the viewer sees his home account's organization. */
export function seesOrganization(world: IsolationWorld, { userId, accountId }: Viewer): boolean {
  const user = userOf(world, userId, accountId);
  return user !== null && (user.role === 'SUPER_ADMIN' || user.role === 'PARTNER_ADMIN');
}

/** Accounts whose id and name the viewer may know: those he is a user of, and those of his home account's organization. */
export function expectedAccounts(world: IsolationWorld, { userId, accountId }: Viewer): readonly AccountFactInput[] {
  const isMember = userOf(world, userId, accountId) !== null;
  const organization = organizationOf(world, accountId);
  return world.accounts.filter(
    ({ id }) =>
      userOf(world, userId, id) !== null ||
      (isMember && organization !== null && organizationOf(world, id) === organization),
  );
}

/** Everything that the rules let a viewer see by whatever he asks, as one text. */
export function everythingOf(world: IsolationWorld, jobs: readonly KnownJob[], viewer: Viewer): string {
  const links = (['Contact', 'Company'] as const).flatMap((kind) =>
    (kind === 'Contact' ? world.contacts : world.companies)
      .filter(({ accountId }) => accountId === viewer.accountId)
      .flatMap(({ id }) => expectedLinks(world, viewer, kind, id) ?? []),
  );
  const accounts = expectedAccounts(world, viewer).map(({ id, name }) => [id, name]);
  const copyable = world.accounts.filter(({ id }) => expectedAssets(world, viewer, id) !== null).map(({ id }) => id);
  const assets = world.assets.filter(({ accountId }) => copyable.includes(accountId));
  const shown = jobs.flatMap((job) => {
    const targets = expectedTargets(world, viewer, job);
    if (targets === null) return [];
    return [
      job.id,
      job.sourceAccountId,
      job.targetAccountIds,
      job.items.filter((item) => targets.includes(item.target)),
    ];
  });
  const organization = seesOrganization(world, viewer) ? organizationOf(world, viewer.accountId) : null;
  return JSON.stringify([
    viewer,
    links,
    accounts,
    assets.map(({ id, name, content }) => [id, name, content]),
    shown,
    organization,
    organization === null ? null : world.roots[organization],
  ]);
}
