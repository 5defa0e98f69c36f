import { lastChange } from '../../../src/import/last-change.rules';

const context = { asOf: null, fileTime: '2024-06-01T00:00:00Z' };

describe('the last change of a row (S1)', () => {
  it.each([
    [['2024-01-02T00:00:00Z', '2024-01-01T00:00:00Z'], '2024-01-02T00:00:00Z'],
    [['2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z'], '2024-01-02T00:00:00Z'],
    [[null, '2024-01-01T00:00:00Z', null], '2024-01-01T00:00:00Z'],
    [['1960-01-01T00:00:00Z', null], '1960-01-01T00:00:00Z'],
    [[null, '1960-01-01T00:00:00Z'], '1960-01-01T00:00:00Z'],
    [['2024-01-01T01:00:00+01:00', '2024-01-01T00:00:00Z'], '2024-01-01T01:00:00+01:00'],
    [['2024-01-01T01:00:00Z', '2024-01-01T01:30:00+01:00'], '2024-01-01T01:00:00Z'],
  ])('of %j is %s, the first of equal ones', (dates, updatedAt) => {
    expect(lastChange(dates, context)).toEqual({ updatedAt, remarks: [] });
  });

  it('is the file’s time, and said to be, where none is told', () => {
    expect(lastChange([null], context)).toEqual({ updatedAt: context.fileTime, remarks: ['NO_MODIFICATION_DATE'] });
    expect(lastChange([], context).updatedAt).toBe(context.fileTime);
  });

  it('is the moment as of which the file was given, if that is later', () => {
    expect(lastChange(['2024-01-01T00:00:00Z'], { ...context, asOf: '2024-05-01T00:00:00Z' }).updatedAt).toBe(
      '2024-05-01T00:00:00Z',
    );
    expect(lastChange([], { ...context, asOf: '2024-05-01T00:00:00Z' })).toEqual({
      updatedAt: '2024-05-01T00:00:00Z',
      remarks: [],
    });
  });
});
