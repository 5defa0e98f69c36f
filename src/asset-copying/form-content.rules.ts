import {
  constant,
  exact,
  foreign,
  listOf,
  neededForeign,
  object,
  oneOf,
  refused,
  type Fields,
} from './content-shape.rules';
import { look, lookFields } from './content-style.rules';
import {
  apiWord,
  apiWordOrDropped,
  flag,
  flagOrDropped,
  languageOrDropped,
  orDropped,
  smallOrDropped,
  text,
} from './content-value.rules';
import {
  isEmpty,
  isObject,
  LEFT_OUT,
  malformed,
  type JsonObjectValue,
  type ObjectPart,
  type Part,
} from './content-walk';
import { refuseValues } from './id-property.rules';
import { amongItsRecords } from './list-filter.rules';
import { objectTypeId, referToProperty } from './property-reference.rules';
import { compared, templated } from './templated-text.rules';

const THANK_YOU = { type: 'thank_you', value: '' };

/** A field in a form: it needs the property that it fills, of its type and with its options; ids are never filled in. */
function field(propertyType: string | null, extra: Fields = {}): ObjectPart {
  const dependentFields: Part = (value, walk) => listOf(dependentField)(value, walk);
  const shape = object(
    {
      fieldType: apiWord,
      name: (name) => name,
      label: templated,
      description: templated,
      placeholder: templated,
      hidden: flag,
      required: flag,
      defaultValue: templated,
      dependentFields,
      ...extra,
    },
    { objectTypeId },
  );
  return (value, walk) => {
    const inside = amongItsRecords(walk, value);
    const made = shape(value, inside);
    if (inside.recordType === null) return LEFT_OUT;
    const values = valuesOf(value);
    const options = propertyType === 'enumeration' ? [...new Set(values)] : [];
    const name = referToProperty(inside.field('name'), value['name'], propertyType, options);
    if (name === LEFT_OUT) return LEFT_OUT;
    return refuseValues(inside, name, { hasValues: values.length > 0, texts: values }) ?? made;
  };
}

/** The values of its property that a field names: what can be chosen, what is filled in, and what others depend on. */
function valuesOf(field: JsonObjectValue): readonly string[] {
  const options = listIn(field, 'options').map((option) => (isObject(option) ? option['value'] : null));
  const conditions = listIn(field, 'dependentFields').flatMap((dependent) => {
    const condition = isObject(dependent) ? dependent['dependentCondition'] : null;
    if (!isObject(condition)) return [];
    return [condition['value'], condition['rangeStart'], condition['rangeEnd'], ...listIn(condition, 'values')];
  });
  return [...options, ...listIn(field, 'defaultValues'), field['defaultValue'], ...conditions].filter(
    (value): value is string => typeof value === 'string' && !isEmpty(value),
  );
}

function listIn(object: JsonObjectValue, name: string): readonly unknown[] {
  const value = object[name];
  return Array.isArray(value) ? value : [];
}

const option = object({ description: templated, displayOrder: smallOrDropped, label: templated, value: text });
const choice = field('enumeration', { options: listOf(option), defaultValues: listOf(text) });
const digits = object({ maxAllowedDigits: smallOrDropped, minAllowedDigits: smallOrDropped });

/** Every field type of the forms API: what of it travels, or that it is refused, and why. */
const formField = oneOf('fieldType', 'form field type', {
  datepicker: field(null),
  dropdown: choice,
  email: field('string', {
    validation: object({ blockedEmailDomains: listOf(compared), useDefaultBlockList: flag }),
  }),
  file: field('string', { allowMultipleFiles: flag }),
  mobile_phone: field('string', { validation: digits }),
  multi_line_text: field('string'),
  multiple_checkboxes: choice,
  number: field('number', { validation: digits }),
  payment_link_radio: refused('form field type payment_link_radio', 'its payment links are an account’s own'),
  phone: field('string', { useCountryCodeSelect: flag, validation: digits }),
  radio: choice,
  single_checkbox: field('bool'),
  single_line_text: field('string'),
});

/** When a field is shown: what is not known of it is not left out, for then it would be shown at other times. */
const dependentField: Part = exact({
  dependentCondition: exact({
    operator: apiWord,
    rangeEnd: compared,
    rangeStart: compared,
    value: compared,
    values: listOf(compared),
  }),
  dependentField: (value, walk) => formField(value, walk),
});

const consentTexts = {
  type: apiWord,
  communicationConsentText: templated,
  consentToProcessText: templated,
  privacyText: templated,
};
const communicationsCheckboxes = listOf(
  object({ label: templated, required: flag }, { subscriptionTypeId: neededForeign('subscription type') }),
);

/** Consent is never left out in silence, and never asked for another account's subscription. */
const legalConsentOptions = oneOf('type', 'consent type', {
  none: object({ type: apiWord }),
  implicit_consent_to_process: object({ ...consentTexts, communicationsCheckboxes }),
  explicit_consent_to_process: object({
    ...consentTexts,
    communicationsCheckboxes,
    consentToProcessCheckboxLabel: templated,
    consentToProcessFooterText: templated,
  }),
  legitimate_interest: object({
    type: apiWord,
    lawfulBasis: apiWord,
    privacyText: templated,
    subscriptionTypeIds: foreign('subscription type'),
  }),
});

/** A stage is an option of a property, and an account can have stages of its own. */
const stage: Part = (value, walk) => {
  if (typeof value !== 'string') return malformed(walk, 'text');
  if (walk.recordType !== null) referToProperty(walk, 'lifecyclestage', 'enumeration', [value]);
  return value;
};
const lifecycleStage: Part = (value, walk) =>
  object({}, { objectTypeId, value: stage })(value, amongItsRecords(walk, value));

const configured = object(
  {
    allowLinkToResetKnownValues: flagOrDropped,
    archivable: flagOrDropped,
    cloneable: flagOrDropped,
    createNewContactForNewEmail: flagOrDropped,
    editable: flagOrDropped,
    embedType: orDropped(/^V\d$/),
    language: languageOrDropped,
    lifecycleStages: listOf(lifecycleStage),
    prePopulateKnownValues: flagOrDropped,
    recaptchaEnabled: flagOrDropped,
  },
  {
    notifyContactOwner: constant(false),
    notifyRecipients: constant([]),
    postSubmitAction: (value, walk) =>
      isObject(value) && value['type'] === 'thank_you'
        ? object({ type: apiWord, value: templated })(value, walk)
        : constant(THANK_YOU)(value, walk),
  },
);

/** What does nothing is said in every form, whatever its source says. */
const configuration: Part = (value, walk) => {
  const made = configured(value ?? {}, walk);
  return made === LEFT_OUT ? configured({}, walk) : made;
};

const styleFields = [
  'backgroundWidth',
  'fontFamily',
  'helpTextColor',
  'helpTextSize',
  'labelTextColor',
  'labelTextSize',
  'legalConsentTextColor',
  'legalConsentTextSize',
  'submitAlignment',
  'submitColor',
  'submitFontColor',
  'submitSize',
];

/** A form: its fields, texts and looks. Addresses to notify, redirects, ids and times stay behind (A5). */
export const formContent: Part = object(
  {
    name: templated,
    formType: apiWordOrDropped,
    fieldGroups: listOf(
      object({
        groupType: apiWordOrDropped,
        richText: templated,
        richTextType: apiWordOrDropped,
        fields: listOf(formField),
      }),
    ),
    displayOptions: object({
      cssClass: look,
      renderRawHtml: flagOrDropped,
      submitButtonText: templated,
      theme: apiWordOrDropped,
      style: object(lookFields(styleFields)),
    }),
    legalConsentOptions,
  },
  { archived: constant(false), configuration },
);
