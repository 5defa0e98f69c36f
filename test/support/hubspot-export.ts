import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import type { RecordKind } from '../../src/import/export-kind';

/** How the pages of the API lie in one file. */
export type PageLayout = 'page' | 'array' | 'lines';

export interface ExportOptions {
  readonly count: number;
  readonly seed?: number;
  /** Contacts and companies that deals and activities are associated with have the ids 1 to this number. */
  readonly records?: number;
  readonly layout?: PageLayout;
}

const FIRST_NAMES = ['Anna', 'Jürgen', 'Zoë', 'Łukasz', 'François', 'Søren', 'Mária', 'Björn', 'Noa', 'Grace'] as const;
const LAST_NAMES = ['Müller', "O'Neill", 'van der Berg', 'Žižek', 'Straße', 'Nguyễn', 'Smith', 'Åkesson'] as const;
const COMPANY_WORDS = ['Nord', 'Blau', 'Café', 'Über', 'Green', 'Delta', 'Kröger', 'Solar', 'Ægir', 'West'] as const;
const STAGES = ['appointmentscheduled', 'qualifiedtobuy', 'contractsent', 'closedwon', 'closedlost'] as const;
const NOTE_LINES = ['Called back, asked for "the usual" offer.', 'Größe: 250 m²', 'Next step; see mail'] as const;
const OWNERS = 12;
const PAGE_SIZE = 100;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 86_400_000;

/** The columns of a contacts export that the importer reads, among others that it does not. */
export const CONTACT_COLUMNS = [
  'Record ID',
  'First Name',
  'Last Name',
  'Email',
  'Lead Status',
  'Additional email addresses',
  'Contact owner',
  'HubSpot Team',
  'Street Address',
  'Create Date',
  'Last Modified Date',
  'Merged record IDs',
  'Original Source',
] as const;

/** Writes a contacts export as HubSpot does: byte order mark, CRLF, a quoted line break now and then. */
export async function writeContactsCsv(path: string, { count, seed = 1 }: ExportOptions): Promise<void> {
  const random = randomFrom(seed);
  await writeAll(path, function* () {
    yield `\uFEFF${CONTACT_COLUMNS.join(',')}\r\n`;
    for (let id = 1; id <= count; id += 1) yield `${contactCells(id, random).map(cell).join(',')}\r\n`;
  });
}

/** Writes list pages of the CRM objects API with associations: one page, an array of pages, or one page a line. */
export async function writeApiPages(
  path: string,
  kind: RecordKind,
  { count, seed = 1, records = count, layout = 'array' }: ExportOptions,
): Promise<void> {
  const random = randomFrom(seed);
  const size = layout === 'page' ? Math.max(count, 1) : PAGE_SIZE;
  await writeAll(path, function* () {
    if (layout === 'array') yield '[\n';
    for (let start = 1; start <= count || start === 1; start += size) {
      const last = start + size > count;
      const ids = Array.from({ length: Math.min(size, count - start + 1) }, (_, i) => start + i);
      const page = {
        results: ids.map((id) => apiObject(kind, id, records, random)),
        ...(last ? {} : { paging: { next: { after: String(start + size), link: 'https://api.example/next' } } }),
      };
      yield layout === 'lines' ? `${JSON.stringify(page)}\n` : JSON.stringify(page, null, 2);
      if (layout === 'array') yield last ? '\n]\n' : ',\n';
    }
  });
}

/** Writes one page of the owners API: owners 1 to 12, whose users are 1001 to 1012. */
export function writeOwners(path: string): void {
  const results = Array.from({ length: OWNERS }, (_, i) => ({
    id: String(i + 1),
    type: 'PERSON',
    email: `owner${i + 1}@example.com`,
    firstName: 'Owner',
    lastName: ownerName(i).slice('Owner '.length),
    userId: 1001 + i,
    teams: [{ id: String(71 + (i % 3)), name: `Team ${1 + (i % 3)}`, primary: true }],
    archived: false,
    createdAt: iso(FIRST_DAY),
    updatedAt: iso(FIRST_DAY),
  }));
  writeFileSync(path, JSON.stringify({ results }));
}

function contactCells(id: number, random: Random): readonly string[] {
  const first = pick(FIRST_NAMES, random);
  const last = pick(LAST_NAMES, random);
  const created = FIRST_DAY + Math.floor(random() * 1500) * DAY;
  return [
    String(id),
    random() < 0.03 ? '' : first,
    last,
    random() < 0.05 ? '' : email(id, first, last),
    'NEW',
    random() < 0.1 ? `alt${id}@example.org;A.${id}@Bücher.example` : '',
    random() < 0.9 ? ownerName(Math.floor(random() * OWNERS)) : 'Someone Else',
    random() < 0.5 ? `Team ${1 + Math.floor(random() * 3)}` : '',
    random() < 0.1 ? `Gänsemarkt ${id}\n20354 Hamburg, "Hinterhaus"` : `Hauptstraße ${id}`,
    csvTime(created),
    csvTime(created + Math.floor(random() * 300) * DAY),
    random() < 0.02 ? `${900_000_000 + id};${950_000_000 + id}` : '',
    'Organic Search',
  ];
}

/** Ids of activities are unique across their kinds. */
const FIRST_IDS: Readonly<Record<RecordKind, number>> = {
  contacts: 0,
  companies: 0,
  deals: 0,
  notes: 0,
  calls: 100_000_000,
  meetings: 200_000_000,
  emails: 300_000_000,
  tasks: 400_000_000,
};

function apiObject(kind: RecordKind, id: number, records: number, random: Random): object {
  const created = FIRST_DAY + Math.floor(random() * 1500) * DAY;
  const archived = random() < 0.03;
  const linked = kind !== 'contacts' && kind !== 'companies';
  return {
    id: String(FIRST_IDS[kind] + id),
    properties: {
      ...properties(kind, id, created, random),
      hs_object_id: String(FIRST_IDS[kind] + id),
      hubspot_owner_id: random() < 0.8 ? String(1 + Math.floor(random() * OWNERS)) : null,
      ...(linked
        ? {}
        : {
            hubspot_team_id: '71',
            hs_merged_object_ids: random() < 0.02 ? `${900_000_000 + id};${950_000_000 + id}` : null,
          }),
    },
    createdAt: iso(created),
    updatedAt: iso(created + 5 * DAY),
    archived,
    ...(archived ? { archivedAt: iso(created + 9 * DAY) } : {}),
    ...(linked ? { associations: associations(kind, records, random) } : {}),
  };
}

function properties(kind: RecordKind, id: number, created: number, random: Random): object {
  const first = pick(FIRST_NAMES, random);
  const last = pick(LAST_NAMES, random);
  const host = `${pick(COMPANY_WORDS, random)}-${id}.example`.toLowerCase();
  const stage = pick(STAGES, random);
  const at = iso(created);
  const text = `<p>${Array.from({ length: 4 }, () => pick(NOTE_LINES, random)).join('<br>\n')}</p>`;
  switch (kind) {
    case 'contacts':
      return {
        email: email(id, first, last),
        firstname: first,
        lastname: last,
        hs_additional_emails: random() < 0.1 ? `alt${id}@example.org` : null,
        lastmodifieddate: at,
      };
    case 'companies':
      return { name: `${host} GmbH`, domain: host, website: `https://www.${host}/de`, hs_additional_domains: null };
    case 'deals':
      return {
        dealname: `Vertrag ${id} – Größe L`,
        amount: random() < 0.9 ? (random() * 50_000).toFixed(2) : null,
        deal_currency_code: 'EUR',
        pipeline: 'default',
        dealstage: stage,
        closedate: at,
        hs_is_closed_won: String(stage === 'closedwon'),
        hs_is_closed: String(stage.startsWith('closed')),
      };
    case 'notes':
      return { hs_note_body: text, hs_timestamp: at };
    case 'calls':
      return {
        hs_call_title: `Call ${id}`,
        hs_call_body: text,
        hs_call_direction: random() < 0.5 ? 'INBOUND' : 'OUTBOUND',
        hs_call_duration: String(Math.floor(random() * 900_000)),
        hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
        hs_timestamp: at,
      };
    case 'meetings':
      return {
        hs_meeting_title: `Jour fixe ${id}`,
        hs_meeting_body: text,
        hs_meeting_start_time: at,
        hs_meeting_end_time: iso(created + 3_600_000),
        hs_meeting_location: 'Zürich',
        hs_meeting_outcome: 'COMPLETED',
        hs_timestamp: at,
      };
    case 'emails':
      return {
        hs_email_subject: `Re: Angebot ${id}`,
        hs_email_text: `Guten Tag,\n\n${text}`,
        hs_email_html: text,
        hs_email_direction: random() < 0.4 ? 'INCOMING_EMAIL' : 'EMAIL',
        hs_email_status: 'SENT',
        hs_timestamp: at,
      };
    case 'tasks':
      return {
        hs_task_subject: `Follow up ${id}`,
        hs_task_body: text,
        hs_task_status: random() < 0.5 ? 'NOT_STARTED' : 'COMPLETED',
        hs_task_priority: 'HIGH',
        hs_timestamp: at,
      };
  }
}

function associations(kind: RecordKind, records: number, random: Random): object {
  const type = kind.replace(/s$/, '');
  const contact = String(1 + Math.floor(random() * records));
  const company = String(1 + Math.floor(random() * records));
  return {
    contacts: {
      results: [
        { id: contact, type: `${type}_to_contact` },
        { id: contact, type: `${type}_to_contact_unlabeled` },
      ],
    },
    ...(random() < 0.5 ? { companies: { results: [{ id: company, type: `${type}_to_company` }] } } : {}),
    deals: { results: [{ id: '77', type: `${type}_to_deal` }] },
  };
}

function ownerName(index: number): string {
  return `Owner Größe ${index + 1}`;
}

function email(id: number, first: string, last: string): string {
  const ascii = `${first}.${last}`.normalize('NFD').replace(/[^A-Za-z.]/g, '');
  return `${ascii}.${id}@firma-${id % 5000}.example`;
}

function cell(text: string): string {
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function csvTime(time: number): string {
  return iso(time).slice(0, 16).replace('T', ' ');
}

type Random = () => number;

/** Mulberry32: the same numbers for the same seed everywhere. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

async function writeAll(path: string, parts: () => Generator<string>): Promise<void> {
  const file = createWriteStream(path);
  for (const part of parts()) if (!file.write(part)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

/** By hand, after compiling this file: `node hubspot-export.js csv|contacts|deals|… COUNT FILE [page|array|lines]`. */
async function main([what, count, path, layout]: readonly string[]): Promise<void> {
  if (what === undefined || path === undefined) throw new Error('csv|owners|contacts|companies|… COUNT FILE [LAYOUT]');
  const options = { count: Number(count), ...(layout === undefined ? {} : { layout: layout as PageLayout }) };
  if (what === 'csv') await writeContactsCsv(path, options);
  else if (what === 'owners') writeOwners(path);
  else await writeApiPages(path, what as RecordKind, options);
}

if (require.main === module) void main(process.argv.slice(2));
