/** What each node needs, by key; keys that are no node are not looked at. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** The nodes so that each comes after all that it needs; those that need themselves, over whatever way, are left out. */
export function dependenciesFirst(needs: Needs): readonly string[] {
  const open = new Map(
    [...needs].map(([key, keys]) => [key, new Set(keys.filter((needed) => needs.has(needed))).size]),
  );
  const neededBy = new Map<string, string[]>();
  for (const [key, keys] of needs) {
    for (const needed of new Set(keys)) neededBy.set(needed, [...(neededBy.get(needed) ?? []), key]);
  }
  const ordered = [...open].filter(([, count]) => count === 0).map(([key]) => key);
  for (const done of ordered) {
    for (const key of neededBy.get(done) ?? []) {
      const left = (open.get(key) ?? 0) - 1;
      open.set(key, left);
      if (left === 0) ordered.push(key);
    }
  }
  return ordered;
}

/** The shortest way from a node back to itself, both ends named; null when there is none (A11). */
export function cycleThrough(start: string, needs: Needs): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const key of queue) {
    for (const needed of needs.get(key) ?? []) {
      if (needed === start) return wayBack(start, key, cameFrom);
      if (cameFrom.has(needed) || !needs.has(needed)) continue;
      cameFrom.set(needed, key);
      queue.push(needed);
    }
  }
  return null;
}

function wayBack(start: string, end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [start];
  for (let key: string | undefined = end; key !== undefined && key !== start; key = cameFrom.get(key)) way.unshift(key);
  return [start, ...way];
}
