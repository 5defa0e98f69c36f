import { ENTRIES, requireAccess, requirePerson, type Access } from '../../../src/graphql/access.policy';
import type { Machine } from '../../../src/identity/caller';
import { ForbiddenError } from '../../../src/shared/errors';
import { person } from '../../support/callers';

const ANNA = person({ scopes: new Set(['sync:write']) });
const machine = (...scopes: readonly string[]): Machine => ({
  kind: 'machine',
  clientId: 'c',
  tokenId: 't',
  scopes: new Set(scopes),
  expiresAt: 0,
});
const FOR_PEOPLE: Access = { caller: 'person' };
const FOR_SYNC: Access = { caller: 'machine', scope: 'sync:write' };

describe('an entry (S3)', () => {
  it('for people lets a person in', () => {
    expect(() => requireAccess(FOR_PEOPLE, ANNA)).not.toThrow();
    expect(requirePerson(ANNA)).toBe(ANNA);
  });

  it('for people lets no machine in, whatever its scopes', () => {
    const message = /for people.*machines read nothing \(S3\)/;
    expect(() => requireAccess(FOR_PEOPLE, machine('sync:write', 'person'))).toThrow(ForbiddenError);
    expect(() => requireAccess(FOR_PEOPLE, machine('sync:write'))).toThrow(message);
    expect(() => requirePerson(machine('sync:write'))).toThrow(message);
  });

  it('for a scope lets a machine in that has it', () => {
    expect(() => requireAccess(FOR_SYNC, machine('sync:write'))).not.toThrow();
    expect(() => requireAccess(FOR_SYNC, machine('other', 'sync:write'))).not.toThrow();
  });

  it.each([[[]], [['sync:read']], [['sync']], [['SYNC:WRITE']]])(
    'for a scope lets no machine in that has %j',
    (scopes) => {
      expect(() => requireAccess(FOR_SYNC, machine(...scopes))).toThrow(ForbiddenError);
      expect(() => requireAccess(FOR_SYNC, machine(...scopes))).toThrow('The token lacks the scope sync:write (S3).');
    },
  );

  it('for a scope lets no person in, though his token has it', () => {
    expect(() => requireAccess(FOR_SYNC, ANNA)).toThrow(ForbiddenError);
    expect(() => requireAccess(FOR_SYNC, ANNA)).toThrow(/other systems.*scope sync:write \(S3\)/);
  });
});

describe('the policy of each entry (S3)', () => {
  it.each(Object.keys(ENTRIES).map((entry) => [entry]))(
    '%s is for people, and only what begins with sync for machines',
    (entry) => {
      const isSync = entry.startsWith('Mutation.sync');
      expect(ENTRIES[entry]).toEqual(isSync ? FOR_SYNC : FOR_PEOPLE);
    },
  );
});
