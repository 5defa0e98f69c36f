import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AccountType, Hub, Tier } from '../accounts/account';
import { AssetAccess, RecordAccess, UserRole } from '../accounts/user';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { AssumedSize, USUAL_REASONS } from '../graphql/demand-control';
import { ActivityDirection, ActivityType, DealStatus } from '../linked-records/record';

export const UPDATED_AT =
  'When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1).';
export const ACCOUNT_ID =
  'The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id.';
export const ARCHIVED = 'Whether it is deleted or archived in the owning system.';
const MERGED_INTO = 'The survivor, for a record merged away; its id then stands for the survivor (M2).';
const OWNER_ID = 'The id of the user who owns it.';
const TEAM_ID = "The id of the owner's team.";
const OWNER_NAME = "The owner's name; at most 500 characters.";
const CONTACT_IDS = 'The contacts it is associated with; at most 250, and 20,000 associations in a call.';
const COMPANY_IDS = 'The companies it is associated with; at most 250, and 20,000 associations in a call.';

@Directive('@inaccessible')
@InputType({ description: 'The level at which an account has a hub.' })
export class SubscriptionInput {
  @Field(() => Hub, { description: 'The hub; each at most once.' })
  hub!: Hub;

  @Field(() => Tier, { description: 'Its level.' })
  tier!: Tier;
}

@Directive('@inaccessible')
@InputType({ description: 'An account as its owning system has it now, whole.' })
export class AccountFactInput {
  @Field(() => ID, { description: 'Its id: 1 to 64 printable ASCII characters without white space.' })
  id!: string;

  @Field(() => String, { description: 'Its name; at most 500 characters.' })
  name!: string;

  @Field(() => AccountType, { description: 'What it is for.' })
  type!: AccountType;

  @Field(() => Boolean, { description: 'Whether it is in use; false when it is deactivated.' })
  active!: boolean;

  @Field(() => String, { description: 'Where its data is hosted: a code without white space, such as `eu1`.' })
  dataHostingLocation!: string;

  @Field(() => Boolean, { description: 'Whether it stores sensitive data, which bars it as a mirroring source (C4).' })
  storesSensitiveData!: boolean;

  @Field(() => [SubscriptionInput], { description: 'Its hubs.' })
  subscriptions!: SubscriptionInput[];

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'A user of one account as its owning system has him now, whole.' })
export class UserFactInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  accountId!: string;

  @Field(() => ID, { description: 'The id of the user, the same in every account: the `sub` of his tokens.' })
  userId!: string;

  @Field(() => String, { description: 'His name; at most 500 characters.' })
  name!: string;

  @Field(() => UserRole, { description: 'What he is in this account.' })
  role!: UserRole;

  @Field(() => Boolean, { description: 'Whether he has set up two-factor authentication (O4).' })
  twoFactorEnabled!: boolean;

  @Field(() => [Hub], { description: 'The hubs of which a paid seat is assigned to him (M6).' })
  seats!: Hub[];

  @Field(() => Boolean, { description: 'Whether he has the permission to view linked records (M6).' })
  viewLinkedRecords!: boolean;

  @Field(() => RecordAccess, { description: 'Which contacts he may see (M6).' })
  contactAccess!: RecordAccess;

  @Field(() => RecordAccess, { description: 'Which companies he may see (M6).' })
  companyAccess!: RecordAccess;

  @Field(() => AssetAccess, { description: 'What he may do with assets (A3).' })
  assetAccess!: AssetAccess;

  @Field(() => [ID], { description: 'The teams he is in; at most 200.' })
  teamIds!: string[];

  @Field(() => Boolean, { description: 'Whether he may sign in; false when he was removed.' })
  active!: boolean;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'A contact as its owning system has it now, whole.' })
export class ContactFactInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  accountId!: string;

  @Field(() => ID, { description: 'Its id in that account.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  lastName?: string | null;

  @Field(() => [String], { description: 'Its e-mail addresses, the primary one first; at most 200.' })
  emails!: string[];

  @Field(() => ID, { nullable: true, description: OWNER_ID })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: TEAM_ID })
  teamId?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: ARCHIVED })
  archived?: boolean | null;

  @Field(() => ID, { nullable: true, description: MERGED_INTO })
  mergedIntoId?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was created; older linked records come first.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'A company as its owning system has it now, whole.' })
export class CompanyFactInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  accountId!: string;

  @Field(() => ID, { description: 'Its id in that account.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  name?: string | null;

  @Field(() => [String], {
    description: 'Its website domains, the primary one first; a website URL serves too; at most 200.',
  })
  domains!: string[];

  @Field(() => ID, { nullable: true, description: OWNER_ID })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: TEAM_ID })
  teamId?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: ARCHIVED })
  archived?: boolean | null;

  @Field(() => ID, { nullable: true, description: MERGED_INTO })
  mergedIntoId?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was created; older linked records come first.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'An activity as its owning system has it now, whole.' })
export class ActivityFactInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  accountId!: string;

  @Field(() => ID, { description: 'Its id in that account, unique among activities of all types.' })
  id!: string;

  @Field(() => ActivityType, { description: 'What it is.' })
  type!: ActivityType;

  @Field(() => DateTimeScalar, { description: 'When it took place, or is due to.' })
  occurredAt!: string;

  @Field(() => String, { nullable: true, description: OWNER_NAME })
  ownerName?: string | null;

  @Field(() => [ID], { description: CONTACT_IDS })
  contactIds!: string[];

  @Field(() => [ID], { description: COMPANY_IDS })
  companyIds!: string[];

  @Field(() => String, { nullable: true, description: 'Its title or subject; at most 4,000 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its text; at most 65,536 characters.' })
  body?: string | null;

  @Field(() => ActivityDirection, { nullable: true, description: 'Of calls and e-mails: who began.' })
  direction?: ActivityDirection | null;

  @Field(() => Int, { nullable: true, description: 'Of calls: how long, in milliseconds.' })
  durationMs?: number | null;

  @Field(() => String, { nullable: true, description: 'Of calls: how it ended; at most 500 characters.' })
  disposition?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of meetings: when it ends.' })
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Of meetings: where; at most 4,000 characters.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'Of meetings: what came of it; at most 500 characters.' })
  outcome?: string | null;

  @Field(() => String, { nullable: true, description: 'Of e-mails and tasks: how far; at most 500 characters.' })
  status?: string | null;

  @Field(() => String, { nullable: true, description: 'Of tasks: how urgent; at most 500 characters.' })
  priority?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of tasks: when it is due.' })
  dueAt?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: ARCHIVED })
  archived?: boolean | null;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'A deal as its owning system has it now, whole.' })
export class DealFactInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  accountId!: string;

  @Field(() => ID, { description: 'Its id in that account.' })
  id!: string;

  @Field(() => String, { description: 'Its name; at most 500 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A decimal number as text: `"1200.50"`.' })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'An ISO 4217 code: `EUR`.' })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: 'Its pipeline; at most 500 characters.' })
  pipeline?: string | null;

  @Field(() => String, { nullable: true, description: 'Its stage; at most 500 characters.' })
  stage?: string | null;

  @Field(() => DealStatus, { description: 'How it stands.' })
  status!: DealStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed or is expected to be.' })
  closeDate?: string | null;

  @Field(() => String, { nullable: true, description: OWNER_NAME })
  ownerName?: string | null;

  @Field(() => [ID], { description: CONTACT_IDS })
  contactIds!: string[];

  @Field(() => [ID], { description: COMPANY_IDS })
  companyIds!: string[];

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: ARCHIVED })
  archived?: boolean | null;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}

@Directive('@inaccessible')
@ObjectType({
  description:
    'A fact that was not applied for one of its values; the others of its batch were (S4). A fact of another shape than its type is not told here: it refuses the whole call.',
  simpleResolvers: true,
})
export class SyncRejection {
  @Field(() => Int, { description: 'Its place in the batch, from 0.' })
  index!: number;

  @Field(() => String, { description: 'INVALID_FACT: a field holds what it must not.' })
  code!: string;

  @Field(() => String, { description: 'Which field, and what it should hold; never the value.' })
  message!: string;
}

@Directive('@inaccessible')
@ObjectType({
  description:
    'What became of a batch of facts; each is counted once. There is none of a batch with a fact of another shape than its type: without a required field or with null there, with a value that an enum has not or of another type, or with an unknown field. It is refused whole with BAD_USER_INPUT, which names the places, and nothing of it is applied: leave those facts out, and send the others again.',
  simpleResolvers: true,
})
export class SyncPayload {
  @Field(() => Int, { description: 'How many changed something.' })
  applied!: number;

  @Field(() => Int, { description: 'How many were as old as what is known, or older, and changed nothing (S1).' })
  stale!: number;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [SyncRejection], { description: 'Those that were not applied, in the order of the batch.' })
  rejected!: readonly SyncRejection[];
}
