import { REFUSED_MS, replicaStanding } from '../../../src/database/replica-standing.rules';

describe('a replica that refused something', () => {
  it.each([
    [null, 'GOOD'],
    [0, 'LEFT_OUT'],
    [REFUSED_MS - 1, 'LEFT_OUT'],
    [REFUSED_MS, 'ON_TRIAL'],
    [2 * REFUSED_MS - 1, 'ON_TRIAL'],
    [2 * REFUSED_MS, 'GOOD'],
  ])('%s milliseconds later is %s', (elapsed, standing) => {
    const now = 1_000_000;
    expect(replicaStanding(elapsed === null ? null : now - elapsed, now)).toBe(standing);
  });
});
