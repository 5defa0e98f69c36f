import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Hub, Tier } from '../accounts/account';
import { Account } from '../accounts/account.types';
import { ConnectionFeature } from '../connections/connection-setting';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { AssumedSize, USUAL_REASONS } from '../graphql/demand-control';
import { JsonScalar } from '../graphql/json.scalar';
import { PageInfo } from '../graphql/page-info.types';
import { STEP_UP_MAX_AGE_SECONDS } from '../identity/step-up.rules';
import { OrganizationEventType } from '../events/organization-event';
import { OrganizationUserErrorCode } from './organization-refusal';
import './organization-enums.types';
import { EligibilityObstacleCode } from './organization.rules';

/** What is said of every idempotency key of a change. */
export const REPEATED =
  'For 24 hours a repeat with the same key and input gives the same answer, and has no effect; without the organization when it is gone or no longer the viewer’s to see.';
/** What is said of every organization that a change answers. */
export const SEEN_AGAIN =
  'For a repeated key as it was then, and null when it is gone or no longer the viewer’s to see (O10).';

@ObjectType({ description: 'The level at which an account has a hub.', simpleResolvers: true })
export class Subscription {
  @Field(() => Hub, { description: 'The hub.' })
  hub!: Hub;

  @Field(() => Tier, { description: 'Its level.' })
  tier!: Tier;
}

@ObjectType({ description: 'An account as a member of an organization.', simpleResolvers: true })
export class OrganizationAccount {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;

  @Field(() => DateTimeScalar, { description: 'When it joined.' })
  joinedAt!: string;

  @AssumedSize(6)
  @Field(() => [Subscription], { description: 'Its hubs.' })
  subscriptions!: readonly Subscription[];

  @Field(() => String, { description: 'Where its data is hosted.' })
  dataHostingLocation!: string;

  @Field(() => Boolean, { description: 'Whether it stores sensitive data, and is therefore no mirroring source (C4).' })
  storesSensitiveData!: boolean;
}

@ObjectType({
  description: 'One direction of one feature, switched on. (Not named …Connection: that means pagination to clients.)',
  simpleResolvers: true,
})
export class ConnectionSetting {
  @Field(() => ConnectionFeature, { description: 'What is permitted.' })
  feature!: ConnectionFeature;

  @Field(() => Account, { description: 'The account that gives.' })
  source!: Account;

  @Field(() => Account, { description: 'The account that gets.' })
  target!: Account;

  @Field(() => DateTimeScalar, { description: 'When it was switched on.' })
  enabledAt!: string;
}

@ObjectType({
  description: 'Something that happened to an organization; kept after its deletion (O16).',
  simpleResolvers: true,
})
export class OrganizationEvent {
  @Field(() => ID, { description: 'Unique, and growing with time.' })
  id!: string;

  @Field(() => OrganizationEventType, { description: 'What happened.' })
  type!: OrganizationEventType;

  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt!: string;

  @Field(() => Account, {
    nullable: true,
    description: 'The account it is about; null when it is about the organization.',
  })
  account!: Account | null;

  @Field(() => ID, { nullable: true, description: 'The user who did it; null when it happened by itself.' })
  actorId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The user on whose behalf.' })
  actingForId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, when it happened by itself: the rule.' })
  reason!: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'What belongs to this kind of event, such as old and new name.',
  })
  details!: unknown;
}

@ObjectType({ description: 'An event and its place in the history.', simpleResolvers: true })
export class OrganizationEventEdge {
  @Field(() => String, { description: 'Opaque; send it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => OrganizationEvent, { description: 'The event.' })
  node!: OrganizationEvent;
}

@ObjectType({ description: 'The history of an organization, newest first.', simpleResolvers: true })
export class OrganizationEventConnection {
  @Field(() => [OrganizationEventEdge], { description: 'The events of this page with their cursors.' })
  edges!: readonly OrganizationEventEdge[];

  @Field(() => [OrganizationEvent], { description: 'The events of this page.' })
  nodes!: readonly OrganizationEvent[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Two to five accounts that are managed together. Seen by Super Admins and Partner Admins of a member account (O10); null to others.',
})
export class Organization {
  @Field(() => ID, { simple: true, description: 'Its id.' })
  id!: string;

  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => Int, { simple: true, description: 'Grows with every change; a change names the version it saw (O18).' })
  version!: number;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was created.' })
  createdAt!: string;

  @AssumedSize(5)
  @Field(() => [OrganizationAccount], { simple: true, description: 'Its members, in the order in which they joined.' })
  accounts!: readonly OrganizationAccount[];

  @AssumedSize(40)
  @Field(() => [ConnectionSetting], { simple: true, description: 'The connection settings that are on.' })
  connectionSettings!: readonly ConnectionSetting[];
}

@ObjectType({ description: 'One thing that bars an account.', simpleResolvers: true })
export class EligibilityObstacle {
  @Field(() => EligibilityObstacleCode, { description: 'The obstacle, for programs.' })
  code!: EligibilityObstacleCode;

  @Field(() => String, { description: 'The obstacle for people: what is wrong, the rule, and what to do.' })
  message!: string;
}

@ObjectType({
  description: 'An account in which the viewer is a user, and what bars it from an organization (O9).',
  simpleResolvers: true,
})
export class OrganizationCandidate {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;

  @Field(() => Boolean, { description: 'Whether nothing bars it.' })
  eligible!: boolean;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [EligibilityObstacle], { description: 'All that bars it, not the first.' })
  obstacles!: readonly EligibilityObstacle[];
}

@ObjectType({ description: 'What a fresher token has to show, as in RFC 9470.', simpleResolvers: true })
export class StepUpChallenge {
  @Field(() => Int, {
    description: `How long ago the user may have verified, in seconds: ${STEP_UP_MAX_AGE_SECONDS} (O5).`,
  })
  maxAgeSeconds!: number;

  @Field(() => [String], { description: 'Authentication context classes to ask the identity provider for.' })
  acrValues!: readonly string[];
}

@ObjectType({ description: 'Why a change was not made.', simpleResolvers: true })
export class OrganizationUserError {
  @Field(() => OrganizationUserErrorCode, { description: 'The reason, for programs.' })
  code!: OrganizationUserErrorCode;

  @Field(() => String, { description: 'The reason for people: what is wrong, the rule, and what to do.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Where in the input.' })
  field?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'The account it is about.' })
  accountId?: string | null;
}

@InputType({ description: 'The organization to create; the home account is always a member.' })
export class CreateOrganizationInput {
  @Field(() => String, { nullable: true, description: 'At most 200 characters; the home account’s name without it.' })
  name?: string | null;

  @Field(() => [ID], { description: 'The other members: one to four.' })
  accountIds!: string[];

  @Field(() => Boolean, {
    description: 'That connecting shares personal data, and may bring duties to inform, is understood (O6).',
  })
  acknowledgeDataSharing!: boolean;

  @Field(() => String, { nullable: true, description: REPEATED })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What to change of an organization; all of it in one step.' })
export class UpdateOrganizationInput {
  @Field(() => ID, { description: 'The home account’s organization.' })
  organizationId!: string;

  @Field(() => Int, { description: 'The version that was seen (O18).' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'The new name; at most 200 characters.' })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Accounts that join.' })
  addAccountIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Accounts that leave.' })
  removeAccountIds?: string[] | null;

  @Field(() => String, { nullable: true, description: REPEATED })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The organization to delete.' })
export class DeleteOrganizationInput {
  @Field(() => ID, { description: 'The home account’s organization.' })
  organizationId!: string;

  @Field(() => Int, { description: 'The version that was seen (O18).' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: REPEATED })
  idempotencyKey?: string | null;
}

@ObjectType({
  description: 'The organization after the change, or every reason why there was none.',
  simpleResolvers: true,
})
export class OrganizationPayload {
  @Field(() => Organization, {
    nullable: true,
    description: `As it is after the change; null when there was none. ${SEEN_AGAIN}`,
  })
  organization!: Organization | null;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [OrganizationUserError], { description: 'Every reason against, not the first.' })
  userErrors!: readonly OrganizationUserError[];

  @Field(() => StepUpChallenge, {
    nullable: true,
    description: 'What to ask for when the viewer has to verify again (O5).',
  })
  stepUp!: StepUpChallenge | null;
}

@ObjectType({
  description: 'The organization that was deleted, or every reason why it was not.',
  simpleResolvers: true,
})
export class DeleteOrganizationPayload {
  @Field(() => ID, { nullable: true, description: 'Its id; null when it was not deleted.' })
  deletedOrganizationId!: string | null;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [OrganizationUserError], { description: 'Every reason against, not the first.' })
  userErrors!: readonly OrganizationUserError[];

  @Field(() => StepUpChallenge, {
    nullable: true,
    description: 'What to ask for when the viewer has to verify again (O5).',
  })
  stepUp!: StepUpChallenge | null;
}
