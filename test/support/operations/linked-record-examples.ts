import type { OperationExample } from './operation-examples';

const OLGA = '--user u-olga --account 1002';
const MAJA = [{ __typename: 'Contact', id: '201' }];

export const linkedRecordExamples: readonly OperationExample[] = [
  {
    operation: 'LinkedRecordsOfContacts',
    token: OLGA,
    what: 'Olga of the sales company looks at Maja, whom headquarters and service know too. Clinic and studio show nothing, and say why.',
    variables: { representations: MAJA, first: 1 },
  },
  {
    operation: 'LinkedRecordsOfCompanies',
    token: OLGA,
    what: 'Companies link by the hosts of their websites; this time only those of one sister company are asked for.',
    variables: { representations: [{ __typename: 'Company', id: '5201' }], sourceAccountIds: ['1003'] },
  },
  {
    operation: 'ChildrenOfContacts',
    token: OLGA,
    what: 'Pages of activities of some types, and of deals.',
    variables: { representations: MAJA, types: ['CALL', 'EMAIL'], activities: 2, deals: 1 },
  },
  {
    operation: 'LinkedRecordAccessOf',
    token: '--user u-anna --account 1002',
    what: 'Rosa sees no linked records. Anna, Super Admin of her account, asks why.',
    variables: { userId: 'u-rosa' },
  },
  {
    operation: 'SightsOfRecord',
    token: '--user u-anna --account 1001',
    what: 'Anna, Super Admin of headquarters too, asks who of the other companies has seen Maja there.',
    variables: { recordType: 'CONTACT', recordId: '101', first: 1 },
  },
  {
    operation: 'Accounts',
    token: OLGA,
    what: 'The names of accounts: of those of the organization, and null for the account of strangers.',
    variables: {
      representations: [
        { __typename: 'Account', id: '1001' },
        { __typename: 'Account', id: '2001' },
      ],
    },
  },
];
