import type { Caller } from '../../../src/identity/caller';
import { createVerifiedTokens } from '../../../src/identity/verified-tokens';

const NOW = 1_000_000;

test('a token is known for a minute after it was verified, however often it is used', () => {
  const tokens = createVerifiedTokens();
  const caller = machine(NOW + 3600);
  tokens.keep('a', caller, NOW);
  expect([0, 30, 59.9].map((age) => tokens.find('a', NOW + age))).toEqual([caller, caller, caller]);
  expect(tokens.find('a', NOW + 60)).toBeNull();
});

test('a token is known no longer than it lasts', () => {
  const tokens = createVerifiedTokens();
  tokens.keep('a', machine(NOW + 10), NOW);
  expect(tokens.find('a', NOW + 9)).not.toBeNull();
  expect(tokens.find('a', NOW + 10)).toBeNull();
});

test('only the exact token is known', () => {
  const tokens = createVerifiedTokens();
  tokens.keep('abc', machine(NOW + 3600), NOW);
  expect(['ab', 'abcd', 'ABC', ''].map((token) => tokens.find(token, NOW))).toEqual([null, null, null, null]);
});

test('the token unused for longest makes room', () => {
  const tokens = createVerifiedTokens(2);
  for (const token of ['a', 'b']) tokens.keep(token, machine(NOW + 3600), NOW);
  tokens.find('a', NOW);
  tokens.keep('c', machine(NOW + 3600), NOW);
  expect(['a', 'b', 'c'].filter((token) => tokens.find(token, NOW) !== null)).toEqual(['a', 'c']);
});

function machine(expiresAt: number): Caller {
  return { kind: 'machine', clientId: 'billing', tokenId: 'token', scopes: new Set(), expiresAt };
}
