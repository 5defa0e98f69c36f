import type { AccountFactInput, ContactFactInput, UserFactInput } from '../generated/operations';
import { form } from './assets';
import type { LaneIds, ReadName } from './revocation-reads';
import { account, activity, company, contact, user } from './world';

/** How the facts of a lane differ from those that permit everything. */
export interface LaneDifference {
  readonly viewer?: Partial<UserFactInput>;
  readonly viewerInSource?: Partial<UserFactInput>;
  readonly home?: Partial<AccountFactInput>;
  readonly source?: Partial<AccountFactInput>;
  readonly homeRecords?: RecordDifference;
}

type RecordDifference = Pick<Partial<ContactFactInput>, 'archived' | 'teamId' | 'updatedAt'>;

/** A change after which the viewer no longer sees something: a difference of facts, or a mutation of the organization. */
export interface Revocation {
  readonly name: string;
  readonly denies: readonly ReadName[];
  /** Contacts and companies are told of one after the other: a read between them sees what there is then. */
  readonly inParts?: true;
  readonly difference?: LaneDifference;
  readonly mutation?: (lane: LaneIds, organization: { readonly id: string; readonly version: number }) => Mutation;
}

export interface Mutation {
  readonly query: string;
  readonly input: object;
}

const LINKS: readonly ReadName[] = ['linkedRecords', 'access'];
const JOBS: readonly ReadName[] = ['job', 'jobEntity'];
const ALL: readonly ReadName[] = [...LINKS, 'assets', 'plan', ...JOBS];
const FROM_SOURCE: readonly ReadName[] = [...LINKS, 'assets', 'plan'];
const UPDATE =
  'mutation ($input: UpdateOrganizationInput!) { answer: updateOrganization(input: $input) { userErrors { code } } }';
const CONFIGURE =
  'mutation ($input: ConfigureConnectionsInput!) { answer: configureConnections(input: $input) { userErrors { code } } }';
const DELETE =
  'mutation ($input: DeleteOrganizationInput!) { answer: deleteOrganization(input: $input) { userErrors { code } } }';
const BELOW = {
  subscriptions: [
    { hub: 'MARKETING', tier: 'ENTERPRISE' },
    { hub: 'SALES', tier: 'STARTER' },
  ],
} as const satisfies Partial<AccountFactInput>;

const change = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  organizationId: id,
  expectedVersion: version,
});

/** Each way to lose what another account shows (M6, M9, A2, A3, C4, O13). */
export const REVOCATIONS: readonly Revocation[] = [
  {
    name: 'the accounts are disconnected',
    denies: [...LINKS, 'plan'],
    mutation: ({ home, source }, organization) => ({
      query: CONFIGURE,
      input: {
        ...change(organization),
        settings: ['DATA_MIRRORING', 'ASSET_COPYING'].map((feature) => ({
          feature,
          accountId: source,
          peerAccountId: home,
          direction: 'OFF',
        })),
      },
    }),
  },
  {
    name: 'the source is removed from the organization',
    denies: FROM_SOURCE,
    mutation: ({ source }, organization) => ({
      query: UPDATE,
      input: { ...change(organization), removeAccountIds: [source] },
    }),
  },
  {
    name: 'the home account is removed from the organization',
    denies: ALL,
    mutation: ({ home }, organization) => ({
      query: UPDATE,
      input: { ...change(organization), removeAccountIds: [home] },
    }),
  },
  {
    name: 'the organization is deleted',
    denies: ALL,
    mutation: (_, organization) => ({ query: DELETE, input: change(organization) }),
  },
  {
    name: 'the source begins to store sensitive data',
    denies: LINKS,
    difference: { source: { storesSensitiveData: true } },
  },
  { name: 'the source is deactivated', denies: FROM_SOURCE, difference: { source: { active: false } } },
  { name: 'the home account is deactivated', denies: ALL, difference: { home: { active: false } } },
  { name: 'the home account falls below Professional', denies: LINKS, difference: { home: BELOW } },
  { name: 'the viewer loses his seat', denies: LINKS, difference: { viewer: { seats: [] } } },
  { name: 'the viewer loses the permission', denies: LINKS, difference: { viewer: { viewLinkedRecords: false } } },
  {
    name: 'the viewer sees no records any more',
    denies: ['linkedRecords'],
    difference: { viewer: { contactAccess: 'NONE', companyAccess: 'NONE' } },
  },
  {
    name: 'the viewer leaves the team of the records',
    denies: ['linkedRecords'],
    difference: { viewer: { teamIds: [] } },
  },
  {
    name: 'the records are given to another team',
    denies: ['linkedRecords'],
    inParts: true,
    difference: { homeRecords: { teamId: 'another' } },
  },
  {
    name: 'the records are archived',
    denies: ['linkedRecords'],
    inParts: true,
    difference: { homeRecords: { archived: true } },
  },
  {
    name: 'the viewer may see no assets at home',
    denies: ['plan', ...JOBS],
    difference: { viewer: { assetAccess: 'NONE' } },
  },
  {
    name: 'the viewer may see no assets in the source',
    denies: ['assets', 'plan'],
    difference: { viewerInSource: { assetAccess: 'NONE' } },
  },
  { name: 'the viewer is removed from the home account', denies: ALL, difference: { viewer: { active: false } } },
];

const CAPABLE = {
  subscriptions: [
    { hub: 'MARKETING', tier: 'ENTERPRISE' },
    { hub: 'SALES', tier: 'PROFESSIONAL' },
  ],
} as const satisfies Partial<AccountFactInput>;

/** Accounts, users and records of the home account of a lane as they permit everything, but for the difference. */
export function laneFacts({ home, source, third }: LaneIds, difference: LaneDifference, updatedAt: string) {
  const accounts = [
    account(home, { ...CAPABLE, ...difference.home, updatedAt }),
    account(source, { ...CAPABLE, ...difference.source, updatedAt }),
    account(third, { ...CAPABLE, updatedAt }),
  ];
  const users = [
    user(home, 'viewer', {
      contactAccess: 'TEAM',
      companyAccess: 'TEAM',
      teamIds: ['team'],
      assetAccess: 'EDIT',
      ...difference.viewer,
      updatedAt,
    }),
    user(source, 'viewer', { assetAccess: 'VIEW', ...difference.viewerInSource, updatedAt }),
  ];
  return { accounts, users, ...recordsOf(home, home, { ...difference.homeRecords, updatedAt }) };
}

/** The records that both accounts have. */
function recordsOf(accountId: string, home: string, differing: RecordDifference) {
  const all = { teamId: 'team', ...differing };
  return {
    contacts: ['100', '101'].map((n) => contact(accountId, n, [`${n}@${home}.example`], all)),
    companies: [company(accountId, '100', [`${home}.example`], all)],
  };
}

/** Records, assets and administrators of a lane, which stay. */
export function laneWorld(lane: LaneIds) {
  const { home, source, third } = lane;
  const { accounts, users, contacts, companies } = laneFacts(lane, {}, '2026-01-01T00:00:00.000Z');
  const inSource = recordsOf(source, home, {});
  return {
    accounts,
    users,
    administrators: [home, source, third].map((id) => user(id, 'root', { role: 'SUPER_ADMIN' })),
    contacts: [...contacts, ...inSource.contacts],
    companies: [...companies, ...inSource.companies],
    activities: [
      activity(source, '1', { contactIds: ['100', '101'], companyIds: ['100'] }),
      lateActivity(lane, 'none yet', '2026-01-01T00:00:00.000Z'),
    ],
    assets: [form(source, '1', [])],
  };
}

/** What is written in the source after a revocation. */
export function lateActivity({ source }: LaneIds, body: string, updatedAt: string) {
  return activity(source, 'late', { contactIds: ['100', '101'], companyIds: ['100'], body, updatedAt });
}
