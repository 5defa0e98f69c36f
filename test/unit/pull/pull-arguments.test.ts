import { EXPORT_KINDS } from '../../../src/import/export-kind';
import { pullArguments } from '../../../src/pull/pull-arguments';

describe('the arguments of a pull', () => {
  it('are the account alone: then it is the HubSpot account of that id, with all kinds', () => {
    expect(pullArguments(['--account', '42'])).toEqual({
      accountId: '42',
      hubId: '42',
      kinds: EXPORT_KINDS,
      anew: false,
      apiUrl: new URL('https://api.hubapi.com'),
    });
  });

  it('are read in any order, and kinds put into the order in which they are pulled', () => {
    const argv = ['--full', '--kinds', 'notes, contacts,notes', '--hub', '7', '--account', 'north'];
    expect(pullArguments(argv)).toMatchObject({ hubId: '7', kinds: ['contacts', 'notes'], anew: true });
  });

  it.each([
    [[], /^--account is missing/],
    [['--account', 'a b'], /^--account must be/],
    [['--account', 'north'], /^--hub is missing/],
    [['--account', '42', '--hub', 'north'], /^--hub must be the Hub ID/],
    [['--account', '42', '--kinds', 'tickets'], /^--kinds must be of contacts/],
    [['--account', '42', '--kinds', ''], /^--kinds must be of contacts/],
    [['--account', '42', '--api-url', 'http://api.example'], /^--api-url must be an https URL/],
    [['--account', '42', '--api-url', 'https://user:secret@api.example'], /^--api-url must be an https URL/],
    [['--account', '42', '--api-url', 'api.example'], /^--api-url must be an https URL/],
    [['--account', '42', '--token', 'secret'], /Unknown option '--token'/],
  ])('are refused: %j', (argv, message) => {
    expect(() => pullArguments(argv)).toThrow(message);
    expect(() => pullArguments(argv)).not.toThrow(/secret/);
  });

  it.each(['http://127.0.0.1:8080', 'http://localhost:8080/hubspot', 'https://api.example'])(
    'name the API by %s',
    (url) => {
      expect(pullArguments(['--account', '42', '--api-url', url]).apiUrl).toEqual(new URL(url));
    },
  );
});
