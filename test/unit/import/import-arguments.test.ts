import { importArguments, UsageError } from '../../../src/import/import-arguments';

describe('importArguments', () => {
  it('needs an account and files', () => {
    expect(importArguments(['--account', '42', 'a.csv', 'b.json'])).toEqual({
      accountId: '42',
      type: null,
      ownersFile: null,
      timeZone: 'UTC',
      asOf: null,
      files: ['a.csv', 'b.json'],
    });
  });

  it('takes options', () => {
    const options = [
      '--type=notes',
      '--owners',
      'o.json',
      '--time-zone',
      'Europe/Berlin',
      '--as-of',
      '2024-01-31T10:30:00+01:00',
    ];
    expect(importArguments(['a.csv', '--account', '42', ...options])).toMatchObject({
      type: 'notes',
      ownersFile: 'o.json',
      timeZone: 'Europe/Berlin',
      asOf: '2024-01-31T09:30:00.000Z',
    });
  });

  it.each([
    ['without an account', ['a.csv'], /^--account is missing/],
    ['with an account that is no id', ['--account', 'a b', 'a.csv'], /^--account must be/],
    ['without files', ['--account', '42'], /^no file is given/],
    ['with an unknown kind', ['--account', '42', '--type', 'tickets', 'a.csv'], /^--type must be one of contacts, /],
    ['with an unknown zone', ['--account', '42', '--time-zone', 'Mars', 'a.csv'], /^--time-zone must be/],
    ['with an unknown option', ['--account', '42', '--force', 'a.csv'], /--force/],
    [
      'with a moment without offset',
      ['--account', '42', '--as-of', '2024-01-31T10:30:00', 'a.csv'],
      /^--as-of must be/,
    ],
    ['with a moment to come', ['--account', '42', '--as-of', '9000-01-31T10:30:00Z', 'a.csv'], /^--as-of must be/],
  ])('refuses a command line %s', (_, argv, message) => {
    expect(() => importArguments(argv)).toThrow(UsageError);
    expect(() => importArguments(argv)).toThrow(message);
  });
});
