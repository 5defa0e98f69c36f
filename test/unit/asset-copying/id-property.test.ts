import { isIdProperty, namePeople } from '../../../src/asset-copying/id-property.rules';

describe('the values of a property mean something else in another account (A6)', () => {
  it.each([
    ...['associatedcompanyid', 'dealstage', 'first_conversion_event_name', 'hs_calculated_merged_vids'],
    ...['hs_associated_target_accounts', 'hs_cross_sell_contact', 'hs_email_last_email_name', 'hs_persona'],
    ...['hs_pipeline', 'hs_pipeline_stage', 'hs_unique_creation_key', 'notes_last_contacted_by', 'pipeline'],
    ...['recent_conversion_event_name', 'HS_Persona'],
    ...['id', 'x_id', 'id_x', 'ids', 'guid', 'guids', 'uuid', 'uuids', 'vid', 'vids', 'owner', 'owners', 'portal'],
    ...['portals', 'team', 'teams', 'user', 'users', 'userid', 'userids', 'campaign', 'campaigns', 'my_owner_x'],
    ...[
      'hs_x_campaigns2',
      'hs_last_sequence',
      'hubspot_workflow2',
      'hs_form_submissions',
      'hs_playbooks',
      'hs_surveys',
    ],
    ...['hs_source_data_1', 'hs_x_list', 'hs_x_lists', 'hs_x_list_y', 'hs_x_lists_y'],
    ...['hs_analytics_last_url', 'hs_analytics_url', 'hs_analytics_first_referrer'],
  ])('when it is called %s', (name) => {
    expect(isIdProperty(name)).toBe(true);
  });

  it.each([
    ...['firstname', 'pipelines', 'hs_personas', 'idea', 'paid', 'teammate', 'owner2', 'guide', 'video', 'xid'],
    ...['maths_survey', 'my_workflow', 'hs_lists2', 'hs_x_listed', 'hs_x_listx', 'my_hs_analytics_url'],
    ...['hs_analytics_url_count', 'hs_analytics_visits', 'hubspot_score'],
  ])('and not when it is called %s', (name) => {
    expect(isIdProperty(name)).toBe(false);
  });
});

describe('the values of a property tell who people are (A5)', () => {
  it.each([
    ['email', ['ann@firma.de']],
    ['any_text', ['plain', 'send to ann@x.co.uk please']],
    ['phone', ['+49 (151) 234-567']],
    ['MobilePhone', ['015123']],
    ['hs_whatsapp_phone_number', ['49151234']],
  ])('when %s has %j', (name, values) => {
    expect(namePeople(name, values)).toBe(true);
  });

  it.each([
    ['email', []],
    ['email', ['@x.com', 'x.com', 'ann@', 'ann@localhost', 'a @ b.c']],
    ['phone', ['+49', '12345', 'unknown']],
    ['zip', ['123456']],
  ])('and not when %s has %j', (name, values) => {
    expect(namePeople(name, values)).toBe(false);
  });
});
