import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { COUNT_COST, Cost } from '../graphql/demand-control';
import { PageInfo } from '../graphql/page-info.types';
import { DealStatus } from './record';

@ObjectType({
  description: 'A deal of a linked record, read from its source account for this request and never stored (M3–M5).',
  simpleResolvers: true,
})
export class MirroredDeal {
  @Field(() => ID, { description: 'Opaque and unique across accounts.' })
  id!: string;

  @Field(() => String, { description: 'The name of the deal.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A decimal number as text, in `currency`: `"1200.50"`.' })
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'An ISO 4217 code: `EUR`.' })
  currency!: string | null;

  @Field(() => String, { nullable: true, description: 'The pipeline it runs through, as the source names it.' })
  pipeline!: string | null;

  @Field(() => String, { nullable: true, description: 'The stage it is in, as the source names it.' })
  stage!: string | null;

  @Field(() => DealStatus, { description: 'How it stands.' })
  status!: DealStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed or is expected to be.' })
  closeDate!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of its owner in the source account.' })
  ownerName!: string | null;
}

@ObjectType({ description: 'A deal and its place in the list.', simpleResolvers: true })
export class MirroredDealEdge {
  @Field(() => String, { description: 'Opaque; send it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => MirroredDeal, { description: 'The deal.' })
  node!: MirroredDeal;
}

@ObjectType({
  description: 'Deals of a linked record: those without a close date, then the newest close date first.',
  simpleResolvers: true,
})
export class MirroredDealConnection {
  @Field(() => [MirroredDealEdge], { description: 'The deals of this page with their cursors.' })
  edges!: readonly MirroredDealEdge[];

  @Field(() => [MirroredDeal], { description: 'The deals of this page.' })
  nodes!: readonly MirroredDeal[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Cost(COUNT_COST)
  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount!: number;
}
