import type {
  AccountFactInput,
  ActivityFactInput,
  AssetFactInput,
  CompanyFactInput,
  ContactFactInput,
  DealFactInput,
  UserFactInput,
} from '../generated/operations';
import { email, form, list, property } from './assets';
import { createCanaries } from './canaries';
import { emailSpellings, oneOf, someOf, websiteSpellings, type Spelling } from './key-spellings';
import { randomNumbers } from './random-numbers';
import { account, activity, company, contact, deal, user, type World } from './world';

type Random = () => number;
type Setting = NonNullable<World['settings']>[string][number];

/** A world, and what is known of it by how it was made. */
export interface IsolationWorld {
  readonly accounts: readonly AccountFactInput[];
  readonly users: readonly UserFactInput[];
  readonly contacts: readonly ContactFactInput[];
  readonly companies: readonly CompanyFactInput[];
  readonly activities: readonly ActivityFactInput[];
  readonly deals: readonly DealFactInput[];
  readonly assets: readonly AssetFactInput[];
  readonly properties: NonNullable<World['properties']>;
  /** Organization id → its accounts. */
  readonly organizations: Readonly<Record<string, readonly string[]>>;
  readonly settings: Readonly<Record<string, readonly Setting[]>>;
  /** The key of each e-mail address and website that records have; null for none. */
  readonly keyOf: ReadonlyMap<string, string | null>;
  /** The user who may do everything in each account of an organization, by its id. */
  readonly roots: Readonly<Record<string, string>>;
}

/** Accounts of each organization; `free` ones are in none. */
const SHAPE = { north: 4, south: 3, west: 2, free: 2 } as const;
const HUBS = ['MARKETING', 'SALES', 'SERVICE', 'CONTENT'] as const;
const TIERS = ['FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE'] as const;
const ACCESS = ['ALL', 'ALL', 'TEAM', 'OWNED', 'NONE'] as const;
const TYPES = ['NOTE', 'CALL', 'MEETING', 'EMAIL', 'TASK'] as const;
const TEAMS = ['team-a', 'team-b', 'team-c'];
const CONTACTS = 12;
const COMPANIES = 6;
/** Ids that records of every account have. */
const COMMON_IDS = 8;

/**
 * Organizations and accounts whose every id and text has a canary of its own, but for ids of records that several accounts
 * have: the same seed makes the same world. Users have all kinds of rights, and records share keys across all accounts.
 */
export function isolationWorld(seed: number): IsolationWorld {
  const random = randomNumbers(seed);
  const canary = createCanaries();
  const organizations: Record<string, readonly string[]> = {};
  const free: string[] = [];
  for (const [name, count] of Object.entries(SHAPE)) {
    const ids = Array.from({ length: count }, (_, n) => `${name}${n}-${canary()}`);
    if (name === 'free') free.push(...ids);
    else organizations[`${name}-${canary()}`] = ids;
  }
  const members = Object.values(organizations);
  const accountIds = [...members.flat(), ...free];
  const emails = Array.from({ length: 5 }, () => emailSpellings(canary(), canary())).flat();
  const websites = Array.from({ length: 3 }, () => websiteSpellings(canary())).flat();
  const persons = Array.from({ length: 10 }, (_, n) => `user${n}-${canary()}`);
  const roots = Object.fromEntries(Object.keys(organizations).map((id) => [id, `root-${canary()}`]));
  const rootUsers = Object.entries(organizations).flatMap(([id, ids]) =>
    ids.map((accountId) => rootOf(accountId, roots[id]!, canary)),
  );
  const own: Spelling[] = [];
  const ownEmail = (): string => {
    const text = `own@${canary()}.example`;
    own.push({ text, key: text });
    return text;
  };
  const perAccount = accountIds.map((accountId) =>
    recordsOf(accountId, random, canary, { emails, websites, ownEmail, persons }),
  );
  return {
    accounts: accountIds.map((id) => accountOf(id, random, canary)),
    users: [
      ...rootUsers,
      ...accountIds.flatMap((id) =>
        someOf(random, persons, persons.length).map((person) => userOf(id, person, random, canary)),
      ),
    ],
    contacts: perAccount.flatMap(({ contacts }) => contacts),
    companies: perAccount.flatMap(({ companies }) => companies),
    activities: perAccount.flatMap(({ activities }) => activities),
    deals: perAccount.flatMap(({ deals }) => deals),
    assets: accountIds.flatMap((id) => assetsOf(id, canary)),
    properties: accountIds.flatMap((id) => [property(id, 'email'), property(id, `p-${canary()}`)]),
    organizations,
    settings: Object.fromEntries(Object.entries(organizations).map(([id, ids]) => [id, settingsOf(ids, random)])),
    keyOf: new Map([...emails, ...websites, ...own].map(({ text, key }) => [text, key])),
    roots,
  };
}

function accountOf(id: string, random: Random, canary: () => string): AccountFactInput {
  const [hub, ...others] = random() < 0.8 ? (['SALES', 'SERVICE'] as const) : (['SERVICE', 'SALES'] as const);
  return account(id, {
    name: `Account ${canary()}`,
    active: random() < 0.9,
    storesSensitiveData: random() < 0.15,
    subscriptions: [
      { hub: 'MARKETING', tier: 'ENTERPRISE' },
      { hub, tier: random() < 0.8 ? 'PROFESSIONAL' : oneOf(random, TIERS) },
      ...someOf(random, others, 1).map((other) => ({ hub: other, tier: oneOf(random, TIERS) })),
    ],
  });
}

/** Super Admin who sees everything. Only in the west he has a second factor, so that he changes no other organization. */
function rootOf(accountId: string, userId: string, canary: () => string): UserFactInput {
  return user(accountId, userId, {
    name: canary(),
    role: 'SUPER_ADMIN',
    seats: ['SALES', 'SERVICE'],
    twoFactorEnabled: accountId.startsWith('west'),
  });
}

function userOf(accountId: string, userId: string, random: Random, canary: () => string): UserFactInput {
  return user(accountId, userId, {
    name: `User ${canary()}`,
    role: oneOf(random, ['SUPER_ADMIN', 'PARTNER_ADMIN', 'MEMBER', 'MEMBER', 'MEMBER', 'MEMBER']),
    seats: random() < 0.7 ? ['SALES', 'SERVICE'] : [...someOf(random, HUBS, 2)],
    viewLinkedRecords: random() < 0.85,
    contactAccess: oneOf(random, ACCESS),
    companyAccess: oneOf(random, ACCESS),
    assetAccess: oneOf(random, ['NONE', 'VIEW', 'EDIT']),
    twoFactorEnabled: false,
    teamIds: [...someOf(random, TEAMS, 2)],
    active: random() < 0.9,
  });
}

interface Pools {
  readonly emails: readonly Spelling[];
  readonly websites: readonly Spelling[];
  readonly ownEmail: () => string;
  readonly persons: readonly string[];
}

function recordsOf(accountId: string, random: Random, canary: () => string, pools: Pools) {
  const idsOf = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, n) => (n < COMMON_IDS ? String(100 + n) : `r-${canary()}`));
  const contactIds = idsOf(CONTACTS);
  const companyIds = idsOf(COMPANIES);
  const state = (ids: readonly string[], n: number) => ({
    ownerId: random() < 0.5 ? oneOf(random, pools.persons) : null,
    teamId: random() < 0.5 ? oneOf(random, TEAMS) : null,
    archived: random() < 0.1,
    mergedIntoId: n > 0 && random() < 0.15 ? ids[Math.floor(random() * n)]! : null,
    createdAt: new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 3))).toISOString(),
  });
  const contacts = contactIds.map((id, n) =>
    contact(
      accountId,
      id,
      distinct([
        ...someOf(random, pools.emails, 4).map(({ text }) => text),
        ...(random() < 0.5 ? [pools.ownEmail()] : []),
      ]),
      {
        firstName: random() < 0.9 ? `First ${canary()}` : null,
        lastName: random() < 0.9 ? canary() : null,
        ...state(contactIds, n),
      },
    ),
  );
  const companies = companyIds.map((id, n) =>
    company(accountId, id, distinct(someOf(random, pools.websites, 3).map(({ text }) => text)), {
      name: random() < 0.9 ? `Company ${canary()}` : null,
      ...state(companyIds, n),
    }),
  );
  const parents = () => ({
    contactIds: [...someOf(random, [...contactIds, 'gone'], 3)],
    companyIds: [...someOf(random, companyIds, 2)],
    archived: random() < 0.1,
  });
  const day = (): string => new Date(Date.UTC(2025, 5, 1 + Math.floor(random() * 5))).toISOString();
  return {
    contacts,
    companies,
    activities: idsOf(16).map((id) =>
      activity(accountId, id, {
        type: oneOf(random, TYPES),
        occurredAt: day(),
        ownerName: canary(),
        title: canary(),
        body: `<p>${canary()}</p>`,
        disposition: canary(),
        location: canary(),
        outcome: canary(),
        status: canary(),
        priority: canary(),
        ...parents(),
      }),
    ),
    deals: idsOf(10).map((id) =>
      deal(accountId, id, {
        name: canary(),
        pipeline: canary(),
        stage: canary(),
        ownerName: canary(),
        closeDate: random() < 0.7 ? day() : null,
        ...parents(),
      }),
    ),
  };
}

function assetsOf(accountId: string, canary: () => string): readonly AssetFactInput[] {
  const [needed, needing] = ['1', `l-${canary()}`];
  const differing = (n: number) => ({ name: `Asset ${canary()}`, updatedAt: `2026-01-0${n}T00:00:00.000Z` });
  return [
    list(accountId, needed, {}, differing(1)),
    list(accountId, needing, { lists: [needed] }, differing(2)),
    form(accountId, '1', ['email'], differing(2)),
    email(accountId, '1', `<p>${canary()}</p>`, differing(3)),
    form(accountId, `f-${canary()}`, ['email', `missing-${canary()}`], { ...differing(4), archived: false }),
    list(accountId, '2', {}, { ...differing(5), archived: true }),
  ];
}

function settingsOf(accountIds: readonly string[], random: Random): readonly Setting[] {
  return accountIds.flatMap((sourceAccountId) =>
    accountIds
      .filter((targetAccountId) => targetAccountId !== sourceAccountId)
      .flatMap((targetAccountId) =>
        (['DATA_MIRRORING', 'ASSET_COPYING'] as const)
          .filter(() => random() < 0.6)
          .map((feature) => ({ feature, sourceAccountId, targetAccountId })),
      ),
  );
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
