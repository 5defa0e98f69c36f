import { columnsOf, titleOf } from '../../../src/import/column.rules';

describe('columnsOf', () => {
  it.each([
    ['the title HubSpot writes', 'First Name', 'firstname'],
    ['any case and spacing', ' RECORD   id ', 'hs_object_id'],
    ['a question mark at the end', 'Is Deal Closed?', 'hs_is_closed'],
    ['a unit at the end', 'Call duration (HH:mm:ss)', 'hs_call_duration'],
    ['the name of the property', 'hs_additional_emails', 'hs_additional_emails'],
    ['any property, known or not', 'favourite_colour', 'favourite_colour'],
    ['the older title of merged ids', 'Merged contact IDs', 'hs_merged_object_ids'],
  ])('knows %s', (_, title, property) => {
    expect(columnsOf([title])).toEqual([{ index: 0, property }]);
  });

  it('leaves out titles it does not know, and keeps the positions of the others', () => {
    expect(columnsOf(['Lead Status', 'Email', 'Straße', 'Record ID'])).toEqual([
      { index: 1, property: 'email' },
      { index: 3, property: 'hs_object_id' },
    ]);
  });

  it('takes the first of several columns for one property', () => {
    expect(columnsOf(['Last Modified Date', 'Last modified'])).toEqual([{ index: 0, property: 'hs_lastmodifieddate' }]);
  });

  it("does not take another kind's owner for the record's own", () => {
    expect(columnsOf(['Company owner', 'Contact owner'], 'contacts')).toEqual([
      { index: 1, property: 'hubspot_owner_id' },
    ]);
  });
});

describe('the titles that HubSpot writes', () => {
  const TITLES: Readonly<Record<string, readonly string[]>> = {
    hs_object_id: ['Record ID'],
    createdate: ['Create Date', 'Created Date'],
    hs_createdate: ['Object create date/time'],
    hs_lastmodifieddate: ['Last Modified Date', 'Last modified', 'Object last modified date/time'],
    hubspot_team_id: ['HubSpot Team'],
    hubspot_owner_id: [
      'Owner',
      'Contact owner',
      'Company owner',
      'Deal owner',
      'Activity assigned to',
      'Assigned to',
      'HubSpot owner',
    ],
    hs_merged_object_ids: [
      'Merged record IDs',
      'Merged object IDs',
      'Merged contact IDs',
      'Merged company IDs',
      'Merged deal IDs',
    ],
    associated_contact_ids: ['Associated Contact IDs'],
    associated_company_ids: ['Associated Company IDs'],
    firstname: ['First Name'],
    lastname: ['Last Name'],
    email: ['Email'],
    hs_additional_emails: ['Additional email addresses'],
    name: ['Company name'],
    domain: ['Company Domain Name'],
    hs_additional_domains: ['Additional Domains'],
    website: ['Website URL'],
    dealname: ['Deal Name'],
    amount: ['Amount'],
    deal_currency_code: ['Currency'],
    pipeline: ['Pipeline', 'Deal pipeline'],
    dealstage: ['Deal Stage'],
    closedate: ['Close Date'],
    hs_is_closed_won: ['Is Closed Won'],
    hs_is_closed_lost: ['Is closed lost'],
    hs_is_closed: ['Is Deal Closed?', 'Is closed'],
    hs_timestamp: ['Activity date', 'Due date'],
    hs_note_body: ['Note body'],
    hs_call_title: ['Call title'],
    hs_call_body: ['Call notes', 'Call body'],
    hs_call_direction: ['Call direction'],
    hs_call_duration: ['Call duration', 'Call duration (HH:mm:ss)'],
    hs_call_disposition: ['Call outcome'],
    hs_meeting_title: ['Meeting name', 'Meeting title'],
    hs_meeting_body: ['Meeting description', 'Meeting body'],
    hs_meeting_start_time: ['Meeting start time'],
    hs_meeting_end_time: ['Meeting end time'],
    hs_meeting_location: ['Meeting location'],
    hs_meeting_outcome: ['Meeting outcome'],
    hs_email_subject: ['Email subject'],
    hs_email_text: ['Email body', 'Email text', 'Text body'],
    hs_email_html: ['HTML body'],
    hs_email_direction: ['Email direction'],
    hs_email_status: ['Email status', 'Email send status'],
    hs_task_subject: ['Task title', 'Task subject', 'Task name'],
    hs_task_body: ['Task notes', 'Task body'],
    hs_task_status: ['Task status'],
    hs_task_priority: ['Task priority'],
  };

  it.each(Object.entries(TITLES))('are those of %s', (property, titles) => {
    for (const title of titles) expect(columnsOf([title])).toEqual([{ index: 0, property }]);
    expect(titleOf(property)).toBe(titles[0]);
  });

  it.each([
    ['contacts', 'Contact owner'],
    ['companies', 'Company owner'],
    ['deals', 'Deal owner'],
  ] as const)('name the owner of %s, whatever kind is beside', (kind, title) => {
    expect(columnsOf([title], kind)).toEqual([{ index: 0, property: 'hubspot_owner_id' }]);
    for (const other of ['Contact owner', 'Company owner', 'Deal owner'].filter((each) => each !== title)) {
      expect(columnsOf([other], kind)).toEqual([]);
      expect(columnsOf([other])).toEqual([{ index: 0, property: 'hubspot_owner_id' }]);
    }
    expect(columnsOf(['Email', 'Owner'], kind)).toHaveLength(2);
  });

  it.each(['Is closed? x', 'Is closed?(hh:mm:ss)x', 'Call duration (HH:mm:ss) x', 'Call duration  (HH:mm:ss)'])(
    'end with nothing but a mark or a unit: %s',
    (title) => {
      expect(columnsOf([title]).length).toBe(title.endsWith('x') ? 0 : 1);
    },
  );
});

describe('titleOf', () => {
  it.each([
    ['hs_additional_emails', 'Additional email addresses'],
    ['favourite_colour', 'favourite_colour'],
  ])('%s is called %s', (property, title) => {
    expect(titleOf(property)).toBe(title);
  });
});
