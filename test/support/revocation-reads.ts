import type { RawAnswer } from './raw-requests';

/** What a read shows of the source account: all that is asked for, nothing, or a mix that no moment ever was. */
export type Verdict = 'shown' | 'denied' | 'mixed';

/** A read by the viewer of what comes from another account. */
export interface RevocationRead {
  readonly name: string;
  readonly query: string;
  readonly variables: (lane: LaneIds) => object;
  readonly verdictOf: (answer: ReadAnswer, lane: LaneIds) => Verdict;
}

/** The home account, the source, a third member, and what they share. */
export interface LaneIds {
  readonly home: string;
  readonly source: string;
  readonly third: string;
  readonly jobId: string;
}

interface Linked {
  readonly totalCount: number;
  readonly access: Access;
  readonly nodes: readonly {
    readonly account: { readonly id: string };
    readonly activities: { readonly totalCount: number };
  }[];
}
interface Access {
  readonly sources: readonly { readonly account: { readonly id: string }; readonly status: string }[];
}
interface ReadAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const ACCESS = 'access { sources { account { id } status } }';
const LINKED = `linkedRecords { totalCount ${ACCESS} nodes { account { id } activities { totalCount nodes { ... on MirroredNote { body } } } } }`;
const RECORDS = ['100', '101'];

const isReadable = ({ sources }: Access, source: string): boolean =>
  sources.some(({ account, status }) => account.id === source && status === 'READABLE');

/** All of it, none of it, or a mix. */
function all(shown: readonly boolean[]): Verdict {
  return shown.every(Boolean) ? 'shown' : shown.some(Boolean) ? 'mixed' : 'denied';
}

export const READS = {
  linkedRecords: {
    name: 'linkedRecords',
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { ${LINKED} } ... on Company { ${LINKED} } } }`,
    variables: () => ({
      r: [...RECORDS.map((id) => ({ __typename: 'Contact', id })), { __typename: 'Company', id: '100' }],
    }),
    verdictOf: ({ data }, { source }) => {
      const entities = (data?.['_entities'] ?? []) as readonly { readonly linkedRecords: Linked }[];
      return all(
        entities.flatMap(({ linkedRecords: { access, nodes } }) => {
          const ofSource = nodes.filter(({ account }) => account.id === source);
          return [
            isReadable(access, source),
            ofSource.length > 0,
            ofSource.some(({ activities }) => activities.totalCount > 0),
          ];
        }),
      );
    },
  },
  access: {
    name: 'linkedRecordAccess',
    query: '{ linkedRecordAccess { sources { account { id } status } } }',
    variables: () => ({}),
    verdictOf: ({ data }, { source }) => all([isReadable(data?.['linkedRecordAccess'] as Access, source)]),
  },
  assets: {
    name: 'assets',
    query: 'query ($id: ID!) { assets(accountId: $id) { totalCount nodes { name } } }',
    variables: ({ source }) => ({ id: source }),
    verdictOf: ({ data, errors }) => {
      const page = data?.['assets'] as { totalCount: number; nodes: readonly object[] } | undefined;
      return all([(page?.nodes.length ?? 0) > 0, (page?.totalCount ?? 0) > 0, errors === undefined]);
    },
  },
  plan: {
    name: 'assetCopyPlan',
    query:
      'query ($input: AssetCopyInput!) { assetCopyPlan(input: $input) { executable items { name } userErrors { code } } }',
    variables: ({ source, home }) => ({
      input: { sourceAccountId: source, targetAccountIds: [home], assets: [{ type: 'FORM', id: '1' }] },
    }),
    verdictOf: ({ data }) => {
      const plan = data?.['assetCopyPlan'] as {
        executable: boolean;
        items: readonly object[];
        userErrors: readonly object[];
      };
      return all([plan.executable, plan.items.length > 0, plan.userErrors.length === 0]);
    },
  },
  job: {
    name: 'assetCopyJob',
    query: 'query ($id: ID!) { assetCopyJob(id: $id) { id items { totalCount nodes { name } } } }',
    variables: ({ jobId }) => ({ id: jobId }),
    verdictOf: ({ data }) => jobVerdict(data?.['assetCopyJob']),
  },
  jobEntity: {
    name: 'AssetCopyJob by _entities',
    query:
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on AssetCopyJob { id items { totalCount nodes { name } } } } }',
    variables: ({ jobId }) => ({ r: [{ __typename: 'AssetCopyJob', id: jobId }] }),
    verdictOf: ({ data }) => jobVerdict((data?.['_entities'] as readonly unknown[] | undefined)?.[0]),
  },
} as const satisfies Readonly<Record<string, RevocationRead>>;

export type ReadName = keyof typeof READS;

function jobVerdict(job: unknown): Verdict {
  const { items } = (job ?? {}) as { items?: { totalCount: number; nodes: readonly object[] } };
  return all([items !== undefined, (items?.totalCount ?? 0) > 0, (items?.nodes.length ?? 0) > 0]);
}

/** What an answer shows. @throws Error when the service failed. */
export function verdictOf(read: RevocationRead, { status, text }: RawAnswer, lane: LaneIds): Verdict {
  const answer = JSON.parse(text) as ReadAnswer;
  const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
  if (status !== 200 || codes.some((code) => code !== 'FORBIDDEN'))
    throw new Error(`${read.name}: ${status} ${text.slice(0, 500)}`);
  return read.verdictOf(answer, lane);
}
