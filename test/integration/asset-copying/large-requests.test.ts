import { performance } from 'node:perf_hooks';
import { startTestServer, type TestServer } from '../../support/test-server';
import { copying, list, property } from '../../support/assets';
import { account, fill, user } from '../../support/world';

const TARGETS = ['t1', 't2', 't3', 't4'];
/** Generous: a shared machine takes about a tenth of it. */
const MOST_SECONDS = 30;
const MOST_CHARACTERS = 40_000_000;
const PLAN = `query ($input: AssetCopyInput!) { assetCopyPlan(input: $input) {
  digest executable userErrors { code message assetId accountId }
  items { assetId type name action targetName targetAssetId requiredBy dropped target { id } blockers { code message reference } }
} }`;

interface Plan {
  readonly assetCopyPlan: {
    readonly digest: string | null;
    readonly userErrors: readonly { code: string; message: string; assetId: string | null }[];
    readonly items: readonly {
      assetId: string;
      action: string;
      blockers: readonly { code: string; message: string }[];
    }[];
  };
}

describe('the largest requests', () => {
  let server: TestServer;
  let token: string;

  beforeEach(async () => {
    server = await startTestServer({ requestDeadlineSeconds: 4 * MOST_SECONDS });
    const ids = ['source', ...TARGETS];
    await fill(server.database, {
      accounts: ids.map((id) => account(id, { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] })),
      users: ids.map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
      organizations: { north: ids },
      settings: { north: TARGETS.map((id) => copying('source', id)) },
      properties: ids.map((id) => property(id, 'email')),
    });
    token = await server.token({ user: 'root', account: 'source' });
  });
  afterEach(() => server.stop());

  const has = (lists: readonly (readonly [id: string, needs: readonly string[]])[]) =>
    fill(server.database, { assets: lists.map(([id, needs]) => list('source', id, { lists: needs })) });
  const input = (assets: readonly string[], targetAccountIds: readonly string[], more: object = {}) => ({
    sourceAccountId: 'source',
    targetAccountIds,
    assets: assets.map((id) => ({ type: 'LIST', id })),
    ...more,
  });
  const plan = async (assets: readonly string[], targets = ['t1'], more: object = {}) => {
    const { data, errors, text } = await server.send<Plan, object>(
      PLAN,
      { input: input(assets, targets, more) },
      token,
    );
    expect(errors).toBeUndefined();
    return { ...data!.assetCopyPlan, characters: text.length };
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

  it('are answered in seconds and some tens of MB: a ring of 2,500 lists for four targets (A7, A11)', async () => {
    await has(numbers(2_500).map((i) => [`R${i}`, [`R${(i + 1) % 2_500}`]]));
    const start = performance.now();
    const { items, characters } = await plan(
      numbers(100).map((i) => `R${i * 25}`),
      TARGETS,
    );
    const seconds = (performance.now() - start) / 1000;
    expect(items).toHaveLength(10_000);
    expect(new Set(items.flatMap(({ blockers }) => blockers.map(({ code }) => code)))).toEqual(new Set(['CYCLE']));
    expect(items[0]!.blockers[0]!.message).toMatch(
      /^It needs itself: “List R\d+” → .* → 2490 more → “List R\d+” \(A11\)/,
    );
    expect(characters).toBeLessThan(MOST_CHARACTERS);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  }, 120_000);

  it('are answered in seconds and some tens of MB: 2,500 lists that need ten each, all of one name, for four targets (A8)', async () => {
    const name = 'ü'.repeat(500);
    await fill(server.database, {
      assets: numbers(2_500).map((i) => ({
        ...list('source', `D${i}`, {
          lists: numbers(9)
            .map((n) => `D${Math.min(2_499, Math.floor(i / 100) * 100 + 100 + ((i + n) % 100))}`)
            .filter((id) => id !== `D${i}`),
        }),
        name,
      })),
    });
    const start = performance.now();
    const { items, characters } = await plan(
      numbers(100).map((i) => `D${i}`),
      TARGETS,
    );
    const seconds = (performance.now() - start) / 1000;
    expect(items).toHaveLength(10_000);
    expect(characters).toBeLessThan(2 * MOST_CHARACTERS);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  }, 120_000);

  it('are told of twenty blockers one by one, and of the rest how many (A7)', async () => {
    await fill(server.database, {
      assets: [list('source', 'L', { properties: numbers(5_000).map((i) => `missing_${i}`) })],
    });
    const { items } = await plan(['L']);
    expect(items[0]!.blockers).toHaveLength(21);
    expect(items[0]!.blockers.at(-1)).toMatchObject({
      code: 'MISSING_PROPERTY',
      message: expect.stringContaining('4980 more'),
    });
  });

  it('refer to no more than 25,000 things, or are refused (A7)', async () => {
    const properties = numbers(5_000).map((i) => `missing_${i}`);
    await fill(server.database, { assets: numbers(6).map((i) => list('source', `L${i}`, { properties })) });
    const { items, userErrors } = await plan(['L0', 'L1', 'L2', 'L3', 'L4', 'L5']);
    expect(items).toEqual([]);
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', message: expect.stringContaining('25000 times') }]);
  });

  it('reach over 100 steps by the longest way, and are told what to copy first (A11)', async () => {
    await has(numbers(101).map((i) => [`C${i}`, i === 100 ? [] : [`C${i + 1}`]]));
    await has([['C', numbers(101).map((i) => `C${i}`)]]);
    expect((await plan(['C1'])).userErrors).toEqual([]);
    for (const asked of ['C0', 'C']) {
      const { digest, userErrors } = await plan([asked]);
      expect([digest, userErrors.map(({ code, assetId }) => [code, assetId])]).toEqual([
        null,
        [['INVALID_INPUT', 'C0']],
      ]);
      expect(userErrors[0]!.message).toMatch(/^“List C0” needs others .* 100 steps \(A11\). Copy “List C1” first/);
    }
    await fill(server.database, { assets: [list('t1', 'mine')] });
    const mappings = [{ targetAccountId: 't1', type: 'LIST', sourceId: 'C1', targetId: 'mine' }];
    const mapped = await plan(['C0'], ['t1'], { mappings });
    expect([mapped.userErrors, mapped.items.map(({ assetId, action }) => [assetId, action])]).toEqual([
      [],
      [
        ['C1', 'REUSE'],
        ['C0', 'CREATE'],
      ],
    ]);
  });

  it('reach as far as they like below what is there (A6, A11)', async () => {
    await has(numbers(150).map((i) => [`C${i}`, i === 149 ? [] : [`C${i + 1}`]]));
    await fill(server.database, { assets: [{ ...list('t1', 'mine'), name: 'List C75' }] });
    const { userErrors, items } = await plan(['C0']);
    expect([userErrors, items.length]).toEqual([[], 76]);
  });

  it('ask for one plan in an operation, and for each field of it once', async () => {
    await has([['L', []]]);
    const variables = { input: input(['L'], ['t1']) };
    const refused: readonly (readonly [string, RegExp])[] = [
      [
        'query ($input: AssetCopyInput!) { a: assetCopyPlan(input: $input) { digest } ...F } fragment F on Query { assetCopyPlan(input: $input) { digest } }',
        /one assetCopyPlan/,
      ],
      [
        'query ($input: AssetCopyInput!) { assetCopyPlan(input: $input) { items { name } more: items { name } } }',
        /asked for items under several names/,
      ],
      [
        'query ($input: AssetCopyInput!) { assetCopyPlan(input: $input) { items { blockers { code } } items { blockers { again: code } } } }',
        /asked for code under several names/,
      ],
    ];
    for (const [query, message] of refused) {
      const { data, errors } = await server.send<Plan, object>(query, variables, token);
      expect([data, errors![0]!.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
      expect(errors![0]!.message).toMatch(message);
    }
    const same =
      'query ($input: AssetCopyInput!) { assetCopyPlan(input: $input) { digest } assetCopyPlan(input: $input) { items { name } } }';
    expect((await server.send<Plan, object>(same, variables, token)).errors).toBeUndefined();
  });

  it('name no asset and no property that cannot be one, on any database (A6)', async () => {
    const content = list('source', 'L', { properties: ['\ud800'], lists: ['\ud800'] }).content;
    await server.database.write((manager) =>
      manager.query(
        `INSERT INTO assets (account_id, asset_type, asset_id, name, name_key, state, object_type, content, content_hash, archived, updated_at)
         VALUES ('source', 'LIST', 'L', 'L', 'l', 'COMPLETE', '0-1', ?, 'hash', 0, '2026-01-01 00:00:00.000')`,
        [JSON.stringify(content)],
      ),
    );
    const { items } = await plan(['L']);
    expect([items[0]!.action, items[0]!.blockers.length]).toEqual(['BLOCKED', 2]);
  });
});
