import { mapOf, type Fields } from './content-shape.rules';
import { drop, isObject, type Part } from './content-walk';

/** What of looks travels, without regard to how a name is written: `padding-top`, `paddingTop` and `padding_top` are one. */
const NAMES: ReadonlySet<string> = new Set([
  'align',
  'alignment',
  'backgroundcolor',
  'backgroundtype',
  'bold',
  'border',
  'bordercolor',
  'borderradius',
  'borderstyle',
  'borderwidth',
  'color',
  'cornerradius',
  'display',
  'fontcolor',
  'font',
  'fontfamily',
  'fontsize',
  'fontstyle',
  'fontweight',
  'height',
  'hsenablemodulepadding',
  'italic',
  'letterspacing',
  'lineheight',
  'linetype',
  'margin',
  'maxwidth',
  'minheight',
  'minwidth',
  'opacity',
  'padding',
  'size',
  'stack',
  'textalign',
  'textdecoration',
  'texttransform',
  'underline',
  'valign',
  'verticalalign',
  'width',
  ...['bottom', 'left', 'right', 'top'].flatMap((side) => [`margin${side}`, `padding${side}`, `border${side}`]),
]);

const MAX_MEASURE = 10_000;
const MAX_LENGTH = 200;
/** A colour in numbers. */
const COLOUR = /^(rgb|hsl)a?\([\d\s.,%/]{1,40}\)$/i;
/** A word, a length or a colour; no word has digits, as ids have. */
const WORD = /^(-?\d{1,4}(\.\d{1,4})?(px|pt|em|rem|vw|vh|%)?|#[\da-f]{3,8}|["']?[a-z_-]+["']?|!important)$/i;

/** A colour, a length, a word, a flag, or a few of them: nothing that could name a thing of the source. Else left out. */
export const look: Part = (value, walk) => {
  if (typeof value === 'boolean' || (typeof value === 'number' && Math.abs(value) < MAX_MEASURE)) return value;
  const isLook = typeof value === 'string' && value.length <= MAX_LENGTH && (COLOUR.test(value) || isWords(value));
  return isLook ? value : drop(walk);
};

const isName = (key: string): boolean => NAMES.has(key.toLowerCase().replace(/[-_]/g, ''));
const parts = mapOf(look, isName);

/** For a place where a look stands, whole or in parts. */
export const lookOrParts: Part = (value, walk) => (isObject(value) ? parts(value, walk) : look(value, walk));

const named = mapOf(lookOrParts, isName);

/** Looks by their names. */
export const looks: Part = (value, walk) => (isObject(value) ? named(value, walk) : drop(walk));

/** Fields of these names that are looks. */
export function lookFields(names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, lookOrParts]));
}

function isWords(value: string): boolean {
  return value.split(/[\s,]/).every((word) => word === '' || WORD.test(word));
}
