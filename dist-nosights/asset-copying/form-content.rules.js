"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formContent = void 0;
const content_shape_rules_1 = require("./content-shape.rules");
const content_style_rules_1 = require("./content-style.rules");
const content_value_rules_1 = require("./content-value.rules");
const content_walk_1 = require("./content-walk");
const id_property_rules_1 = require("./id-property.rules");
const list_filter_rules_1 = require("./list-filter.rules");
const property_reference_rules_1 = require("./property-reference.rules");
const templated_text_rules_1 = require("./templated-text.rules");
const THANK_YOU = { type: 'thank_you', value: '' };
/** A field in a form: it needs the property that it fills, of its type and with its options; ids are never filled in. */
function field(propertyType, extra = {}) {
    const dependentFields = (value, walk) => (0, content_shape_rules_1.listOf)(dependentField)(value, walk);
    const shape = (0, content_shape_rules_1.object)({
        fieldType: content_value_rules_1.apiWord,
        objectTypeId: property_reference_rules_1.objectTypeId,
        name: (name) => name,
        label: templated_text_rules_1.templated,
        description: templated_text_rules_1.templated,
        placeholder: templated_text_rules_1.templated,
        hidden: content_value_rules_1.flag,
        required: content_value_rules_1.flag,
        defaultValue: templated_text_rules_1.templated,
        dependentFields,
        ...extra,
    }, ['objectTypeId']);
    return (value, walk) => {
        if (!(0, content_walk_1.isObject)(value))
            return shape(value, walk);
        const inside = (0, list_filter_rules_1.among)(walk, value['objectTypeId']);
        const made = shape(value, inside);
        if (inside.recordType === null)
            return content_walk_1.LEFT_OUT;
        const values = valuesOf(value);
        const options = propertyType === 'enumeration' ? [...new Set(values)] : [];
        const name = (0, property_reference_rules_1.referToProperty)(inside, value['name'], propertyType, options);
        if (name === content_walk_1.LEFT_OUT)
            return content_walk_1.LEFT_OUT;
        return values.length > 0 && (0, id_property_rules_1.isIdProperty)(name) ? (0, id_property_rules_1.refuseIdValues)(inside, name) : made;
    };
}
/** The values of its property that a field names: what can be chosen, what is filled in, and what others depend on. */
function valuesOf(field) {
    const options = listIn(field, 'options').map((option) => ((0, content_walk_1.isObject)(option) ? option['value'] : null));
    const conditions = listIn(field, 'dependentFields').flatMap((dependent) => {
        const condition = (0, content_walk_1.isObject)(dependent) ? dependent['dependentCondition'] : null;
        if (!(0, content_walk_1.isObject)(condition))
            return [];
        return [condition['value'], condition['rangeStart'], condition['rangeEnd'], ...listIn(condition, 'values')];
    });
    return [...options, ...listIn(field, 'defaultValues'), field['defaultValue'], ...conditions].filter((value) => typeof value === 'string' && !(0, content_walk_1.isEmpty)(value));
}
function listIn(object, name) {
    const value = object[name];
    return Array.isArray(value) ? value : [];
}
const option = (0, content_shape_rules_1.object)({ description: templated_text_rules_1.templated, displayOrder: content_value_rules_1.smallOrDropped, label: templated_text_rules_1.templated, value: content_value_rules_1.text });
const choice = field('enumeration', { options: (0, content_shape_rules_1.listOf)(option), defaultValues: (0, content_shape_rules_1.listOf)(content_value_rules_1.text) });
const digits = (0, content_shape_rules_1.object)({ maxAllowedDigits: content_value_rules_1.smallOrDropped, minAllowedDigits: content_value_rules_1.smallOrDropped });
/** Every field type of the forms API: what of it travels, or that it is refused, and why. */
const formField = (0, content_shape_rules_1.oneOf)('fieldType', 'form field type', {
    datepicker: field(null),
    dropdown: choice,
    email: field('string', {
        validation: (0, content_shape_rules_1.object)({ blockedEmailDomains: (0, content_shape_rules_1.listOf)(templated_text_rules_1.compared), useDefaultBlockList: content_value_rules_1.flag }),
    }),
    file: field('string', { allowMultipleFiles: content_value_rules_1.flag }),
    mobile_phone: field('string', { validation: digits }),
    multi_line_text: field('string'),
    multiple_checkboxes: choice,
    number: field('number', { validation: digits }),
    payment_link_radio: (0, content_shape_rules_1.refused)('form field type payment_link_radio', 'its payment links are an account’s own'),
    phone: field('string', { useCountryCodeSelect: content_value_rules_1.flag, validation: digits }),
    radio: choice,
    single_checkbox: field('bool'),
    single_line_text: field('string'),
});
/** When a field is shown: what is not known of it is not left out, for then it would be shown at other times. */
const dependentField = (0, content_shape_rules_1.exact)({
    dependentCondition: (0, content_shape_rules_1.exact)({
        operator: content_value_rules_1.apiWord,
        rangeEnd: templated_text_rules_1.compared,
        rangeStart: templated_text_rules_1.compared,
        value: templated_text_rules_1.compared,
        values: (0, content_shape_rules_1.listOf)(templated_text_rules_1.compared),
    }),
    dependentField: (value, walk) => formField(value, walk),
});
const consentTexts = {
    type: content_value_rules_1.apiWord,
    communicationConsentText: templated_text_rules_1.templated,
    consentToProcessText: templated_text_rules_1.templated,
    privacyText: templated_text_rules_1.templated,
};
const communicationsCheckboxes = (0, content_shape_rules_1.listOf)((0, content_shape_rules_1.object)({ label: templated_text_rules_1.templated, required: content_value_rules_1.flag, subscriptionTypeId: (0, content_shape_rules_1.neededForeign)('subscription type') }, [
    'subscriptionTypeId',
]));
/** Consent is never left out in silence, and never asked for another account's subscription. */
const legalConsentOptions = (0, content_shape_rules_1.oneOf)('type', 'consent type', {
    none: (0, content_shape_rules_1.object)({ type: content_value_rules_1.apiWord }),
    implicit_consent_to_process: (0, content_shape_rules_1.object)({ ...consentTexts, communicationsCheckboxes }),
    explicit_consent_to_process: (0, content_shape_rules_1.object)({
        ...consentTexts,
        communicationsCheckboxes,
        consentToProcessCheckboxLabel: templated_text_rules_1.templated,
        consentToProcessFooterText: templated_text_rules_1.templated,
    }),
    legitimate_interest: (0, content_shape_rules_1.object)({
        type: content_value_rules_1.apiWord,
        lawfulBasis: content_value_rules_1.apiWord,
        privacyText: templated_text_rules_1.templated,
        subscriptionTypeIds: (0, content_shape_rules_1.foreign)('subscription type'),
    }),
});
/** A stage is an option of a property, and an account can have stages of its own. */
const lifecycleStage = (value, walk) => {
    const stage = (0, content_walk_1.isObject)(value) && typeof value['value'] === 'string' ? [value['value']] : [];
    const inside = (0, list_filter_rules_1.among)(walk, (0, content_walk_1.isObject)(value) ? value['objectTypeId'] : null);
    if (inside.recordType !== null)
        (0, property_reference_rules_1.referToProperty)(inside, 'lifecyclestage', 'enumeration', stage);
    return (0, content_shape_rules_1.object)({ objectTypeId: property_reference_rules_1.objectTypeId, value: content_value_rules_1.text }, ['objectTypeId', 'value'])(value, walk);
};
const configured = (0, content_shape_rules_1.object)({
    allowLinkToResetKnownValues: content_value_rules_1.flagOrDropped,
    archivable: content_value_rules_1.flagOrDropped,
    cloneable: content_value_rules_1.flagOrDropped,
    createNewContactForNewEmail: content_value_rules_1.flagOrDropped,
    editable: content_value_rules_1.flagOrDropped,
    embedType: (0, content_value_rules_1.orDropped)(/^V\d$/),
    language: content_value_rules_1.languageOrDropped,
    lifecycleStages: (0, content_shape_rules_1.listOf)(lifecycleStage),
    notifyContactOwner: (0, content_shape_rules_1.constant)(false),
    notifyRecipients: (0, content_shape_rules_1.constant)([]),
    postSubmitAction: (value, walk) => (0, content_walk_1.isObject)(value) && value['type'] === 'thank_you'
        ? (0, content_shape_rules_1.object)({ type: content_value_rules_1.apiWord, value: templated_text_rules_1.templated })(value, walk)
        : (0, content_shape_rules_1.constant)(THANK_YOU)(value, walk),
    prePopulateKnownValues: content_value_rules_1.flagOrDropped,
    recaptchaEnabled: content_value_rules_1.flagOrDropped,
}, ['notifyContactOwner', 'notifyRecipients', 'postSubmitAction']);
/** What does nothing is said in every form, whatever its source says. */
const configuration = (value, walk) => {
    const made = configured(value ?? {}, walk);
    return made === content_walk_1.LEFT_OUT ? configured({}, walk) : made;
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
exports.formContent = (0, content_shape_rules_1.object)({
    name: templated_text_rules_1.templated,
    formType: content_value_rules_1.apiWordOrDropped,
    archived: (0, content_shape_rules_1.constant)(false),
    fieldGroups: (0, content_shape_rules_1.listOf)((0, content_shape_rules_1.object)({
        groupType: content_value_rules_1.apiWordOrDropped,
        richText: templated_text_rules_1.templated,
        richTextType: content_value_rules_1.apiWordOrDropped,
        fields: (0, content_shape_rules_1.listOf)(formField),
    })),
    configuration,
    displayOptions: (0, content_shape_rules_1.object)({
        cssClass: content_style_rules_1.look,
        renderRawHtml: content_value_rules_1.flagOrDropped,
        submitButtonText: templated_text_rules_1.templated,
        theme: content_value_rules_1.apiWordOrDropped,
        style: (0, content_shape_rules_1.object)((0, content_style_rules_1.lookFields)(styleFields)),
    }),
    legalConsentOptions,
}, ['archived', 'configuration']);
//# sourceMappingURL=form-content.rules.js.map