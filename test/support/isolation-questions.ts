import {
  expectedAccess,
  expectedAccounts,
  expectedAssets,
  expectedLinks,
  expectedTargets,
  organizationOf,
  seesOrganization,
  viewsAssets,
  type KnownJob,
  type Viewer,
} from './isolation-oracle';
import type { ExpectedLink, RecordKind } from './isolation-links';
import type { IsolationWorld } from './isolation-world';

/** Whatever holds nothing that the rules do not give the viewer. */
export const PERMITTED = Symbol('permitted');

/** An operation, and what of its data the rules give; null: every field of it is refused. */
export interface Question {
  readonly query: string;
  readonly variables: object;
  readonly expected: unknown;
}

const CHILDREN = `activities(first: 100) { totalCount nodes { id type ownerName
  ... on MirroredNote { body } ... on MirroredCall { title body disposition } ... on MirroredMeeting { title body location outcome }
  ... on MirroredEmail { subject body status } ... on MirroredTask { subject body status priority } } }
  deals(first: 100) { totalCount nodes { id name pipeline stage ownerName } }`;
const LINKED = `linkedRecords(first: 100) { totalCount access { granted denials { code } sources { account { id name } status denials { code } } }
  nodes { recordId name account { id name } matches { key home linked } ${CHILDREN} } }`;

/** Everything that can be read, asked for by one viewer: records of all accounts by their ids, and all else. */
export function questionsOf(world: IsolationWorld, jobs: readonly KnownJob[], viewer: Viewer): readonly Question[] {
  return [
    recordsQuestion(world, viewer, 'Contact'),
    recordsQuestion(world, viewer, 'Company'),
    accessQuestion(world, viewer),
    accountsQuestion(world, viewer),
    ...world.accounts.map(({ id }) => assetsQuestion(world, viewer, id)),
    jobsQuestion(world, jobs, viewer),
    ...jobs.map((job) => jobQuestion(world, job, viewer)),
    organizationQuestion(world, viewer),
    candidatesQuestion(world, viewer),
  ];
}

/** Plans of copies from each other account to the viewer's, and back: they read both. */
export function plansOf(world: IsolationWorld, { accountId }: Viewer): readonly Question[] {
  const query = `query ($input: AssetCopyInput!) { assetCopyPlan(input: $input) { executable userErrors { code message }
    items { name targetName targetAssetId requiredBy dropped blockers { code message reference } } } }`;
  const assets = ['LIST', 'FORM'].map((type) => ({ type, id: '1' }));
  return world.accounts
    .filter(({ id }) => id !== accountId)
    .flatMap(({ id }) => [
      { sourceAccountId: id, targetAccountIds: [accountId], assets },
      { sourceAccountId: accountId, targetAccountIds: [id], assets },
    ])
    .map((input) => ({ query, variables: { input }, expected: PERMITTED }));
}

const name = (world: IsolationWorld, id: string) => world.accounts.find((account) => account.id === id)?.name;

function accessOf(world: IsolationWorld, viewer: Viewer, isRecordSeen: boolean): object {
  const { denials, sources } = expectedAccess(world, viewer);
  const isMember = !denials.includes('NOT_A_MEMBER');
  const reasons = isMember && !isRecordSeen ? [...denials, 'RECORD_NOT_VISIBLE'] : denials;
  return {
    granted: reasons.length === 0,
    denials: reasons.map((code) => ({ code })),
    sources: Object.entries(reasons.length === 0 ? sources : {}).map(([id, against]) => ({
      account: { id, name: name(world, id) },
      status: against.length === 0 ? 'READABLE' : 'DENIED',
      denials: against.map((code) => ({ code })),
    })),
  };
}

function recordsQuestion(world: IsolationWorld, viewer: Viewer, kind: RecordKind): Question {
  const records = kind === 'Contact' ? world.contacts : world.companies;
  const ids = [...new Set(records.map(({ id }) => id)), 'absent'].slice(0, 99);
  return {
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${kind} { id ${LINKED} } } }`,
    variables: { r: ids.map((id) => ({ __typename: kind, id })) },
    expected: {
      _entities: ids.map((id) => {
        const links = expectedLinks(world, viewer, kind, id);
        const { length } = links ?? [];
        const nodes = (links ?? []).map((link) => nodeOf(world, link));
        return { id, linkedRecords: { totalCount: length, access: accessOf(world, viewer, links !== null), nodes } };
      }),
    },
  };
}

function nodeOf(
  world: IsolationWorld,
  { accountId, recordId, matches, activities, deals, ...link }: ExpectedLink,
): object {
  return {
    recordId,
    name: link.name,
    account: { id: accountId, name: name(world, accountId) },
    matches,
    activities: {
      totalCount: activities.length,
      nodes: activities.map((a) => ({
        id: `${accountId} ${a.id}`,
        type: a.type,
        ownerName: a.ownerName,
        ...(a.type === 'EMAIL' || a.type === 'TASK' ? { subject: a.title, status: a.status } : {}),
        ...(a.type === 'CALL' || a.type === 'MEETING' ? { title: a.title } : {}),
        ...(a.type === 'CALL' ? { disposition: a.disposition } : {}),
        ...(a.type === 'MEETING' ? { location: a.location, outcome: a.outcome } : {}),
        ...(a.type === 'TASK' ? { priority: a.priority } : {}),
        body: a.body,
      })),
    },
    deals: {
      totalCount: deals.length,
      nodes: deals.map((d) => ({
        id: `${accountId} ${d.id}`,
        name: d.name,
        pipeline: d.pipeline,
        stage: d.stage,
        ownerName: d.ownerName,
      })),
    },
  };
}

function accessQuestion(world: IsolationWorld, viewer: Viewer): Question {
  return {
    query:
      '{ linkedRecordAccess { granted denials { code } sources { account { id name } status denials { code } } } }',
    variables: {},
    expected: { linkedRecordAccess: accessOf(world, viewer, true) },
  };
}

function accountsQuestion(world: IsolationWorld, viewer: Viewer): Question {
  const visible = new Set(expectedAccounts(world, viewer).map(({ id }) => id));
  return {
    query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Account { id name } } }',
    variables: { r: world.accounts.map(({ id }) => ({ __typename: 'Account', id })) },
    expected: {
      _entities: world.accounts.map((account) =>
        visible.has(account.id) ? { id: account.id, name: account.name } : null,
      ),
    },
  };
}

function assetsQuestion(world: IsolationWorld, viewer: Viewer, accountId: string): Question {
  const assets = expectedAssets(world, viewer, accountId);
  return {
    query:
      'query ($id: ID!) { assets(accountId: $id, first: 100) { totalCount nodes { id name type account { id } } } }',
    variables: { id: accountId },
    expected: assets && {
      assets: {
        totalCount: assets.length,
        nodes: assets.map((asset) => ({
          id: asset.id,
          name: asset.name,
          type: asset.type,
          account: { id: accountId },
        })),
      },
    },
  };
}

function jobsQuestion(world: IsolationWorld, jobs: readonly KnownJob[], viewer: Viewer): Question {
  const shown = jobs.filter((job) => expectedTargets(world, viewer, job) !== null);
  return {
    query: '{ assetCopyJobs(first: 100) { totalCount nodes { id } } }',
    variables: {},
    expected: viewsAssets(world, viewer.userId, viewer.accountId)
      ? { assetCopyJobs: { totalCount: shown.length, nodes: shown.map(({ id }) => ({ id })) } }
      : null,
  };
}

function jobQuestion(world: IsolationWorld, job: KnownJob, viewer: Viewer): Question {
  const targets = expectedTargets(world, viewer, job);
  const items = job.items.filter(({ target }) => targets?.includes(target));
  return {
    query: `query ($id: ID!) { assetCopyJob(id: $id) { id source { id } progress { total } items(first: 100) { totalCount nodes { target { id } } } } }`,
    variables: { id: job.id },
    expected: {
      assetCopyJob: targets && {
        id: job.id,
        source: { id: job.sourceAccountId },
        progress: { total: items.length },
        items: { totalCount: items.length, nodes: items.map(({ target }) => ({ target: { id: target } })) },
      },
    },
  };
}

function organizationQuestion(world: IsolationWorld, viewer: Viewer): Question {
  const id = organizationOf(world, viewer.accountId);
  const sees = seesOrganization(world, viewer);
  return {
    query:
      '{ organization { id name accounts { account { id name } } connectionSettings { feature source { id } target { id } } } }',
    variables: {},
    expected: sees
      ? {
          organization: id && {
            id,
            name: id,
            accounts: world.organizations[id]!.map((account) => ({
              account: { id: account, name: name(world, account) },
            })),
            connectionSettings: world.settings[id]!.map((s) => ({
              feature: s.feature,
              source: { id: s.sourceAccountId },
              target: { id: s.targetAccountId },
            })),
          },
        }
      : null,
  };
}

function candidatesQuestion(world: IsolationWorld, { userId }: Viewer): Question {
  const mine = world.users.filter((user) => user.userId === userId && user.active).map(({ accountId }) => accountId);
  return {
    query: '{ organizationCandidates { account { id name } } }',
    variables: {},
    expected: {
      organizationCandidates: mine.map((id) => ({ account: { id, name: name(world, id) } })),
    },
  };
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Data with lists in one order where the rules leave it open; those of links stay in theirs. */
export function inOneOrder(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => inOneOrder(item));
    return ORDERED.has(key) || items.some((item) => typeof item === 'object' && item !== null && 'recordId' in item)
      ? items
      : items.sort(byText);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, inOneOrder(member, name)]),
  );
}
const ORDERED: ReadonlySet<string> = new Set(['_entities', 'matches']);
