import { nameRefusals } from '../../../src/organizations/organization-name.rules';

describe('the name of an organization', () => {
  it.each([[null], [undefined], ['A'], ['a'.repeat(200)], ['Nord GmbH & Co. KG, “Süd”']])('may be %j', (name) => {
    expect(nameRefusals(name)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \u00a0 '],
    ['longer than 200 characters', 'a'.repeat(201)],
    ['of two lines', 'North\nSouth'],
    ['with a control character', 'North\u0000'],
    ['with a mark that turns direction', 'North\u202eSouth'],
    ['with a mark that isolates direction', 'North\u2066South'],
    ['with half a character', 'North \ud800'],
  ])('is not %s', (_, name) => {
    expect(nameRefusals(name)).toEqual([
      {
        code: 'INVALID_INPUT',
        message: expect.stringMatching(/^name has 1 to 200 characters/),
        field: ['input', 'name'],
      },
    ]);
  });
});
