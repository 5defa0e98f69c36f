import fc from 'fast-check';
import { tellFigures } from '../../support/figures';
import { beginning } from '../../support/modelled-beginning';
import { ModelledService } from '../../support/modelled-service';
import { steps } from '../../support/modelled-steps';
import { countOrganizationRows, sizesOf } from '../../support/organization-rows';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { fill } from '../../support/world';

/**
 * 1,000 runs in the long form, which prints what was done. A failure prints the seed, path and replayPath that the others
 * are set to in order to replay it.
 */
const { MODEL_RUNS, MODEL_SEED, MODEL_PATH, MODEL_REPLAY } = process.env;
const MAX_STEPS = 50;

describe('organizations', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  it('are after any steps what a model of the rules says (O1–O18, C1–C5, S1, S2, S4)', async () => {
    const tally = new Map<string, number>();
    let run = 0;
    const property = fc.asyncProperty(steps(MAX_STEPS, MODEL_REPLAY ?? null), async (sequence) => {
      run += 1;
      const world = beginning(`r${run}-`);
      await fill(test.database, { accounts: [...world.accounts.values()], users: [...world.users.values()] });
      const service = new ModelledService(test.database, world, tally);
      const before = await countOrganizationRows(test.database);
      try {
        await fc.asyncModelRun(() => ({ model: world, real: service }), sequence);
      } catch (error) {
        throw new Error(`${service.trace.join('\n')}\n${(error as Error).message}`, { cause: error });
      }
      const sizes = sizesOf(service.rows);
      expect(await countOrganizationRows(test.database)).toEqual(before.map((count, i) => count + sizes[i]!));
    });
    const seed = Number(MODEL_SEED ?? Date.now() % 2 ** 31);
    await fc.assert(property, {
      numRuns: Number(MODEL_RUNS ?? 40),
      seed,
      ...(MODEL_PATH === undefined ? {} : { path: MODEL_PATH }),
    });
    tellFigures('modelled organizations', { seed, runs: run, steps: stepsIn(tally) });
    if (MODEL_RUNS !== undefined) process.stdout.write(told(run, tally));
  }, 3_600_000);
});

function stepsIn(tally: ReadonlyMap<string, number>): number {
  return [...tally.values()].reduce((sum, count) => sum + count, 0);
}

function told(runs: number, tally: ReadonlyMap<string, number>): string {
  const lines = [...tally].sort().map(([what, count]) => `${String(count).padStart(7)} × ${what}`);
  return [`${runs} runs, ${stepsIn(tally)} steps`, ...lines, ''].join('\n');
}
