import type { HubspotRecord } from './hubspot-record';
import { textOf } from './hubspot-value.rules';

/** An owner as the owners API gives it. */
export interface Owner {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly userId: string | null;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

/** Who is meant by an owner's id, e-mail address or name, and which team by its name. */
export interface OwnerDirectory {
  /** Null for an unknown one, and for a name that several owners have. */
  readonly owner: (text: string) => Owner | null;
  readonly teamId: (name: string) => string | null;
}

export interface OwnerOfRecord {
  readonly userId: string | null;
  readonly name: string | null;
}

const DIGITS = /^\d+$/;
/** HubSpot writes this after the name of someone who has left. */
const DEACTIVATED = /\s*\((deactivated|removed) user\)$/i;

export function ownerDirectory(owners: readonly Owner[]): OwnerDirectory {
  const known = uniqueByKey(
    owners.flatMap((owner) =>
      [owner.id, owner.email, owner.name].filter((key) => key !== null).map((key) => [normalized(key), owner] as const),
    ),
  );
  const teams = uniqueByKey(
    [...new Map(owners.flatMap((owner) => owner.teams).map((team) => [team.id, team])).values()].map(
      (team) => [normalized(team.name), team] as const,
    ),
  );
  return {
    owner: (text) => known.get(normalized(text)) ?? null,
    teamId: (name) => teams.get(normalized(name))?.id ?? null,
  };
}

/**
 * The user who owns a record, and his name: only whom the directory knows. An owner's id is not his user id, and one taken for the
 * other would let a stranger see the record (M6).
 */
export function ownerOf(record: HubspotRecord, directory: OwnerDirectory | null): OwnerOfRecord {
  const text = textOf(record, 'hubspot_owner_id')?.trim() ?? null;
  if (text === null) return { userId: null, name: null };
  const owner = directory?.owner(text) ?? null;
  if (owner !== null) return { userId: owner.userId, name: owner.name };
  if (DIGITS.test(text)) return { userId: null, name: null };
  return { userId: null, name: text.includes('@') ? null : text.replace(DEACTIVATED, '') };
}

/** The id of the record's team; CSV exports hold its name. */
export function teamOf(record: HubspotRecord, directory: OwnerDirectory | null): string | null {
  const text = textOf(record, 'hubspot_team_id')?.trim() ?? null;
  return text === null || DIGITS.test(text) ? text : (directory?.teamId(text) ?? null);
}

function normalized(text: string): string {
  return text.replace(DEACTIVATED, '').trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}

function uniqueByKey<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T | null> {
  const map = new Map<string, T | null>();
  for (const [key, value] of entries) map.set(key, map.has(key) && map.get(key) !== value ? null : value);
  return map;
}
