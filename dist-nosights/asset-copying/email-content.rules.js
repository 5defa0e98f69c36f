"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.emailContent = void 0;
const content_shape_rules_1 = require("./content-shape.rules");
const content_style_rules_1 = require("./content-style.rules");
const content_value_rules_1 = require("./content-value.rules");
const content_walk_1 = require("./content-walk");
const email_module_rules_1 = require("./email-module.rules");
const templated_text_rules_1 = require("./templated-text.rules");
/** How parts of a content call each other. */
const LOCAL_NAME = /^[A-Za-z][\w-]{0,79}$/;
const isLocalName = (key) => LOCAL_NAME.test(key);
const place = (0, content_value_rules_1.orDropped)(/^(section|column)([-_]\d+)*$/);
/** Where the modules stand: sections of columns that name modules of the same content. */
function flexAreas(widgets) {
    const widget = (value, walk) => typeof value === 'string' && isLocalName(value) && (0, content_walk_1.isObject)(Object.hasOwn(widgets, value) ? widgets[value] : null)
        ? value
        : (0, content_walk_1.drop)(walk);
    const column = (0, content_shape_rules_1.object)({ id: place, width: content_value_rules_1.smallOrDropped, widgets: (0, content_shape_rules_1.listOf)(widget) });
    const flexArea = (0, content_shape_rules_1.object)({
        boxFirstElementIndex: content_value_rules_1.smallOrDropped,
        boxLastElementIndex: content_value_rules_1.smallOrDropped,
        boxed: content_value_rules_1.flagOrDropped,
        isSingleColumnFullWidth: content_value_rules_1.flagOrDropped,
        sections: (0, content_shape_rules_1.listOf)((0, content_shape_rules_1.object)({ id: place, columns: (0, content_shape_rules_1.listOf)(column), style: content_style_rules_1.looks })),
    });
    return (0, content_shape_rules_1.mapOf)(flexArea, isLocalName);
}
const font = (0, content_shape_rules_1.object)((0, content_style_rules_1.lookFields)(['bold', 'color', 'font', 'italic', 'size', 'underline']));
const styleSettings = (0, content_shape_rules_1.object)({
    ...(0, content_style_rules_1.lookFields)([
        'backgroundColor',
        'backgroundImageType',
        'bodyBorderColor',
        'bodyBorderColorChoice',
        'bodyBorderWidth',
        'bodyColor',
        ...[1, 2, 3, 4, 5, 6].map((n) => `colorPickerFavorite${n}`),
        'emailBodyPadding',
        'emailBodyWidth',
        'primaryAccentColor',
        'primaryFont',
        'primaryFontColor',
        'primaryFontLineHeight',
        'primaryFontSize',
        'secondaryAccentColor',
        'secondaryFont',
        'secondaryFontColor',
        'secondaryFontLineHeight',
        'secondaryFontSize',
    ]),
    buttonStyleSettings: (0, content_shape_rules_1.object)({ ...(0, content_style_rules_1.lookFields)(['backgroundColor', 'cornerRadius']), fontStyle: font }),
    dividerStyleSettings: (0, content_shape_rules_1.object)((0, content_style_rules_1.lookFields)(['color', 'height', 'lineType'])),
    headingOneFont: font,
    headingTwoFont: font,
    linksFont: font,
});
/** HubSpot's own templates are the same in every account. */
const templatePath = (value, walk) => {
    if ((0, content_walk_1.isEmpty)(value))
        return content_walk_1.LEFT_OUT;
    if (typeof value === 'string' && /^@hubspot(\/\w[\w.-]{0,99}){1,9}$/.test(value))
        return value;
    const reference = `template ${typeof value === 'string' ? (0, content_walk_1.told)(value) : 'without a path'}`;
    return (0, content_walk_1.refuse)(walk, reference, `The ${reference} is an account’s own (A6).`);
};
/** Parts that are told by their keys, none of which is known here. */
function foreignKeys(what) {
    return (value, walk) => (0, content_shape_rules_1.foreign)(what)((0, content_walk_1.isObject)(value) ? Object.keys(value) : value, walk) && content_walk_1.LEFT_OUT;
}
const body = (value, walk) => {
    const widgets = (0, content_walk_1.isObject)(value) && (0, content_walk_1.isObject)(value['widgets']) ? value['widgets'] : {};
    return (0, content_shape_rules_1.object)({
        flexAreas: flexAreas(widgets),
        plainTextVersion: templated_text_rules_1.templated,
        smartFields: foreignKeys('smart field'),
        styleSettings,
        templatePath,
        widgetContainers: foreignKeys('widget container'),
        widgets: (0, content_shape_rules_1.mapOf)(email_module_rules_1.emailModule, isLocalName),
    })(value, walk);
};
/**
 * A marketing e-mail: its subject, texts, modules and looks. Senders, recipients, schedules, statistics, tests, subscription,
 * campaign, domains, people, ids and times stay behind (A5); it is a draft.
 */
exports.emailContent = (0, content_shape_rules_1.object)({
    name: templated_text_rules_1.templated,
    subject: templated_text_rules_1.templated,
    type: content_value_rules_1.apiNameOrDropped,
    subcategory: content_value_rules_1.apiWordOrDropped,
    language: content_value_rules_1.languageOrDropped,
    emailTemplateMode: content_value_rules_1.apiNameOrDropped,
    state: (0, content_shape_rules_1.constant)('DRAFT'),
    archived: (0, content_shape_rules_1.constant)(false),
    isPublished: (0, content_shape_rules_1.constant)(false),
    content: body,
}, ['state', 'archived', 'isPublished']);
//# sourceMappingURL=email-content.rules.js.map