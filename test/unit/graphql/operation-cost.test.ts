import { Kind, parse } from 'graphql';
import { compileCost, type Counted, type Variables } from '../../../src/graphql/operation-cost';
import { buildSubgraph } from '../../../src/graphql/schema';

const schema = buildSubgraph();
const entity = '{ __typename: "Contact", id: "1" }';
const reference = { __typename: 'Contact', id: '1' };
/** 5 for the match, and 1 for each linked record. */
const LINKS = '{ ... on Contact { linkedRecords(first: 10) { nodes { id } } } }';

describe('the cost of an operation', () => {
  it.each<[what: string, text: string, variables: Variables]>([
    ['a list', `{ _entities(representations: [${entity}]) ${LINKS} }`, {}],
    ['one object', `{ _entities(representations: ${entity}) ${LINKS} }`, {}],
    ['a variable with a list', `query ($r: [_Any!]!) { _entities(representations: $r) ${LINKS} }`, { r: [reference] }],
    [
      'a variable with one object',
      `query ($r: [_Any!]!) { _entities(representations: $r) ${LINKS} }`,
      { r: reference },
    ],
    ['a variable with a text', `query ($r: [_Any!]!) { _entities(representations: $r) ${LINKS} }`, { r: 'Contact' }],
    ['a list of a variable', `query ($r: _Any!) { _entities(representations: [$r]) ${LINKS} }`, { r: reference }],
    ['a default', `query ($r: [_Any!]! = [${entity}]) { _entities(representations: $r) ${LINKS} }`, {}],
    ['a default of one object', `query ($r: [_Any!]! = ${entity}) { _entities(representations: $r) ${LINKS} }`, {}],
  ])('counts one representation once: %s', (_, text, variables) => {
    expect(costOf(text, variables)).toBe(1 + 5 + 10);
  });

  it('counts as many representations as a list or a default has', () => {
    const list = `[${entity.repeat(7)}]`;
    expect(costOf(`{ _entities(representations: ${list}) ${LINKS} }`)).toBe(7 * 16);
    // `toString` is a member of every object.
    for (const name of ['$r', '$toString']) {
      expect(costOf(`query (${name}: [_Any!]! = ${list}) { _entities(representations: ${name}) ${LINKS} }`)).toBe(
        7 * 16,
      );
    }
    expect(costOf(`{ _entities(representations: []) ${LINKS} }`)).toBe(0);
  });

  it('is apart from how many values it asks for, of the type that has most of them', () => {
    const activities =
      'activities(first: 4) { nodes { id a: id ... on MirroredCall { disposition durationMs } ... on MirroredNote { body } } }';
    const query = `{ _entities(representations: [${entity}, ${entity}]) { ... on Contact { id linkedRecords(first: 10) { nodes { name ${activities} } } } } }`;
    expect(costOf(query, {}, 'values')).toBe(2 * (1 + 10 * (1 + 4 * 4)));
  });

  const sliced = (first: string, definition = ''): string =>
    `query ${definition} { _entities(representations: [${entity}]) { ... on Contact { linkedRecords${first} { nodes { id } } } } }`;

  it.each<[what: string, text: string, variables: Variables, rows: number]>([
    ['its number', sliced('(first: 7)'), {}, 7],
    ['the default of the schema', sliced(''), {}, 20],
    ['the default of the schema for null', sliced('(first: null)'), {}, 20],
    ['a variable', sliced('(first: $n)', '($n: Int)'), { n: 7 }, 7],
    ['the default of the schema for a variable that is not sent', sliced('(first: $n)', '($n: Int)'), {}, 20],
    ['the default of the schema for null in a variable', sliced('(first: $n)', '($n: Int = 1)'), { n: null }, 20],
    ['the default of a variable', sliced('(first: $n)', '($n: Int = 7)'), {}, 7],
    ['the most rows of a page for what is no number', sliced('(first: $n)', '($n: Int)'), { n: '7' }, 100],
    ['the most rows of a page for a list', sliced('(first: $n)', '($n: Int)'), { n: [] }, 100],
  ])('counts the rows of `first`: %s', (_, text, variables, rows) => {
    expect(costOf(text, variables)).toBe(1 + 5 + rows);
  });
});

function costOf(text: string, variables: Variables = {}, counted: Counted = 'objects'): number {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return compileCost(schema, document, operation, counted)(variables);
}
