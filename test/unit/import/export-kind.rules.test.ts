import { kindOf, missingProperties } from '../../../src/import/export-kind.rules';

describe('kindOf', () => {
  it.each([
    ['contacts', ['hs_object_id', 'firstname']],
    ['contacts', ['hs_object_id', 'email']],
    ['contacts', ['email', 'firstname', 'name', 'domain', 'website']],
    ['contacts', ['firstname', 'hs_email_optout', 'hs_email_domain', 'notes_last_contacted']],
    ['companies', ['name', 'domain']],
    ['companies', ['domain', 'email']],
    ['deals', ['dealname', 'amount']],
    ['deals', ['dealstage', 'firstname']],
    ['notes', ['hs_note_body', 'hs_timestamp']],
    ['calls', ['hs_timestamp', 'hs_call_title']],
    ['meetings', ['hs_meeting_start_time']],
    ['emails', ['hs_email_subject']],
    ['tasks', ['hs_task_subject']],
  ])('%s have %j', (kind, properties) => {
    expect(kindOf(properties)).toBe(kind);
  });

  it.each([[[]], [['hs_object_id', 'hs_lastmodifieddate']], [['name', 'price']]])(
    '%j tell of no kind',
    (properties) => {
      expect(kindOf(properties)).toBeNull();
    },
  );
});

describe('missingProperties', () => {
  it('names what an import would leave empty', () => {
    expect(missingProperties('contacts', ['email', 'hubspot_owner_id', 'hs_merged_object_ids'])).toEqual([
      'hs_additional_emails',
      'hubspot_team_id',
    ]);
  });
});
