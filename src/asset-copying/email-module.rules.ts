import { AssetType } from './asset';
import { asset, mapOf, object, refused, scalar } from './content-shape.rules';
import { isObject, malformed, refuse, type Part } from './content-walk';
import { templated } from './email-text.rules';

const styles = mapOf((value, walk) => (isObject(value) ? mapOf(scalar)(value, walk) : scalar(value, walk)));
/** How a module looks; modules have these fields in common. */
const looks = Object.fromEntries(
  [
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
  ].map((name) => [name, scalar]),
);
const place = { path: scalar, hs_wrapper_css: styles, css: styles, style: styles, ...looks };
const image = object({ src: templated, alt: templated, width: scalar, height: scalar });
const link = { link: templated, destination: templated, url: templated, text: templated, open_in_new_tab: scalar };

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
  '@hubspot/email_footer': object({ ...place, unsubscribe_link_type: scalar }),
  '@hubspot/view_as_webpage_email': object({ ...place, text: templated }),
  '@hubspot/follow_me_email': refused(
    'module @hubspot/follow_me_email',
    'it shows the accounts of the source on social networks',
  ),
  '@hubspot/form': object({ ...place, title: templated, form_id: asset(AssetType.FORM) }),
  '@hubspot/email_signup': object({
    ...place,
    title: templated,
    form_id: asset(AssetType.FORM),
    list_id: asset(AssetType.LIST),
  }),
};

const holder = { child_css: styles, css: styles, id: scalar, name: scalar, label: scalar, order: scalar, type: scalar };

/** A module of an e-mail: one of HubSpot's own by its path; any other is refused by name (A6). */
export const emailModule: Part = (value, walk) => {
  if (!isObject(value)) return malformed(walk, 'a module');
  const path = isObject(value['body']) ? value['body']['path'] : undefined;
  const body = bodyOf(path, value['name']);
  if (body !== null) return object({ ...holder, module_id: scalar, body })(value, walk);
  const named = typeof path === 'string' ? path : value['module_id'];
  const reference = `module ${typeof named === 'string' || typeof named === 'number' ? String(named).slice(0, 80) : 'without a path'}`;
  return refuse(walk, reference, `The ${reference} is not one that every account has (A6).`);
};

/** The preview text stands in a module without a path. */
function bodyOf(path: unknown, name: unknown): Part | null {
  if (path === undefined && name === 'preview_text') return MODULES['@hubspot/preview_text'] ?? null;
  return typeof path === 'string' && Object.hasOwn(MODULES, path) ? (MODULES[path] ?? null) : null;
}
