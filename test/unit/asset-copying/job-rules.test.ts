import { assetKey, type AssetRef, type CopyRequest, type PlanItem } from '../../../src/asset-copying/copy-plan';
import { BATCH_SIZE, batchesOf, newItems } from '../../../src/asset-copying/copy-batches.rules';
import { finalStatus, progressOf } from '../../../src/asset-copying/job-status.rules';
import { limited, MAX_BLOCKERS } from '../../../src/asset-copying/blocker-limit.rules';
import { isRetried, retryOf, retryRequest, type OldItem } from '../../../src/asset-copying/retry-plan.rules';
import type { AssetCopyItemStatus } from '../../../src/asset-copying/asset-copy-job';

const list = (id: string): AssetRef => ({ type: 'LIST', id });
const planned = (id: string, differing: Partial<PlanItem> = {}): PlanItem => ({
  asset: list(id),
  name: `List ${id}`,
  targetAccountId: 't',
  action: 'CREATE',
  targetAssetId: `t-${id}`,
  targetName: `List ${id}`,
  requiredBy: [],
  dropped: [],
  blockers: [],
  sourceHash: 'h',
  level: 0,
  resolved: [],
  ...differing,
});
const counts = (each: Partial<Record<AssetCopyItemStatus, number>>) =>
  new Map(Object.entries(each) as [AssetCopyItemStatus, number][]);

describe('a job that is over (A10)', () => {
  it.each<[string, Partial<Record<AssetCopyItemStatus, number>>, boolean]>([
    ['SUCCEEDED', { COPIED: 1, REUSED: 1, SKIPPED: 1 }, false],
    ['SUCCEEDED', { COPIED: 1 }, true],
    ['SUCCEEDED', {}, false],
    ['PARTIAL', { COPIED: 1, FAILED: 1 }, false],
    ['PARTIAL', { REUSED: 1, BLOCKED: 1 }, false],
    ['PARTIAL', { SKIPPED: 1, CANCELED: 1 }, false],
    ['FAILED', { FAILED: 1 }, false],
    ['FAILED', { BLOCKED: 2 }, false],
    ['FAILED', { CANCELED: 1 }, false],
    ['CANCELED', { COPIED: 1, CANCELED: 1 }, true],
    ['CANCELED', { FAILED: 1 }, true],
  ])('is %s with %j, canceled: %p', (status, each, isCanceling) => {
    expect(finalStatus(counts(each), isCanceling)).toBe(status);
  });

  it('counts all of it, what is there and what came to nothing', () => {
    const each = { PENDING: 1, COPYING: 2, COPIED: 4, REUSED: 8, SKIPPED: 16, BLOCKED: 32, FAILED: 64, CANCELED: 128 };
    expect(progressOf(counts(each))).toEqual({ total: 255, done: 28, failed: 224 });
    expect(progressOf(counts({}))).toEqual({ total: 0, done: 0, failed: 0 });
  });
});

describe('the items of a job', () => {
  it('have nothing left to do where the plan says so, and follow on from a position', () => {
    const actions = ['CREATE', 'REPLACE', 'REUSE', 'SKIP', 'BLOCKED'] as const;
    const items = newItems(
      actions.map((action) => planned(action, { action })),
      7,
    );
    expect(items.map(({ position, status }) => [position, status])).toEqual([
      [7, 'PENDING'],
      [8, 'PENDING'],
      [9, 'REUSED'],
      [10, 'SKIPPED'],
      [11, 'BLOCKED'],
    ]);
    expect(newItems([planned('a')])[0]).toEqual({ ...planned('a'), position: 0, status: 'PENDING' });
  });

  it('are written in batches of one target and one level, what is there already left out (A11)', () => {
    const items = newItems([
      planned('a'),
      planned('b', { level: 1 }),
      planned('c', { targetAccountId: 'u' }),
      planned('d', { action: 'REUSE' }),
      planned('e'),
    ]);
    const { batches, batchOf } = batchesOf(items, 5);
    expect(batches).toEqual([
      { batch: 5, targetAccountId: 't', level: 0 },
      { batch: 6, targetAccountId: 't', level: 1 },
      { batch: 7, targetAccountId: 'u', level: 0 },
    ]);
    expect([...batchOf]).toEqual([
      [0, 5],
      [1, 6],
      [2, 7],
      [4, 5],
    ]);
  });

  it('begin another batch when one is full', () => {
    const items = newItems(Array.from({ length: BATCH_SIZE + 1 }, (_, i) => planned(`${i}`)));
    const { batches, batchOf } = batchesOf(items, 0);
    expect(batches).toHaveLength(2);
    expect([batchOf.get(BATCH_SIZE - 1), batchOf.get(BATCH_SIZE)]).toEqual([0, 1]);
  });
});

describe('what stands against an item (A7)', () => {
  const blocker = (code: 'MISSING_PROPERTY' | 'UNSUPPORTED_ASSET', i: number) => ({
    code,
    message: 'm',
    reference: `${i}`,
  });
  const some = Array.from({ length: MAX_BLOCKERS }, (_, i) => blocker('MISSING_PROPERTY', i));

  it('is told one by one up to a limit', () => {
    expect(limited(some)).toEqual(some);
  });

  it('is counted by its kind beyond it', () => {
    const more = [blocker('UNSUPPORTED_ASSET', 1), blocker('MISSING_PROPERTY', 2), blocker('UNSUPPORTED_ASSET', 3)];
    expect(limited([...some, ...more])).toEqual([
      ...some,
      { code: 'UNSUPPORTED_ASSET', message: expect.stringMatching(/^And 2 more .*\(A7\)/), reference: null },
      { code: 'MISSING_PROPERTY', message: expect.stringMatching(/^And 1 more .*\(A7\)/), reference: null },
    ]);
  });
});

describe('a retry (A10)', () => {
  const old = (
    id: string,
    status: AssetCopyItemStatus,
    targetAssetId: string | null = null,
    position = 0,
  ): OldItem => ({
    position,
    asset: list(id),
    targetAccountId: 't',
    status,
    targetAssetId,
  });
  const request: CopyRequest = {
    sourceAccountId: 's',
    targetAccountIds: ['t', 'u'],
    assets: [list('a'), list('b')],
    onConflict: 'FAIL',
    mappings: [],
  };
  const mapping = (sourceId: string, targetId: string, targetAccountId = 't') => ({
    targetAccountId,
    type: 'LIST' as const,
    sourceId,
    targetId,
  });
  const there = (...ids: readonly string[]) => new Set(ids.map((id) => assetKey(list(id))));

  it.each<[AssetCopyItemStatus, boolean]>([
    ['FAILED', true],
    ['BLOCKED', true],
    ['CANCELED', false],
    ['PENDING', false],
    ['COPYING', false],
    ['COPIED', false],
    ['REUSED', false],
    ['SKIPPED', false],
  ])('takes up items that are %s: %p', (status, is) => {
    expect(isRetried(old('a', status))).toBe(is);
  });

  it('asks for what failed, and maps what is done and still there, in one target', () => {
    const items = [
      old('a', 'FAILED'),
      old('b', 'COPIED', 't-b'),
      old('c', 'BLOCKED'),
      old('d', 'REUSED', 't-d'),
      old('e', 'SKIPPED', 't-gone'),
      old('f', 'COPIED'),
      old('h', 'SKIPPED', 't-h'),
      old('g', 'CANCELED', 't-g'),
    ];
    const mappings = [mapping('b', 'x'), mapping('m', 'y'), mapping('m', 'z', 'u')];
    expect(retryRequest({ ...request, mappings }, 't', items, there('t-b', 't-d', 't-g', 't-h'))).toEqual({
      ...request,
      targetAccountIds: ['t'],
      assets: [list('a')],
      mappings: [mapping('m', 'y'), mapping('b', 't-b'), mapping('d', 't-d'), mapping('h', 't-h')],
      needed: [list('c')],
    });
  });

  it('asks again for what was asked for, and not as if it were only needed', () => {
    const items = [old('a', 'BLOCKED'), old('b', 'FAILED')];
    expect(retryRequest(request, 't', items, there())).toMatchObject({ assets: [list('a'), list('b')], needed: [] });
  });

  it('puts what is planned in the place of what failed, and leaves what is done', () => {
    const items = [old('a', 'FAILED', null, 3), old('n', 'COPIED', 't-n', 4), old('c', 'FAILED', null, 5)];
    const asked = { ...request, assets: [list('a')], mappings: [mapping('n', 't-n')], needed: [list('c')] };
    const plan = [
      planned('n', { action: 'REUSE', requiredBy: ['a'] }),
      planned('c', { requiredBy: ['a'] }),
      planned('a'),
    ];
    expect(retryOf(asked, items, plan)).toEqual({ planned: [plan[1], plan[2]], replaced: [3, 5], unneeded: [] });
  });

  it('plans again what was done and is there no more', () => {
    const items = [old('a', 'FAILED', null, 3), old('n', 'COPIED', 't-n', 4)];
    const plan = [planned('n', { requiredBy: ['a'] }), planned('a')];
    const asked = { ...request, assets: [list('a')] };
    expect(retryOf(asked, items, plan)).toEqual({ planned: plan, replaced: [3, 4], unneeded: [] });
  });

  it('drops what was only needed, cannot be copied and is needed no more', () => {
    const items = [old('a', 'FAILED', null, 3), old('c', 'BLOCKED', null, 5), old('d', 'CANCELED', null, 6)];
    const asked = { ...request, assets: [list('a')], needed: [list('c')] };
    const plan = [planned('c', { action: 'BLOCKED' }), planned('a')];
    expect(retryOf(asked, items, plan)).toEqual({ planned: [plan[1]], replaced: [3], unneeded: [5] });
  });

  it('takes what was only needed as its own root when it can be copied, with what it needs in turn', () => {
    const items = [old('c', 'FAILED', null, 5)];
    const asked = { ...request, assets: [], needed: [list('c')] };
    const plan = [planned('e', { requiredBy: ['d'] }), planned('d', { requiredBy: ['c'] }), planned('c'), planned('z')];
    expect(retryOf(asked, items, plan)).toEqual({ planned: plan.slice(0, 3), replaced: [5], unneeded: [] });
  });

  it('keeps what was asked for in the job though it is not planned', () => {
    const items = [old('a', 'FAILED', null, 3)];
    expect(retryOf({ ...request, assets: [list('a')] }, items, [])).toEqual({
      planned: [],
      replaced: [],
      unneeded: [],
    });
  });
});
