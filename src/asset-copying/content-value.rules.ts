import { drop, malformed, type Part } from './content-walk';

/** Text that something else looks at: an option that the target has to have. */
export const text: Part = (value, walk) => (typeof value === 'string' ? value : malformed(walk, 'text'));

/** On or off. */
export const flag: Part = (value, walk) => (typeof value === 'boolean' ? value : malformed(walk, 'true or false'));

const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

/** A number that JSON holds exactly, or one written as text. */
export const amount: Part = (value, walk) => {
  const isExact = typeof value === 'number' && (Number.isSafeInteger(value) || Math.abs(value % 1) > 0);
  return isExact || (typeof value === 'string' && DECIMAL.test(value)) ? value : malformed(walk, 'a number');
};

const API_NAME = /^[A-Z]+(_[A-Z]+)*$/;
const API_WORD = /^[a-z]+(_[a-z]+)*$/;

/** A name that the API itself gives, such as `IS_EQUAL_TO`: the same in every account. */
export const apiName: Part = matching(API_NAME, 'a name of the API, such as IS_EQUAL_TO');

/** The same in small letters, such as `default_group`. */
export const apiWord: Part = matching(API_WORD, 'a word of the API, such as default_group');

/** A name or a number: months are told by either. */
export const apiNameOrAmount: Part = (value, walk) => (typeof value === 'string' ? apiName : amount)(value, walk);

export const timeZone: Part = matching(
  /^[A-Z][A-Za-z]*([/_+-][A-Za-z]+)*([+-]\d{1,2})?$/,
  'a time zone, such as Europe/Berlin',
);

/** What only says how something looks or is set up: where it is not of its kind, it is left out and listed. */
export function orDropped(pattern: RegExp): Part {
  return (value, walk) => (typeof value === 'string' && pattern.test(value) ? value : drop(walk));
}

export const flagOrDropped: Part = (value, walk) => (typeof value === 'boolean' ? value : drop(walk));

const SMALL = 100_000;

/** A count, a place or a measure; ids of records are greater. */
export const smallOrDropped: Part = (value, walk) =>
  typeof value === 'number' && Math.abs(value) < SMALL ? value : drop(walk);

export const languageOrDropped: Part = orDropped(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i);

export const apiNameOrDropped: Part = orDropped(API_NAME);

export const apiWordOrDropped: Part = orDropped(API_WORD);

function matching(pattern: RegExp, expected: string): Part {
  return (value, walk) => (typeof value === 'string' && pattern.test(value) ? value : malformed(walk, expected));
}
