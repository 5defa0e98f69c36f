import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import { contentWith, outcomeOf } from '../../support/content-places';

const FONT = { bold: true, color: '#000', font: 'Arial, sans-serif', italic: false, size: 12, underline: true };
const EMAIL = {
  name: 'Welcome',
  subject: 'Good to see you',
  type: 'AUTOMATED_EMAIL',
  subcategory: 'automated_email',
  language: 'de-at',
  emailTemplateMode: 'DRAG_AND_DROP',
  state: 'DRAFT',
  archived: false,
  isPublished: false,
  content: {
    flexAreas: {
      main: {
        boxFirstElementIndex: 0,
        boxLastElementIndex: 1,
        boxed: true,
        isSingleColumnFullWidth: false,
        sections: [
          {
            id: 'section-0',
            style: { backgroundType: 'CONTENT', stack: 'LEFT_TO_RIGHT' },
            columns: [{ id: 'column-0-12', width: 12, widgets: ['m'] }],
          },
        ],
      },
    },
    plainTextVersion: 'Good to see you.',
    styleSettings: {
      backgroundColor: '#eee',
      backgroundImageType: 'FIT',
      bodyBorderColor: '#ccc',
      bodyBorderColorChoice: 'BORDER_MANUAL',
      bodyBorderWidth: 1,
      bodyColor: '#fff',
      colorPickerFavorite1: '#111',
      colorPickerFavorite2: '#222',
      colorPickerFavorite3: '#333',
      colorPickerFavorite4: '#444',
      colorPickerFavorite5: '#555',
      colorPickerFavorite6: '#666',
      emailBodyPadding: '10px',
      emailBodyWidth: 600,
      primaryAccentColor: '#123',
      primaryFont: 'Georgia, serif',
      primaryFontColor: '#321',
      primaryFontLineHeight: '1.5',
      primaryFontSize: 16,
      secondaryAccentColor: '#234',
      secondaryFont: 'Arial',
      secondaryFontColor: '#432',
      secondaryFontLineHeight: '1.25',
      secondaryFontSize: 14,
      buttonStyleSettings: { backgroundColor: { color: '#fff', opacity: 1 }, cornerRadius: 3, fontStyle: FONT },
      dividerStyleSettings: { color: { color: '#fff', opacity: 1 }, height: 1, lineType: 'solid' },
      headingOneFont: FONT,
      headingTwoFont: FONT,
      linksFont: FONT,
    },
    templatePath: '@hubspot/email/dnd/Plain_email.html',
    widgets: {
      m: {
        type: 'module',
        name: 'm',
        label: 'Greeting',
        order: 1,
        css: { color: '#fff' },
        child_css: { color: '#fff' },
        body: { path: '@hubspot/rich_text', html: '<p>Hello</p>' },
      },
    },
  },
};
const AREA = 'content.flexAreas.main';
const COLUMN = `${AREA}.sections[].columns[]`;

const at = (place: string, value: unknown) => outcomeOf('MARKETING_EMAIL', contentWith(EMAIL, place, value));

describe('a marketing e-mail (A5)', () => {
  it('travels with its texts, its modules and where they stand, and its looks', () => {
    expect(outcomeOf('MARKETING_EMAIL', EMAIL)).toEqual({ travels: EMAIL });
  });

  it.each<[string, ...unknown[]]>([
    ['language', 'en', 'fil', 'zh-hant-tw', 'es-419', 'EN'],
    ['subcategory', 'automated', 'rss_to_email_blog'],
    [`${AREA}.sections[].id`, 'section', 'section_1', 'section-12-345'],
    [`${COLUMN}.id`, 'column', 'column-0_12'],
    [`${COLUMN}.width`, 0, -1, 99_999, 1.5],
    ['content.templatePath', '@hubspot/a', '@hubspot/email/Start_from-scratch.2.html'],
  ])('keeps at %s what is the same in every account: %j', (place, ...values) => {
    for (const value of values) expect(at(place, value)).toEqual({ travels: contentWith(EMAIL, place, value) });
  });

  it.each<[string, ...unknown[]]>([
    ['type', 'automated', 'AUTOMATED 17', 'X_', 'x_AUTOMATED', 5],
    ['emailTemplateMode', 'DRAG_AND_DROP_17', '17_DRAG', {}],
    ['subcategory', 'automated_17', '17_automated', 'Automated', 5],
    ['language', 'e', 'english', 'en-', 'en-a', '17-en', 'en-owner17owner', '12', 'en_de', ['en'], 5],
    ['state', 'PUBLISHED'],
    ['archived', true],
    ['isPublished', true],
    [`${AREA}.boxFirstElementIndex`, 100_000, -100_000, 4_711_000_000, '1'],
    [`${AREA}.boxLastElementIndex`, 100_000],
    [`${AREA}.boxed`, 'true', 1],
    [`${AREA}.isSingleColumnFullWidth`, 'false'],
    [`${AREA}.sections[].id`, 'xsection', 'section-x', 'section-1x', 'section 17', 'sectionx17', 17],
    [`${AREA}.sections[].style`, 'red'],
    [`${COLUMN}.id`, 'row', 'columns'],
    [`${COLUMN}.width`, '12'],
    [`${COLUMN}.owner`, '17'],
  ])('leaves out and lists at %s what may be the source’s own: %j', (place, ...values) => {
    for (const value of values) expect([value, at(place, value)]).toEqual([value, { dropped: [place] }]);
  });

  it.each([
    ['of no module', 'other'],
    ['of something inherited', 'constructor'],
    ['of no module’s kind', ['m']],
    ['that is none', 17],
    ['that is longer than names are', 'm'.repeat(81)],
    ['with more than a name', 'm 17'],
  ])('names in a column no module by a name %s', (_, name) => {
    expect(at(`${COLUMN}.widgets`, [name, 'm'])).toEqual({ dropped: [`${COLUMN}.widgets[]`] });
    const { content } = portableContent('MARKETING_EMAIL', contentWith(EMAIL, `${COLUMN}.widgets`, [name, 'm']));
    expect(content).toEqual(EMAIL);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no module', {}],
    ['a text', { m: 'text' }],
    ['what has another name', { '17 m': { body: { path: '@hubspot/divider' } } }],
  ])('names in a column no module where there is %s in its place', (_, widgets) => {
    const content = { flexAreas: EMAIL.content.flexAreas, widgets };
    expect(portableContent('MARKETING_EMAIL', { content }).dropped).toContain(`${COLUMN}.widgets[]`);
  });

  it.each(['17m', 'm 17', '-m', 'm'.repeat(81)])('leaves out and lists the place %j, which is no name', (name) => {
    expect(at('content.flexAreas', { [name]: { boxed: true } })).toEqual({
      dropped: [`content.flexAreas.${name.length > 80 ? `${name.slice(0, 80)}…` : name}`],
    });
  });

  it('says that it is a draft where its source does not say what it is', () => {
    expect(outcomeOf('MARKETING_EMAIL', {})).toEqual({
      travels: { state: 'DRAFT', archived: false, isPublished: false },
    });
  });
});

describe('a marketing e-mail is blocked, and says why (A6)', () => {
  const OWN = (reference: string) => `The ${reference} is an account’s own (A6).`;

  it.each<[string, unknown, string]>([
    ['templatePath', 'mine/@hubspot/email.html', OWN('template mine/@hubspot/email.html')],
    ['templatePath', '@hubspot/email.html?id=17', OWN('template @hubspot/email.html?id=17')],
    ['templatePath', '@hubspot/.secret', OWN('template @hubspot/.secret')],
    ['templatePath', '@hubspot', OWN('template @hubspot')],
    ['templatePath', ['@hubspot/email.html'], OWN('template without a path')],
    ['smartFields', { a: {} }, 'smart field a means something else in another account (A6). Take it out.'],
    ['smartFields', 17, 'smart field 17 means something else in another account (A6). Take it out.'],
    ['widgetContainers', { b: 1 }, 'widget container b means something else in another account (A6). Take it out.'],
    ['plainTextVersion', 5, 'content.plainTextVersion should be text (A6).'],
    ['flexAreas', 'text', 'content.flexAreas should be an object (A6).'],
    ['flexAreas.main', ['x'], 'content.flexAreas.main should be an object (A6).'],
    ['flexAreas.main.sections', {}, 'content.flexAreas.main.sections should be a list (A6).'],
    ['widgets', 'text', 'content.widgets should be an object (A6).'],
  ])('by %s that is %j', (field, value, message) => {
    expect(at(`content.${field}`, value)).toEqual({ blocked: [message] });
  });

  it.each(['templatePath', 'smartFields', 'widgetContainers'])('not by %s without anything in it', (field) => {
    const withoutIt = outcomeOf('MARKETING_EMAIL', contentWith(EMAIL, `content.${field}`, undefined));
    for (const value of ['', null, {}, []]) expect(at(`content.${field}`, value)).toStrictEqual(withoutIt);
  });

  it('in any shape that is none', () => {
    for (const content of ['text', 5, null, [EMAIL]]) {
      expect(outcomeOf('MARKETING_EMAIL', content)).toEqual({ blocked: ['The content should be an object (A6).'] });
      if (content !== null) {
        expect(outcomeOf('MARKETING_EMAIL', { content })).toEqual({ blocked: ['content should be an object (A6).'] });
      }
    }
  });
});
