import { createMetrics } from '../../../src/telemetry/metrics';
import type { Readiness } from '../../../src/telemetry/readings';
import { parseMetrics } from '../../support/metrics-text';

const READY = { database: true, keys: true, draining: false, writable: true };

async function replicasOf(readiness: Readiness): Promise<Readonly<Record<string, number>>> {
  const metrics = createMetrics({
    readiness: async () => readiness,
    pool: () => null,
    copyQueue: async () => null,
    outbox: async () => null,
    admission: () => ({ used: 0, limit: 1 }),
  });
  const samples = parseMetrics(await metrics.scrape()).filter(({ name }) => name === 'multi_account_replicas');
  return Object.fromEntries(samples.map(({ labels, value }) => [labels['state'], value]));
}

describe('the gauge of replicas', () => {
  it('tells how many are in use, and how many are set aside', async () => {
    expect(await replicasOf({ ...READY, replicas: { inUse: 1, of: 3 } })).toEqual({ in_use: 1, set_aside: 2 });
  });

  it('has no value where there are none', async () => {
    expect(await replicasOf(READY)).toEqual({});
  });
});
