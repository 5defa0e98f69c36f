import { contentWith, outcomeOf } from '../../support/content-places';

const MODULE = 'content.widgets.m';
const EMAIL = {
  state: 'DRAFT',
  archived: false,
  isPublished: false,
  content: { widgets: { m: { body: { path: '@hubspot/divider' } } } },
};
const COLOUR = `${MODULE}.css.color`;

const at = (place: string, value: unknown) => outcomeOf('MARKETING_EMAIL', contentWith(EMAIL, place, value));
const travels = (place: string, value: unknown) => ({ travels: contentWith(EMAIL, place, value) });

describe('a look (A5)', () => {
  it.each([
    ...['align', 'alignment', 'background-color', 'background-type', 'bold', 'border', 'border-bottom', 'border-color'],
    ...['border-left', 'border-radius', 'border-right', 'border-style', 'border-top', 'border-width', 'color'],
    ...['corner-radius', 'display', 'font', 'font-color', 'font-family', 'font-size', 'font-style', 'font-weight'],
    ...['height', 'hs-enable-module-padding', 'italic', 'letter-spacing', 'line-height', 'line-type', 'margin'],
    ...['margin-bottom', 'margin-left', 'margin-right', 'margin-top', 'max-width', 'min-height', 'min-width'],
    ...['opacity', 'padding', 'padding-bottom', 'padding-left', 'padding-right', 'padding-top', 'size', 'stack'],
    ...['text-align', 'text-decoration', 'text-transform', 'underline', 'v-align', 'vertical-align', 'width'],
  ])('travels by the name %s, however that is written', (name) => {
    const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const css = { [name]: 'x', [name.replaceAll('-', '_')]: 'x', [camel]: 'x', [name.toUpperCase()]: 'x' };
    expect(at(`${MODULE}.css`, css)).toEqual(travels(`${MODULE}.css`, css));
  });

  it.each(['owner-id', 'background-image', 'content', 'src', 'color2', 'colour', 'x-color', ''])(
    'stays behind by the name %j',
    (name) => {
      const dropped = [`${MODULE}.css${name === '' ? '' : `.${name}`}`];
      expect(at(`${MODULE}.css`, { [name]: 'red' })).toEqual({ dropped });
    },
  );

  it.each([
    [true],
    [false],
    [0],
    [-9_999.5],
    [9_999],
    [''],
    ['red'],
    ['RED'],
    ['inherit !important'],
    ['0'],
    ['12px'],
    ['-1.25em'],
    ['1.2345rem'],
    ['1234pt'],
    ['100%'],
    ['50vw 40vh'],
    ['1px solid #A1b2C3'],
    ['#fff'],
    ['#a1b2c3d4'],
    ['  10px,  5px  '],
    ['"Open Sans", \'Arial\', sans-serif'],
    ['helvetica_neue'],
    ['rgb(0,12, 255)'],
    ['rgba(0 12 255 / 50%)'],
    ['HSL(120.5, 100%, 50%)'],
    ['hsla(1,2%,3%,.5)'],
    [`rgb(${'1'.repeat(40)})`],
    ['a '.repeat(100)],
  ])('travels when it is %j', (value) => {
    expect(at(COLOUR, value)).toEqual(travels(COLOUR, value));
  });

  it.each([
    [10_000],
    [-10_000],
    [4_711_000_000],
    ['12345'],
    ['1e3'],
    ['12345px'],
    ['1.23456px'],
    ['1.px'],
    ['1.xpx'],
    ['12owner'],
    ['px12'],
    ['a17'],
    ['17a'],
    ['a 17a'],
    ['#ab'],
    ['#a1b2c3d4e'],
    ['#xyz'],
    ['#17x'],
    ['x#fff'],
    ['url(https://source.example/17)'],
    ["'Arial'x"],
    ['"Arial""'],
    ['important!'],
    ['!important17'],
    ['x!important'],
    ['rgb()'],
    ['rgb(17x)'],
    ['rgb(1);17'],
    ['17 rgb(1)'],
    ['rgbx(1)'],
    ['cmyk(1)'],
    [`rgb(${'1'.repeat(41)})`],
    ['{{ color }}'],
    ['a '.repeat(101)],
    [['red']],
    [[5]],
    [['rgb(1)']],
  ])('stays behind when it is %j', (value) => {
    expect(at(COLOUR, value)).toEqual({ dropped: [COLOUR] });
  });

  it('travels in parts, and each part for itself', () => {
    const parts = { color: '#fff', opacity: 1 };
    expect(at(COLOUR, parts)).toEqual(travels(COLOUR, parts));
    expect(at(COLOUR, { ...parts, ownerId: '17' })).toEqual({ dropped: [`${COLOUR}.ownerId`] });
    expect(at(COLOUR, { ...parts, color: { color: '#fff' } })).toEqual({ dropped: [`${COLOUR}.color`] });
  });

  it.each(['css', 'child_css', 'body.css', 'body.style', 'body.hs_wrapper_css'])(
    'has a name: what stands in its place at %s stays behind',
    (place) => {
      for (const value of ['color: red', ['red'], 5]) {
        expect(at(`${MODULE}.${place}`, value)).toEqual({ dropped: [`${MODULE}.${place}`] });
      }
    },
  );
});
