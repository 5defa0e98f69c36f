import type { AccountFactRow, OrganizationRows, RowsById } from './organization-rows';

/** Who made a change; null when it came by itself. */
type Maker = { readonly userId: string } | null;

/** What is wrong with the rows of organizations after one step, whatever the step was; nothing when they are sound. */
export function faultsOf(before: RowsById, now: RowsById, accounts: readonly AccountFactRow[], maker: Maker): string[] {
  const memberships = [...now.values()].flatMap(({ members }) => [...members]);
  const shared = memberships.length > new Set(memberships).size ? ['an account is in two organizations'] : [];
  const each = [...now].flatMap(([id, rows]) => {
    const was = before.get(id) ?? NOTHING;
    const faults = [...faultsOfMembers(was, rows, accounts, maker), ...faultsOfHistory(was, rows, maker)];
    return faults.map((fault) => `${id}: ${fault}`);
  });
  return [...shared, ...each];
}

const NOTHING: OrganizationRows = { head: null, members: new Set(), settings: new Set(), events: [] };

/** O1, O8, C4, O15. */
function faultsOfMembers(
  was: OrganizationRows,
  { head, members, settings }: OrganizationRows,
  accounts: readonly AccountFactRow[],
  maker: Maker,
): string[] {
  if (head === null) return faults({ 'is gone, and left rows': members.size + settings.size > 0 });
  const facts = accounts.filter(({ account_id: id }) => members.has(id));
  const sensitive = facts.filter((row) => row.stores_sensitive_data === 1).map(({ account_id: id }) => id);
  const named = [...settings].map((setting) => setting.split(' ') as [string, string, string]);
  const isSingle = members.size === 1 && (maker === null || was.members.size === 1);
  return faults({
    [`has ${members.size} members`]: members.size > 5 || (members.size < 2 && !isSingle),
    'is in two hosting locations': new Set(facts.map((row) => row.data_hosting_location)).size > 1,
    'has no Marketing Enterprise': !facts.some((row) => hasMarketingEnterprise(row)),
    'has a setting of a stranger': named.some(([, ...ends]) => !ends.every((id) => members.has(id))),
    'mirrors sensitive data': named.some(
      ([feature, source]) => feature === 'DATA_MIRRORING' && sensitive.includes(source),
    ),
  });
}

/** O16, O18: the history goes on, tells who and why, gives what there is; and each change is one version. */
function faultsOfHistory(was: OrganizationRows, now: OrganizationRows, maker: Maker): string[] {
  const news = now.events.slice(was.events.length);
  const versions = (now.head?.version ?? 0) - (was.head?.version ?? 0);
  const isByMaker = (actorId: string | null, reason: string | null): boolean =>
    maker === null ? actorId === null && /\b(O13|O14|C4)\b/.test(reason ?? '') : actorId === maker.userId;
  return faults({
    'forgot events': !was.events.every(({ event_id: id }, i) => now.events[i]?.event_id === id),
    'has an event without its maker or reason': !news.every((event) => isByMaker(event.actor_id, event.reason)),
    [`grew by ${versions} versions with ${news.length} events`]:
      now.head !== null && versions !== Math.min(news.length, 1),
    'is not what its history tells': told(now.events) !== textOf(now),
  });
}

/** What an organization is when all its events happen, one after the other, to nothing. */
function told(events: OrganizationRows['events']): string {
  const state = { name: null as string | null, members: new Set<string>(), settings: new Set<string>() };
  for (const { type, account_id: accountId, details } of events) {
    const about = JSON.parse(details ?? '{}') as Readonly<Record<string, string>>;
    if (!happens(state, type, accountId ?? '', about)) return `${type} ${accountId} ${details} could not happen`;
  }
  return textOf({ head: state.name === null ? null : { name: state.name }, ...state });
}

/** False for what cannot happen to an organization as it is. */
function happens(
  state: { name: string | null; readonly members: Set<string>; readonly settings: Set<string> },
  type: string,
  accountId: string,
  about: Readonly<Record<string, string>>,
): boolean {
  const { name, members, settings } = state;
  const setting = `${about['feature']} ${about['sourceAccountId']} ${about['targetAccountId']}`;
  if ((name === null) !== (type === 'ORGANIZATION_CREATED')) return false;
  switch (type) {
    case 'ORGANIZATION_CREATED':
      state.name = about['name']!;
      return true;
    case 'ORGANIZATION_RENAMED':
      state.name = about['to']!;
      return about['from'] === name && state.name !== name;
    case 'ORGANIZATION_DELETED':
      state.name = null;
      members.clear();
      settings.clear();
      return true;
    case 'ACCOUNT_ADDED':
      return !members.has(accountId) && members.add(accountId).has(accountId);
    case 'ACCOUNT_REMOVED':
      for (const on of settings) if (on.split(' ').includes(accountId)) settings.delete(on);
      return members.delete(accountId);
    case 'CONNECTION_ENABLED':
      return !settings.has(setting) && settings.add(setting).has(setting);
    case 'CONNECTION_DISABLED':
      return settings.delete(setting);
    default:
      return false;
  }
}

function textOf(rows: {
  readonly head: { readonly name: string } | null;
  readonly members: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
}): string {
  return JSON.stringify([rows.head?.name ?? null, [...rows.members].sort(), [...rows.settings].sort()]);
}

function hasMarketingEnterprise({ subscriptions }: AccountFactRow): boolean {
  const list = JSON.parse(subscriptions) as readonly { readonly hub: string; readonly tier: string }[];
  return list.some(({ hub, tier }) => hub === 'MARKETING' && tier === 'ENTERPRISE');
}

function faults(conditions: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(conditions).filter((fault) => conditions[fault]);
}
