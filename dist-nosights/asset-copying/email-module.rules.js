"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.emailModule = void 0;
const asset_1 = require("./asset");
const content_shape_rules_1 = require("./content-shape.rules");
const content_style_rules_1 = require("./content-style.rules");
const content_value_rules_1 = require("./content-value.rules");
const content_walk_1 = require("./content-walk");
const templated_text_rules_1 = require("./templated-text.rules");
/** Modules have these fields in common: which one it is, and how it looks. */
const place = {
    path: (0, content_value_rules_1.orDropped)(/^@hubspot\/[\w/]+$/),
    hs_wrapper_css: content_style_rules_1.looks,
    css: content_style_rules_1.looks,
    style: content_style_rules_1.looks,
    ...(0, content_style_rules_1.lookFields)([
        'align',
        'alignment',
        'background_color',
        'border_color',
        'border_style',
        'border_width',
        'color',
        'corner_radius',
        'font_family',
        'font_size',
        'font_color',
        'height',
        'hs_enable_module_padding',
        'line_type',
        'padding',
        'size',
        'width',
    ]),
};
const image = (0, content_shape_rules_1.object)({ src: templated_text_rules_1.templated, alt: templated_text_rules_1.templated, width: content_value_rules_1.smallOrDropped, height: content_value_rules_1.smallOrDropped });
const link = {
    link: templated_text_rules_1.templated,
    destination: templated_text_rules_1.templated,
    url: templated_text_rules_1.templated,
    text: templated_text_rules_1.templated,
    open_in_new_tab: content_value_rules_1.flagOrDropped,
};
const formId = (0, content_shape_rules_1.asset)(asset_1.AssetType.FORM);
/** A form that is shown names it, in one of two places. */
const formModule = (value, walk) => {
    const shape = (0, content_shape_rules_1.object)({
        ...place,
        title: templated_text_rules_1.templated,
        form_id: formId,
        form: (0, content_shape_rules_1.object)({ form_id: formId, message: templated_text_rules_1.templated }),
    });
    if ((0, content_walk_1.isObject)(value) && formIdIn(value) === undefined && formIdIn(value['form']) === undefined) {
        return (0, content_walk_1.malformed)(walk.field('form_id'), 'the id of a form');
    }
    return shape(value, walk);
};
/** HubSpot's own modules, the same in every account, and what of each travels. */
const MODULES = {
    '@hubspot/rich_text': (0, content_shape_rules_1.object)({ ...place, html: templated_text_rules_1.templated }),
    '@hubspot/text': (0, content_shape_rules_1.object)({ ...place, html: templated_text_rules_1.templated, value: templated_text_rules_1.templated, text: templated_text_rules_1.templated }),
    '@hubspot/raw_html_email': (0, content_shape_rules_1.object)({ ...place, value: templated_text_rules_1.templated, html: templated_text_rules_1.templated }),
    '@hubspot/preview_text': (0, content_shape_rules_1.object)({ ...place, value: templated_text_rules_1.templated }),
    '@hubspot/image_email': (0, content_shape_rules_1.object)({ ...place, ...link, img: image }),
    '@hubspot/logo_email': (0, content_shape_rules_1.object)({ ...place, ...link, img: image }),
    '@hubspot/button_email': (0, content_shape_rules_1.object)({ ...place, ...link }),
    '@hubspot/video_email': (0, content_shape_rules_1.object)({ ...place, ...link, img: image }),
    '@hubspot/divider': (0, content_shape_rules_1.object)(place),
    '@hubspot/email_divider': (0, content_shape_rules_1.object)(place),
    '@hubspot/spacer': (0, content_shape_rules_1.object)(place),
    '@hubspot/email_spacer': (0, content_shape_rules_1.object)(place),
    '@hubspot/email_footer': (0, content_shape_rules_1.object)({ ...place, unsubscribe_link_type: content_value_rules_1.apiWordOrDropped }),
    '@hubspot/view_as_webpage_email': (0, content_shape_rules_1.object)({ ...place, text: templated_text_rules_1.templated }),
    '@hubspot/follow_me_email': (0, content_shape_rules_1.refused)('module @hubspot/follow_me_email', 'it shows the accounts of the source on social networks'),
    '@hubspot/form': formModule,
    '@hubspot/email_signup': (0, content_shape_rules_1.object)({ ...place, title: templated_text_rules_1.templated, form_id: formId, list_id: (0, content_shape_rules_1.optional)((0, content_shape_rules_1.asset)(asset_1.AssetType.LIST)) }, ['form_id']),
};
const PREVIEW_TEXT = 'preview_text';
const holder = {
    child_css: content_style_rules_1.looks,
    css: content_style_rules_1.looks,
    label: templated_text_rules_1.templated,
    order: content_value_rules_1.smallOrDropped,
    type: content_value_rules_1.apiWordOrDropped,
};
/** A module of an e-mail: one of HubSpot's own by its path; any other is refused by name (A6). Its ids stay behind. */
const emailModule = (value, walk) => {
    if (!(0, content_walk_1.isObject)(value))
        return (0, content_walk_1.malformed)(walk, 'a module');
    const path = (0, content_walk_1.isObject)(value['body']) ? value['body']['path'] : undefined;
    const body = bodyOf(path, value['name']);
    const name = (given, at) => (given === walk.step || given === PREVIEW_TEXT ? given : (0, content_walk_1.drop)(at));
    if (body !== null)
        return (0, content_shape_rules_1.object)({ ...holder, name, body })(value, walk);
    const named = typeof path === 'string' ? path : value['module_id'];
    const reference = `module ${typeof named === 'string' || typeof named === 'number' ? (0, content_walk_1.told)(String(named)) : 'without a path'}`;
    return (0, content_walk_1.refuse)(walk, reference, `The ${reference} is not one that every account has (A6).`);
};
exports.emailModule = emailModule;
/** The preview text stands in a module without a path. */
function bodyOf(path, name) {
    if (path === undefined && name === PREVIEW_TEXT)
        return MODULES['@hubspot/preview_text'] ?? null;
    return typeof path === 'string' && Object.hasOwn(MODULES, path) ? (MODULES[path] ?? null) : null;
}
function formIdIn(value) {
    return (0, content_walk_1.isObject)(value) && !(0, content_walk_1.isEmpty)(value['form_id']) ? value['form_id'] : undefined;
}
//# sourceMappingURL=email-module.rules.js.map