import { canariesIn } from './canaries';
import type { ValuePools } from './fuzzed-values';
import type { RecordKind } from './isolation-links';
import { everythingOf, expectedLinks, type Viewer } from './isolation-oracle';
import { viewersOf, type IsolationService } from './isolation-service';
import type { IsolationWorld } from './isolation-world';
import { oneOf } from './key-spellings';

type Random = () => number;

export interface FuzzCaller {
  readonly name: string;
  readonly token: string | null;
  /** Null for machines and for nobody. */
  readonly viewer: Viewer | null;
  /** Whether he acts where things change: what others see stays as it was made. */
  readonly mayChange: boolean;
}

export interface FuzzCallers {
  /** The canaries that stand in ids of accounts and callers. */
  readonly ids: ReadonlySet<string>;
  pick(random: Random): FuzzCaller;
  poolsOf(caller: FuzzCaller): ValuePools;
  /** The canaries of a text that neither the rules nor the caller's own words account for. */
  foreignIn(caller: FuzzCaller, sent: string, text: string): Promise<readonly string[]>;
  keepCursors(caller: FuzzCaller, text: string): void;
}

const CURSORS_KEPT = 200;
/** The organization whose accounts change while it runs. */
const CHANGING = 'west';

/**
 * All kinds of callers of a service. Those who act in one of the organizations, and machines, change things there, and there
 * only: the others' worlds stay as they were made, so that the oracle knows what they hold.
 */
export async function createFuzzCallers(service: IsolationService): Promise<FuzzCallers> {
  const { world, server } = service;
  const changes = ({ accountId }: Viewer): boolean => accountId.startsWith(CHANGING);
  const viewers = viewersOf(world);
  const persons = await Promise.all(
    viewers.map(async (viewer) => ({
      name: `${viewer.userId} in ${viewer.accountId}`,
      token: await service.tokenOf(viewer),
      viewer,
      mayChange: changes(viewer),
    })),
  );
  const impersonated = await Promise.all(
    viewers.slice(0, 5).map(async (viewer) => ({
      name: `somebody for ${viewer.userId} in ${viewer.accountId}`,
      token: await server.token({ user: viewer.userId, account: viewer.accountId, act: 'support', amr: ['pwd'] }),
      viewer,
      mayChange: true,
    })),
  );
  const others: readonly FuzzCaller[] = [
    { name: 'a machine', token: await server.machineToken(), viewer: null, mayChange: true },
    { name: 'a machine without scope', token: await server.machineToken('other'), viewer: null, mayChange: true },
    { name: 'nobody', token: null, viewer: null, mayChange: true },
    { name: 'a forger', token: 'e30.e30.e30', viewer: null, mayChange: true },
  ];
  const jobs = await service.jobs();
  const where = partOf(world, (accountId) => accountId.startsWith(CHANGING));
  const changing = canariesIn(
    JSON.stringify([where, Object.keys(world.organizations).filter((id) => id.startsWith(CHANGING))]),
  );
  const ownIds = [...new Set([...where.map((fact) => ('userId' in fact ? fact.accountId : fact.id)), ...COMMON])];
  const allIds = [
    ...new Set(
      [...world.accounts, ...world.contacts, ...world.companies, ...world.assets, ...jobs].map(({ id }) => id),
    ),
  ];
  const organizationIds = Object.keys(world.organizations);
  const userIds = [...new Set(world.users.map(({ userId }) => userId))];
  const texts = ['New name', 'https://shop.example/', 'anna@shop.example', ...ownIds];
  const cursors: Record<'reading' | 'changing', string[]> = { reading: [], changing: [] };
  const permitted = new Map<string, ReadonlySet<string>>();
  const known = async (viewer: Viewer, isFresh: boolean): Promise<ReadonlySet<string>> => {
    const key = `${viewer.userId} ${viewer.accountId}`;
    const before = permitted.get(key);
    if (before !== undefined && !isFresh) return before;
    const now = canariesIn(everythingOf(world, await service.jobs(), viewer));
    const isThere = viewers.some((other) => other.userId === viewer.userId && changes(other));
    const all = isThere ? new Set([...now, ...changing]) : now;
    permitted.set(key, all);
    return all;
  };
  const idPools = new Map<string, readonly string[]>();
  const idsOf = (viewer: Viewer): readonly string[] => {
    const key = `${viewer.userId} ${viewer.accountId}`;
    const ids = idPools.get(key) ?? weighted(allIds, organizationIds, userIds, viewer, linkedOf(world, viewer));
    idPools.set(key, ids);
    return ids;
  };
  const withLinks = persons.filter(({ viewer }) => linkedOf(world, viewer).length > 0);
  return {
    ids: canariesIn(JSON.stringify([world.accounts.map(({ id }) => id), userIds])),
    pick: (random) => {
      const draw = random();
      if (draw < 0.08) return oneOf(random, others);
      if (draw < 0.12) return oneOf(random, impersonated);
      return oneOf(random, draw < 0.6 ? withLinks : persons);
    },
    poolsOf: ({ viewer, mayChange }) => ({
      // What machines write is shown to others: they have no words but those of the accounts that change.
      ids: viewer === null ? ownIds : idsOf(viewer),
      texts,
      cursors: mayChange ? cursors.changing : cursors.reading,
    }),
    foreignIn: async ({ viewer }, sent, text) => {
      const echoed = canariesIn(sent);
      // Who saw its records is told to an account by ids of users, who may have left its organization since (M10).
      const seers =
        viewer !== null && sent.includes('recordSights') && isSuperAdmin(world, viewer)
          ? canariesIn(userIds.join(' '))
          : NONE;
      const unknown = (permittedNow: ReadonlySet<string>): readonly string[] =>
        [...canariesIn(text)].filter(
          (canary) => !echoed.has(canary) && !seers.has(canary) && !permittedNow.has(canary),
        );
      if (viewer === null) return unknown(NONE);
      const foreign = unknown(await known(viewer, false));
      return foreign.length === 0 ? [] : unknown(await known(viewer, true));
    },
    keepCursors: ({ mayChange }, text) => {
      const kept = cursors[mayChange ? 'changing' : 'reading'];
      for (const [, cursor] of text.matchAll(/"(?:endCursor|cursor)":"([^"]+)"/g)) {
        if (kept.length < CURSORS_KEPT) kept.push(cursor!);
        else kept[text.length % CURSORS_KEPT] = cursor!;
      }
    },
  };
}

const NONE: ReadonlySet<string> = new Set<string>();

function isSuperAdmin({ users }: IsolationWorld, { userId, accountId }: Viewer): boolean {
  return users.some((user) => user.userId === userId && user.accountId === accountId && user.role === 'SUPER_ADMIN');
}

/** Ids that things of every account have. */
const COMMON = ['100', '101', '102', '103', '104', '105', '106', '107', '1', '2', 'team-a', 'absent'];

/** All facts of some accounts. */
function partOf(world: IsolationWorld, isPart: (accountId: string) => boolean) {
  const { accounts, users, contacts, companies, activities, deals, assets } = world;
  const owned = [...contacts, ...companies, ...activities, ...deals, ...assets, ...users];
  return [...accounts.filter(({ id }) => isPart(id)), ...owned.filter(({ accountId }) => isPart(accountId))];
}

/** Ids of which those that most accounts have, the caller's own, and those of records with links come often. */
function weighted(
  all: readonly string[],
  organizations: readonly string[],
  users: readonly string[],
  viewer: Viewer,
  linked: readonly string[],
): readonly string[] {
  const often = [...COMMON, viewer.accountId, viewer.userId, ...linked, ...linked, ...linked];
  return [
    ...Array.from({ length: Math.ceil((2 * all.length) / often.length) }, () => often).flat(),
    ...all,
    ...organizations,
    ...users,
  ];
}

/** The ids of the viewer's home records that have links. */
function linkedOf(world: IsolationWorld, viewer: Viewer): readonly string[] {
  const isLinked = (kind: RecordKind, id: string): boolean => (expectedLinks(world, viewer, kind, id)?.length ?? 0) > 0;
  const isHome = ({ accountId }: { readonly accountId: string }): boolean => accountId === viewer.accountId;
  return [
    ...world.contacts.filter((record) => isHome(record) && isLinked('Contact', record.id)),
    ...world.companies.filter((record) => isHome(record) && isLinked('Company', record.id)),
  ].map(({ id }) => id);
}
