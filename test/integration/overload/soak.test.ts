import { tellFigures } from '../../support/figures';
import { startLoadedService, type LoadedService } from '../../support/loaded-service';
import { openLoad, type LoadReport, type LoadRequest } from '../../support/open-load';
import { slopePerHour, type MemorySample } from '../../support/memory-slope';

/** SOAK_SECONDS=3600 is an hour; from 60 on the slope of the memory is a figure, from 1800 on it is bounded. */
const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 5);
const LONG = SECONDS >= 60;
const CONTACTS = LONG ? 500 : 40;
/** Each has one or two tokens of its own, more of them than the service remembers. */
const VIEWERS = SECONDS >= 1_800 ? 8_000 : LONG ? 1_000 : 10;
const AT_ONCE = 4;
/**
 * In the short form as many places as there always are, and never more requests than have one of them, so that none is refused
 * however much of the machine other tests take. In the long form the service finds its places itself, and requests come when
 * they are due.
 */
const SETTINGS = LONG ? {} : { REQUESTS_AT_ONCE_MIN: '8', REQUESTS_AT_ONCE_MAX: '8' };
const CONNECTIONS = LONG ? 64 : AT_ONCE;
/** After each the memory is looked at, when garbage was collected. */
const PART_SECONDS = SECONDS >= 1_800 ? 60 : LONG ? 10 : 5;
/** Caches fill and code is compiled in the first quarter, at the most ten minutes. */
const WARM_UP_SECONDS = Math.min(600, SECONDS / 4);
const MOST_MEGABYTES_PER_HOUR = 1;
/** Of a machine that stands still for a moment. */
const REFUSED_PART = LONG ? 0.01 : 0;

jest.setTimeout(180_000 + SECONDS * 1_500 + VIEWERS * 60);

describe(`half of what it can answer, for ${SECONDS} seconds,`, () => {
  let service: LoadedService;
  let requests: readonly LoadRequest[];
  let sent = 0;

  beforeAll(async () => {
    service = await startLoadedService(CONTACTS, SETTINGS);
    requests = await service.requests(VIEWERS, true);
  });
  afterAll(() => service.stop());

  const load = async (rate: number | null, seconds: number): Promise<LoadReport> => {
    const connections = rate === null ? AT_ONCE : CONNECTIONS;
    const from = sent % requests.length;
    const order = [...requests.slice(from), ...requests.slice(0, from)];
    const report = await openLoad({
      port: service.port,
      requests: order,
      connections,
      rate,
      seconds,
      firstNumber: sent,
    });
    sent += report.seen.length;
    return report;
  };

  it('is answered rightly, and the service grows no larger by it', async () => {
    const fastest = await load(null, Math.min(20, SECONDS));
    const rate = fastest.seen.filter(({ right }) => right).length / fastest.seconds / 2;
    const samples: MemorySample[] = [];
    const began = performance.now();
    const isOver = (): boolean => performance.now() - began >= SECONDS * 1_000;
    let wrong = 0;
    let refused = 0;
    let count = 0;
    while (!isOver()) {
      const { seen } = await load(rate, Math.min(PART_SECONDS, SECONDS));
      count += seen.length;
      refused += seen.filter(({ status }) => status === 503).length;
      wrong += seen.filter(({ right, status }) => !right && status !== 503).length;
      samples.push(await memory((performance.now() - began) / 1_000));
    }

    const warm = samples.filter(({ seconds }) => seconds >= WARM_UP_SECONDS);
    const megabytes = (bytes: number): number => Number((bytes / 1_000_000).toFixed(2));
    const figures = {
      requests: count,
      'requests a second': Math.round(rate),
      documents: sent,
      tokens: new Set(requests.map(({ headers }) => headers['authorization'])).size,
      wrong,
      refused,
      ...(LONG
        ? {
            'heap in use, MB an hour': megabytes(slopePerHour(warm, 'heapBytes')),
            'resident, MB an hour': megabytes(slopePerHour(warm, 'residentBytes')),
            'heap in use, MB': everyTenth(warm)
              .map(({ heapBytes }) => megabytes(heapBytes))
              .join(' '),
            'resident at the end, MB': megabytes(warm.at(-1)!.residentBytes),
          }
        : {}),
    };
    tellFigures('soak', figures);
    if (process.env['SOAK_PRINT']) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);

    expect(count).toBeGreaterThan(0);
    expect(samples.length).toBeGreaterThan(0);
    expect(wrong).toBe(0);
    expect(refused).toBeLessThanOrEqual(Math.ceil(count * REFUSED_PART));
    if (SECONDS >= 1_800) {
      expect(megabytes(slopePerHour(warm, 'heapBytes'))).toBeLessThanOrEqual(MOST_MEGABYTES_PER_HOUR);
    }
  });

  const memory = async (seconds: number): Promise<MemorySample> => {
    await service.collectGarbage();
    const all = await service.metrics();
    const valueOf = (name: string): number => all.find((sample) => sample.name === name)!.value;
    return {
      seconds,
      heapBytes: valueOf('nodejs_heap_size_used_bytes'),
      residentBytes: valueOf('process_resident_memory_bytes'),
    };
  };
});

function everyTenth<T>(items: readonly T[]): readonly T[] {
  return items.filter((_, i) => i % 10 === 0 || i === items.length - 1);
}
