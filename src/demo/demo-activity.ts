import type { z } from 'zod';
import type { activityFact } from '../sync/facts';
import { TOLD_AT } from './demo-accounts';

export type ActivityInput = z.input<typeof activityFact>;

/** What happened, without whom it happened with. */
type Entry = Omit<ActivityInput, 'accountId' | 'id' | 'contactIds' | 'companyIds' | 'updatedAt'>;
type Direction = 'INBOUND' | 'OUTBOUND';

interface Place {
  readonly contacts?: readonly string[];
  readonly companies?: readonly string[];
}

/** All that happened with one contact or company of an account; ids count on from that of the first record. */
export function timeline(
  accountId: string,
  { contacts = [], companies = [] }: Place,
  entries: readonly Entry[],
): readonly ActivityInput[] {
  const [first = ''] = [...contacts, ...companies];
  return entries.map((entry, i) => ({
    accountId,
    id: `${first}${String(i + 1).padStart(3, '0')}`,
    contactIds: [...contacts],
    companyIds: [...companies],
    ...entry,
    updatedAt: TOLD_AT,
  }));
}

/** `at` is `2026-01-31 09:30`, UTC, here and below. */
export function note(at: string, ownerName: string | null, body: string): Entry {
  return { type: 'NOTE', occurredAt: moment(at), ownerName, body };
}

export function call(
  at: string,
  ownerName: string,
  direction: Direction,
  minutes: number,
  [title, body]: readonly [title: string, body: string | null],
): Entry {
  const disposition = minutes === 0 ? 'No answer' : 'Connected';
  const durationMs = minutes * 60_000;
  return { type: 'CALL', occurredAt: moment(at), ownerName, title, body, direction, disposition, durationMs };
}

export function meeting(
  at: string,
  ownerName: string,
  minutes: number,
  location: string | null,
  outcome: 'SCHEDULED' | 'COMPLETED' | 'NO_SHOW' | 'CANCELED',
  [title, body]: readonly [title: string, body: string | null],
): Entry {
  const occurredAt = moment(at);
  const endsAt = new Date(Date.parse(occurredAt) + minutes * 60_000).toISOString();
  return { type: 'MEETING', occurredAt, ownerName, title, body, endsAt, location, outcome };
}

export function email(
  at: string,
  ownerName: string,
  direction: Direction,
  [title, body]: readonly [subject: string, body: string],
  status: 'SENT' | 'BOUNCED' = 'SENT',
): Entry {
  return { type: 'EMAIL', occurredAt: moment(at), ownerName, title, body, direction, status };
}

export function task(
  at: string,
  ownerName: string,
  priority: 'LOW' | 'MEDIUM' | 'HIGH' | null,
  [title, body]: readonly [subject: string, body: string | null],
  status: 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' = 'NOT_STARTED',
): Entry {
  return { type: 'TASK', occurredAt: moment(at), dueAt: moment(at), ownerName, title, body, priority, status };
}

function moment(at: string): string {
  return `${at.replace(' ', 'T')}:00.000Z`;
}
