import type {
  ActivityFactInput,
  CompanyFactInput,
  ContactFactInput,
  DealFactInput,
  UserFactInput,
} from '../generated/operations';
import type { IsolationWorld } from './isolation-world';

export type RecordKind = 'Contact' | 'Company';
type RecordFact = ContactFactInput | CompanyFactInput;

/** A linked record as the rules have it (M3). */
export interface ExpectedLink {
  readonly accountId: string;
  readonly recordId: string;
  readonly name: string;
  readonly matches: readonly { readonly key: string; readonly home: string; readonly linked: string }[];
  readonly activities: readonly ActivityFactInput[];
  readonly deals: readonly DealFactInput[];
}

/** Links of one record in the readable accounts, in their order; null when the user does not see the record (M1, M2, M6). */
export function linksOf(
  world: IsolationWorld,
  user: UserFactInput,
  kind: RecordKind,
  recordId: string,
  readable: readonly string[],
): readonly ExpectedLink[] | null {
  const home = survivorOf(world, kind, user.accountId, recordId);
  if (home === null || !sees(user, kind, home)) return null;
  const homeKeys = keysOf(world, home);
  return recordsOf(world, kind)
    .filter((record) => readable.includes(record.accountId) && isLive(record))
    .map((record) => ({ record, matches: matchesOf(homeKeys, keysOf(world, record)) }))
    .filter(({ matches }) => matches.length > 0)
    .map(({ record, matches }) => ({ record, matches, link: linkOf(world, kind, record, matches) }))
    .sort((a, b) => comparePlaces(placeOf(a.record, a.matches), placeOf(b.record, b.matches)))
    .map(({ link }) => link);
}

type Match = ExpectedLink['matches'][number];

function linkOf(world: IsolationWorld, kind: RecordKind, record: RecordFact, matches: readonly Match[]): ExpectedLink {
  const ids = [record.id, ...idsMergedInto(world, kind, record)];
  const isOf = (child: ActivityFactInput | DealFactInput): boolean =>
    child.accountId === record.accountId &&
    child.archived !== true &&
    [kind === 'Contact' ? child.contactIds : child.companyIds].flat().some((id) => ids.includes(id));
  return {
    accountId: record.accountId,
    recordId: record.id,
    name: nameOf(record) ?? matches[0]!.key,
    matches,
    activities: world.activities.filter(isOf),
    deals: world.deals.filter(isOf),
  };
}

/** The record that an id stands for: itself, or what it was merged into; null when that is not there or archived (M2). */
function survivorOf(world: IsolationWorld, kind: RecordKind, accountId: string, id: string): RecordFact | null {
  const record = recordsOf(world, kind).find((one) => one.accountId === accountId && one.id === id);
  if (record === undefined) return null;
  if (record.mergedIntoId != null) return survivorOf(world, kind, accountId, record.mergedIntoId);
  return isLive(record) ? record : null;
}

function idsMergedInto(world: IsolationWorld, kind: RecordKind, survivor: RecordFact): readonly string[] {
  const merged = recordsOf(world, kind).filter(
    (record) => record.accountId === survivor.accountId && record.mergedIntoId === survivor.id,
  );
  return merged.flatMap((record) => [record.id, ...idsMergedInto(world, kind, record)]);
}

function isLive(record: RecordFact): boolean {
  return record.archived !== true && record.mergedIntoId == null;
}

function recordsOf({ contacts, companies }: IsolationWorld, kind: RecordKind): readonly RecordFact[] {
  return kind === 'Contact' ? contacts : companies;
}

/** M6: the view permission of the home record. */
function sees(user: UserFactInput, kind: RecordKind, record: RecordFact): boolean {
  if (user.role === 'SUPER_ADMIN') return true;
  const access = kind === 'Contact' ? user.contactAccess : user.companyAccess;
  if (access === 'ALL') return true;
  if (access === 'TEAM') return record.teamId != null && [user.teamIds].flat().includes(record.teamId);
  return access === 'OWNED' && record.ownerId === user.userId;
}

function nameOf(record: RecordFact): string | null {
  if ('domains' in record) return record.name ?? null;
  return [record.firstName, record.lastName].filter((part) => part != null).join(' ') || null;
}

/** Each key once, with PRIMARY when it is of the first text. */
function keysOf({ keyOf }: IsolationWorld, record: RecordFact): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  ['domains' in record ? record.domains : record.emails].flat().forEach((text, i) => {
    const key = keyOf.get(text) ?? null;
    if (key !== null && !keys.has(key)) keys.set(key, i === 0 ? 'PRIMARY' : 'ADDITIONAL');
  });
  return keys;
}

function matchesOf(home: ReadonlyMap<string, string>, linked: ReadonlyMap<string, string>): readonly Match[] {
  return [...home]
    .filter(([key]) => linked.has(key))
    .map(([key, rank]) => ({ key, home: rank, linked: linked.get(key)! }))
    .sort((a, b) => comparePlaces([rankOf(a), a.key], [rankOf(b), b.key]));
}

/** Both primary first, then mixed, then both additional. */
function rankOf({ home, linked }: Match): number {
  return [home, linked].filter((rank) => rank === 'ADDITIONAL').length;
}

type Place = readonly (string | number)[];

function placeOf(record: RecordFact, matches: readonly Match[]): Place {
  return [Math.min(...matches.map(rankOf)), String(record.createdAt), record.id, record.accountId];
}

function comparePlaces(a: Place, b: Place): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
