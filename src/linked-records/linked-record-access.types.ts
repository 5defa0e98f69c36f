import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { AssumedSize, MOST_OTHER_ACCOUNTS, USUAL_REASONS } from '../graphql/demand-control';
import { AccessDenialCode } from './linked-record-access.policy';
import { SourceStatus } from './linked-records.connection';

registerEnumType(SourceStatus, {
  name: 'SourceStatus',
  description: 'How one source account stands to the viewer.',
  valuesConfig: {
    READABLE: { description: 'Its linked records are shown.' },
    DENIED: { description: 'They are not: see `denials`.' },
    UNAVAILABLE: {
      description: 'They would be, but the source did not answer now; the others are not hidden by it (M13).',
    },
  },
});

registerEnumType(AccessDenialCode, {
  name: 'AccessDenialCode',
  description: 'Why linked records are not shown.',
  valuesConfig: {
    NOT_A_MEMBER: { description: 'The viewer is no active user of the home account.' },
    NO_ORGANIZATION: { description: 'The home account is in no organization (M9).' },
    NO_SEAT: { description: 'The user has no Sales Hub or Service Hub seat in the home account (M6).' },
    HUB_BELOW_PROFESSIONAL: {
      description: 'The user has a seat, but the home account has that hub below PROFESSIONAL (M6, C5).',
    },
    NO_LINKED_RECORDS_PERMISSION: { description: 'The user lacks the permission to view linked records (M6).' },
    RECORD_NOT_VISIBLE: {
      description:
        'The record is not there, is archived, or is not visible to the viewer: never told apart (M2, M6, M11).',
    },
    MIRRORING_OFF: { description: 'Of a source: there is no data mirroring setting from it to the home account (M9).' },
    SOURCE_SENSITIVE: { description: 'Of a source: it stores sensitive data and is therefore never a source (C4).' },
    ACCOUNT_INACTIVE: { description: 'The account is deactivated, or nothing is known of it (M9).' },
    TOO_MANY_LOOKUPS: {
      description:
        'The viewer wanted to look up more different e-mail addresses or domains than he may within an hour, whether anything was found or not (M1, M11). Nothing of this request was looked up: to be asked again, with smaller pages, when the next hour has begun.',
    },
  },
});

@ObjectType({ description: 'One reason against.', simpleResolvers: true })
export class AccessDenial {
  @Field(() => AccessDenialCode, { description: 'The reason, for programs.' })
  code!: AccessDenialCode;

  @Field(() => String, { description: 'The reason for people: what is wrong, the rule, and what to do.' })
  message!: string;
}

@ObjectType({
  description: 'Another account of the organization, as a source of linked records.',
  simpleResolvers: true,
})
export class SourceAccess {
  @Field(() => Account, { description: 'The source account.' })
  account!: Account;

  @Field(() => SourceStatus, { description: 'Whether its linked records are shown.' })
  status!: SourceStatus;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [AccessDenial], { description: 'Every reason against this source; empty unless DENIED.' })
  denials!: readonly AccessDenial[];
}

@ObjectType({
  description: 'Whether the viewer sees linked records, and why not. Independent of what the sources hold (M11).',
  simpleResolvers: true,
})
export class LinkedRecordAccess {
  @Field(() => Boolean, {
    description: 'Whether nothing stands against it on the side of the viewer and the home account.',
  })
  granted!: boolean;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [AccessDenial], { description: 'Every reason against, not the first; empty when granted.' })
  denials!: readonly AccessDenial[];

  @AssumedSize(MOST_OTHER_ACCOUNTS)
  @Field(() => [SourceAccess], {
    description: 'One row for each other account of the organization; empty for a viewer who is denied.',
  })
  sources!: readonly SourceAccess[];
}
