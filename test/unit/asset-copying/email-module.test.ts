import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { contentWith, outcomeOf } from '../../support/content-places';

const emailOf = (widgets: object) => ({ state: 'DRAFT', archived: false, isPublished: false, content: { widgets } });
const inModule = (module: unknown) => outcomeOf('MARKETING_EMAIL', emailOf({ m: module }));
const inBody = (body: object) => inModule({ body });

const LOOKS = Object.fromEntries(
  [
    ...['align', 'alignment', 'background_color', 'border_color', 'border_style', 'border_width', 'color', 'height'],
    ...['corner_radius', 'font_family', 'font_size', 'font_color', 'hs_enable_module_padding', 'line_type', 'padding'],
    ...['size', 'width'],
  ].map((name) => [name, 'x']),
);
const PLACE = { ...LOOKS, hs_wrapper_css: { color: 'red' }, css: { color: 'red' }, style: { color: 'red' } };
const LINK = { link: 'l', destination: 'd', url: 'u', text: 't', open_in_new_tab: true };
const IMAGE = { src: 'https://cdn.example/x.png', alt: 'A house', width: 600, height: 400 };

const MODULES: readonly (readonly [string, object])[] = [
  ['@hubspot/rich_text', { html: 'h' }],
  ['@hubspot/text', { html: 'h', value: 'v', text: 't' }],
  ['@hubspot/raw_html_email', { value: 'v', html: 'h' }],
  ['@hubspot/preview_text', { value: 'v' }],
  ['@hubspot/image_email', { ...LINK, img: IMAGE }],
  ['@hubspot/logo_email', { ...LINK, img: IMAGE }],
  ['@hubspot/button_email', LINK],
  ['@hubspot/video_email', { ...LINK, img: IMAGE }],
  ['@hubspot/divider', {}],
  ['@hubspot/email_divider', {}],
  ['@hubspot/spacer', {}],
  ['@hubspot/email_spacer', {}],
  ['@hubspot/email_footer', { unsubscribe_link_type: 'both' }],
  ['@hubspot/view_as_webpage_email', { text: 't' }],
  ['@hubspot/form', { title: 't', form_id: '1', form: { form_id: '1', message: 'm' } }],
  ['@hubspot/email_signup', { title: 't', form_id: '1', list_id: '2' }],
];

describe('a module of an e-mail', () => {
  it.each(MODULES)('%s travels with its looks and what it shows (A5)', (path, fields) => {
    const body = { path, ...PLACE, ...fields };
    expect(inBody(body)).toEqual({ travels: emailOf({ m: { body } }) });
  });

  it.each(MODULES)('%s leaves out and lists what is not known of it (A5)', (path, fields) => {
    expect(inBody({ path, ...fields, widget_id: 17 })).toEqual({ dropped: ['content.widgets.m.body.widget_id'] });
  });

  it.each<[string, unknown]>([
    ['@hubspot/button_email', { open_in_new_tab: 'yes' }],
    ['@hubspot/email_footer', { unsubscribe_link_type: 'type_17' }],
    ['@hubspot/image_email', { img: { file_id: 17 } }],
    ['@hubspot/image_email', { img: { width: 4_711_000_000 } }],
    ['@hubspot/image_email', { img: { height: '400' } }],
    ['@hubspot/form', { form_id: '1', form: { redirect_url: 'https://source.example' } }],
  ])('%s stays without what may be the source’s own: %j (A5)', (path, fields) => {
    const { content, dropped } = portableContent(
      'MARKETING_EMAIL',
      emailOf({ m: { body: { path, ...(fields as object) } } }),
    );
    expect(dropped).toHaveLength(1);
    expect(JSON.stringify(content)).not.toMatch(/17|yes|4711|400|source/);
  });

  it('may be called as the place that it stands in, or as the preview text, and its other names stay behind (A5)', () => {
    const body = { path: '@hubspot/divider' };
    for (const name of ['m', 'preview_text']) {
      expect(inModule({ name, body })).toEqual({ travels: emailOf({ m: { name, body } }) });
    }
    for (const name of ['module-17', 5, ['m']]) {
      expect(inModule({ name, body })).toEqual({ dropped: ['content.widgets.m.name'] });
    }
  });

  it('that is the preview text needs no path (A5)', () => {
    const module = { name: 'preview_text', body: { value: 'Welcome, {{ contact.firstname }}' } };
    const { content, references } = portableContent('MARKETING_EMAIL', emailOf({ m: module }));
    expect([content, references.length]).toEqual([emailOf({ m: module }), 1]);
    expect(inModule({ name: 'preview_text', body: { html: 'x' } })).toEqual({
      dropped: ['content.widgets.m.body.html'],
    });
  });

  it.each<[string, unknown]>([
    ['label', 5],
    ['order', '1'],
    ['order', 4_711_000_000],
    ['type', 'module_17'],
    ['module_id', 17],
  ])('tells by %s no more than its place and kind: %j', (field, value) => {
    const outcome = outcomeOf(
      'MARKETING_EMAIL',
      contentWith(emailOf({ m: { body: { path: '@hubspot/divider' } } }), `content.widgets.m.${field}`, value),
    );
    const place = `content.widgets.m.${field}`;
    expect(outcome).toEqual(field === 'label' ? { blocked: [`${place} should be text (A6).`] } : { dropped: [place] });
  });
});

describe('an e-mail is blocked by a module (A6)', () => {
  const foreign = (reference: string) => `The ${reference} is not one that every account has (A6).`;
  const NO_FORM = 'content.widgets.m.body.form_id should be the id of a form (A6).';
  const noId = (field: string, type = 'FORM') =>
    `content.widgets.m.body.${field} holds no valid id of a ${type} (A6). Mend it in the source.`;

  it.each<[unknown, string]>([
    ['text', 'content.widgets.m should be a module (A6).'],
    [['x'], 'content.widgets.m should be a module (A6).'],
    [{}, foreign('module without a path')],
    [{ module_id: 17 }, foreign('module 17')],
    [{ module_id: 'a17' }, foreign('module a17')],
    [{ module_id: ['a17'] }, foreign('module without a path')],
    [{ body: 'text' }, foreign('module without a path')],
    [{ module_id: 17, body: { path: '/mine' } }, foreign('module /mine')],
    [{ body: { path: 'constructor' } }, foreign('module constructor')],
    [{ body: { path: ['@hubspot/divider'] } }, foreign('module without a path')],
    [{ name: 'preview_text', body: { path: '/mine' } }, foreign('module /mine')],
    [{ name: 'preview', body: {} }, foreign('module without a path')],
    [{ name: 'preview_text', body: { path: null } }, foreign('module without a path')],
    [{ body: { path: `/${'x'.repeat(100)}` } }, foreign(`module /${'x'.repeat(79)}…`)],
    [
      { body: { path: '@hubspot/follow_me_email' } },
      'module @hubspot/follow_me_email: it shows the accounts of the source on social networks (A6).',
    ],
    [{ body: { path: '@hubspot/form' } }, NO_FORM],
    [{ body: { path: '@hubspot/form', form_id: '', form: {} } }, NO_FORM],
    [{ body: { path: '@hubspot/form', form: 'text' } }, NO_FORM],
    [{ body: { path: '@hubspot/form', form_id: 1.5 } }, noId('form_id')],
    [{ body: { path: '@hubspot/form', form: { form_id: 'a b' } } }, noId('form.form_id')],
    [{ body: { path: '@hubspot/email_signup' } }, noId('form_id')],
    [{ body: { path: '@hubspot/email_signup', form_id: '1', list_id: 'a b' } }, noId('list_id', 'LIST')],
  ])('%j, and says why', (module, message) => {
    expect(inModule(module)).toEqual({ blocked: [message] });
  });

  it('not by one that shows a form whose id stands in either place, nor by one without a list', () => {
    for (const fields of [{ form_id: '1' }, { form: { form_id: '1' } }]) {
      expect(inBody({ path: '@hubspot/form', ...fields })).toHaveProperty('travels');
    }
    expect(inBody({ path: '@hubspot/email_signup', form_id: '1', list_id: '' })).toHaveProperty('travels');
  });
});
