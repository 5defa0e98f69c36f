"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.looks = exports.lookOrParts = exports.look = void 0;
exports.lookFields = lookFields;
const content_shape_rules_1 = require("./content-shape.rules");
const content_walk_1 = require("./content-walk");
/** What of looks travels, without regard to how a name is written: `padding-top`, `paddingTop` and `padding_top` are one. */
const NAMES = new Set([
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
const COLOUR = /^(#[\da-f]{3,8}|(rgb|hsl)a?\([\d\s.,%/]{1,40}\))$/i;
/** A word, a length or a colour; no word has digits, as ids have. */
const WORD = /^(-?\d{1,4}(\.\d{1,4})?(px|pt|em|rem|vw|vh|%)?|#[\da-f]{3,8}|["']?[a-z_-]+["']?|!important)$/i;
/** A colour, a length, a word, a flag, or a few of them: nothing that could name a thing of the source. Else left out. */
const look = (value, walk) => {
    if (typeof value === 'boolean' || (typeof value === 'number' && Math.abs(value) < MAX_MEASURE))
        return value;
    const isLook = typeof value === 'string' && value.length <= MAX_LENGTH && (COLOUR.test(value) || isWords(value));
    return isLook ? value : (0, content_walk_1.drop)(walk);
};
exports.look = look;
const isName = (key) => NAMES.has(key.toLowerCase().replace(/[-_]/g, ''));
const parts = (0, content_shape_rules_1.mapOf)(exports.look, isName);
/** For a place where a look stands, whole or in parts. */
const lookOrParts = (value, walk) => ((0, content_walk_1.isObject)(value) ? parts(value, walk) : (0, exports.look)(value, walk));
exports.lookOrParts = lookOrParts;
const named = (0, content_shape_rules_1.mapOf)(exports.lookOrParts, isName);
/** Looks by their names. */
const looks = (value, walk) => ((0, content_walk_1.isObject)(value) ? named(value, walk) : (0, content_walk_1.drop)(walk));
exports.looks = looks;
/** Fields of these names that are looks. */
function lookFields(names) {
    return Object.fromEntries(names.map((name) => [name, exports.lookOrParts]));
}
function isWords(value) {
    return value.split(/[\s,]+/).every((word) => word === '' || WORD.test(word));
}
//# sourceMappingURL=content-style.rules.js.map