import type { OperationExample } from './operation-examples';

const told = { updatedAt: '2026-05-01T00:00:00Z' };
const inSales = { accountId: '1002', ...told };

export const factExamples: readonly OperationExample[] = [
  fact('SyncAccounts', 'An account, whole, as its owning system has it.', {
    accounts: [
      {
        id: '3002',
        name: 'Hansen Cafés',
        type: 'STANDARD',
        active: true,
        dataHostingLocation: 'na1',
        storesSensitiveData: false,
        subscriptions: [{ hub: 'SERVICE', tier: 'PROFESSIONAL' }],
        ...told,
      },
    ],
  }),
  fact('SyncUsers', 'A user with his rights in one account.', {
    users: [
      {
        userId: 'u-nora',
        name: 'Nora Berg',
        role: 'MEMBER',
        twoFactorEnabled: true,
        seats: ['SALES'],
        viewLinkedRecords: true,
        contactAccess: 'ALL',
        companyAccess: 'TEAM',
        assetAccess: 'VIEW',
        teamIds: ['t-north'],
        active: true,
        ...inSales,
      },
    ],
  }),
  fact('SyncContacts', 'Two contacts, of which one is no good: it alone is refused.', {
    contacts: [
      { id: '9001', emails: ['new@fjordhotel.example'], createdAt: '2026-01-01T00:00:00Z', ...inSales },
      { id: 'white space', emails: [], createdAt: '2026-01-01T00:00:00Z', ...inSales },
    ],
  }),
  fact('SyncCompanies', 'A company with its websites.', {
    companies: [
      {
        id: '9002',
        name: 'Fjordhotel Bergen',
        domains: ['bergen.fjordhotel.example'],
        createdAt: '2026-01-01T00:00:00Z',
        ...inSales,
      },
    ],
  }),
  fact('SyncActivities', 'A call with the new contact.', {
    activities: [
      {
        id: '9003',
        type: 'CALL',
        occurredAt: '2026-04-30T12:00:00Z',
        contactIds: ['9001'],
        companyIds: ['9002'],
        title: 'Lamps for the new wing',
        direction: 'OUTBOUND',
        durationMs: 240_000,
        ...inSales,
      },
    ],
  }),
  fact('SyncDeals', 'A deal of both.', {
    deals: [
      {
        id: '9004',
        name: 'New wing',
        amount: '12000.00',
        currency: 'EUR',
        status: 'OPEN',
        contactIds: ['9001'],
        companyIds: ['9002'],
        ...inSales,
      },
    ],
  }),
  fact('SyncProperties', 'A property of contacts.', {
    properties: [{ recordType: 'CONTACT', name: 'house_size', type: 'number', ...inSales }],
  }),
  fact('SyncAssets', 'A list.', {
    assets: [
      {
        id: '9005',
        type: 'LIST',
        name: 'Houses in Bergen',
        state: 'COMPLETE',
        content: { listId: '9005', name: 'Houses in Bergen', objectTypeId: '0-1' },
        ...inSales,
      },
    ],
  }),
];

function fact(operation: string, what: string, variables: OperationExample['variables']): OperationExample {
  return { operation, token: '--scope sync:write', what, variables };
}
