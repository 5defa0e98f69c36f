import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createMetrics } from '../../../src/telemetry/metrics';
import { parseMetrics } from '../../support/metrics-text';
import { metricsOf } from '../../support/promql';

const DOCKER = join(__dirname, '../../../docker');
const read = (path: string): string => readFileSync(join(DOCKER, path), 'utf8');

/** What Prometheus itself adds. */
const OF_PROMETHEUS: ReadonlySet<string> = new Set(['instance', 'job']);

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly alert: string;
      readonly expr: string;
      readonly for: string;
      readonly annotations: { readonly summary: string };
    }[];
  }[];
}
interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[];
  readonly templating: { readonly list: readonly { readonly query: string }[] };
}

const alerts = (parse(read('prometheus/alerts.yaml')) as Rules).groups.flatMap(({ rules }) => rules);
const dashboard = JSON.parse(read('grafana/dashboard.json')) as Dashboard;
const targets = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const));

describe('what watches the metrics', () => {
  let exposed: ReadonlyMap<string, ReadonlySet<string>>;
  beforeAll(async () => {
    exposed = await exposedLabels();
  });

  it.each(alerts.map(({ alert, expr }) => [alert, expr] as const))(
    'the alert %s names metrics and labels that there are',
    (_, expr) => {
      expectExposed(expr);
    },
  );

  it.each(targets)('the panel “%s” names metrics and labels that there are: %s', (_, expr) => {
    expectExposed(expr.replaceAll('$__rate_interval', '5m'));
  });

  it('offers the processes that a metric tells', () => {
    const [, metric] = /^label_values\((\w+), instance\)$/.exec(dashboard.templating.list[1]!.query)!;
    expect(exposed.has(metric!)).toBe(true);
  });

  it.each(alerts.map((alert) => [alert.alert, alert] as const))(
    'the alert %s waits, says what is wrong, and is explained',
    (name, alert) => {
      expect(alert.for).toMatch(/^\d+m$/);
      expect(alert.annotations.summary).not.toBe('');
      expect(readFileSync(join(DOCKER, '../docs/OBSERVABILITY.md'), 'utf8')).toContain(`\`${name}\``);
    },
  );

  it.each(alerts.filter(({ expr }) => / [-+] sum\(/.test(expr)).map(({ alert, expr }) => [alert, expr] as const))(
    'the alert %s counts from nought what has not happened yet',
    (_, expr) => {
      const [counted = ''] = expr.split(/\s\/\s/);
      const sums = counted.split('\n').filter((line) => line.includes('sum('));
      expect(sums.length).toBeGreaterThan(1);
      for (const sum of sums) expect(sum).toContain('or vector(0)');
    },
  );

  it('finds what is not there', () => {
    expect(() => expectExposed('rate(multi_account_nothing[5m])')).toThrow();
    expect(() => expectExposed('multi_account_ready{nothing="x"}')).toThrow();
    expect(() => expectExposed('sum by (nothing) (rate(multi_account_http_requests_total[5m]))')).toThrow();
    expect(() => expectExposed('sum(rate(multi_account_http_requests_total[5m])')).toThrow('no PromQL');
  });

  it('has every metric explained in docs/OBSERVABILITY.md', () => {
    const text = readFileSync(join(DOCKER, '../docs/OBSERVABILITY.md'), 'utf8');
    const families = [...exposed.keys()].filter((name) => name.startsWith('multi_account_'));
    expect(
      families.map((name) => name.replace(/_(bucket|sum|count)$/, '')).filter((name) => !text.includes(`\`${name}\``)),
    ).toEqual([]);
  });

  function expectExposed(expression: string): void {
    const metrics = metricsOf(expression).filter(({ name }) => name !== 'up');
    for (const { name, labels } of metrics) {
      expect(exposed.has(name) ? name : `${name} is not exposed`).toBe(name);
      expect(labels.filter((label) => !OF_PROMETHEUS.has(label) && !exposed.get(name)!.has(label))).toEqual([]);
    }
  }
});

/** Of each metric the labels of its samples, once everything has happened. */
async function exposedLabels(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const jobs = { jobs: 1, oldestAgeSeconds: 1 };
  const metrics = createMetrics({
    readiness: async () => ({
      database: true,
      keys: true,
      draining: false,
      writable: true,
      replicas: { inUse: 1, of: 2 },
    }),
    pool: () => ({ open: 2, free: 1, waiting: 0, max: 16 }),
    admission: () => ({ used: 1, limit: 64 }),
    copyQueue: async () => ({ queued: jobs, running: jobs }),
    outbox: async () => ({ pending: 1, oldestAgeSeconds: 1 }),
  });
  metrics.requestEnded('POST', '/graphql', 200);
  metrics.operationEnded('entities', 0.01, 3);
  metrics.errorAnswered('FORBIDDEN');
  metrics.batchLoaded('linked_records', 50);
  metrics.sourceFailed();
  metrics.requestShed('person', 'full');
  const labels = new Map<string, Set<string>>();
  for (const sample of parseMetrics(await metrics.scrape())) {
    const known = labels.get(sample.name) ?? new Set<string>();
    for (const label of Object.keys(sample.labels)) known.add(label);
    labels.set(sample.name, known);
  }
  return labels;
}
