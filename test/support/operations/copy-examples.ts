import type { OperationExample } from './operation-examples';

const ANNA = '--user u-anna --account 1001';
const READERS = { sourceAccountId: '1001', targetAccountIds: ['1002'], assets: [{ type: 'LIST', id: '9101' }] };
const READERS_MAPPED = {
  ...READERS,
  mappings: [{ targetAccountId: '1002', type: 'LIST', sourceId: '9199', targetId: '9250' }],
};

export const copyExamples: readonly OperationExample[] = [
  {
    operation: 'Assets',
    token: ANNA,
    what: 'Anna is Super Admin of the Nordlicht companies. The lists of headquarters:',
    variables: { accountId: '1001', types: ['LIST'], first: 10 },
  },
  {
    operation: 'AssetCopyPlan',
    token: ANNA,
    what: 'What would a copy of one of them to the sales company do? A list that it needs is not there.',
    variables: { input: READERS },
  },
  {
    operation: 'AssetCopyPlan',
    token: ANNA,
    what: 'With a list of the target in its place nothing stands against the plan.',
    variables: { input: READERS_MAPPED },
  },
  {
    operation: 'CopyAssets',
    token: ANNA,
    what: 'The copy, as planned.',
    variables: { input: { copy: READERS_MAPPED, planDigest: 'DIGEST', idempotencyKey: 'readers-to-sales' } },
  },
  {
    operation: 'AssetCopyJob',
    token: ANNA,
    what: 'When the workers are done:',
    variables: { id: 'JOB_ID', first: 10 },
    after: 'workers',
  },
  {
    operation: 'AssetCopyItems',
    token: ANNA,
    what: 'Its items by reference, as a router asks for them; a page of one.',
    variables: { representations: [{ __typename: 'AssetCopyJob', id: 'JOB_ID' }], first: 1 },
  },
  {
    operation: 'AssetCopyJobs',
    token: ANNA,
    what: 'All copies of the organization that her account takes part in.',
    variables: { first: 5 },
  },
  { operation: 'AssetCopyHistory', token: ANNA, what: 'The same with cursors.', variables: { first: 1 } },
  {
    operation: 'AssetCopies',
    token: ANNA,
    what: 'The newest asset of the sales company is a copy, and knows of what.',
    variables: { accountId: '1002', first: 1 },
  },
  { operation: 'RetryAssetCopy', token: ANNA, what: 'Nothing of it has failed.', variables: { jobId: 'JOB_ID' } },
  { operation: 'CancelAssetCopy', token: ANNA, what: 'It is over.', variables: { jobId: 'JOB_ID' } },
];
