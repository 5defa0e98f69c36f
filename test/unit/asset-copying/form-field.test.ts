import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { outcomeOf } from '../../support/content-places';

const NOTHING_HAPPENS = {
  notifyContactOwner: false,
  notifyRecipients: [],
  postSubmitAction: { type: 'thank_you', value: '' },
};
const THEIRS = {
  objectTypeId: '0-1',
  label: 'l',
  description: 'd',
  placeholder: 'p',
  hidden: false,
  required: true,
  defaultValue: 'v',
};
const OPTIONS = [
  { description: 'd', displayOrder: 0, label: 'A', value: 'a' },
  { label: 'B', value: 'b' },
];
const DIGITS = { maxAllowedDigits: 12, minAllowedDigits: 3 };
const CHOICE = { options: OPTIONS, defaultValue: '', defaultValues: ['a'] };

/** By type: what a field has besides, and of what type its property is. */
const FIELDS: readonly (readonly [string, string | null, object])[] = [
  ['datepicker', null, {}],
  ['dropdown', 'enumeration', CHOICE],
  ['email', 'string', { validation: { blockedEmailDomains: ['a.example'], useDefaultBlockList: true } }],
  ['file', 'string', { allowMultipleFiles: true }],
  ['mobile_phone', 'string', { validation: DIGITS }],
  ['multi_line_text', 'string', {}],
  ['multiple_checkboxes', 'enumeration', CHOICE],
  ['number', 'number', { validation: DIGITS }],
  ['phone', 'string', { useCountryCodeSelect: true, validation: DIGITS }],
  ['radio', 'enumeration', CHOICE],
  ['single_checkbox', 'bool', {}],
  ['single_line_text', 'string', {}],
];
const FIELD = 'fieldGroups[].fields[]';

const formOf = (...fields: readonly unknown[]) => ({
  archived: false,
  configuration: NOTHING_HAPPENS,
  fieldGroups: [{ groupType: 'default_group', richText: 'r', richTextType: 'text', fields }],
});
const outcome = (...fields: readonly unknown[]) => outcomeOf('FORM', formOf(...fields));
const line = (more: object = {}) => ({ fieldType: 'single_line_text', objectTypeId: '0-1', name: 'p', ...more });
const dependent = (dependentCondition: object, dependentField: object = line()) => ({
  dependentFields: [{ dependentCondition, dependentField }],
});

describe('a field of a form', () => {
  it.each(FIELDS)('of type %s needs a property of type %s, and travels with all that it can have', (...row) => {
    const [fieldType, type, more] = row;
    const field = { fieldType, name: 'p', ...THEIRS, ...more };
    const condition = { operator: 'eq', rangeStart: '1', rangeEnd: '2', value: 'v', values: ['w'] };
    for (const one of [field, { ...field, ...dependent(condition) }]) {
      expect(outcome(one)).toEqual({ travels: formOf(one) });
    }
    expect(portableContent('FORM', formOf(field)).references).toEqual([
      {
        kind: 'PROPERTY',
        recordType: 'CONTACT',
        name: 'p',
        fieldType: type,
        options: type === 'enumeration' ? ['a', 'b'] : [],
      },
    ]);
  });

  it('needs the options that it, its defaults and what depends on it name, each once, and those alone (A6)', () => {
    const optionsOf = (more: object) =>
      portableContent('FORM', formOf(line({ fieldType: 'radio', ...more }))).references.flatMap((reference) =>
        reference.kind === 'PROPERTY' && reference.fieldType === 'enumeration' ? reference.options : [],
      );
    expect(optionsOf({ options: [{ value: 'a' }, { value: 5 }, { value: '' }, 'x', {}] })).toEqual(['a']);
    expect(optionsOf({ options: 'a', defaultValues: ['b', 'b', 5], defaultValue: 'c' })).toEqual(['b', 'c']);
    expect(
      optionsOf(dependent({ operator: 'x', value: 'd', rangeStart: 'e', rangeEnd: 'f', values: ['g', 5] })),
    ).toEqual(['d', 'e', 'f', 'g']);
    for (const other of ['x', {}, { dependentCondition: 'x' }, { dependentCondition: null }]) {
      expect(optionsOf({ dependentFields: [other] })).toEqual([]);
    }
  });

  it.each<[object]>([
    [{}],
    [{ defaultValue: '' }],
    [{ fieldType: 'dropdown', options: [], defaultValues: [''] }],
    [dependent({ operator: 'is_known', values: [] })],
  ])('whose values are ids travels where it has none: %j (A6)', (more) => {
    expect(outcome(line({ name: 'hubspot_owner_id', ...more }))).toHaveProperty('travels');
  });

  it('whose values tell who people are blocks the copy (A5)', () => {
    expect(outcome(line({ name: 'colleague', defaultValue: 'ann@x.com' }))).toEqual({
      blocked: ['The values of contact.colleague tell who people are, and do not travel (A5). Take them out.'],
    });
  });

  it.each<[object]>([
    [{ defaultValue: '17' }],
    [{ fieldType: 'radio', options: [{ value: '17' }] }],
    [{ fieldType: 'radio', defaultValues: ['17'] }],
    [dependent({ value: '17' })],
    [dependent({ rangeStart: '17' })],
    [dependent({ rangeEnd: '17' })],
    [dependent({ values: ['17'] })],
  ])('whose values are ids blocks the copy where it has some: %j (A6)', (more) => {
    expect(outcome(line({ name: 'hubspot_owner_id', objectTypeId: '0-2', ...more }))).toEqual({
      blocked: ['The values of company.hubspot_owner_id mean something else in another account (A6). Take them out.'],
    });
  });

  it.each<[unknown, string]>([
    ['text', `${FIELD} should be an object (A6).`],
    [{}, 'form field type without a name is not known here, and is not copied without being understood (A6).'],
    [
      line({ fieldType: 'payment_link_radio' }),
      'form field type payment_link_radio: its payment links are an account’s own (A6).',
    ],
    [line({ objectTypeId: null }), `${FIELD}.objectTypeId should be text (A6).`],
    [line({ objectTypeId: '0-5' }), 'object type 0-5 is neither contacts (0-1) nor companies (0-2) (A6).'],
    [line({ name: null }), `${FIELD}.name should be the name of a property (A6).`],
    [line({ name: 'a b', defaultValue: 'x' }), `${FIELD}.name should be the name of a property (A6).`],
    [line({ hidden: 'yes' }), `${FIELD}.hidden should be true or false (A6).`],
    [line({ required: 1 }), `${FIELD}.required should be true or false (A6).`],
    [line({ fieldType: 'radio', options: [{ value: 5 }] }), `${FIELD}.options[].value should be text (A6).`],
    [line({ fieldType: 'radio', defaultValues: [5] }), `${FIELD}.defaultValues[] should be text (A6).`],
    [
      line(dependent({ negate: true })),
      `${FIELD}.dependentFields[].dependentCondition.negate is not known here, and is not left out without being understood (A6).`,
    ],
    [
      line({ dependentFields: [{ when: 1 }] }),
      `${FIELD}.dependentFields[].when is not known here, and is not left out without being understood (A6).`,
    ],
  ])('that is %j blocks the copy, and says why (A6)', (field, message) => {
    expect(outcome(field)).toEqual({ blocked: [message] });
  });

  it('stays without what is not known of it, and without counts that may be ids (A5)', () => {
    expect(outcome(line({ id: 17 }))).toEqual({ dropped: [`${FIELD}.id`] });
    expect(outcome(line({ fieldType: 'phone', validation: { minAllowedDigits: 4_711_000_000 } }))).toEqual({
      dropped: [`${FIELD}.validation.minAllowedDigits`],
    });
  });
});
