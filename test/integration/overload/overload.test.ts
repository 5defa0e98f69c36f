import { median, percentile } from '../../../bench/statistics';
import { tellFigures } from '../../support/figures';
import { startLoadedService, type LoadedService } from '../../support/loaded-service';
import { openLoad, type LoadReport, type LoadRequest, type Seen } from '../../support/open-load';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

/** OVERLOAD_SECONDS=120 puts it under each load for so long, in rounds, and then also asks how long accepted requests take. */
const SECONDS = Number(process.env['OVERLOAD_SECONDS'] ?? 1);
const MEASURES = SECONDS >= 30;
const CONTACTS = MEASURES ? 1_000 : 60;
const TOKENS = MEASURES ? 200 : 10;
/** Enough that none waits for another to be answered: what waits, waits at the service. */
const CONNECTIONS = 512;
const AT_ONCE = 8;
/** Under a light load; in the short form fewer than there are places, so that what other tests take of the machine refuses none. */
const LIGHT_CONNECTIONS = MEASURES ? CONNECTIONS : 4;
/** A machine that stands still for a moment gives many requests at once, of which some are refused. */
const REFUSED_UNDER_LIGHT_LOAD = MEASURES ? 0.05 : 0;
/** After which it is as if nothing had been: what was under way is done, and the limit has grown again. */
const RECOVERY_MS = 1_000;
/** In the short form, whose rate is measured too shortly to be relied on. */
const SURELY_TOO_MANY = 300;
const ROUNDS = Math.max(1, Math.round(SECONDS / 30));
/** Until the limit has followed a load that comes all at once; told of apart, and not bounded. */
const SETTLES_MS = MEASURES ? 1_000 : 0;

jest.setTimeout(120_000 + SECONDS * 8_000);

describe('twice as many requests as can be answered', () => {
  let service: LoadedService;
  let requests: readonly LoadRequest[];
  let sent = 0;

  beforeAll(async () => {
    // In the short form so few that any machine has too many.
    service = await startLoadedService(CONTACTS, MEASURES ? {} : { REQUESTS_AT_ONCE_MAX: '8' });
    requests = await service.requests(TOKENS, false);
  });
  afterAll(() => service.stop());

  const load = async (rate: number | null, seconds: number, connections = CONNECTIONS): Promise<LoadReport> => {
    const report = await openLoad({ port: service.port, requests, connections, rate, seconds, firstNumber: sent });
    sent += report.seen.length;
    return report;
  };

  it('are answered rightly and in time as far as they can be, and the others refused at once', async () => {
    await load(null, SECONDS, AT_ONCE);
    const rates: number[] = [];
    const rounds: { readonly alone: LoadReport; readonly twice: LoadReport; readonly after: LoadReport }[] = [];
    const before = await shed();
    for (let round = 0; round < ROUNDS; round += 1) {
      const sustained = await load(null, SECONDS / ROUNDS, AT_ONCE);
      rates.push(sustained.seen.filter(isAnswered).length / sustained.seconds);
      const rate = median(rates);
      rounds.push({
        alone: await load(rate / 10, Math.max(SECONDS / ROUNDS, 20 / rate), LIGHT_CONNECTIONS),
        twice: await load(MEASURES ? 2 * rate : Math.max(2 * rate, SURELY_TOO_MANY), SECONDS / ROUNDS),
        after: await load(rate / 4, SECONDS / ROUNDS, LIGHT_CONNECTIONS),
      });
    }
    const told = (await shed()) - before;
    const [alone, twice, after] = (['alone', 'twice', 'after'] as const).map((name) =>
      rounds.flatMap((round) => round[name].seen),
    ) as [Seen[], Seen[], Seen[]];
    const unloaded = timesOf(alone.filter(isAnswered));
    const crowded = timesOf(twice.filter(isAnswered).filter(isSettled));
    const sudden = timesOf(twice.filter(isAnswered).filter((one) => !isSettled(one)));
    const refused = twice.filter(isRefused);
    const seconds = rounds.reduce((sum, round) => sum + round.twice.seconds, 0);
    const ratios = rounds.map(({ alone: quiet, twice: loud }) => p99Of(loud) / p99Of(quiet));
    const figures = {
      'sustainable requests a second': Math.round(median(rates)),
      'p50 at a tenth, ms': Math.round(percentile(unloaded, 0.5)),
      'p99 at a tenth, ms': Math.round(percentile(unloaded, 0.99)),
      'answered a second at twice the rate': Math.round(twice.filter(isAnswered).length / seconds),
      'p50 at twice the rate, ms': Math.round(percentile(crowded, 0.5)),
      'p99 at twice the rate, ms': Math.round(percentile(crowded, 0.99)),
      ...(sudden.length > 0 ? { 'p99 in its first second, ms': Math.round(percentile(sudden, 0.99)) } : {}),
      'p99 at twice the rate by p99 at a tenth, median of rounds': Number(median(ratios).toFixed(2)),
      refused: refused.length,
      'p99 of refusals, ms': Math.round(percentile(timesOf(refused.filter(isSettled)), 0.99)),
      'refused afterwards at a quarter': after.filter(isRefused).length,
      'sent late at most, ms': Math.round(Math.max(...rounds.map((round) => round.twice.sentLateMs))),
      ...answeredByGroup(twice),
    };
    tellFigures('overload', figures);
    if (process.env['OVERLOAD_PRINT']) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);

    const all = [...alone, ...twice, ...after];
    expect(all.filter((one) => !isAnswered(one) && !isRefused(one))).toEqual([]);
    // The embedded database answers within the process: one after another, so that there is no crowd.
    if (TEST_DATABASE === 'mysql') expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter(({ retryAfter }) => !/^[123]$/.test(retryAfter ?? ''))).toEqual([]);
    expect(told).toBeGreaterThanOrEqual(refused.length);
    expect(crowded.length).toBeGreaterThan(MEASURES ? twice.length / 8 : 10);
    const recovered = after.filter(({ at }) => at > RECOVERY_MS);
    for (const light of [alone, recovered]) {
      expect(light.filter(isRefused).length).toBeLessThanOrEqual(light.length * REFUSED_UNDER_LIGHT_LOAD);
    }
    if (MEASURES) expect(median(ratios)).toBeLessThanOrEqual(2);
  });

  const shed = async (): Promise<number> =>
    (await service.metrics())
      .filter(({ name }) => name === 'multi_account_requests_shed_total')
      .reduce((sum, { value }) => sum + value, 0);
});

function isAnswered({ status, right }: Seen): boolean {
  return status === 200 && right;
}

function isSettled({ at }: Seen): boolean {
  return at >= SETTLES_MS;
}

function isRefused({ status }: Seen): boolean {
  return status === 503;
}

function p99Of({ seen }: LoadReport): number {
  return percentile(timesOf(seen.filter(isAnswered).filter(isSettled)), 0.99);
}

function timesOf(seen: readonly Seen[]): readonly number[] {
  return seen.map(({ ms }) => ms).sort((a, b) => a - b);
}

function answeredByGroup(seen: readonly Seen[]): Readonly<Record<string, string>> {
  const groups = [...new Set(seen.map(({ group }) => group))].sort();
  return Object.fromEntries(
    groups.map((group) => {
      const ofGroup = seen.filter((one) => one.group === group);
      return [`answered of ${group}`, `${Math.round((100 * ofGroup.filter(isAnswered).length) / ofGroup.length)} %`];
    }),
  );
}
