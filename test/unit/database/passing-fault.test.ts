import { isPassing, isRolledBack } from '../../../src/database/passing-fault';

describe('a fault of the database', () => {
  it.each([
    ['a deadlock', { errno: 1213 }, true],
    ['too many connections', { errno: 1040 }, true],
    ['a full table', { errno: 1114 }, true],
    ['a lost connection', { code: 'PROTOCOL_CONNECTION_LOST', fatal: true }, true],
    ['a refused connection', { code: 'ECONNREFUSED' }, true],
    ['a busy file', { code: 'SQLITE_BUSY' }, true],
    ['a value that is too long', { errno: 1406, code: 'ER_DATA_TOO_LONG' }, false],
    ['a constraint', { code: 'SQLITE_CONSTRAINT_TRIGGER' }, false],
    ['an error of the code', new TypeError('x is undefined'), false],
    ['nothing', undefined, false],
  ])('that is %s passes or not', (_, error, passes) => {
    expect(isPassing(error)).toBe(passes);
  });

  it('lets the same be tried again at once only when the server has rolled back', () => {
    expect([isRolledBack({ errno: 1205 }), isRolledBack({ errno: 1040 })]).toEqual([true, false]);
  });
});
