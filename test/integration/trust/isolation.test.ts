import { canariesIn } from '../../support/canaries';
import { tellFigures } from '../../support/figures';
import { everythingOf } from '../../support/isolation-oracle';
import { inOneOrder, PERMITTED, plansOf, questionsOf, type Question } from '../../support/isolation-questions';
import { startIsolationService, viewersOf, type IsolationService } from '../../support/isolation-service';
import { isolationWorld } from '../../support/isolation-world';

/** ISOLATION_WORLDS=30 asks in more worlds; ISOLATION_SEED names the first of them. */
const WORLDS = Number(process.env['ISOLATION_WORLDS'] ?? 1);
const SEED = Number(process.env['ISOLATION_SEED'] ?? Date.now() % 1_000_000);
const AT_ONCE = 8;
/** In the short form a part of the viewers ask. */
const EVERY = WORLDS === 1 ? 4 : 1;

jest.setTimeout(60_000 + WORLDS * 60_000);

describe(`${WORLDS} worlds of accounts whose every text has a canary (ISOLATION_SEED=${SEED})`, () => {
  const counted = { copies: 0, viewers: 0, questions: 0, 'canaries shown': 0 };
  afterAll(() => tellFigures('isolation', { worlds: WORLDS, ...counted, seed: SEED }));

  it.each(Array.from({ length: WORLDS }, (_, n) => SEED + n))(
    'show each viewer what the rules give him, all of it and nothing else (world %i)',
    async (seed) => {
      const service = await startIsolationService(isolationWorld(seed));
      try {
        await askEverything(service);
        await listenToTheService(service);
      } finally {
        await service.stop();
      }
    },
  );

  async function askEverything(service: IsolationService): Promise<void> {
    const { world, client } = service;
    const jobs = await service.jobs();
    counted.copies += jobs.length;
    for (const viewer of viewersOf(world).filter((_, n) => n % EVERY === 0)) {
      const token = await service.tokenOf(viewer);
      const permitted = canariesIn(everythingOf(world, jobs, viewer));
      const ask = async ({ query, variables, expected }: Question): Promise<void> => {
        const body = JSON.stringify({ query, variables });
        const { text, headers, status } = await client.post(body, token);
        const { data, errors } = JSON.parse(text) as { data: unknown; errors?: { extensions: { code: string } }[] };
        const outcome = { viewer, query, status, codes: errors?.map(({ extensions }) => extensions.code) };
        expect({ ...outcome, data: inOneOrder(expected === null ? withoutNulls(data) : data) }).toEqual({
          ...outcome,
          status: 200,
          codes: expected === null ? ['FORBIDDEN'] : undefined,
          data: inOneOrder(expected === PERMITTED ? data : (expected ?? {})),
        });
        const echoed = canariesIn(body);
        const shown = [...canariesIn(`${headers}\n${text}`)].filter((canary) => !echoed.has(canary));
        expect({ ...outcome, foreign: shown.filter((canary) => !permitted.has(canary)) }).toEqual({
          ...outcome,
          foreign: [],
        });
        counted.questions += 1;
        counted['canaries shown'] += shown.length;
      };
      const left = questionsOf(world, jobs, viewer).values();
      const askAll = async (): Promise<void> => {
        for (const question of left) await ask(question);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, askAll));
      // Few plans are made at once.
      for (const plan of plansOf(world, viewer)) await ask(plan);
      counted.viewers += 1;
    }
  }
});

/** Ids of accounts and callers are told to who runs the service, and nothing else of anybody's. */
async function listenToTheService({ world, server, lines, collector }: IsolationService): Promise<void> {
  const ids = canariesIn(JSON.stringify([world.accounts.map(({ id }) => id), viewersOf(world)]));
  const told = {
    log: lines.join(''),
    metrics: await (await fetch(server.metricsUrl!)).text(),
    traces: collector.bodies.join('\n'),
  };
  expect(lines.some((line) => line.includes('request.completed'))).toBe(true);
  expect(told.metrics).toContain('graphql');
  expect(told.traces).toContain('SELECT');
  for (const [where, text] of Object.entries(told)) {
    expect({ where, foreign: [...canariesIn(text)].filter((canary) => !ids.has(canary)) }).toEqual({
      where,
      foreign: [],
    });
  }
  expect([...canariesIn(told.metrics)]).toEqual([]);
}

/** What a refused operation still says. */
function withoutNulls(data: unknown): object {
  return Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => value !== null));
}
