import { ModelledWorld } from './modelled-world';
import { account, user } from './world';

type Tiers = NonNullable<Parameters<typeof account>[1]>['subscriptions'];

/** Eight accounts of which two organizations can be made, in two hosting locations, and three users with different powers. */
export function beginning(prefix: string): ModelledWorld {
  const world = new ModelledWorld();
  const tell = (name: string, subscriptions: NonNullable<Tiers>, differing: Parameters<typeof account>[1] = {}) =>
    world.tellOfAccounts([account(`${prefix}${name}`, { subscriptions, ...differing })]);
  tell('a', [ENTERPRISE, { hub: 'SALES', tier: 'PROFESSIONAL' }]);
  tell('b', [ENTERPRISE, { hub: 'SERVICE', tier: 'PROFESSIONAL' }]);
  tell('c', [{ hub: 'SALES', tier: 'PROFESSIONAL' }]);
  tell('d', [{ hub: 'SALES', tier: 'ENTERPRISE' }], { storesSensitiveData: true });
  tell('e', [ENTERPRISE, { hub: 'CONTENT', tier: 'PROFESSIONAL' }]);
  tell('f', [{ hub: 'COMMERCE', tier: 'PROFESSIONAL' }]);
  tell('g', [ENTERPRISE, { hub: 'SALES', tier: 'PROFESSIONAL' }], { dataHostingLocation: 'us1' });
  tell('h', [{ hub: 'SERVICE', tier: 'ENTERPRISE' }], { dataHostingLocation: 'us1' });
  for (const id of world.accounts.keys()) {
    world.tellOfUser(user(id, 'ida', { role: 'SUPER_ADMIN' }));
    world.tellOfUser(user(id, 'max', { role: 'SUPER_ADMIN' }));
  }
  world.tellOfUser(user(`${prefix}d`, 'max', { role: 'SUPER_ADMIN', twoFactorEnabled: false, updatedAt: LATER }));
  world.tellOfUser(user(`${prefix}h`, 'max', { role: 'PARTNER_ADMIN', updatedAt: LATER }));
  world.tellOfUser(user(`${prefix}a`, 'eve', { role: 'SUPER_ADMIN' }));
  world.tellOfUser(user(`${prefix}b`, 'eve', { role: 'MEMBER' }));
  return world;
}

const ENTERPRISE = { hub: 'MARKETING', tier: 'ENTERPRISE' } as const;
const LATER = '2026-01-02T00:00:00.000Z';
