import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AccountType, Hub, Tier } from './account';
import { AssetAccess, RecordAccess, UserRole } from './user';

registerEnumType(Hub, {
  name: 'Hub',
  description: 'A product family that an account can subscribe to.',
  valuesConfig: {
    MARKETING: { description: 'Marketing Hub.' },
    SALES: { description: 'Sales Hub: its seats and its level open linked records (M6).' },
    SERVICE: { description: 'Service Hub: its seats and its level open linked records (M6).' },
    CONTENT: { description: 'Content Hub.' },
    DATA: { description: 'Data Hub.' },
    COMMERCE: { description: 'Commerce Hub.' },
  },
});

registerEnumType(Tier, {
  name: 'Tier',
  description: 'The level of a hub, lowest first.',
  valuesConfig: {
    FREE: { description: 'No paid subscription.' },
    STARTER: { description: 'The lowest paid level.' },
    PROFESSIONAL: { description: 'The lowest level that membership of an organization takes (O2).' },
    ENTERPRISE: { description: 'The highest level; in MARKETING it is what an organization needs once (O1).' },
  },
});

registerEnumType(AccountType, {
  name: 'AccountType',
  description: 'What an account is for. Only STANDARD accounts can join an organization (O7).',
  valuesConfig: {
    STANDARD: { description: 'A productive account.' },
    SANDBOX: { description: 'A copy of an account to try things in.' },
    DEVELOPER_TEST: { description: 'A test account of a developer.' },
    APP_DEVELOPER: { description: 'An account in which apps are developed.' },
  },
});

registerEnumType(UserRole, {
  name: 'UserRole',
  description: 'What a user is in one account.',
  valuesConfig: {
    SUPER_ADMIN: {
      description: 'Sees every record and manages the account; not exempt from seats and permissions (M7).',
    },
    PARTNER_ADMIN: { description: 'Manages the account for a partner; may see the organization (O10).' },
    MEMBER: { description: 'Any other user.' },
  },
});

registerEnumType(RecordAccess, {
  name: 'RecordAccess',
  description: "How far a user sees his account's records of one type.",
  valuesConfig: {
    ALL: { description: 'Every record.' },
    TEAM: { description: "Records whose owner's team is one of the user's teams." },
    OWNED: { description: 'Records that the user owns.' },
    NONE: { description: 'No record.' },
  },
});

registerEnumType(AssetAccess, {
  name: 'AssetAccess',
  description: "What a user may do with his account's assets.",
  valuesConfig: {
    NONE: { description: 'Nothing.' },
    VIEW: { description: 'See them.' },
    EDIT: { description: 'See, create and change them.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "One CRM tenant. As an entity it resolves for the accounts in which the viewer is a user and for those of his home account's organization; null otherwise.",
  simpleResolvers: true,
})
export class Account {
  @Field(() => ID, { description: 'The id of the account in the system that owns it.' })
  id!: string;

  @Directive('@shareable')
  @Field(() => String, { description: 'The name of the account as its owning system gives it.' })
  name!: string;
}
