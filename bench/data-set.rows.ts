import { toSqlTime } from '../src/database/time';
import { contactKeys } from '../src/linked-records/match-key.rules';
import { ActivityDirection, ActivityType, DealStatus, RecordType } from '../src/linked-records/record';
import { randomNumbers } from '../test/support/random-numbers';
import {
  ACCOUNT_IDS,
  ACTIVITIES_PER_CONTACT,
  contactId,
  DEALS_PER_CONTACT,
  HOT_ACCOUNT_ID,
  HOT_PERSON,
  isShared,
  type DataSetSizes,
} from './data-set';

/** A row as its SQL values, in the order of the table's columns. */
export type Row = string;
/** Rows in the order of the primary key, as the service itself would store them. */
export type Rows = (sizes: DataSetSizes) => Generator<Row>;

/**
 * The big tables. `activities` and `deals`, which decide between two facts of the same thing, stay empty: what is read
 * here never looks at them.
 */
export const TABLES: Readonly<Record<'records' | 'record_keys' | 'record_activities' | 'record_deals', Rows>> = {
  records: recordRows,
  record_keys: keyRows,
  record_activities: activityRows,
  record_deals: dealRows,
};

const CONTACT = RecordType.CONTACT;
const FIRST_NAMES = ['Anna', 'Jürgen', 'Zoë', 'Łukasz', 'François', 'Søren', 'Mária', 'Grace'] as const;
const LAST_NAMES = ['Müller', 'Nguyễn', 'van der Berg', 'Žižek', 'Åkesson', 'Smith', 'Kröger'] as const;
const OWNERS = ['Olga Brandt', 'Per Lindqvist', 'Inês Duarte', 'Noah Weiß', 'Amina Diallo'] as const;
const TITLES = ['Follow up on the offer', 'Quarterly review', 'Contract "North"', 'Onboarding: next steps'] as const;
const SENTENCES = [
  'Asked for a new offer with delivery before the end of the month.',
  'Wants <b>two</b> more seats & a longer term; see the attached calculation.',
  'Nobody there, left a message.\nWill try again tomorrow.',
  'Größe 250 m², price "as agreed", decision by the board in March.',
] as const;
const STAGES = ['qualified', 'contract sent', 'negotiation', 'closed'] as const;
const FIRST_TIME = Date.UTC(2023, 0, 1);
const MINUTE = 60_000;
/** A thousand days. */
const MINUTES = 1_440_000;
const UPDATED_AT = text(toSqlTime(new Date(FIRST_TIME + MINUTES * MINUTE)));

function* recordRows(sizes: DataSetSizes): Generator<Row> {
  for (const { accountId, person, random } of contacts(sizes, 'records')) {
    const name = text(`${pick(FIRST_NAMES, random)} ${pick(LAST_NAMES, random)}`);
    const createdAt = text(timeAt(random));
    yield `${text(accountId)},'${CONTACT}',${text(contactId(accountId, person))},${name},NULL,NULL,0,NULL,${createdAt},${UPDATED_AT}`;
  }
}

function* keyRows(sizes: DataSetSizes): Generator<Row> {
  for (const { accountId, person } of contacts(sizes, 'keys')) {
    for (const { key, primary } of contactKeys([emailOf(accountId, person)])) {
      yield `${text(accountId)},'${CONTACT}',${text(key)},${text(contactId(accountId, person))},${Number(primary)}`;
    }
  }
}

function* activityRows(sizes: DataSetSizes): Generator<Row> {
  let id = 7_000_000_000;
  for (const { accountId, person, random } of contacts(sizes, 'activities')) {
    const hot = accountId === HOT_ACCOUNT_ID && person === HOT_PERSON ? sizes.hotActivities : 0;
    for (let i = 0; i < ACTIVITIES_PER_CONTACT + hot; i += 1) {
      id += 1;
      yield activityRow(accountId, contactId(accountId, person), String(id), random);
    }
  }
}

function activityRow(accountId: string, recordId: string, id: string, random: Random): Row {
  const type = pick(TYPES, random);
  const isTimed = type === ActivityType.CALL || type === ActivityType.MEETING;
  const isDirected = type === ActivityType.CALL || type === ActivityType.EMAIL;
  return [
    text(accountId),
    `'${CONTACT}'`,
    text(recordId),
    text(timeAt(random)),
    text(id),
    `'${type}'`,
    random() < 0.1 ? 'NULL' : text(pick(OWNERS, random)),
    type === ActivityType.NOTE ? 'NULL' : text(pick(TITLES, random)),
    text(`<p>${pick(SENTENCES, random)}</p><p>${pick(SENTENCES, random)}</p>`),
    isDirected ? `'${pick(DIRECTIONS, random)}'` : 'NULL',
    isTimed ? String(Math.floor(random() * 3_600_000)) : 'NULL',
    type === ActivityType.CALL ? `'CONNECTED'` : 'NULL',
    'NULL',
    type === ActivityType.MEETING ? `'Zürich'` : 'NULL',
    type === ActivityType.MEETING ? `'COMPLETED'` : 'NULL',
    type === ActivityType.EMAIL ? `'SENT'` : 'NULL',
    type === ActivityType.TASK ? `'HIGH'` : 'NULL',
    'NULL',
  ].join(',');
}

function* dealRows(sizes: DataSetSizes): Generator<Row> {
  let id = 3_000_000_000;
  for (const { accountId, person, random } of contacts(sizes, 'deals')) {
    for (let i = 0; i < DEALS_PER_CONTACT; i += 1) {
      id += 1;
      yield dealRow(accountId, contactId(accountId, person), String(id), random);
    }
  }
}

function dealRow(accountId: string, recordId: string, id: string, random: Random): Row {
  const closeDate = random() < 0.2 ? null : timeAt(random);
  return [
    text(accountId),
    `'${CONTACT}'`,
    text(recordId),
    text(closeDate ?? END_OF_TIME),
    text(id),
    text(`Renewal ${id}`),
    text((random() * 50_000).toFixed(2)),
    `'EUR'`,
    `'default'`,
    text(pick(STAGES, random)),
    `'${pick(STATUSES, random)}'`,
    closeDate === null ? 'NULL' : text(closeDate),
    text(pick(OWNERS, random)),
  ].join(',');
}

const TYPES = Object.values(ActivityType);
const DIRECTIONS = Object.values(ActivityDirection);
const STATUSES = Object.values(DealStatus);
/** Where deals without a close date are listed. */
const END_OF_TIME = '9999-12-31 23:59:59.999';

type Random = () => number;

/** Every contact of every account, each account and table with random numbers of its own. */
function* contacts(
  { seed, contacts: count }: DataSetSizes,
  table: string,
): Generator<{ readonly accountId: string; readonly person: number; readonly random: Random }> {
  for (const accountId of ACCOUNT_IDS) {
    const random = randomNumbers(seed * 1_000_003 + Number(accountId) * 7 + table.length);
    for (let person = 0; person < count; person += 1) yield { accountId, person, random };
  }
}

function emailOf(accountId: string, person: number): string {
  const host = `firm-${person % 5_000}.example`;
  return isShared(person) ? `person.${person}@${host}` : `contact.${person}.of.${accountId}@${host}`;
}

function timeAt(random: Random): string {
  return toSqlTime(new Date(FIRST_TIME + Math.floor(random() * MINUTES) * MINUTE));
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** None of the texts here has a quote or a backslash. */
function text(value: string): string {
  return `'${value}'`;
}
