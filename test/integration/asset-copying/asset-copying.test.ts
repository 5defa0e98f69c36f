import {
  AssetCopyJobDocument,
  AssetCopyJobsDocument,
  AssetCopyPlanDocument,
  AssetsDocument,
  CancelAssetCopyDocument,
  ConfigureConnectionsDocument,
  CopyAssetsDocument,
  MyOrganizationDocument,
  RetryAssetCopyDocument,
  SyncAssetsDocument,
  SyncPropertiesDocument,
  type AssetCopyInput,
  type AssetFactInput,
  type CopyAssetsInput,
  type PropertyFactInput,
} from '../../generated/operations';
import { copyNextBatch } from '../../../src/asset-copying/asset-copy-workers';
import { demoAssets } from '../../../src/demo/demo-assets';
import { copying, email, form, list, property } from '../../support/assets';
import { startTestServer, type TestServer } from '../../support/test-server';
import { account, fill, user } from '../../support/world';

const LATER = '2026-02-01T00:00:00.000Z';
const ADMIN = { role: 'SUPER_ADMIN' } as const;
const lists = (...ids: string[]) => ids.map((id) => ({ type: 'LIST' as const, id }));

/** What a system tells of a copy besides what was copied, as the public API gives it: ids, times, and what is empty or off. */
const TOLD_OF_COPIES: Readonly<Record<AssetFactInput['type'], (id: string, content: object) => object>> = {
  LIST: (listId) => ({
    listId,
    listVersion: 1,
    size: 0,
    createdById: '5',
    createdAt: LATER,
    updatedAt: LATER,
    filtersUpdatedAt: LATER,
    processingStatus: 'COMPLETE',
    deletedAt: null,
    membershipSettings: { membershipTeamId: null, includeUnassigned: null },
  }),
  FORM: (id, content) => ({
    id,
    createdAt: LATER,
    updatedAt: LATER,
    archived: false,
    archivedAt: null,
    configuration: {
      ...(content as { configuration: object }).configuration,
      lifecycleStages: [],
      recaptchaEnabled: false,
      notifyRecipients: [],
    },
    displayOptions: { renderRawHtml: false, cssClass: '', style: {} },
  }),
  MARKETING_EMAIL: (id, content) => ({
    id,
    createdAt: LATER,
    updatedAt: LATER,
    archived: false,
    state: 'DRAFT',
    isPublished: false,
    isAb: false,
    isTransactional: false,
    previewKey: 'x',
    stats: {},
    from: { fromName: 'The target' },
    to: { contactIds: { include: [], exclude: [] } },
    activeDomain: 'target.example',
    content: {
      ...(content as { content: object }).content,
      flexAreas: {},
      smartFields: {},
      widgetContainers: {},
      styleSettings: {},
      themeSettingsValues: {},
    },
  }),
};

describe('asset copying', () => {
  let server: TestServer;
  let anna: string;

  beforeEach(async () => {
    server = await startTestServer();
    await fill(server.database, {
      accounts: [
        account('1', { subscriptions: [{ hub: 'MARKETING', tier: 'ENTERPRISE' }] }),
        account('2'),
        account('3'),
        account('9'),
      ],
      users: [
        ...['1', '2', '3'].map((id) => user(id, 'root', ADMIN)),
        user('1', 'anna', { assetAccess: 'VIEW' }),
        user('2', 'anna', { assetAccess: 'EDIT' }),
        user('3', 'anna', { assetAccess: 'VIEW' }),
        user('1', 'blind', { assetAccess: 'NONE' }),
        user('2', 'blind', { assetAccess: 'EDIT' }),
        user('9', 'stranger', ADMIN),
      ],
      organizations: { north: ['1', '2', '3'] },
      settings: { north: [copying('1', '2'), copying('1', '3')] },
      properties: ['1', '2'].flatMap((id) => ['email', 'firstname'].map((name) => property(id, name))),
      assets: [
        list('1', '10', { lists: ['11'], forms: ['f1'] }),
        list('1', '11'),
        list('1', '12', { properties: ['shoe_size'] }),
        form('1', 'f1', ['email', 'firstname']),
        email('1', 'e1', '<p>Hello {{ contact.firstname }}</p>'),
        email('1', 'e2', '<p>Now</p>', {
          content: { ...(email('1', 'e2', '').content as object), type: 'BATCH_EMAIL' },
        }),
      ],
    });
    anna = await server.token({ user: 'anna', account: '1' });
  });
  afterEach(() => server.stop());

  const input = (differing: Partial<AssetCopyInput> = {}): AssetCopyInput => ({
    sourceAccountId: '1',
    targetAccountIds: ['2'],
    assets: lists('10'),
    ...differing,
  });
  const plan = async (differing: Partial<AssetCopyInput> = {}, token = anna) => {
    const { data, errors } = await server.send(AssetCopyPlanDocument, { input: input(differing) }, token);
    expect(errors).toBeUndefined();
    return data!.assetCopyPlan;
  };
  const copy = async (differing: Partial<AssetCopyInput> = {}, more: Partial<CopyAssetsInput> = {}, token = anna) => {
    const variables = { input: { copy: input(differing), ...more } };
    const { data, errors } = await server.send(CopyAssetsDocument, variables, token);
    expect(errors).toBeUndefined();
    return data!.copyAssets;
  };
  const work = async () => {
    while (await copyNextBatch(server.database, { leaseSeconds: 60 }));
  };
  const look = async (id: string, token = anna) =>
    (await server.send(AssetCopyJobDocument, { id }, token)).data!.assetCopyJob;
  const assetsOf = async (accountId: string, token = anna) =>
    (await server.send(AssetsDocument, { accountId }, token)).data!.assets;
  const contentOf = async (accountId: string, id: string): Promise<string> =>
    (
      (await server.database.read.query('SELECT content FROM assets WHERE account_id = ? AND asset_id = ?', [
        accountId,
        id,
      ])) as { content: string }[]
    )[0]!.content;
  const codes = (answer: { userErrors: { code: string; accountId?: string | null; assetId?: string | null }[] }) =>
    answer.userErrors.map(({ code, accountId, assetId }) => [code, accountId, assetId].filter(Boolean).join(' '));
  const tellProperties = async (...properties: PropertyFactInput[]) => {
    const answer = await server.send(SyncPropertiesDocument, { properties }, await server.machineToken());
    expect(answer.data!.syncProperties).toMatchObject({ applied: properties.length, rejected: [] });
  };
  const tell = async (...assets: AssetFactInput[]) => {
    const answer = await server.send(SyncAssetsDocument, { assets }, await server.machineToken());
    expect(answer.data!.syncAssets).toMatchObject({ applied: assets.length, rejected: [] });
  };

  it('is planned with all that the assets need, and done as planned (A6, A9, A10, A11)', async () => {
    const planned = await plan();
    expect(planned.items.map(({ type, assetId, action, targetName }) => [type, assetId, action, targetName])).toEqual([
      ['LIST', '11', 'CREATE', 'List 11'],
      ['FORM', 'f1', 'CREATE', 'Form f1'],
      ['LIST', '10', 'CREATE', 'List 10'],
    ]);
    expect([planned.executable, planned.userErrors]).toEqual([true, []]);
    const { job } = await copy({}, { planDigest: planned.digest });
    expect(job).toMatchObject({ status: 'QUEUED', progress: { total: 3, done: 0, failed: 0 }, finishedAt: null });
    await work();
    const done = (await look(job!.id))!;
    expect(done).toMatchObject({ status: 'SUCCEEDED', progress: { total: 3, done: 3, failed: 0 } });
    expect(done.items.nodes.map(({ status, targetAssetId }) => [status, targetAssetId])).toEqual(
      planned.items.map(({ targetAssetId }) => ['COPIED', targetAssetId]),
    );
    expect(done.items.nodes.map(({ dropped }) => dropped)).toEqual(planned.items.map(({ dropped }) => dropped));
    const [eleven, f1, ten] = planned.items.map(({ targetAssetId }) => targetAssetId!);
    const content = await contentOf('2', ten!);
    expect(content).toContain(eleven);
    expect(content).toContain(f1);
    expect(content).not.toMatch(/"(10|11|f1|7001)"|4711/);
  });

  it('lands inactive, tells what was dropped, and remembers its origin (A4, A5)', async () => {
    const { job } = await copy({
      assets: [...lists('11'), { type: 'FORM', id: 'f1' }, { type: 'MARKETING_EMAIL', id: 'e1' }],
    });
    await work();
    const items = (await look(job!.id))!.items.nodes;
    for (const item of items) expect(item.dropped.length).toBeGreaterThan(0);
    const copies = (await assetsOf('2')).nodes;
    expect(copies.map(({ type, state, copiedFrom }) => [type, state, copiedFrom])).toEqual(
      expect.arrayContaining([
        ['LIST', 'PAUSED', { account: { id: '1' }, assetId: '11', sourceChanged: false, copyChanged: false }],
        ['FORM', 'UNPUBLISHED', { account: { id: '1' }, assetId: 'f1', sourceChanged: false, copyChanged: false }],
        ['MARKETING_EMAIL', 'DRAFT', { account: { id: '1' }, assetId: 'e1', sourceChanged: false, copyChanged: false }],
      ]),
    );
    for (const { id } of copies) {
      expect(await contentOf('2', id)).not.toMatch(/Sender of the source|sender@source|8001|7002|source\.example/);
    }
  });

  it('shows drift of either side, and not of what does not travel (A4)', async () => {
    await copy({ assets: lists('11') });
    await work();
    const drift = async () => {
      const { sourceChanged, copyChanged } = (await assetsOf('2')).nodes[0]!.copiedFrom!;
      return [sourceChanged, copyChanged];
    };
    const original = list('1', '11').content as object;
    await tell(
      list('1', '11', {}, { content: { ...original, size: 9, listVersion: 4 }, state: 'PROCESSING', updatedAt: LATER }),
    );
    expect(await drift()).toEqual([false, false]);
    await tell(list('1', '11', { properties: ['firstname'] }, { updatedAt: '2026-02-02T00:00:00.000Z' }));
    expect(await drift()).toEqual([true, false]);
    const [made] = (await assetsOf('2')).nodes;
    const content = JSON.parse(await contentOf('2', made!.id)) as object;
    const echo = { ...list('2', made!.id), name: made!.name, state: made!.state, content };
    await tell({ ...echo, updatedAt: new Date(Date.now() + 1000).toISOString() });
    expect(await drift()).toEqual([true, false]);
    await tell({ ...echo, name: 'Renamed', updatedAt: new Date(Date.now() + 2000).toISOString() });
    expect(await drift()).toEqual([true, true]);
  });

  it('takes what the target’s system tells of a copy for no change, until somebody changes it (A4, A8)', async () => {
    await tellProperties(
      property('2', 'hotel_kind', { type: 'enumeration', options: ['CITY', 'MOUNTAIN', 'SEA'] }),
      property('1', 'hotel_kind', { type: 'enumeration', options: ['CITY', 'MOUNTAIN', 'SEA'] }),
    );
    const told = demoAssets.map((asset) => ({ ...asset, accountId: '1', updatedAt: LATER }) as AssetFactInput);
    await tell(...told, list('2', '9250'));
    const { job } = await copy({
      assets: [...lists('9101'), { type: 'MARKETING_EMAIL', id: '9301' }],
      mappings: [{ targetAccountId: '2', type: 'LIST', sourceId: '9199', targetId: '9250' }],
    });
    await work();
    expect(await look(job!.id)).toMatchObject({ status: 'SUCCEEDED', progress: { total: 4, done: 4, failed: 0 } });
    const copies = (await assetsOf('2')).nodes.filter(({ copiedFrom }) => copiedFrom);
    expect(new Set(copies.map(({ type }) => type))).toEqual(new Set(['MARKETING_EMAIL', 'FORM', 'LIST']));

    const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
    const echoOf = async ({ id, type, name, state }: (typeof copies)[number], seconds: number) => {
      const content = JSON.parse(await contentOf('2', id)) as object;
      const echo = { ...content, ...TOLD_OF_COPIES[type](id, content) };
      return { accountId: '2', id, type, name, state, content: echo, updatedAt: soon(seconds) };
    };
    const changed = async () =>
      (await assetsOf('2')).nodes.flatMap(({ copiedFrom }) => (copiedFrom ? [copiedFrom.copyChanged] : []));
    const echoes = await Promise.all(copies.map((made) => echoOf(made, 1)));
    await tell(...echoes);
    expect(await changed()).toEqual([false, false, false, false]);

    const edits: Record<AssetFactInput['type'], (content: string) => string> = {
      MARKETING_EMAIL: (content) => content.replace('Good to see you', 'Good to see you again'),
      FORM: (content) => content.replace('Where is it?', 'Where?'),
      LIST: (content) => content.replace(/"operator":"(IN_LIST|IS_ANY_OF)"/, '"operator":"NOT_ANY"'),
    };
    await tell(
      ...echoes.map((echo) => ({
        ...echo,
        content: JSON.parse(edits[echo.type](JSON.stringify(echo.content))) as Record<string, unknown>,
        updatedAt: soon(2),
      })),
    );
    expect(await changed()).toEqual([true, true, true, true]);
  });

  it('refuses content that holds half a character, and takes text about one (S4)', async () => {
    const content = (value: string) => ({ ...(list('1', '11').content as object), filterBranch: { value } });
    const facts = ['\ud800', 'a\udfff', '\\ud800', '\\\\u0000', 'a\0b', '😀'].map((value, i) =>
      list('1', `h${i}`, {}, { content: content(value) }),
    );
    const answer = await server.send(SyncAssetsDocument, { assets: facts }, await server.machineToken());
    expect(answer.data!.syncAssets.rejected.map(({ index, message }) => [index, message])).toEqual(
      [0, 1, 4].map((index) => [index, expect.stringContaining('must be well-formed JSON')]),
    );
  });

  it('refuses content with a key that is lost by copying it, and that fact alone (S4)', async () => {
    const odd = (inner: string) => ({
      ...list('1', 'p1'),
      content: JSON.parse(`{"objectTypeId":"0-1","a":[${inner}]}`) as Record<string, unknown>,
    });
    const facts = [odd('{"__proto__":{"b":1}}'), odd('{"constructor":{"prototype":{"b":1}}}'), list('1', 'p2')];
    const answer = await server.send(SyncAssetsDocument, { assets: facts }, await server.machineToken());
    expect(answer.data!.syncAssets).toMatchObject({
      applied: 2,
      rejected: [{ index: 0, message: expect.stringMatching(/^content: .*__proto__/) }],
    });
  });

  it('of content with anything in any place is planned or refused, and no fact is lost by it (S4, A7)', async () => {
    const odd = [
      { filterType: 'PROPERTY', property: 'email', operation: { operationType: { toString: 1, valueOf: 1 } } },
      { filterType: 'IN_LIST', listId: '9102 ' },
      { filterType: 'PROPERTY', property: { toString: 1 }, operation: { operationType: 'ALL_PROPERTY' } },
    ];
    const facts = odd.map((filter, i) =>
      list(
        '1',
        `o${i}`,
        {},
        { content: { objectTypeId: '0-1', filterBranch: { filterBranchType: 'OR', filters: [filter] } } },
      ),
    );
    await tell(
      ...facts,
      email('1', 'e9', 'x', {
        content: { type: 'AUTOMATED_EMAIL', content: { templatePath: { toString: 1, valueOf: 1 } } },
      }),
    );
    const { items } = await plan({ assets: [...lists('o0', 'o1', 'o2'), { type: 'MARKETING_EMAIL', id: 'e9' }] });
    expect(items.map(({ blockers }) => blockers.map(({ code }) => code))).toEqual([
      ['UNSUPPORTED_ASSET'],
      ['UNSUPPORTED_ASSET'],
      ['UNSUPPORTED_ASSET'],
      ['UNSUPPORTED_ASSET'],
    ]);
  });

  it('writes nothing the second time when what is there is to be used (A8)', async () => {
    await copy();
    await work();
    const before = await assetsOf('2');
    const { job } = await copy({ onConflict: 'USE_EXISTING' });
    expect(job).toMatchObject({ status: 'SUCCEEDED', progress: { total: 1, done: 1, failed: 0 } });
    expect((await look(job!.id))!.items.nodes.map(({ status }) => status)).toEqual(['REUSED']);
    await work();
    expect(await assetsOf('2')).toEqual(before);
  });

  it('keeps both, or replaces an unchanged copy under its id (A8)', async () => {
    await copy({ assets: lists('11') });
    await work();
    const [first] = (await assetsOf('2')).nodes;
    await copy({ assets: lists('11') });
    await work();
    expect((await assetsOf('2')).nodes.map(({ name }) => name).sort()).toEqual(['List 11', 'List 11 (2)']);
    await tell(list('1', '11', { properties: ['firstname'] }, { updatedAt: LATER }));
    const second = (await assetsOf('2')).nodes.find(({ id }) => id !== first!.id)!;
    const { job } = await copy({ assets: lists('11'), onConflict: 'REPLACE' });
    await work();
    const [item] = (await look(job!.id))!.items.nodes;
    expect([item!.status, item!.targetAssetId]).toEqual(['COPIED', second.id]);
    expect(await contentOf('2', second.id)).toContain('firstname');
    expect(await contentOf('2', first!.id)).not.toContain('firstname');
  });

  it('lists everything that stands against it at once, and then does nothing (A1, A6, A7)', async () => {
    const assets = [...lists('12', '404'), { type: 'MARKETING_EMAIL' as const, id: 'e2' }];
    const planned = await plan({ assets });
    expect([planned.digest, planned.executable, codes(planned)]).toEqual([null, false, ['NOT_FOUND 404']]);
    expect(planned.items.map(({ assetId, blockers }) => [assetId, blockers.map(({ code }) => code)])).toEqual([
      ['12', ['MISSING_PROPERTY']],
      ['e2', ['UNSUPPORTED_ASSET']],
    ]);
    expect(codes(await copy({ assets: [...lists('12'), { type: 'MARKETING_EMAIL', id: 'e2' }] }))).toEqual([
      'PLAN_BLOCKED 2 12',
      'PLAN_BLOCKED 2 e2',
    ]);
    expect((await assetsOf('2')).totalCount).toBe(0);
  });

  it('is refused when it is no longer what was previewed (A9)', async () => {
    const { digest } = await plan();
    expect((await plan()).digest).toBe(digest);
    await tell(list('1', '11', { properties: ['firstname'] }, { updatedAt: LATER }));
    expect(codes(await copy({}, { planDigest: digest }))).toEqual(['PLAN_STALE']);
    expect(codes(await copy({}, { planDigest: (await plan()).digest }))).toEqual([]);
  });

  it('is for who may view assets in the source and create them in the target, and acts in one of them (A3)', async () => {
    const as = (userId: string, home: string) => server.token({ user: userId, account: home });
    expect(codes(await plan({}, await as('anna', '2')))).toEqual([]);
    expect(codes(await plan({}, await as('root', '2')))).toEqual([]);
    expect(codes(await plan({}, await as('anna', '3')))).toEqual(['FORBIDDEN 2']);
    expect(codes(await plan({ targetAccountIds: ['2', '3'] }))).toEqual(['FORBIDDEN 3']);
    expect(codes(await plan({}, await as('blind', '1')))).toEqual(['FORBIDDEN 1']);
    expect(codes(await plan({}, await as('stranger', '9')))).toEqual(['FORBIDDEN 1', 'FORBIDDEN 2', 'FORBIDDEN 2']);
    const acted = await server.token({ user: 'anna', account: '1', act: 'support' });
    expect(codes(await copy({}, {}, acted))).toEqual(['IMPERSONATED']);
  });

  it('needs the setting from the source to the target (A2)', async () => {
    const root = await server.token({ user: 'root', account: '2' });
    expect(codes(await plan({ sourceAccountId: '2', targetAccountIds: ['1'] }, root))).toEqual(['NOT_CONNECTED 1']);
    expect(codes(await plan({ sourceAccountId: '2', targetAccountIds: ['9'] }, root))).toEqual(['FORBIDDEN 9']);
  });

  it.each([
    ['no asset', { assets: [] }],
    ['no target', { targetAccountIds: [] }],
    ['too many targets', { targetAccountIds: ['2', '3', '4', '5', '6'] }],
    ['the source as a target', { targetAccountIds: ['1'] }],
    ['no id', { assets: lists('a b') }],
    [
      'a mapping for another account',
      { mappings: [{ targetAccountId: '3', type: 'LIST' as const, sourceId: '1', targetId: '2' }] },
    ],
    ['too many assets', { assets: lists(...Array.from({ length: 101 }, (_, i) => String(i))) }],
  ])('is refused for %s', async (_, differing) => {
    expect(new Set(codes(await plan(differing)))).toEqual(new Set(['INVALID_INPUT']));
    expect(new Set(codes(await copy(differing)))).toEqual(new Set(['INVALID_INPUT']));
  });

  it('is asked for once with one key, at once and again (A10)', async () => {
    const more = { idempotencyKey: 'k' };
    const answers = await Promise.all([copy({}, more), copy({}, more), copy({}, more)]);
    answers.push(await copy({}, more));
    expect(new Set(answers.map(({ job }) => job!.id)).size).toBe(1);
    expect(codes(await copy({ onConflict: 'FAIL' }, more))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is told for a repeated key to who may see it by then, and to nobody else (A3, A10)', async () => {
    const more = { idempotencyKey: 'k' };
    const { job } = await copy({}, more);
    await work();
    expect((await copy({}, more)).job).toMatchObject({ id: job!.id, status: 'SUCCEEDED' });
    const losses = [{ assetAccess: 'NONE' }, { assetAccess: 'VIEW', active: false }] as const;
    for (const [n, loss] of losses.entries()) {
      const updatedAt = `2026-02-0${n + 1}T00:00:00.000Z`;
      await fill(server.database, { users: [user('1', 'anna', { ...loss, updatedAt })] });
      expect(await copy({}, more)).toMatchObject({ job: null, userErrors: [] });
    }
  });

  it('stops when the connection is cut, and says why (A2)', async () => {
    const { job } = await copy();
    const root = await server.token({ user: 'root', account: '1' });
    const settings = [
      { feature: 'ASSET_COPYING' as const, accountId: '1', peerAccountId: '2', direction: 'OFF' as const },
    ];
    await copyNextBatch(server.database, { leaseSeconds: 60 });
    const { data } = await server.send(
      ConfigureConnectionsDocument,
      { input: { organizationId: 'north', expectedVersion: 1, settings } },
      root,
    );
    expect(data!.configureConnections.userErrors).toEqual([]);
    await work();
    const done = (await look(job!.id))!;
    expect(done).toMatchObject({ status: 'PARTIAL', progress: { total: 3, failed: expect.any(Number) } });
    const canceled = done.items.nodes.filter(({ status }) => status === 'CANCELED');
    expect(canceled.length).toBeGreaterThan(0);
    for (const item of canceled) expect(item.reason).toContain('A2');
    expect((await assetsOf('2')).totalCount).toBe(3 - canceled.length);
  });

  it('is canceled by who asked for it, and not when it is over (A10)', async () => {
    const { job } = await copy();
    const cancel = async (token = anna) =>
      (await server.send(CancelAssetCopyDocument, { jobId: job!.id }, token)).data!.cancelAssetCopy;
    expect(codes(await cancel(await server.token({ user: 'stranger', account: '9' })))).toEqual(['NOT_FOUND']);
    expect(codes(await cancel(await server.token({ user: 'blind', account: '1' })))).toEqual(['NOT_FOUND']);
    expect((await cancel()).job).toMatchObject({ status: 'CANCELED' });
    await work();
    expect(await look(job!.id)).toMatchObject({ status: 'CANCELED', progress: { total: 3, done: 0, failed: 3 } });
    expect(codes(await cancel())).toEqual(['NOT_CANCELABLE']);
    expect((await assetsOf('2')).totalCount).toBe(0);
  });

  it('fails where the source changed after it was planned, blocks what needs that, and can be retried (A9, A10, A11)', async () => {
    const { job } = await copy();
    const retry = async () =>
      (await server.send(RetryAssetCopyDocument, { jobId: job!.id }, anna)).data!.retryAssetCopy;
    expect(codes(await retry())).toEqual(['NOT_RETRYABLE']);
    await tell(list('1', '11', { properties: ['firstname'] }, { updatedAt: LATER }));
    await work();
    const failed = (await look(job!.id))!;
    expect(failed).toMatchObject({ status: 'PARTIAL', progress: { total: 3, done: 1, failed: 2 } });
    expect(failed.items.nodes.map(({ assetId, status }) => [assetId, status])).toEqual([
      ['11', 'FAILED'],
      ['f1', 'COPIED'],
      ['10', 'BLOCKED'],
    ]);
    const again = await retry();
    expect([codes(again), again.job!.status]).toEqual([[], 'QUEUED']);
    await work();
    const done = (await look(job!.id))!;
    expect(done.status).toBe('SUCCEEDED');
    expect((await assetsOf('2')).totalCount).toBe(3);
    expect(codes(await retry())).toEqual(['NOT_RETRYABLE']);
  });

  it('is seen by who may view assets of an account that takes part (A3)', async () => {
    const { job } = await copy();
    const as = async (userId: string, home: string) =>
      look(job!.id, await server.token({ user: userId, account: home }));
    expect((await as('anna', '2'))!.id).toBe(job!.id);
    expect(await as('anna', '3')).toBeNull();
    expect(await as('blind', '1')).toBeNull();
    expect(await as('stranger', '9')).toBeNull();
    const jobs = (await server.send(AssetCopyJobsDocument, {}, anna)).data!.assetCopyJobs;
    expect([jobs.totalCount, jobs.nodes[0]!.id]).toEqual([1, job!.id]);
    const blind = await server.send(AssetCopyJobsDocument, {}, await server.token({ user: 'blind', account: '1' }));
    expect(blind.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('lists assets of the home account and of its organization, page by page (A3)', async () => {
    const all = (await assetsOf('1')).nodes.map(({ type, id }) => `${type} ${id}`);
    expect(all).toHaveLength(6);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        nodes: { type: string; id: string }[];
        pageInfo: { endCursor?: string | null; hasNextPage: boolean };
      } = (await server.send(AssetsDocument, { accountId: '1', first: 2, after }, anna)).data!.assets;
      paged.push(...page.nodes.map(({ type, id }) => `${type} ${id}`));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor! : null;
    } while (after !== null);
    expect(paged).toEqual(all);
    const far = await server.send(
      AssetsDocument,
      { accountId: '1' },
      await server.token({ user: 'stranger', account: '9' }),
    );
    expect(far.errors![0]!.extensions.code).toBe('FORBIDDEN');
    const forms = await server.send(AssetsDocument, { accountId: '1', types: ['FORM'] }, anna);
    expect(forms.data!.assets.nodes.map(({ id }) => id)).toEqual(['f1']);
  });

  it('is told in the history of the organization (O16)', async () => {
    await copy({ assets: lists('11') });
    await work();
    const root = await server.token({ user: 'root', account: '1' });
    const [event] = (await server.send(MyOrganizationDocument, {}, root)).data!.organization!.events.nodes;
    expect(event).toMatchObject({
      type: 'ASSETS_COPIED',
      account: { id: '2' },
      actorId: 'anna',
      details: { sourceAccountId: '1', assets: [{ type: 'LIST', id: '11' }] },
    });
  });
});
