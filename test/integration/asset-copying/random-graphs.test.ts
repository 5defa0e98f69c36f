import fc from 'fast-check';
import { copyNextBatch } from '../../../src/asset-copying/asset-copy-workers';
import { copyAssets, reviewCopy } from '../../../src/asset-copying/copy-assets.service';
import { portableContent } from '../../../src/asset-copying/portable-content.rules';
import type { AssetType } from '../../../src/asset-copying/asset';
import { email, form, list } from '../../support/assets';
import { fillCopyWorld, outcomeOf, ROOT } from '../../support/copy-jobs';
import { tellFigures } from '../../support/figures';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { fill } from '../../support/world';

/** How many graphs, and of how many assets; 300 graphs of up to 200 in the long form. */
const RUNS = Number(process.env['COPY_GRAPHS'] ?? 12);
const SIZE = Number(process.env['COPY_GRAPH_SIZE'] ?? 40);
const CANARY = 'canary-of-the-source';

interface Graph {
  /** The lists that each list needs, by number; circles among them. */
  readonly needs: readonly (readonly number[])[];
  readonly hasCircles: boolean;
  readonly asked: readonly number[];
  /** Copied before the copy that is looked at. */
  readonly before: readonly number[];
  /** Lists of whose names the target has one. */
  readonly named: readonly number[];
  /** Lists that need a property that the target lacks, and lists that are not there. */
  readonly unmet: readonly number[];
  readonly gone: readonly number[];
  readonly mapped: readonly number[];
}

const graph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: SIZE }).chain((size) => {
  const some = (maxLength: number, rarely = false) =>
    fc.oneof(
      { weight: rarely ? 3 : 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength }) },
    );
  return fc.record({
    needs: fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    }),
    hasCircles: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    asked: fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: 1, maxLength: 8 }),
    before: some(3),
    named: some(5),
    unmet: some(2, true),
    gone: some(2, true),
    mapped: some(3),
  });
});

describe('copies of random graphs of assets to random targets', () => {
  let test: TestDatabase;
  let run = 0;
  let refusedRuns = 0;

  beforeAll(async () => {
    test = await createTestDatabase();
    await fillCopyWorld(test.database, 0, 0);
  });
  afterAll(() => test.drop());

  /** Each run has assets of its own in the same accounts. */
  const fillGraph = async ({ needs, hasCircles, named, unmet, gone }: Graph) => {
    run += 1;
    const id = (n: number) => `${CANARY}-${run}-${n}`;
    const name = (n: number) => `Graph ${run} list ${n}`;
    const lists = needs.map((needed, n) => {
      const below = hasCircles ? needed : needed.filter((other) => other > n);
      const asset = list('source', id(n), {
        lists: below.map(id),
        forms: n % 3 === 0 ? [`${CANARY}-${run}-form`] : [],
        properties: unmet.includes(n) ? ['missing'] : ['email'],
      });
      const canaries = { listId: id(n), createdById: CANARY, size: 4711, invented: CANARY };
      const content = { ...(asset.content as object), ...canaries, name: name(n) };
      return { ...asset, name: name(n), content, archived: gone.includes(n) };
    });
    const html = '<p>{{ contact.email }}</p>';
    await fill(test.database, {
      assets: [
        ...lists,
        { ...form('source', `${CANARY}-${run}-form`), name: `Graph ${run} form` },
        { ...email('source', `${CANARY}-${run}-email`, html), name: `Graph ${run} e-mail` },
        ...named.map((n) => ({ ...list('t1', `named-${run}-${n}`), name: name(n).toUpperCase() })),
        list('t1', `map-${run}`),
      ],
    });
    return id;
  };
  /** Lists that the ones asked for need, beyond which nothing is looked for that is mapped. */
  const reachedFrom = ({ needs, hasCircles, mapped, gone }: Graph, asked: readonly number[]): ReadonlySet<number> => {
    const reached = new Set(asked);
    for (const n of reached) {
      if (mapped.includes(n) || gone.includes(n)) continue;
      for (const needed of needs[n]!) if (hasCircles || needed > n) reached.add(needed);
    }
    return reached;
  };
  const refsOf = (ids: readonly string[]) => ids.map((id) => ({ type: 'LIST' as const, id }));
  const copy = async (input: Parameters<typeof reviewCopy>[2], planDigest: string | null) => {
    const answer = await copyAssets(
      { write: test.database.write, person: ROOT, now: new Date() },
      { copy: input, planDigest },
    );
    while (await copyNextBatch(test.database, { leaseSeconds: 60 }));
    return answer;
  };
  const countAssets = async (): Promise<number> =>
    Number(
      (
        (await test.database.read.query("SELECT COUNT(*) AS n FROM assets WHERE account_id = 't1'")) as { n: number }[]
      )[0]!.n,
    );
  const targetKeys = async (): Promise<ReadonlySet<string>> => {
    const rows: { asset_type: string; asset_id: string }[] = await test.database.read.query(
      "SELECT asset_type, asset_id FROM assets WHERE account_id = 't1' AND archived = 0",
    );
    return new Set(rows.map((row) => `${row.asset_type} ${row.asset_id}`));
  };

  it('are whole, as planned, and hold nothing of the source; or are refused and write nothing (A4–A9, A11)', async () => {
    await fc.assert(
      fc.asyncProperty(graph, async (shape) => {
        const id = await fillGraph(shape);
        const request = { sourceAccountId: 'source', targetAccountIds: ['t1'] };
        for (const n of shape.before) await copy({ ...request, assets: refsOf([id(n)]) }, null);
        const input = {
          ...request,
          assets: [...refsOf(shape.asked.map(id)), { type: 'MARKETING_EMAIL' as const, id: `${CANARY}-${run}-email` }],
          mappings: shape.mapped
            .filter((n) => reachedFrom(shape, shape.asked).has(n))
            .map((n) => ({
              targetAccountId: 't1',
              type: 'LIST' as const,
              sourceId: id(n),
              targetId: `map-${run}`,
            })),
        };
        const before = await countAssets();
        const plan = await reviewCopy(test.database.read, ROOT, input);
        const { jobId, refusals } = await copy(input, plan.digest);
        if (plan.digest === null) {
          refusedRuns += 1;
          expect([jobId, refusals.length > 0, await countAssets()]).toEqual([null, true, before]);
          return;
        }
        expect(refusals).toEqual([]);
        await expectAsPlanned(jobId!, plan.items);
        const created = plan.items.filter(({ action }) => action === 'CREATE').length;
        expect(await countAssets()).toBe(before + created);

        const again = await copy({ ...input, onConflict: 'USE_EXISTING' }, null);
        expect(again.refusals).toEqual([]);
        expect((await outcomeOf(test.database, again.jobId!)).copied).toEqual([]);
        expect(await countAssets()).toBe(before + created);
      }),
      { numRuns: RUNS },
    );
    tellFigures('personal data in copies', { graphs: RUNS, refused: refusedRuns });
    if (RUNS > 100) process.stdout.write(`${RUNS} graphs, ${refusedRuns} of them refused\n`);
    expect(refusedRuns).toBeLessThan(RUNS);
  }, 600_000);

  /** Item by item what was planned, and every reference of every copy is to something that the target has. */
  async function expectAsPlanned(
    jobId: string,
    planned: Awaited<ReturnType<typeof reviewCopy>>['items'],
  ): Promise<void> {
    const items: Record<string, string>[] = await test.database.read.query(
      'SELECT asset_type, asset_id, status, target_asset_id, target_name, dropped FROM asset_copy_items WHERE job_id = ? ORDER BY position',
      [jobId],
    );
    const status = {
      CREATE: 'COPIED',
      REPLACE: 'COPIED',
      REUSE: 'REUSED',
      SKIP: 'SKIPPED',
      BLOCKED: 'BLOCKED',
    } as const;
    expect(items).toEqual(
      planned.map((item) => ({
        asset_type: item.asset.type,
        asset_id: item.asset.id,
        status: status[item.action],
        target_asset_id: item.targetAssetId,
        target_name: item.targetName,
        dropped: JSON.stringify(item.dropped),
      })),
    );
    const there = await targetKeys();
    const copies: { asset_type: AssetType; content: string; name: string; state: string }[] =
      await test.database.read.query(
        `SELECT a.asset_type, a.content, a.name, a.state FROM asset_origins o
       JOIN assets a ON a.account_id = o.account_id AND a.asset_type = o.asset_type AND a.asset_id = o.asset_id WHERE o.job_id = ?`,
        [jobId],
      );
    for (const { asset_type, content, name, state } of copies) {
      expect(content + name + state).not.toMatch(
        new RegExp(`${CANARY}|:4711|sender@source|Sender of|"(8001|7002)"|source\\.example`),
      );
      const { references, unsupported } = portableContent(asset_type, JSON.parse(content));
      expect(unsupported).toEqual([]);
      for (const reference of references) {
        if (reference.kind === 'ASSET') expect(there).toContain(`${reference.type} ${reference.id}`);
        else expect(['email', 'firstname']).toContain(reference.name);
      }
    }
  }
});
