import { RowProblem } from '../../../src/import/hubspot-record';
import { isTimeZone, momentOf } from '../../../src/import/hubspot-time.rules';

describe('momentOf', () => {
  it.each([
    ['2024-03-01 09:30', 'UTC', '2024-03-01T09:30:00Z'],
    ['2024-03-01 9:30', 'UTC', '2024-03-01T09:30:00Z'],
    ['2024-03-01 09:30:15', 'UTC', '2024-03-01T09:30:15Z'],
    ['2024-03-01', 'UTC', '2024-03-01T00:00:00Z'],
    [' 2024-03-01 09:30 ', 'UTC', '2024-03-01T09:30:00Z'],
    ['2024-03-01T09:30:00.123Z', 'Europe/Berlin', '2024-03-01T09:30:00.123Z'],
    ['2024-03-01T09:30:00Z', 'Europe/Berlin', '2024-03-01T09:30:00Z'],
    ['2024-03-01T09:30Z', 'UTC', '2024-03-01T09:30:00Z'],
    ['2024-03-01T09:30:00+0100', 'UTC', '2024-03-01T09:30:00+01:00'],
    ['1709285400000', 'Europe/Berlin', '2024-03-01T09:30:00.000Z'],
    ['2024-03-01 09:30', 'Europe/Berlin', '2024-03-01T08:30:00.000Z'],
    ['2024-07-01 09:30', 'Europe/Berlin', '2024-07-01T07:30:00.000Z'],
    ['2024-07-01', 'America/New_York', '2024-07-01T04:00:00.000Z'],
    ['2024-03-31 01:59', 'Europe/Berlin', '2024-03-31T00:59:00.000Z'],
    ['2024-03-31 03:00', 'Europe/Berlin', '2024-03-31T01:00:00.000Z'],
    ['2024-07-01 09:30', 'Asia/Kolkata', '2024-07-01T04:00:00.000Z'],
  ])('reads %s by the clock of %s as %s', (text, timeZone, moment) => {
    expect(momentOf(text, 'updatedAt', timeZone)).toBe(moment);
  });

  it.each([[''], ['  '], [null], [undefined]])('gives null for %j', (text) => {
    expect(momentOf(text, 'updatedAt', 'UTC')).toBeNull();
  });

  it.each(['3/1/2024', '01.03.2024 09:30', '2023-11', 'yesterday', '45352'])(
    'refuses %s, and does not repeat it',
    (text) => {
      const reading = () => momentOf(text, 'closeDate', 'UTC');
      expect(reading).toThrow(RowProblem);
      expect(reading).toThrow(/^closeDate: must be a moment such as/);
      expect(reading).not.toThrow(new RegExp(text));
    },
  );
});

describe('isTimeZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Europe/Atlantis', false],
    ['', false],
  ])('%s: %s', (name, known) => {
    expect(isTimeZone(name)).toBe(known);
  });
});
