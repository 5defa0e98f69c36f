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
    ['2024-03-01T09:30:00+01:00', 'UTC', '2024-03-01T09:30:00+01:00'],
    ['2024-03-01T09:30Z', 'UTC', '2024-03-01T09:30:00Z'],
    ['2024-03-01T09:30:00+0100', 'UTC', '2024-03-01T09:30:00+01:00'],
    ['2024-03-01T09:30:00.123456789Z', 'UTC', '2024-03-01T09:30:00.123456789Z'],
    ['2024-03-01t09:30:00.12z', 'UTC', '2024-03-01t09:30:00.12z'.toUpperCase().replace('Z', 'z')],
    ['2024-03-01 09:30:15.123-05:30', 'UTC', '2024-03-01T09:30:15.123-05:30'],
    ['2024-03-01 09:30:15.123', 'UTC', '2024-03-01T09:30:15Z'],
    ['2024-03-01T09:30', 'UTC', '2024-03-01T09:30:00Z'],
    ['2024-02-31 09:30', 'UTC', '2024-02-31T09:30:00Z'],
    ['2024-13-01 09:30', 'Europe/Berlin', '2024-13-01T09:30:00Z'],
    ['10000000000', 'UTC', '1970-04-26T17:46:40.000Z'],
    ['2024-01-01 12:00', 'America/St_Johns', '2024-01-01T15:30:00.000Z'],
    ['2024-01-01 12:00', 'Europe/London', '2024-01-01T12:00:00.000Z'],
    ['2024-03-10 03:00', 'America/New_York', '2024-03-10T07:00:00.000Z'],
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

  it.each([
    '3/1/2024',
    '01.03.2024 09:30',
    '2023-11',
    'yesterday',
    '45352',
    'x2024-03-01T09:30:00Z',
    '2024-03-01T09:30:00Zx',
    'x2024-03-01 09:30+01:00',
    '2024-03-01 09:30+01:00x',
    'x2024-03-01 09:30',
    '2024-03-01 09:30x',
    'x1709285400000',
    '1709285400000x',
    '170928540000000',
    '2024-03-01T09:30:00.Z',
    '2024-03-01T09:30:00.xZ',
    '2024-03-01 09:30:00.x',
    '2024-03-01 09:30:00.x+01:00',
    '124-03-01',
    '2024-3-1 9:30',
  ])('refuses %s, and does not repeat it', (text) => {
    const reading = () => momentOf(text, 'closeDate', 'UTC');
    expect(reading).toThrow(RowProblem);
    expect(reading).toThrow(/^closeDate: must be a moment such as/);
    expect(reading).not.toThrow(new RegExp(text));
  });
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
