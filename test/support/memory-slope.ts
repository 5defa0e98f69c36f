export interface MemorySample {
  /** Since the beginning. */
  readonly seconds: number;
  readonly heapBytes: number;
  readonly residentBytes: number;
}

/** Bytes an hour by least squares; NaN of fewer than two samples. */
export function slopePerHour(samples: readonly MemorySample[], of: 'heapBytes' | 'residentBytes'): number {
  if (samples.length < 2) return NaN;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(samples.map(({ seconds }) => seconds));
  const y = mean(samples.map((sample) => sample[of]));
  const covariance = mean(samples.map((sample) => (sample.seconds - x) * (sample[of] - y)));
  const variance = mean(samples.map(({ seconds }) => (seconds - x) ** 2));
  return (covariance / variance) * 3_600;
}
