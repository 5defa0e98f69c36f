import fc from 'fast-check';
import type { AccountFactInput, SubscriptionInput, UserFactInput } from '../generated/operations';
import type { Change } from './modelled-changes';
import type { ModelledService } from './modelled-service';
import { aimed, wishes, type Wish } from './modelled-wishes';
import type { ModelledWorld } from './modelled-world';

type Step = fc.AsyncCommand<ModelledWorld, ModelledService>;

/** A step that is always possible; `wish` is what is printed of it. */
function step(wish: unknown, run: (world: ModelledWorld, service: ModelledService) => Promise<void>): Step {
  return { check: () => true, run, toString: () => JSON.stringify(wish) };
}

const changes = wishes.map((wish) =>
  step(wish, async (world, service) => {
    const { asker, change } = aimed(world, wish, keysOf(service));
    await service.change(asker, change);
  }),
);

/** Sends an earlier change again, one that was made with a key if there is any: as it was, or another with its key. */
const repeats = fc
  .record({ n: fc.nat(99), isSame: fc.boolean(), isOfMade: fc.boolean(), later: wishes })
  .map((repeat) =>
    step(repeat, async (_, service) => {
      const { impersonated, verifiedSecondsAgo } = repeat.later;
      const made = service.repeatable();
      const list = repeat.isOfMade && made.length > 0 ? made : service.sent;
      const earlier = list[repeat.n % list.length];
      if (earlier === undefined) return;
      const change = repeat.isSame ? earlier.change : altered(earlier.change, repeat.later);
      await service.change({ ...earlier.asker, impersonated, verifiedSecondsAgo }, change);
    }),
  );

const waits = fc
  .constantFrom(12, 24, 25)
  .map((hours) => step({ hours }, async (_, service) => void service.wait(hours * 3_600_000)));

type AccountPatch = Partial<AccountFactInput> | 'as at first';
const tiers = (...subscriptions: [SubscriptionInput['hub'], SubscriptionInput['tier']][]) => ({
  subscriptions: subscriptions.map(([hub, tier]) => ({ hub, tier })),
});
const accountPatches = fc.oneof(
  { weight: 8, arbitrary: fc.constant<AccountPatch>('as at first') },
  {
    weight: 9,
    arbitrary: fc.constantFrom<AccountPatch[]>(
      { active: false },
      { dataHostingLocation: 'us1' },
      { dataHostingLocation: 'eu1' },
      { storesSensitiveData: true },
      { storesSensitiveData: true },
      { storesSensitiveData: false },
      { type: 'SANDBOX' },
      tiers(['SALES', 'STARTER'], ['MARKETING', 'STARTER']),
      tiers(['MARKETING', 'PROFESSIONAL'], ['SALES', 'PROFESSIONAL']),
      tiers(['MARKETING', 'ENTERPRISE'], ['SERVICE', 'ENTERPRISE']),
      tiers(['CONTENT', 'PROFESSIONAL'], ['SALES', 'STARTER']),
    ),
  },
);
const userPatches = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Partial<UserFactInput> | 'as at first'>('as at first') },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Partial<UserFactInput>[]>(
      { role: 'SUPER_ADMIN' },
      { role: 'PARTNER_ADMIN' },
      { role: 'MEMBER' },
      { twoFactorEnabled: false },
      { twoFactorEnabled: true },
      { active: false },
      { active: false },
    ),
  },
);
/** How much newer than what is known; nothing newer is no news (S1). */
const ages = fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 0, -1);

/** Facts on up to three accounts, or one fact on all members of an organization. */
const accountFacts = fc
  .record({
    accounts: fc.array(fc.record({ n: fc.nat(99), patch: accountPatches, age: ages }), {
      minLength: 1,
      maxLength: 3,
    }),
    whole: fc.constantFrom(false, false, false, false, true),
    isFirstBad: fc.constantFrom(false, false, false, false, false, true),
  })
  .map((batch) =>
    step(batch, async (world, service) => {
      const [{ n, patch, age }] = batch.accounts as [(typeof batch.accounts)[0]];
      const organization = [...world.organizations.values()][n % Math.max(world.organizations.size, 1)];
      const ids = [...world.accounts.keys()];
      const told =
        batch.whole && organization !== undefined
          ? organization.members.map((id) => ({ id, patch, age }))
          : batch.accounts.map((account) => ({ ...account, id: ids[account.n % ids.length]! }));
      const facts = told.map((fact) => {
        const known = world.accounts.get(fact.id)!;
        const patched =
          fact.patch === 'as at first' ? service.first.accounts.get(fact.id)! : { ...known, ...fact.patch };
        return { ...patched, updatedAt: moved(known.updatedAt, fact.age) };
      });
      const bad = batch.isFirstBad ? [{ ...facts[0]!, id: 'no id' }] : [];
      await service.tell('accounts', [...bad, ...facts], world.tellOfAccounts(facts), bad.length);
    }),
  );

const userFacts = fc.record({ n: fc.nat(99), patch: userPatches, age: ages }).map((wish) =>
  step(wish, async (world, service) => {
    const keys = [...world.users.keys()];
    const key = keys[wish.n % keys.length]!;
    const known = world.users.get(key)!;
    const patched = wish.patch === 'as at first' ? service.first.users.get(key)! : { ...known, ...wish.patch };
    const fact = { ...patched, updatedAt: moved(known.updatedAt, wish.age) };
    await service.tell('users', [fact], world.tellOfUser(fact));
  }),
);

/** All kinds of steps. */
export function steps(maxCommands: number, replayPath: string | null) {
  const step = fc.oneof(
    { weight: 14, arbitrary: changes },
    { weight: 2, arbitrary: repeats },
    { weight: 3, arbitrary: accountFacts },
    { weight: 2, arbitrary: userFacts },
    { weight: 1, arbitrary: waits },
  );
  return fc.commands([step], { maxCommands, size: 'max', ...(replayPath === null ? {} : { replayPath }) });
}

function keysOf({ sent }: ModelledService): string[] {
  return sent.flatMap(({ change }) => change.input.idempotencyKey ?? []);
}

/** Another change with the same key. */
function altered(change: Change, { name, acknowledged }: Wish): Change {
  if (change.kind === 'create') {
    return { ...change, input: { ...change.input, name, acknowledgeDataSharing: acknowledged } };
  }
  const expectedVersion = change.input.expectedVersion + 1;
  return { ...change, input: { ...change.input, expectedVersion } } as Change;
}

function moved(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString();
}
