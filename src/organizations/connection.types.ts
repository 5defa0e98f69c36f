import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { AssumedSize, USUAL_REASONS } from '../graphql/demand-control';
import { ConnectionFeature } from '../connections/connection-setting';
import { ConnectionChangeKind, ConnectionDirection } from '../connections/connection.rules';
import { Organization, OrganizationUserError, REPEATED, SEEN_AGAIN } from './organization.types';

registerEnumType(ConnectionDirection, {
  name: 'ConnectionDirection',
  description: 'How an account is connected with a peer (C2).',
  valuesConfig: {
    TWO_WAY: { description: 'Both ways.' },
    TO_PEER: { description: 'From the account to its peer, and not back.' },
    FROM_PEER: { description: 'From the peer to the account, and not back.' },
    OFF: { description: 'Not at all.' },
  },
});

registerEnumType(ConnectionChangeKind, {
  name: 'ConnectionChangeKind',
  description: 'What becomes of one direction of a feature.',
  valuesConfig: {
    ENABLED: { description: 'It is switched on.' },
    DISABLED: { description: 'It is switched off.' },
    UNCHANGED: { description: 'It is as asked for already.' },
    UNAVAILABLE: { description: 'It cannot be switched on; `reasons` says why (C4, C5).' },
  },
});

@InputType({ description: 'How two accounts are to be connected: an account, and the one it is connected with (C2).' })
export class ConnectionSettingInput {
  @Field(() => ConnectionFeature, { description: 'What is permitted.' })
  feature!: ConnectionFeature;

  @Field(() => ID, { description: 'A member account.' })
  accountId!: string;

  @Field(() => ID, { description: 'Another member account.' })
  peerAccountId!: string;

  @Field(() => ConnectionDirection, {
    nullable: true,
    defaultValue: 'TWO_WAY',
    description: 'Which way; both without it.',
  })
  direction?: ConnectionDirection | null;
}

@InputType({ description: 'Connections to switch on and off; all of them or none.' })
export class ConfigureConnectionsInput {
  @Field(() => ID, { description: 'The home account’s organization.' })
  organizationId!: string;

  @Field(() => Int, { description: 'The version that was seen (O18).' })
  expectedVersion!: number;

  @Field(() => [ConnectionSettingInput], { description: 'At most 100; each feature of each two accounts once.' })
  settings!: ConnectionSettingInput[];

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only tell what would change (C6).' })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true, description: `${REPEATED} Nothing is kept of a dry run.` })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The organization to connect in everything that is available.' })
export class ConnectAllAccountsInput {
  @Field(() => ID, { description: 'The home account’s organization.' })
  organizationId!: string;

  @Field(() => Int, { description: 'The version that was seen (O18).' })
  expectedVersion!: number;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only tell what would change (C6).' })
  dryRun?: boolean | null;

  @Field(() => String, { nullable: true, description: `${REPEATED} Nothing is kept of a dry run.` })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What becomes of one direction of one feature.', simpleResolvers: true })
export class ConnectionChange {
  @Field(() => ConnectionFeature, { description: 'The feature.' })
  feature!: ConnectionFeature;

  @Field(() => Account, { description: 'The account that gives.' })
  source!: Account;

  @Field(() => Account, { description: 'The account that gets.' })
  target!: Account;

  @Field(() => ConnectionChangeKind, { description: 'What is done, or would be in a dry run.' })
  change!: ConnectionChangeKind;

  @Field(() => [String], { description: 'Every reason why it is not available.' })
  reasons!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many users of the target gain or lose sight by it (C6); null for asset copying.',
  })
  viewers!: number | null;
}

@ObjectType({ description: 'What was switched, or would be; or every reason why nothing was.', simpleResolvers: true })
export class ConfigureConnectionsPayload {
  @Field(() => Organization, {
    nullable: true,
    description: `As it is after the change; null when that was refused. ${SEEN_AGAIN}`,
  })
  organization!: Organization | null;

  @AssumedSize(40)
  @Field(() => [ConnectionChange], {
    description:
      'One row for each direction that was asked about: none for who may not change them (O10), and for a repeated key when `organization` is null.',
  })
  changes!: readonly ConnectionChange[];

  @AssumedSize(USUAL_REASONS)
  @Field(() => [OrganizationUserError], { description: 'Every reason against, not the first.' })
  userErrors!: readonly OrganizationUserError[];
}
