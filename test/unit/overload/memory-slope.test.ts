import { slopePerHour } from '../../support/memory-slope';

const sample = (seconds: number, heapBytes: number) => ({ seconds, heapBytes, residentBytes: 2 * heapBytes });

describe('the slope of memory', () => {
  it('is what it grows by in an hour, whatever it does between', () => {
    const samples = Array.from({ length: 61 }, (_, i) => sample(i * 60, 50e6 + i * 6_000 + (i % 2) * 1e6));
    expect(slopePerHour(samples, 'heapBytes')).toBeCloseTo(360_000, 3);
    expect(slopePerHour(samples, 'residentBytes')).toBeCloseTo(720_000, 3);
  });

  it('is none of a level, and not known of one sample', () => {
    expect(
      slopePerHour(
        [0, 60, 120].map((seconds) => sample(seconds, 5)),
        'heapBytes',
      ),
    ).toBe(0);
    expect(slopePerHour([sample(0, 5)], 'heapBytes')).toBeNaN();
  });
});
