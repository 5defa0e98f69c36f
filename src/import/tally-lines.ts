import { rejectedIn, type Counts, type Tally } from './import-tally';

export function counted({ applied, stale, rejected }: Counts): string {
  return `${applied} applied, ${stale} stale, ${rejected} rejected`;
}

export function rowsOf(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

/** The rejected rows by place and reason, without their values, and how many there are beyond those listed. */
export function rejectionLines(tally: Tally): readonly string[] {
  const more = rejectedIn(tally) - tally.rejections.length;
  return [
    ...tally.rejections.map(({ place, reason }) => `  ${place}: ${reason}`),
    ...(more > 0 ? [`  and ${more} more rejected`] : []),
  ];
}
