import { isAnswered, isPassing, isRolledBack, isWriteRefused } from '../../../src/database/passing-fault';

describe('a fault of the database', () => {
  it.each([
    ['a deadlock', { errno: 1213 }, true],
    ['too many connections', { errno: 1040 }, true],
    ['a full table', { errno: 1114 }, true],
    ['a user whose password is another by now', { errno: 1045 }, true],
    ['a user who is locked', { errno: 4151 }, true],
    ['a lost connection', { code: 'PROTOCOL_CONNECTION_LOST', fatal: true }, true],
    ['a refused connection', { code: 'ECONNREFUSED' }, true],
    ['a read-only server', { errno: 1290 }, true],
    ['a pool without a free connection', { code: 'POOL_WAIT_TIMEOUT' }, true],
    ['a host that is not to be reached', { code: 'EHOSTUNREACH', errno: -113 }, true],
    ['a connection that was closed before', { fatal: true }, true],
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

  it.each([
    [{ errno: 1114 }, true],
    [{ errno: 1290 }, true],
    [{ code: 'SQLITE_FULL' }, true],
    [{ errno: 1040 }, false],
    [{ code: 'ECONNREFUSED', errno: -111 }, false],
  ])('refuses all writes or does not: %j', (error, refused) => {
    expect(isWriteRefused(error)).toBe(refused);
  });

  it.each([
    [{ errno: 1040 }, true],
    [{ errno: 4031 }, true],
    [{ errno: 2013 }, false],
    [{ code: 'ECONNREFUSED', errno: -111 }, false],
    [{ code: 'ETIMEDOUT' }, false],
  ])('is said by the server or is not: %j', (error, answered) => {
    expect(isAnswered(error)).toBe(answered);
  });
});
