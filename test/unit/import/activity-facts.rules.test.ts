import { activityFacts } from '../../../src/import/activity-facts.rules';
import type { RecordKind } from '../../../src/import/export-kind';
import type { HubspotRecord } from '../../../src/import/hubspot-record';
import { context, record } from './record';

const AT = '2024-03-01T09:30:00Z';

describe('activityFacts', () => {
  const cases: readonly (readonly [RecordKind, HubspotRecord['properties'], object])[] = [
    ['notes', { hs_note_body: '<p>Hi</p>' }, { type: 'NOTE', body: '<p>Hi</p>' }],
    [
      'calls',
      {
        hs_call_title: 'Intro',
        hs_call_body: 'Notes',
        hs_call_direction: 'INBOUND',
        hs_call_duration: '3800.0',
        hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
      },
      { type: 'CALL', title: 'Intro', body: 'Notes', direction: 'INBOUND', durationMs: 3800, disposition: 'Connected' },
    ],
    [
      'calls',
      { hs_call_direction: 'Outbound', hs_call_duration: '01:02:03', hs_call_disposition: 'Left voicemail' },
      { direction: 'OUTBOUND', durationMs: 3_723_000, disposition: 'Left voicemail' },
    ],
    ...(
      [
        ['9d9162e7-6cf3-4944-bf63-4dff82258764', 'Busy'],
        ['A4C4C377-d246-4b32-a13b-75a56a4cd0ff', 'Left live message'],
        [' b2cf5968-551e-4856-9783-52b3da59a7d0 ', 'Left voicemail'],
        ['73a0d17f-1163-4015-bdd5-ec830791da20', 'No answer'],
        ['17b47fee-58de-441e-a44c-c6300d46f273', 'Wrong number'],
        ['of our own', 'of our own'],
      ] as const
    ).map(([id, disposition]) => ['calls', { hs_call_disposition: id }, { disposition }] as const),
    ['calls', { hs_call_direction: ' inbound ' }, { direction: 'INBOUND' }],
    ['emails', { hs_email_direction: 'NO_INBOUND' }, { direction: 'OUTBOUND' }],
    ['calls', { hs_call_duration: '12:34' }, { durationMs: 754_000 }],
    ['calls', { hs_call_duration: 'x12:34' }, { durationMs: NaN }],
    ['calls', { hs_call_duration: '12:34x' }, { durationMs: NaN }],
    ['calls', {}, { type: 'CALL', direction: null, durationMs: null, disposition: null }],
    [
      'meetings',
      {
        hs_meeting_title: 'Jour fixe',
        hs_meeting_body: 'Agenda',
        hs_meeting_start_time: '2024-03-01T10:00:00Z',
        hs_meeting_end_time: '2024-03-01T11:00:00Z',
        hs_meeting_location: 'Zürich',
        hs_meeting_outcome: 'COMPLETED',
        hs_internal_meeting_notes: 'not for others',
      },
      {
        type: 'MEETING',
        occurredAt: '2024-03-01T10:00:00Z',
        title: 'Jour fixe',
        body: 'Agenda',
        endsAt: '2024-03-01T11:00:00Z',
        location: 'Zürich',
        outcome: 'COMPLETED',
      },
    ],
    [
      'emails',
      {
        hs_email_subject: 'Re: Angebot',
        hs_email_text: 'Guten Tag',
        hs_email_html: '<p>Guten Tag</p>',
        hs_email_direction: 'INCOMING_EMAIL',
        hs_email_status: 'SENT',
      },
      { type: 'EMAIL', title: 'Re: Angebot', body: 'Guten Tag', direction: 'INBOUND', status: 'SENT' },
    ],
    ['emails', { hs_email_html: '<p>x</p>', hs_email_direction: 'EMAIL' }, { body: '<p>x</p>', direction: 'OUTBOUND' }],
    ['emails', { hs_email_direction: 'FORWARDED_EMAIL' }, { direction: 'OUTBOUND' }],
    [
      'tasks',
      { hs_task_subject: 'Call', hs_task_body: 'soon', hs_task_status: 'WAITING', hs_task_priority: 'HIGH' },
      { type: 'TASK', title: 'Call', body: 'soon', status: 'WAITING', priority: 'HIGH', dueAt: AT },
    ],
  ];
  it.each(cases)('reads %s with %j', (kind, properties, expected) => {
    expect(activityFacts(kind, record({ hs_timestamp: AT, ...properties }), context).fact).toMatchObject({
      occurredAt: AT,
      ...expected,
    });
  });

  it('happened when it was created, without a time stamp', () => {
    expect(activityFacts('tasks', record(), context).fact).toMatchObject({
      occurredAt: '2024-01-01T08:00:00Z',
      dueAt: null,
    });
  });

  it.each<[RecordKind, HubspotRecord['properties'], RegExp]>([
    ['notes', { hs_timestamp: 'soon' }, /^occurredAt: /],
    ['meetings', { hs_meeting_start_time: 'soon' }, /^occurredAt: /],
    ['meetings', { hs_meeting_end_time: 'soon' }, /^endsAt: /],
    ['tasks', { hs_timestamp: 'soon' }, /^dueAt: /],
  ])('says which date of %s cannot be read: %j', (kind, properties, message) => {
    expect(() => activityFacts(kind, record(properties), context)).toThrow(message);
  });

  it('has nothing merged into it, and no remark without reason', () => {
    const { merged, remarks } = activityFacts('notes', record({ hs_note_body: 'x' }, { contactIds: ['1'] }), context);
    expect([merged, remarks]).toEqual([[], []]);
  });

  it.each([
    ['as long as it may be', 'x'.repeat(65_536), 65_536],
    ['longer by one', 'x'.repeat(65_537), 65_536],
    ['not well formed before it was cut', `\ud800${'x'.repeat(65_536)}`, 65_536],
    ['to be cut within a character', `${'x'.repeat(65_535)}😀`, 65_535],
  ])('keeps as much as it can of a body that is %s', (_, body, length) => {
    const { fact, remarks } = activityFacts('notes', record({ hs_note_body: body }, { contactIds: ['1'] }), context);
    expect(fact.body).toBe(body.slice(0, length));
    expect(remarks).toEqual(body.length > length ? ['BODY_SHORTENED'] : []);
  });

  it('shortens a body beyond what a fact takes, between characters, and tells of it', () => {
    const { fact, remarks } = activityFacts('notes', record({ hs_note_body: `x${'😀'.repeat(40_000)}` }), context);
    expect(fact.body).toBe(`x${'😀'.repeat(32_767)}`);
    expect(remarks).toContain('BODY_SHORTENED');
  });
});
