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

describe('titleOf', () => {
  it.each([
    ['hs_additional_emails', 'Additional email addresses'],
    ['favourite_colour', 'favourite_colour'],
  ])('%s is called %s', (property, title) => {
    expect(titleOf(property)).toBe(title);
  });
});
