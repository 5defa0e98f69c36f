import { countSeatHolders } from '../accounts/accounts.repository';
import type { ConnectionSetting } from '../connections/connection-setting';
import {
  findConnectionSettings,
  removeConnectionSettings,
  saveConnectionSettings,
} from '../connections/connection-settings.repository';
import {
  allConnections,
  connectionChanges,
  viewersOf,
  type ConnectionChange,
  type ConnectionDirection,
  type WantedConnection,
} from '../connections/connection.rules';
import {
  changeOnce,
  isRefusal,
  lockOrganization,
  refused,
  type ChangeContext,
  type ChangeFacts,
  type OrganizationChange,
} from './change-organization';
import { insertEvents } from '../events/organization-events.repository';
import type { OrganizationRefusal } from './organization-refusal';
import { adminRefusals, callerRefusals } from './organization.policy';
import { saveOrganization } from './save-organization.repository';

interface ConnectionsRequest {
  readonly organizationId: string;
  readonly expectedVersion: number;
  readonly dryRun?: boolean | null;
  readonly idempotencyKey?: string | null;
}

export interface ConfigureConnections extends ConnectionsRequest {
  readonly settings: readonly (Omit<WantedConnection, 'direction'> & {
    readonly direction?: ConnectionDirection | null;
  })[];
}

const MAX_SETTINGS = 100;

/** Connects accounts as asked for, or tells what that would change (C2, C4–C6, O10, O11, O17, O18). All of it or nothing. */
export function configureConnections(context: ChangeContext, input: ConfigureConnections): Promise<OrganizationChange> {
  return configure(context, 'configureConnections', input, ({ members }) => {
    const settings = input.settings.map((setting) => ({ ...setting, direction: setting.direction ?? 'TWO_WAY' }));
    const refusals = settingRefusals(settings, new Set(members.map(({ accountId }) => accountId)));
    return { wanted: refusals.length > 0 ? [] : settings, refusals, isStrict: true };
  });
}

/** Switches on all that is available, and tells why the rest is not (C3). */
export function connectAllAccounts(context: ChangeContext, input: ConnectionsRequest): Promise<OrganizationChange> {
  return configure(context, 'connectAllAccounts', input, ({ members }) => ({
    wanted: allConnections(members.map(({ accountId }) => accountId)),
    refusals: [],
    isStrict: false,
  }));
}

interface Wish {
  readonly wanted: readonly WantedConnection[];
  readonly refusals: readonly OrganizationRefusal[];
  /** Whether what is not available is a refusal. */
  readonly isStrict: boolean;
}

function configure(
  context: ChangeContext,
  operation: string,
  input: ConnectionsRequest,
  wish: (facts: ChangeFacts) => Wish,
): Promise<OrganizationChange> {
  const { person, now } = context;
  const isDryRun = input.dryRun === true;
  const request = isDryRun ? { ...input, idempotencyKey: null } : input;
  return changeOnce(context, operation, request, async (manager) => {
    const facts = await lockOrganization(manager, person, input);
    if (isRefusal(facts)) return refused([...callerRefusals(person), facts]);
    const { organization, members } = facts;
    const { wanted, refusals, isStrict } = wish(facts);
    const on = await findConnectionSettings(manager, organization.organizationId);
    const accounts = new Map(members.map(({ accountId, account }) => [accountId, account]));
    const planned = connectionChanges(wanted, on, accounts);
    const rightRefusals = [...callerRefusals(person), ...adminRefusals(members)];
    const all = [...rightRefusals, ...refusals, ...(isStrict ? unavailableRefusals(planned) : [])];
    const changes = rightRefusals.length > 0 ? [] : await withViewers(facts, planned);
    if (all.length > 0) return { ...refused(all), changes };
    if (!isDryRun) await save(facts, planned, person.userId, now);
    return { organizationId: organization.organizationId, refusals: [], changes };
  });
}

async function save(
  { manager, organization }: ChangeFacts,
  planned: readonly ConnectionChange[],
  actorId: string,
  now: Date,
): Promise<void> {
  const { organizationId, name } = organization;
  const enabled = planned.filter(({ change }) => change === 'ENABLED').map(settingOf);
  const disabled = planned.filter(({ change }) => change === 'DISABLED').map(settingOf);
  if (enabled.length + disabled.length === 0) return;
  await saveConnectionSettings(manager, organizationId, enabled, now);
  await removeConnectionSettings(manager, organizationId, disabled);
  await saveOrganization(manager, organization, { name, addIds: [], removeIds: [] }, now);
  await insertEvents(manager, organizationId, now, [
    ...enabled.map((details) => ({
      type: 'CONNECTION_ENABLED' as const,
      accountId: details.sourceAccountId,
      actorId,
      details,
    })),
    ...disabled.map((details) => ({
      type: 'CONNECTION_DISABLED' as const,
      accountId: details.sourceAccountId,
      actorId,
      details,
    })),
  ]);
}

/** How many users of the target gain or lose sight (C6); null for asset copying. */
async function withViewers(
  { manager, members }: ChangeFacts,
  planned: readonly ConnectionChange[],
): Promise<readonly (ConnectionChange & { readonly viewers: number | null })[]> {
  const targets = new Set(planned.filter(changesSight).map(({ targetAccountId }) => targetAccountId));
  const holders = targets.size === 0 ? [] : await countSeatHolders(manager, [...targets]);
  const viewers = new Map(
    members.map(({ accountId, account }) => [
      accountId,
      viewersOf(
        account,
        holders.filter((group) => group.accountId === accountId),
      ),
    ]),
  );
  return planned.map((change) => ({
    ...change,
    viewers:
      change.feature !== 'DATA_MIRRORING'
        ? null
        : changesSight(change)
          ? (viewers.get(change.targetAccountId) ?? 0)
          : 0,
  }));
}

function changesSight({ feature, change }: ConnectionChange): boolean {
  return feature === 'DATA_MIRRORING' && (change === 'ENABLED' || change === 'DISABLED');
}

function settingRefusals(
  settings: readonly WantedConnection[],
  memberIds: ReadonlySet<string>,
): readonly OrganizationRefusal[] {
  if (settings.length > MAX_SETTINGS) return [invalid(`${settings.length} settings; send at most ${MAX_SETTINGS}.`)];
  const pairs = settings.map(({ feature, accountId, peerAccountId }) =>
    [feature, ...[accountId, peerAccountId].sort()].join(' '),
  );
  const strangers = settings
    .flatMap(({ accountId, peerAccountId }) => [accountId, peerAccountId])
    .filter((accountId) => !memberIds.has(accountId));
  return [
    ...[...new Set(strangers)].map((accountId) => ({
      code: 'ACCOUNT_NOT_A_MEMBER' as const,
      message: 'This account is no member of the organization.',
      field: ['input', 'settings'],
      accountId,
    })),
    ...(settings.some(({ accountId, peerAccountId }) => accountId === peerAccountId)
      ? [invalid('An account cannot be connected with itself.')]
      : []),
    ...(new Set(pairs).size < pairs.length
      ? [invalid('Two settings are about the same feature of the same two accounts.')]
      : []),
  ];
}

function unavailableRefusals(planned: readonly ConnectionChange[]): readonly OrganizationRefusal[] {
  return planned
    .filter(({ change }) => change === 'UNAVAILABLE')
    .map(({ sourceAccountId, targetAccountId, reasons }) => ({
      code: 'CONNECTION_NOT_AVAILABLE' as const,
      message: `From ${sourceAccountId} to ${targetAccountId}: ${reasons.join(' ')}`,
      field: ['input', 'settings'],
      accountId: sourceAccountId,
    }));
}

function invalid(message: string): OrganizationRefusal {
  return { code: 'INVALID_INPUT', message, field: ['input', 'settings'] };
}

function settingOf({
  feature,
  sourceAccountId,
  targetAccountId,
}: ConnectionChange): ConnectionSetting & Record<string, string> {
  return { feature, sourceAccountId, targetAccountId };
}
