import type { Person } from '../../../src/identity/caller';
import { isFreshlyVerified } from '../../../src/identity/step-up.rules';
import { person } from '../../support/callers';

const NOW = new Date('2026-11-24T12:00:00.900Z');
const proved = (secondsAgo: number | null, ...amr: readonly string[]): Person =>
  person({ authTime: secondsAgo === null ? null : Math.floor(NOW.getTime() / 1000) - secondsAgo, amr });

describe('a proof of identity (O5)', () => {
  it.each([
    [0, true],
    [299, true],
    [300, true],
    [301, false],
    [86_400, false],
    [-1, false],
    [-60, false],
    [null, false],
  ])('of %p seconds ago is fresh: %p', (secondsAgo, isFresh) => {
    expect(isFreshlyVerified(proved(secondsAgo, 'pwd'), NOW)).toBe(isFresh);
  });

  it.each(['pwd', 'otp', 'mfa', 'hwk', 'swk', 'pin', 'fpt', 'face'])('counts by the method %s', (method) => {
    expect(isFreshlyVerified(proved(10, method), NOW)).toBe(true);
    expect(isFreshlyVerified(proved(10, 'geo', method), NOW)).toBe(true);
  });

  it.each([[[]], [['geo']], [['user']], [['']], [['PWD']], [['rba', 'wia']]])(
    'does not count by the methods %j',
    (methods) => {
      expect(isFreshlyVerified(proved(10, ...methods), NOW)).toBe(false);
    },
  );
});
