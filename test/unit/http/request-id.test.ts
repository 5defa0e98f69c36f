import { requestIdOf } from '../../../src/http/request-id';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('the id of a request', () => {
  it.each(['019e6b1c-55a0-7c41-9d2f-1f2ab0a6b7d3', '01ARZ3NDEKTSV4RRFFQ69G5FAV', 'req_1.2-3'])(
    'is the one that the router gives: %s',
    (given) => {
      expect(requestIdOf(given, () => true)).toBe(given);
    },
  );

  it.each([undefined, '', 'short', 'x'.repeat(65), 'anna@shop.example', 'two words', 'line\nbreak', ['12345678']])(
    'is a new one when the router’s cannot be written down: %j',
    (given) => {
      expect(requestIdOf(given, () => true)).toMatch(UUID);
    },
  );

  it('is a new one when it does not come from the router', () => {
    expect(requestIdOf('12345678', () => false)).toMatch(UUID);
  });
});
