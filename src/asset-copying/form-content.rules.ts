import { constant, foreign, listOf, object, oneOf, refused, scalar, text } from './content-shape.rules';
import { isObject, LEFT_OUT, type Part } from './content-walk';
import { among } from './list-filter.rules';
import { objectTypeId, referToProperty } from './property-reference.rules';

const THANK_YOU = { type: 'thank_you', value: '' };

/** A field in a form: it needs the property that it fills, of its type and with its options. */
function field(propertyType: string | null, extra: Readonly<Record<string, Part>> = {}): Part {
  const dependentFields: Part = (value, walk) => listOf(dependentField)(value, walk);
  const shape = object({
    fieldType: scalar,
    objectTypeId,
    name: scalar,
    label: text,
    description: text,
    placeholder: text,
    hidden: scalar,
    required: scalar,
    defaultValue: scalar,
    dependentFields,
    ...extra,
  });
  return (value, walk) => {
    if (!isObject(value)) return shape(value, walk);
    const inside = among(walk, value['objectTypeId']);
    const made = shape(value, inside);
    const options = Array.isArray(value['options']) ? value['options'] : [];
    const values = options.flatMap((option) =>
      isObject(option) && typeof option['value'] === 'string' ? [option['value']] : [],
    );
    const isKnown = inside.recordType !== null;
    const named = isKnown ? referToProperty(inside, value['name'], propertyType, values) : LEFT_OUT;
    return named === LEFT_OUT ? LEFT_OUT : made;
  };
}

const option = object({ description: text, displayOrder: scalar, label: text, value: text });
const choice = field('enumeration', { options: listOf(option), defaultValues: listOf(text) });
const digits = object({ maxAllowedDigits: scalar, minAllowedDigits: scalar });

/** Every field type of the forms API: what of it travels, or that it is refused, and why. */
const formField = oneOf('fieldType', 'form field type', {
  datepicker: field(null),
  dropdown: choice,
  email: field('string', {
    validation: object({ blockedEmailDomains: listOf(text), useDefaultBlockList: scalar }),
  }),
  file: field('string', { allowMultipleFiles: scalar }),
  mobile_phone: field('string', { validation: digits }),
  multi_line_text: field('string'),
  multiple_checkboxes: choice,
  number: field('number', { validation: digits }),
  payment_link_radio: refused('form field type payment_link_radio', 'its payment links are an account’s own'),
  phone: field('string', { useCountryCodeSelect: scalar, validation: digits }),
  radio: choice,
  single_checkbox: field('bool'),
  single_line_text: field('string'),
});

const dependentField: Part = object({
  dependentCondition: object({
    operator: scalar,
    rangeEnd: scalar,
    rangeStart: scalar,
    value: scalar,
    values: listOf(scalar),
  }),
  dependentField: (value, walk) => formField(value, walk),
});

const consentTexts = { type: scalar, communicationConsentText: text, consentToProcessText: text, privacyText: text };
const subscription = foreign('subscription type');
const communicationsCheckboxes = listOf(object({ label: text, required: scalar, subscriptionTypeId: subscription }));

/** Consent is never left out in silence, and never asked for another account's subscription. */
const legalConsentOptions = oneOf('type', 'consent type', {
  none: object({ type: scalar }),
  implicit_consent_to_process: object({ ...consentTexts, communicationsCheckboxes }),
  explicit_consent_to_process: object({
    ...consentTexts,
    communicationsCheckboxes,
    consentToProcessCheckboxLabel: text,
    consentToProcessFooterText: text,
  }),
  legitimate_interest: object({
    type: scalar,
    lawfulBasis: scalar,
    privacyText: text,
    subscriptionTypeIds: foreign('subscription type'),
  }),
});

const configuration = object({
  allowLinkToResetKnownValues: scalar,
  archivable: scalar,
  cloneable: scalar,
  createNewContactForNewEmail: scalar,
  editable: scalar,
  embedType: scalar,
  language: scalar,
  lifecycleStages: listOf(object({ objectTypeId, value: scalar })),
  notifyContactOwner: constant(false),
  notifyRecipients: constant([]),
  postSubmitAction: (value, walk) =>
    isObject(value) && value['type'] === 'thank_you'
      ? object({ type: scalar, value: text })(value, walk)
      : constant(THANK_YOU)(value, walk),
  prePopulateKnownValues: scalar,
  recaptchaEnabled: scalar,
});

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
export const formContent: Part = object({
  name: text,
  formType: scalar,
  archived: constant(false),
  fieldGroups: listOf(object({ groupType: scalar, richText: text, richTextType: scalar, fields: listOf(formField) })),
  configuration,
  displayOptions: object({
    cssClass: scalar,
    renderRawHtml: scalar,
    submitButtonText: text,
    theme: scalar,
    style: object(Object.fromEntries(styleFields.map((name) => [name, scalar]))),
  }),
  legalConsentOptions,
});
