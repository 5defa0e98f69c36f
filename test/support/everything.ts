import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeAccount } from '../../src/account-removal/remove-account.service';
import { copyNextBatch } from '../../src/asset-copying/asset-copy-workers';
import {
  findOpenBatches,
  findOpenPositions,
  leaseBatch,
  releaseBatch,
} from '../../src/asset-copying/copy-batches.repository';
import { readCopyQueue } from '../../src/asset-copying/copy-queue.repository';
import { loadDemoData } from '../../src/demo/load-demo-data';
import { holdsDemoData } from '../../src/demo/demo-data.repository';
import { readOutboxBacklog } from '../../src/events/outbox-backlog.repository';
import { createHarvestGuard } from '../../src/linked-records/harvest-guard';
import {
  beginRun,
  findCursor,
  findListContents,
  isActiveAccount,
  saveCursor,
} from '../../src/pull/pull-state.repository';
import { deliverEvents } from '../../src/webhooks/deliver-events.service';
import { startEventDelivery } from '../../src/webhooks/event-delivery';
import { createSubscriber } from '../../src/webhooks/subscriber';
import {
  AccountsDocument,
  AssetCopyJobDocument,
  AssetCopyJobsDocument,
  AssetCopyPlanDocument,
  AssetsDocument,
  CancelAssetCopyDocument,
  CandidatesDocument,
  ChildrenOfContactsDocument,
  ConfigureConnectionsDocument,
  ConnectAllAccountsDocument,
  CopyAssetsDocument,
  CreateOrganizationDocument,
  DeleteOrganizationDocument,
  LinkedRecordAccessOfDocument,
  LinkedRecordsOfContactsDocument,
  MyOrganizationDocument,
  RetryAssetCopyDocument,
  SightsOfRecordDocument,
  SyncUsersDocument,
  UpdateOrganizationDocument,
} from '../generated/operations';
import { copying, form, list, property } from './assets';
import { writeApiPages, writeContactsCsv } from './hubspot-export';
import { importInto } from './importing';
import type { TestServer } from './test-server';
import { startWebhookReceiver } from './webhook-receiver';
import { account, activity, company, contact, deal, fill, mirroring, user } from './world';

const LATER = '2026-02-01T00:00:00.000Z';
const LATEST = '2026-03-01T00:00:00.000Z';
const SECRET = `whsec_${Buffer.from('a secret of 32 bytes, of a test.').toString('base64')}`;
const HUBS = [
  { hub: 'MARKETING', tier: 'ENTERPRISE' },
  { hub: 'SALES', tier: 'PROFESSIONAL' },
] as const;
const IDS = ['e1', 'e2', 'e3', 'e4'];

/** Has the service do everything it can, so that it sends every statement it knows. The database is empty before. */
export async function doEverything(server: TestServer): Promise<void> {
  await loadDemoData(server.database);
  await holdsDemoData(server.database.read);
  await bringFacts(server);
  const receiver = await startWebhookReceiver(() => (receiver.posts.length === 1 ? 500 : 204));
  const webhook = { url: receiver.url, secrets: [SECRET] };
  const log = { notDelivered: () => undefined, failed: () => undefined };
  const delivery = await startEventDelivery(server.database, [webhook], log);
  await delivery.stop();
  await lookAtRecords(server);
  await copyAssets(server);
  await changeOrganizations(server);
  const never = new AbortController().signal;
  const now = (): Date => new Date(Date.now() + 3_600_000);
  await deliverEvents(server.database, createSubscriber(webhook), now, () => undefined, never);
  await receiver.close();
  await importFiles(server);
  await keepPullCursors(server);
  await readCopyQueue(server.database.reader, new Date());
  await readOutboxBacklog(server.database.reader, new Date());
  await removeAnAccount(server);
}

async function removeAnAccount({ database }: TestServer): Promise<void> {
  while (await copyNextBatch(database, { leaseSeconds: 60 }));
  await fill(database, { accounts: [account('e3', { active: false, updatedAt: LATEST })] });
  await removeAccount(database, 'e3', new AbortController().signal);
}

async function keepPullCursors({ database }: TestServer): Promise<void> {
  const run = { accountId: 'e1', hubId: 'e1', runId: 'run' };
  await isActiveAccount(database.read, 'e1');
  await database.write((manager) => beginRun(manager, run, new Date()));
  await database.write((manager) => beginRun(manager, { ...run, accountId: 'e2' }, new Date()));
  await database.write((manager) =>
    saveCursor(manager, run, 'CONTACTS', {
      phase: null,
      after: null,
      startedAt: LATER,
      since: null,
      anew: false,
    }),
  );
  await findCursor(database.read, 'e1', 'CONTACTS');
  await findListContents(database.read, 'e1');
}

async function bringFacts(server: TestServer): Promise<void> {
  await fill(server.database, {
    accounts: IDS.map((id) => account(id, { subscriptions: HUBS as never })),
    users: [...IDS.map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })), user('e2', 'half', { assetAccess: 'VIEW' })],
    organizations: { east: ['e1', 'e2', 'e3'] },
    settings: { east: [mirroring('e2', 'e1'), copying('e1', 'e2'), copying('e1', 'e3')] },
    contacts: ['e1', 'e2'].flatMap((id) =>
      Array.from({ length: 12 }, (_, n) => contact(id, String(n), [`${n}@shop.example`, `${id}-${n}@x.example`])),
    ),
    companies: ['e1', 'e2'].map((id) => company(id, 'c', ['shop.example'])),
    activities: [
      activity('e2', 'a', { contactIds: ['1', '2'] }),
      activity('e2', 'b', { contactIds: ['1'] }),
      activity('e2', 'c', { contactIds: ['2', '3'] }),
      activity('e2', 'e', { contactIds: ['2'] }),
    ],
    deals: [deal('e2', 'd', { contactIds: ['1', '2'] })],
    properties: ['e1', 'e2', 'e3'].flatMap((id) => ['email', 'firstname'].map((name) => property(id, name))),
    assets: [list('e1', 'l1', { lists: ['l2'] }), list('e1', 'l2'), form('e1', 'f1')],
  });
  await fill(server.database, {
    accounts: [account('e3', { subscriptions: HUBS as never, storesSensitiveData: true, updatedAt: LATER })],
    contacts: ['e1', 'e2'].map((id) => contact(id, '7', [], { mergedIntoId: '1', updatedAt: LATER })),
    activities: [activity('e2', 'a', { contactIds: ['1'], updatedAt: LATER })],
    deals: [deal('e2', 'd', { contactIds: ['1'], updatedAt: LATER })],
  });
  const users = [{ ...user('e1', 'seller'), updatedAt: LATER }];
  await server.send(SyncUsersDocument, { users }, await server.machineToken());
}

async function lookAtRecords(server: TestServer): Promise<void> {
  const token = await server.token({ user: 'root', account: 'e1' });
  const contacts = (...ids: readonly string[]) => ids.map((id) => ({ __typename: 'Contact', id }));
  const many = contacts('0', '2', '3', '4', '5', '6', '8', '9', '10', '11');
  const page = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Contact {
    linkedRecords { nodes { name activities(first: 3) { nodes { type occurredAt } } deals(first: 2) { nodes { name } } } } } } }`;
  for (const representations of [contacts('1', '7'), contacts('2'), many]) {
    await server.send(LinkedRecordsOfContactsDocument, { representations }, token);
    await server.send(page, { representations }, token);
    const range = { types: ['NOTE' as const], activities: 1, deals: 1 };
    const { data } = await server.send(ChildrenOfContactsDocument, { representations, ...range }, token);
    const [entity] = data!._entities as unknown as {
      linkedRecords: { nodes: Record<'activities' | 'deals', { pageInfo: { endCursor: string | null } }>[] };
    }[];
    const [first] = entity!.linkedRecords.nodes;
    const after = {
      activitiesAfter: first?.activities.pageInfo.endCursor,
      dealsAfter: first?.deals.pageInfo.endCursor,
    };
    await server.send(ChildrenOfContactsDocument, { representations, ...range, ...after }, token);
  }
  const admin = await server.token({ user: 'root', account: 'e2' });
  const seen = { recordType: 'CONTACT' as const, recordId: '1', first: 1 };
  const { data } = await server.send(SightsOfRecordDocument, seen, admin);
  const after = data!.recordSights.pageInfo.endCursor;
  await server.send(SightsOfRecordDocument, { ...seen, after }, admin);
  const guard = createHarvestGuard({ write: server.database.write, keysPerHour: 1, suspected: () => undefined });
  await guard.admits({ accountId: 'e1', userId: 'root' }, ['a@shop.example'], new Date());
  await server.send(LinkedRecordAccessOfDocument, { userId: 'seller' }, token);
  await server.send(AccountsDocument, { representations: [{ __typename: 'Account', id: 'e2' }] }, token);
}

async function changeOrganizations(server: TestServer): Promise<void> {
  const token = await server.token({ user: 'root', account: 'e1', amr: ['pwd'] });
  const version = async (): Promise<number> =>
    (await server.send(MyOrganizationDocument, { first: 1 }, token)).data!.organization!.version;
  await server.send(CandidatesDocument, {}, token);
  const change = async () => ({ organizationId: 'east', expectedVersion: await version() });
  await server.send(
    UpdateOrganizationDocument,
    { input: { ...(await change()), addAccountIds: ['e4'] } as never },
    token,
  );
  const settings = [{ feature: 'DATA_MIRRORING' as const, accountId: 'e1', peerAccountId: 'e2' }];
  await server.send(
    ConfigureConnectionsDocument,
    { input: { ...(await change()), settings, idempotencyKey: 'k' } },
    token,
  );
  await server.send(ConnectAllAccountsDocument, { input: await change() }, token);
  await server.send(UpdateOrganizationDocument, { input: { ...(await change()), removeAccountIds: ['e3'] } }, token);
  const { data } = await server.send(MyOrganizationDocument, { first: 1 }, token);
  const after = data!.organization!.events.pageInfo.endCursor;
  await server.send(MyOrganizationDocument, { first: 1, after }, token);
  const ida = await server.token({ user: 'u-ida', account: '3001', amr: ['pwd'] });
  const input = { name: 'Hansen', accountIds: ['3002'], acknowledgeDataSharing: true };
  const made = await server.send(CreateOrganizationDocument, { input }, ida);
  const organizationId = made.data!.createOrganization.organization!.id;
  await server.send(DeleteOrganizationDocument, { input: { organizationId, expectedVersion: 1 } }, ida);
}

async function copyAssets(server: TestServer): Promise<void> {
  const token = await server.token({ user: 'root', account: 'e1', amr: ['pwd'] });
  const ask = async (...assets: readonly (readonly ['LIST' | 'FORM', string])[]): Promise<string> => {
    const copy = {
      sourceAccountId: 'e1',
      targetAccountIds: ['e2', 'e3'],
      assets: assets.map(([type, id]) => ({ type, id })),
    };
    await server.send(AssetCopyPlanDocument, { input: copy }, token);
    const { data } = await server.send(CopyAssetsDocument, { input: { copy } }, token);
    return data!.copyAssets.job!.id;
  };
  const work = async (): Promise<void> => {
    while (await copyNextBatch(server.database, { leaseSeconds: 60 }));
  };
  await ask(['LIST', 'l1']);
  const [seen] = await findOpenBatches(server.database.read, new Date(), 1);
  const lease = await server.database.write((manager) => leaseBatch(manager, seen!, new Date(), 'worker'));
  await server.database.write(async (manager) => {
    await findOpenPositions(manager, lease!);
    await releaseBatch(manager, lease!, new Date());
  });
  await work();
  const canceled = await ask(['FORM', 'f1']);
  await server.send(CancelAssetCopyDocument, { jobId: canceled }, token);
  const changed = await ask(['LIST', 'l1'], ['FORM', 'f1']);
  await fill(server.database, { assets: [form('e1', 'f1', ['email'], { archived: true, updatedAt: LATER })] });
  await work();
  await fill(server.database, { assets: [form('e1', 'f1', ['email'], { updatedAt: LATEST })] });
  await server.send(RetryAssetCopyDocument, { jobId: changed }, token);
  await work();
  for (const accountId of ['e1', 'e2']) {
    const { data } = await server.send(AssetsDocument, { accountId, types: ['LIST'], first: 1 }, token);
    const after = data!.assets.pageInfo.endCursor;
    await server.send(AssetsDocument, { accountId, first: 1, after }, token);
  }
  const jobs = await server.send(AssetCopyJobsDocument, { first: 1 }, token);
  const after = jobs.data!.assetCopyJobs.pageInfo.endCursor;
  await server.send(AssetCopyJobsDocument, { first: 1, after }, token);
  const halfBlind = await server.token({ user: 'half', account: 'e2' });
  await server.send(AssetCopyJobDocument, { id: await ask(['LIST', 'l2']), first: 1 }, halfBlind);
  const items = await server.send(AssetCopyJobDocument, { id: changed, first: 1 }, token);
  const next = items.data!.assetCopyJob!.items.pageInfo.endCursor;
  await server.send(AssetCopyJobDocument, { id: changed, first: 1, after: next }, token);
}

async function importFiles(server: TestServer): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'everything-'));
  const file = (name: string): string => join(directory, name);
  await writeContactsCsv(file('contacts.csv'), { count: 5 });
  await writeApiPages(file('deals.json'), 'deals', { count: 3, records: 5 });
  await importInto(server.database.write, [file('contacts.csv')]);
  await importInto(server.database.write, [file('deals.json')]);
  rmSync(directory, { recursive: true });
}
