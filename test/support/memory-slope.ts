export interface MemorySample {
  /** Since the beginning. */
  readonly seconds: number;
  readonly heapBytes: number;
  readonly residentBytes: number;
}

export interface Floor {
  readonly seconds: number;
  readonly bytes: number;
}

/** The least of each window: what is left after garbage was collected, as far as it was. Windows without samples are left out. */
export function floors(
  samples: readonly MemorySample[],
  of: 'heapBytes' | 'residentBytes',
  windowSeconds: number,
): readonly Floor[] {
  const windows = new Map<number, Floor>();
  for (const sample of samples) {
    const window = Math.floor(sample.seconds / windowSeconds);
    const known = windows.get(window);
    if (known === undefined || sample[of] < known.bytes)
      windows.set(window, { seconds: sample.seconds, bytes: sample[of] });
  }
  return [...windows.values()];
}

/** Bytes an hour by least squares; NaN of fewer than two points. */
export function slopePerHour(points: readonly Floor[]): number {
  if (points.length < 2) return NaN;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(({ seconds }) => seconds));
  const y = mean(points.map(({ bytes }) => bytes));
  const covariance = mean(points.map(({ seconds, bytes }) => (seconds - x) * (bytes - y)));
  const variance = mean(points.map(({ seconds }) => (seconds - x) ** 2));
  return (covariance / variance) * 3_600;
}
