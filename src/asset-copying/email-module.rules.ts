import { AssetType } from './asset';
import { asset, object, optional, refused, type Fields } from './content-shape.rules';
import { lookFields, looks } from './content-style.rules';
import { apiWordOrDropped, flagOrDropped, smallOrDropped } from './content-value.rules';
import { drop, isEmpty, isObject, malformed, refuse, told, type Part } from './content-walk';
import { templated } from './templated-text.rules';

/** Modules have these fields in common: which one it is, and how it looks. */
const place: Fields = {
  path: (known) => known,
  hs_wrapper_css: looks,
  css: looks,
  style: looks,
  ...lookFields([
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
const image = object({ src: templated, alt: templated, width: smallOrDropped, height: smallOrDropped });
const link = {
  link: templated,
  destination: templated,
  url: templated,
  text: templated,
  open_in_new_tab: flagOrDropped,
};
const formId = asset(AssetType.FORM);
/** A form that is shown names it, in one of two places. */
const formModule: Part = (value, walk) => {
  const shape = object({
    ...place,
    title: templated,
    form_id: formId,
    form: object({ form_id: formId, message: templated }),
  });
  if (isObject(value) && formIdIn(value) === undefined && formIdIn(value['form']) === undefined) {
    return malformed(walk.field('form_id'), 'the id of a form');
  }
  return shape(value, walk);
};

/** HubSpot's own modules, the same in every account, and what of each travels. */
const MODULES: Readonly<Record<string, Part>> = {
  '@hubspot/rich_text': object({ ...place, html: templated }),
  '@hubspot/text': object({ ...place, html: templated, value: templated, text: templated }),
  '@hubspot/raw_html_email': object({ ...place, value: templated, html: templated }),
  '@hubspot/preview_text': object({ ...place, value: templated }),
  '@hubspot/image_email': object({ ...place, ...link, img: image }),
  '@hubspot/logo_email': object({ ...place, ...link, img: image }),
  '@hubspot/button_email': object({ ...place, ...link }),
  '@hubspot/video_email': object({ ...place, ...link, img: image }),
  '@hubspot/divider': object(place),
  '@hubspot/email_divider': object(place),
  '@hubspot/spacer': object(place),
  '@hubspot/email_spacer': object(place),
  '@hubspot/email_footer': object({ ...place, unsubscribe_link_type: apiWordOrDropped }),
  '@hubspot/view_as_webpage_email': object({ ...place, text: templated }),
  '@hubspot/follow_me_email': refused(
    'module @hubspot/follow_me_email',
    'it shows the accounts of the source on social networks',
  ),
  '@hubspot/form': formModule,
  '@hubspot/email_signup': object(
    { ...place, title: templated, list_id: optional(asset(AssetType.LIST)) },
    { form_id: formId },
  ),
};

const PREVIEW_TEXT = 'preview_text';
const holder = {
  child_css: looks,
  css: looks,
  label: templated,
  order: smallOrDropped,
  type: apiWordOrDropped,
};

/** A module of an e-mail: one of HubSpot's own by its path; any other is refused by name (A6). Its ids stay behind. */
export const emailModule: Part = (value, walk) => {
  if (!isObject(value)) return malformed(walk, 'a module');
  const path = isObject(value['body']) ? value['body']['path'] : undefined;
  const body = bodyOf(path, value['name']);
  const name: Part = (given, at) => (given === walk.step || given === PREVIEW_TEXT ? given : drop(at));
  if (body !== null) return object({ ...holder, name, body })(value, walk);
  const named = typeof path === 'string' ? path : value['module_id'];
  const reference = `module ${typeof named === 'string' || typeof named === 'number' ? told(String(named)) : 'without a path'}`;
  return refuse(walk, reference, `The ${reference} is not one that every account has (A6).`);
};

/** The preview text stands in a module without a path. */
function bodyOf(path: unknown, name: unknown): Part | null {
  if (path === undefined && name === PREVIEW_TEXT) return MODULES['@hubspot/preview_text'] ?? null;
  return typeof path === 'string' && Object.hasOwn(MODULES, path) ? (MODULES[path] ?? null) : null;
}

function formIdIn(value: unknown): unknown {
  return isObject(value) && !isEmpty(value['form_id']) ? value['form_id'] : undefined;
}
