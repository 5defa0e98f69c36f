import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { PageInfo } from '../graphql/page-info.types';
import { RecordType } from './record';

@ObjectType({
  description: 'A user of another account was shown a record of this one as a linked record (M10).',
  simpleResolvers: true,
})
export class RecordSight {
  @Field(() => ID, { description: 'Its id: one for all that a request showed of this account.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When, just before it was shown.' })
  seenAt!: string;

  @Field(() => ID, { description: 'The id of the account that he acted in.' })
  viewerAccountId!: string;

  @Field(() => Account, {
    nullable: true,
    description: 'That account; null when it is not in the organization any more.',
  })
  viewerAccount!: Account | null;

  @Field(() => ID, { description: 'The user who saw it, by his id.' })
  userId!: string;

  @Field(() => ID, { nullable: true, description: 'Who acted for him (impersonation); null when he did himself.' })
  actorId!: string | null;

  @Field(() => ID, { description: 'The id of the access token (`jti`) that it was asked for with.' })
  tokenId!: string;
}

@ObjectType({ description: 'A sight and its place in the list.', simpleResolvers: true })
export class RecordSightEdge {
  @Field(() => String, { description: 'Its place, to page on from.' })
  cursor!: string;

  @Field(() => RecordSight, { description: 'The sight.' })
  node!: RecordSight;
}

@ObjectType({ description: 'A page of sights, newest first.', simpleResolvers: true })
export class RecordSightConnection {
  @Field(() => [RecordSightEdge], { description: 'The sights with their places.' })
  edges!: RecordSightEdge[];

  @Field(() => [RecordSight], { description: 'The sights.' })
  nodes!: RecordSight[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

@ArgsType()
export class RecordSightsArgs {
  @Field(() => RecordType, { description: 'What kind of record.' })
  recordType!: RecordType;

  @Field(() => ID, {
    description:
      'An id that it has or had in the home account: one that was merged away stands for its survivor, and all that was merged is told together (M2).',
  })
  recordId!: string;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the one before the first.' })
  after?: string | null;
}
