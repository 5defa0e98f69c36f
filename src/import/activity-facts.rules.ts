import type { z } from 'zod';
import { ActivityDirection, ActivityType } from '../linked-records/record';
import type { activityFact } from '../sync/facts';
import { childHead } from './child-head.rules';
import type { RecordKind } from './export-kind';
import type { HubspotRecord } from './hubspot-record';
import { momentOf } from './hubspot-time.rules';
import { durationOf, textOf } from './hubspot-value.rules';
import type { ImportContext, RowFacts } from './import-context';

type ActivityInput = z.input<typeof activityFact>;
type Details = Omit<Partial<ActivityInput>, 'type'> & { readonly type: ActivityType };

const MAX_BODY = 65_536;

/** The outcomes of calls that every account starts with; the API gives their ids, CSV exports their names. */
const CALL_OUTCOMES: ReadonlyMap<string, string> = new Map([
  ['9d9162e7-6cf3-4944-bf63-4dff82258764', 'Busy'],
  ['f240bbac-87c9-4f6e-bf70-924b57d47db7', 'Connected'],
  ['a4c4c377-d246-4b32-a13b-75a56a4cd0ff', 'Left live message'],
  ['b2cf5968-551e-4856-9783-52b3da59a7d0', 'Left voicemail'],
  ['73a0d17f-1163-4015-bdd5-ec830791da20', 'No answer'],
  ['17b47fee-58de-441e-a44c-c6300d46f273', 'Wrong number'],
]);

/** An activity happened at its time stamp, or when it was created if it has none. */
export function activityFacts(
  kind: RecordKind,
  record: HubspotRecord,
  context: ImportContext,
): RowFacts<ActivityInput> {
  const { fields, createdAt, remarks } = childHead(record, context);
  const at = (field: string, name: string) => momentOf(textOf(record, name), field, context.timeZone);
  const details = detailsOf(kind, record, at);
  const body = shortened(details.body ?? null);
  return {
    fact: {
      ...fields,
      ...details,
      body,
      occurredAt: details.occurredAt ?? at('occurredAt', 'hs_timestamp') ?? createdAt,
    },
    merged: [],
    remarks: body === details.body ? remarks : [...remarks, 'BODY_SHORTENED'],
  };
}

function detailsOf(
  kind: RecordKind,
  record: HubspotRecord,
  at: (field: string, name: string) => string | null,
): Details {
  const text = (...names: readonly string[]) => textOf(record, ...names);
  switch (kind) {
    case 'calls':
      return {
        type: ActivityType.CALL,
        title: text('hs_call_title'),
        body: text('hs_call_body'),
        direction: directionOf(text('hs_call_direction')),
        durationMs: durationOf(record, 'hs_call_duration'),
        disposition: outcomeOf(text('hs_call_disposition')),
      };
    case 'meetings':
      return {
        type: ActivityType.MEETING,
        ...occurring(at('occurredAt', 'hs_meeting_start_time')),
        title: text('hs_meeting_title'),
        body: text('hs_meeting_body'),
        endsAt: at('endsAt', 'hs_meeting_end_time'),
        location: text('hs_meeting_location'),
        outcome: text('hs_meeting_outcome'),
      };
    case 'emails':
      return {
        type: ActivityType.EMAIL,
        title: text('hs_email_subject'),
        /** The plain text: it is what was written, an HTML mail is mostly markup and often longer than a body may be. */
        body: text('hs_email_text', 'hs_email_html'),
        direction: directionOf(text('hs_email_direction')),
        status: text('hs_email_status'),
      };
    case 'tasks':
      return {
        type: ActivityType.TASK,
        title: text('hs_task_subject'),
        body: text('hs_task_body'),
        status: text('hs_task_status'),
        priority: text('hs_task_priority'),
        dueAt: at('dueAt', 'hs_timestamp'),
      };
    default:
      return { type: ActivityType.NOTE, body: text('hs_note_body') };
  }
}

function occurring(start: string | null): { occurredAt?: string } {
  return start === null ? {} : { occurredAt: start };
}

/** Calls say INBOUND or OUTBOUND, e-mails INCOMING_EMAIL for one direction and other words for the other. */
function directionOf(text: string | null): ActivityDirection | null {
  if (text === null) return null;
  return /^in(bound|coming)/i.test(text.trim()) ? ActivityDirection.INBOUND : ActivityDirection.OUTBOUND;
}

function outcomeOf(text: string | null): string | null {
  return text === null ? null : (CALL_OUTCOMES.get(text.trim().toLowerCase()) ?? text);
}

/** Cut to what a fact takes, between characters. */
function shortened(body: string | null): string | null {
  if (body === null || body.length <= MAX_BODY) return body;
  const cut = body.slice(0, MAX_BODY);
  return cut.isWellFormed() || !body.isWellFormed() ? cut : cut.slice(0, -1);
}
