import { createLocalHostCheck, isFromThisMachine } from '../../../src/http/local-hosts';

describe('the host of a request is local', () => {
  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1', '127.0.0.1:80', '[::1]', '[::1]:4000', 'Dev.test:4000'])(
    'when it is %s',
    (host) => expect(createLocalHostCheck('dev.test')(host)).toBe(true),
  );

  it('when it is the address that is listened at', () => {
    expect(createLocalHostCheck('fe80::1')('[fe80::1]:4000')).toBe(true);
    expect(createLocalHostCheck('192.0.2.7')('192.0.2.7:4000')).toBe(true);
  });

  it.each([
    'attacker.example',
    'localhost.attacker.example',
    'attacker.example:localhost',
    'localhost@attacker.example',
    'localhost:1@attacker.example',
    'localhost.',
    '127.0.0.1.nip.io',
    '[::1].attacker.example',
    '[::2]',
    '::1',
    '',
  ])('and not when it is “%s”', (host) => expect(createLocalHostCheck('127.0.0.1')(host)).toBe(false));

  it('and not when there is none', () => expect(createLocalHostCheck('127.0.0.1')(undefined)).toBe(false));
});

describe('a connection is from this machine', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['127.8.9.10', '127.0.0.1'],
    ['::1', '::1'],
    ['::ffff:127.0.0.1', '::ffff:127.0.0.1'],
    ['192.0.2.7', '192.0.2.7'],
  ])('when it comes from %s to %s', (remoteAddress, localAddress) =>
    expect(isFromThisMachine({ remoteAddress, localAddress })).toBe(true),
  );

  it.each([
    ['192.0.2.8', '192.0.2.7'],
    ['172.17.0.1', '172.17.0.2'],
    ['127.0.0.1.nip.io', '192.0.2.7'],
    ['fe80::1', '::1'],
    [undefined, undefined],
  ])('and not when it comes from %s to %s', (remoteAddress, localAddress) =>
    expect(isFromThisMachine({ remoteAddress, localAddress })).toBe(false),
  );
});
