import { hasProfessional, Hub, type AccountFacts } from '../accounts/account';
import { ConnectionFeature, type ConnectionSetting } from './connection-setting';

/** How two accounts are to be connected, seen from the first of them (C2). */
export const ConnectionDirection = {
  TWO_WAY: 'TWO_WAY',
  TO_PEER: 'TO_PEER',
  FROM_PEER: 'FROM_PEER',
  OFF: 'OFF',
} as const;
export type ConnectionDirection = keyof typeof ConnectionDirection;

export const ConnectionChangeKind = {
  ENABLED: 'ENABLED',
  DISABLED: 'DISABLED',
  UNCHANGED: 'UNCHANGED',
  UNAVAILABLE: 'UNAVAILABLE',
} as const;
export type ConnectionChangeKind = keyof typeof ConnectionChangeKind;

export interface WantedConnection {
  readonly feature: ConnectionFeature;
  readonly accountId: string;
  readonly peerAccountId: string;
  readonly direction: ConnectionDirection;
}

/** What becomes of one direction of one feature; `reasons` why it is not available. */
export interface ConnectionChange extends ConnectionSetting {
  readonly change: ConnectionChangeKind;
  readonly reasons: readonly string[];
}

const SEAT_HUBS = [Hub.SALES, Hub.SERVICE] as const;

/** Every pair of accounts connected both ways in every feature (C3). */
export function allConnections(accountIds: readonly string[]): readonly WantedConnection[] {
  return Object.values(ConnectionFeature).flatMap((feature) =>
    accountIds.flatMap((accountId, i) =>
      accountIds
        .slice(i + 1)
        .map((peerAccountId) => ({ feature, accountId, peerAccountId, direction: 'TWO_WAY' as const })),
    ),
  );
}

/** What the wanted connections change of the settings that are on (C2, C4–C6): two directions for each of them. */
export function connectionChanges(
  wanted: readonly WantedConnection[],
  on: readonly ConnectionSetting[],
  accounts: ReadonlyMap<string, AccountFacts | null>,
): readonly ConnectionChange[] {
  const known = new Set(on.map(keyOf));
  return wanted.flatMap(({ feature, accountId, peerAccountId, direction }) =>
    [
      { source: accountId, target: peerAccountId, wantedOn: direction === 'TWO_WAY' || direction === 'TO_PEER' },
      { source: peerAccountId, target: accountId, wantedOn: direction === 'TWO_WAY' || direction === 'FROM_PEER' },
    ].map(({ source, target, wantedOn }) => {
      const setting = { feature, sourceAccountId: source, targetAccountId: target };
      const isOn = known.has(keyOf(setting));
      if (isOn === wantedOn) return { ...setting, change: 'UNCHANGED', reasons: [] };
      const reasons = wantedOn
        ? unavailability(feature, accounts.get(source) ?? null, accounts.get(target) ?? null)
        : [];
      return { ...setting, change: reasons.length > 0 ? 'UNAVAILABLE' : wantedOn ? 'ENABLED' : 'DISABLED', reasons };
    }),
  );
}

/** How many users of a target see linked records by their seats (M6), of those who have everything else. */
export function viewersOf(
  target: AccountFacts | null,
  seatHolders: readonly { readonly seats: readonly Hub[]; readonly users: number }[],
): number {
  if (target === null) return 0;
  const hubs = SEAT_HUBS.filter((hub) => hasProfessional(target, hub));
  return seatHolders
    .filter(({ seats }) => hubs.some((hub) => seats.includes(hub)))
    .reduce((sum, { users }) => sum + users, 0);
}

/** Every reason why a setting cannot be switched on (C4, C5). */
function unavailability(
  feature: ConnectionFeature,
  source: AccountFacts | null,
  target: AccountFacts | null,
): readonly string[] {
  if (feature !== ConnectionFeature.DATA_MIRRORING) return [];
  const reasons: string[] = [];
  if (source === null || source.storesSensitiveData) {
    reasons.push('C4: the source stores sensitive data and is therefore never a mirroring source.');
  }
  if (target === null || !SEAT_HUBS.some((hub) => hasProfessional(target, hub))) {
    reasons.push('C5: the target has neither Sales Hub nor Service Hub at Professional or above.');
  }
  return reasons;
}

function keyOf({ feature, sourceAccountId, targetAccountId }: ConnectionSetting): string {
  return `${feature} ${sourceAccountId} ${targetAccountId}`;
}
