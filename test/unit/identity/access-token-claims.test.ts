import { callerOf } from '../../../src/identity/access-token-claims';

const NOW = 1_800_000_000;
const person = {
  sub: 'user-1',
  client_id: 'web-app',
  account_id: 'account-1',
  jti: 'token-1',
  iat: NOW,
  exp: NOW + 60,
};
const machine = { ...person, sub: 'billing', client_id: 'billing', account_id: undefined };
const refused = (claim: string) => ({ kind: 'refused', claim });

describe('the claims of a token', () => {
  it.each<[string, object]>([
    ['sub', { ...person, sub: '' }],
    ['client_id', { ...person, client_id: undefined }],
    ['jti', { ...person, jti: 'x'.repeat(257) }],
    ['account_id', { ...person, account_id: '' }],
    ['act', { ...person, act: {} }],
    ['auth_time', { ...person, auth_time: -1 }],
    ['iat', { ...person, iat: NOW + 61 }],
    ['auth_time', { ...person, auth_time: NOW + 61 }],
    ['account_id', { ...machine, sub: 'user-1' }],
    ['act', { ...machine, act: { sub: 'support-1' } }],
  ])('are refused by the name of the first that is wrong: %s', (claim, payload) => {
    expect(callerOf(payload, NOW)).toEqual(refused(claim));
  });

  it('may be told by a clock that is a minute ahead, and no more', () => {
    expect(callerOf({ ...person, iat: NOW + 60, auth_time: NOW + 60 }, NOW)).toMatchObject({ kind: 'person' });
  });

  it.each<[string | undefined, readonly string[]]>([
    [undefined, []],
    ['', []],
    ['a', ['a']],
    [' a  b ', ['a', 'b']],
  ])('give the scopes of %j, and no empty one', (scope, scopes) => {
    for (const payload of [person, machine]) {
      expect(callerOf({ ...payload, scope }, NOW)).toMatchObject({ scopes: new Set(scopes) });
    }
  });
});
