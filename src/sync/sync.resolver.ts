import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context';
import { applyFacts, type SyncResult } from './apply-facts';
import { AssetFactInput, PropertyFactInput } from './asset-facts.types';
import { factKinds } from './fact-kinds';
import {
  AccountFactInput,
  ActivityFactInput,
  CompanyFactInput,
  ContactFactInput,
  DealFactInput,
  SyncPayload,
  UserFactInput,
} from './sync.types';

const RULES =
  'From other systems, with the scope `sync:write` (S1–S4); at most 500 facts a call. A bad value refuses its fact alone; a fact of another shape than its type refuses the whole call: see `SyncPayload`.';

const ASSOCIATED = `${RULES} More than 20,000 associations in it, or too much text for them, refuse it whole as \`BATCH_TOO_LARGE\`.`;

@Resolver()
export class SyncResolver {
  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of accounts. ${RULES}` })
  syncAccounts(
    @Arg('accounts', () => [AccountFactInput], { description: 'Accounts, whole, in any order.' })
    accounts: AccountFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.accounts, accounts);
  }

  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of users. ${RULES}` })
  syncUsers(
    @Arg('users', () => [UserFactInput], { description: 'Users, whole, in any order.' }) users: UserFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.users, users);
  }

  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of contacts. ${RULES}` })
  syncContacts(
    @Arg('contacts', () => [ContactFactInput], { description: 'Contacts, whole, in any order.' })
    contacts: ContactFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.contacts, contacts);
  }

  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of companies. ${RULES}` })
  syncCompanies(
    @Arg('companies', () => [CompanyFactInput], { description: 'Companies, whole, in any order.' })
    companies: CompanyFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.companies, companies);
  }

  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of activities. ${ASSOCIATED}` })
  syncActivities(
    @Arg('activities', () => [ActivityFactInput], { description: 'Activities, whole, in any order.' })
    activities: ActivityFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.activities, activities);
  }

  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of deals. ${ASSOCIATED}` })
  syncDeals(
    @Arg('deals', () => [DealFactInput], { description: 'Deals, whole, in any order.' }) deals: DealFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.deals, deals);
  }

  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of properties. ${RULES}` })
  syncProperties(
    @Arg('properties', () => [PropertyFactInput], { description: 'Properties, whole, in any order.' })
    properties: PropertyFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.properties, properties);
  }

  @Directive('@inaccessible')
  @Mutation(() => SyncPayload, { description: `Tells of assets. ${RULES}` })
  syncAssets(
    @Arg('assets', () => [AssetFactInput], { description: 'Assets, whole, in any order.' }) assets: AssetFactInput[],
    @Ctx() { database }: RequestContext,
  ): Promise<SyncResult> {
    return applyFacts(database.write, factKinds.assets, assets);
  }
}
