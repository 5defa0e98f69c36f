import type { Database } from '../../src/database/database';

/** An organization as its rows are; without name and version where only members or settings of it are left. */
export interface OrganizationState {
  name?: string;
  version?: number;
  readonly members: Set<string>;
  /** `FEATURE source target` of each that is on. */
  readonly settings: Set<string>;
}
export type OrganizationStates = ReadonlyMap<string, OrganizationState>;

interface EventRow {
  readonly organization_id: string;
  readonly event_id: string;
  readonly type: string;
  readonly account_id: string;
  readonly details: string;
}

export async function readOrganizations({ read }: Database): Promise<OrganizationStates> {
  const states = new Map<string, OrganizationState>();
  const stateOf = (id: string): OrganizationState => {
    const state = states.get(id) ?? { members: new Set(), settings: new Set() };
    states.set(id, state);
    return state;
  };
  for (const { organization_id, name, version } of await read.query('SELECT * FROM organizations')) {
    Object.assign(stateOf(organization_id), { name, version });
  }
  for (const { organization_id, account_id } of await read.query('SELECT * FROM organization_accounts')) {
    stateOf(organization_id).members.add(account_id);
  }
  for (const row of await read.query('SELECT * FROM connection_settings')) {
    stateOf(row.organization_id).settings.add(`${row.feature} ${row.source_account_id} ${row.target_account_id}`);
  }
  return states;
}

/**
 * The organizations, after it is made sure that each has a size that it may have, that no account is in two, that settings
 * are between members, and that what was `before` and the history give what there is now: each change one version (O18).
 * `changes` has how many changes there were of each.
 */
export async function soundOrganizations(
  database: Database,
  before: OrganizationStates,
  minMembers = 2,
): Promise<{ readonly now: OrganizationStates; readonly changes: ReadonlyMap<string, number> }> {
  const now = await readOrganizations(database);
  const members = [...now.values()].flatMap((state) => [...state.members]);
  expect(members).toHaveLength(new Set(members).size);
  for (const state of now.values()) {
    expect(state.members.size).toBeGreaterThanOrEqual(minMembers);
    expect(state.members.size).toBeLessThanOrEqual(5);
    const named = [...state.settings].flatMap((setting) => setting.split(' ').slice(1));
    expect(named.filter((accountId) => !state.members.has(accountId))).toEqual([]);
  }
  const history = await readHistory(database);
  const told = new Map(before);
  for (const [id, changes] of history) {
    const state = changes.reduce(changed, before.get(id) ?? null);
    if (state === null) told.delete(id);
    else told.set(id, state);
  }
  expect(sorted(now)).toEqual(sorted(told));
  return { now, changes: new Map([...history].map(([id, changes]) => [id, changes.length])) };
}

/** Of each organization its changes, each with its events, copies left out, which change none: those of one change share the time in their ids, and no others do. */
async function readHistory({ read }: Database): Promise<ReadonlyMap<string, readonly EventRow[][]>> {
  const rows: EventRow[] = await read.query(
    "SELECT * FROM organization_events WHERE type <> 'ASSETS_COPIED' ORDER BY organization_id, event_id",
  );
  const history = new Map<string, EventRow[][]>();
  let time = '';
  for (const row of rows) {
    const changes = history.get(row.organization_id) ?? [];
    history.set(row.organization_id, changes);
    if (changes.length === 0 || row.event_id.slice(0, 13) !== time) changes.push([]);
    changes.at(-1)!.push(row);
    time = row.event_id.slice(0, 13);
  }
  return history;
}

/** What an organization is after one change; null when it is gone. */
function changed(before: OrganizationState | null, events: readonly EventRow[]): OrganizationState | null {
  const isNew = events[0]!.type === 'ORGANIZATION_CREATED';
  expect(before === null).toBe(isNew);
  const state: OrganizationState = {
    ...before,
    version: (before?.version ?? 0) + 1,
    members: new Set(before?.members),
    settings: new Set(before?.settings),
  };
  return events.reduce<OrganizationState | null>(applied, state);
}

function applied(state: OrganizationState | null, { type, account_id: accountId, details }: EventRow) {
  if (state === null) throw new Error(`${type} of an organization that is gone`);
  const { members, settings } = state;
  const about = (JSON.parse(details ?? '{}') ?? {}) as Record<string, string>;
  const setting = `${about['feature']} ${about['sourceAccountId']} ${about['targetAccountId']}`;
  switch (type) {
    case 'ORGANIZATION_CREATED':
      return { ...state, name: about['name']! };
    case 'ORGANIZATION_RENAMED':
      expect(about['from']).toBe(state.name);
      return { ...state, name: about['to']! };
    case 'ORGANIZATION_DELETED':
      return null;
    case 'ACCOUNT_ADDED':
      expect(members).not.toContain(accountId);
      members.add(accountId);
      return state;
    case 'ACCOUNT_REMOVED':
      expect(members.delete(accountId)).toBe(true);
      return { ...state, settings: new Set([...settings].filter((on) => !on.split(' ').includes(accountId))) };
    case 'CONNECTION_ENABLED':
      expect(settings).not.toContain(setting);
      settings.add(setting);
      return state;
    case 'CONNECTION_DISABLED':
      expect(settings.delete(setting)).toBe(true);
      return state;
    default:
      throw new Error(`an event that no change here makes: ${type}`);
  }
}

function sorted(states: OrganizationStates): unknown {
  return [...states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, version, members, settings }]) => ({
      id,
      name,
      version,
      members: [...members].sort(),
      settings: [...settings].sort(),
    }));
}
