import type { OperationExample } from './operation-examples';

const IDA = '--user u-ida --account 3001';
const IDA_VERIFIED = `${IDA} --amr pwd`;

export const organizationExamples: readonly OperationExample[] = [
  {
    operation: 'Candidates',
    token: IDA,
    what: 'Ida runs two companies, each with an account of its own. Which could join an organization?',
    variables: {},
  },
  {
    operation: 'CreateOrganization',
    token: IDA,
    what: 'She makes one, and has to verify herself first.',
    variables: { input: { name: 'Hansen', accountIds: ['3002'], acknowledgeDataSharing: true } },
  },
  {
    operation: 'CreateOrganization',
    token: IDA_VERIFIED,
    what: 'The same with a token that shows a fresh password.',
    variables: { input: { name: 'Hansen', accountIds: ['3002'], acknowledgeDataSharing: true } },
  },
  {
    operation: 'ConnectAllAccounts',
    token: IDA,
    what: 'What would be connected, and how many users would gain sight, if all were connected that can be?',
    variables: { input: { organizationId: 'ORGANIZATION_ID', expectedVersion: 1, dryRun: true } },
  },
  {
    operation: 'ConfigureConnections',
    token: IDA,
    what: 'She connects one direction of one feature.',
    variables: {
      input: {
        organizationId: 'ORGANIZATION_ID',
        expectedVersion: 1,
        settings: [{ feature: 'DATA_MIRRORING', accountId: '3002', peerAccountId: '3001', direction: 'TO_PEER' }],
      },
    },
  },
  {
    operation: 'UpdateOrganization',
    token: IDA,
    what: 'A change that names a version other than the current one is refused.',
    variables: {
      input: {
        organizationId: 'ORGANIZATION_ID',
        expectedVersion: 1,
        name: 'Hansen Group',
        removeAccountIds: ['3002'],
      },
    },
  },
  {
    operation: 'UpdateOrganization',
    token: IDA,
    what: 'The new name alone, with the version that was told.',
    variables: { input: { organizationId: 'ORGANIZATION_ID', expectedVersion: 2, name: 'Hansen Group' } },
  },
  {
    operation: 'MyOrganization',
    token: IDA,
    what: 'The organization with its members, its settings, and what happened last.',
    variables: { first: 2 },
  },
  {
    operation: 'OrganizationHistory',
    token: IDA,
    what: 'The same by reference, as a router asks for it, with times.',
    variables: { representations: [{ __typename: 'Organization', id: 'ORGANIZATION_ID' }], first: 1 },
  },
  {
    operation: 'DeleteOrganization',
    token: IDA_VERIFIED,
    what: 'She ends it.',
    variables: { input: { organizationId: 'ORGANIZATION_ID', expectedVersion: 3 } },
  },
];
