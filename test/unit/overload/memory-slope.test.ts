import { floors, slopePerHour } from '../../support/memory-slope';

const sample = (seconds: number, heapBytes: number) => ({ seconds, heapBytes, residentBytes: 2 * heapBytes });

describe('the slope of memory', () => {
  it('is that of the least of each window, whatever garbage lies above it', () => {
    const samples = Array.from({ length: 3_600 }, (_, i) => sample(i, 50e6 + i * 100 + (i % 60 === 30 ? 0 : 20e6)));
    const windows = floors(samples, 'heapBytes', 60);
    expect(windows).toHaveLength(60);
    expect(slopePerHour(windows)).toBeCloseTo(360_000, 3);
    expect(slopePerHour(floors(samples, 'residentBytes', 60))).toBeCloseTo(720_000, 3);
  });

  it('is none of a level, and not known of one point', () => {
    expect(slopePerHour([0, 60, 120].map((seconds) => ({ seconds, bytes: 5 })))).toBe(0);
    expect(slopePerHour([{ seconds: 0, bytes: 5 }])).toBeNaN();
  });
});
