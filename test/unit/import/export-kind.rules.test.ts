import type { ExportKind } from '../../../src/import/export-kind';
import { kindOf, kindOfResult, missingProperties } from '../../../src/import/export-kind.rules';

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
    ['contacts', ['lastname', 'dealname_x']],
    ['contacts', ['hs_additional_emails']],
    ['companies', ['hs_additional_domains']],
    ['deals', ['dealstage']],
    ...['text', 'html', 'direction', 'status'].map((name): [string, string[]] => ['emails', [`hs_email_${name}`]]),
  ])('%s have %j', (kind, properties) => {
    expect(kindOf(properties)).toBe(kind);
  });

  it.each([
    [[]],
    [['hs_object_id', 'hs_lastmodifieddate']],
    [['name', 'price']],
    [['my_hs_note_body', 'hs_note_body_x', 'my_hs_call_x', 'my_hs_meeting_x', 'my_hs_email_text', 'hs_email_text_x']],
    [
      [
        'my_hs_task_x',
        'my_dealname',
        'dealname_x',
        'my_firstname',
        'firstname_x',
        'my_domain',
        'domain_x',
        'email_x',
        'my_email',
      ],
    ],
  ])('%j tell of no kind', (properties) => {
    expect(kindOf(properties)).toBeNull();
  });
});

describe('kindOfResult', () => {
  const property = { name: 'x', label: 'X', type: 'string', fieldType: 'text', groupName: 'others' };
  it.each<[ExportKind, object]>([
    ['contacts', { id: '1', properties: { email: 'a@x.example' } }],
    ['forms', { id: '1', name: 'Form', formType: 'hubspot', fieldGroups: [] }],
    ['forms', { id: '1', name: 'Form', formType: 'hubspot' }],
    ['forms', { id: '1', name: 'Form', fieldGroups: [] }],
    ['lists', { listId: '1', name: 'List', processingType: 'MANUAL' }],
    ['marketing-emails', { id: '1', name: 'E-mail', isAb: false }],
    ['marketing-emails', { id: '1', name: 'E-mail', subject: 'Hello', emailTemplateMode: 'DRAG_AND_DROP' }],
    ['contact-properties', { ...property, groupName: 'contactinformation' }],
    ['contact-properties', { ...property, name: 'firstname', hubspotDefined: true }],
    ['company-properties', { ...property, groupName: 'companyinformation' }],
    ['company-properties', { ...property, name: 'domain' }],
  ])('%s are told by %j', (kind, result) => {
    expect(kindOfResult(result)).toBe(kind);
  });

  it.each([
    [property],
    [{ ...property, name: 'domain', hubspotDefined: false }],
    [{ ...property, name: 'website', hubspotDefined: true }],
    [{ id: '1', name: 'x', groupName: 'contactinformation' }],
    [{ id: '1', properties: { colour: 'red' } }],
    [{ ...property, name: null, hubspotDefined: true }],
    [{}],
    ['text'],
  ])('%j tells of no kind', (result) => {
    expect(kindOfResult(result)).toBeNull();
  });
});

describe('missingProperties', () => {
  it('names what an import would leave empty', () => {
    expect(missingProperties('contacts', ['email', 'hubspot_owner_id', 'hs_merged_object_ids'])).toEqual([
      'hs_additional_emails',
      'hubspot_team_id',
    ]);
  });

  it.each<[ExportKind, readonly string[]]>([
    ['contacts', ['email', 'hs_additional_emails', 'hubspot_owner_id', 'hubspot_team_id', 'hs_merged_object_ids']],
    [
      'companies',
      ['domain', 'hs_additional_domains', 'website', 'hubspot_owner_id', 'hubspot_team_id', 'hs_merged_object_ids'],
    ],
    ['deals', ['deal_currency_code', 'hs_is_closed_won', 'hs_is_closed', 'hubspot_owner_id']],
    ['notes', ['hs_note_body', 'hs_timestamp', 'hubspot_owner_id']],
    ['calls', ['hs_call_title', 'hs_call_direction', 'hs_timestamp', 'hubspot_owner_id']],
    ['meetings', ['hs_meeting_title', 'hs_meeting_start_time', 'hubspot_owner_id']],
    ['emails', ['hs_email_subject', 'hs_email_direction', 'hs_timestamp', 'hubspot_owner_id']],
    ['tasks', ['hs_task_subject', 'hs_task_status', 'hs_timestamp', 'hubspot_owner_id']],
  ])('names all that %s need, and nothing that is there', (kind, needed) => {
    expect(missingProperties(kind, [])).toEqual(needed);
    expect(missingProperties(kind, needed)).toEqual([]);
  });

  it('names none of assets: each says for itself whether it is whole', () => {
    expect(missingProperties('lists', [])).toEqual([]);
  });
});
