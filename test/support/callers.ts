import type { Person } from '../../src/identity/caller';

/** A user who acts himself, with nothing that permits anything; a test says what differs. */
export const person = (differing: Partial<Person> = {}): Person => ({
  kind: 'person',
  userId: 'u',
  accountId: 'a',
  actorId: null,
  tokenId: 't',
  clientId: 'c',
  scopes: new Set(),
  authTime: null,
  amr: [],
  expiresAt: 0,
  ...differing,
});
