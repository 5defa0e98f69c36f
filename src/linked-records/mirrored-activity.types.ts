import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { COUNT_COST, Cost } from '../graphql/demand-control';
import { PageInfo } from '../graphql/page-info.types';
import { ACTIVITY_TYPE_NAMES, ActivityDirection, ActivityType } from './record';

/** The concrete type of an activity. */
export function activityTypeName({ type }: { readonly type: ActivityType }): string {
  return ACTIVITY_TYPE_NAMES[type];
}

@InterfaceType({
  description:
    'An activity of a linked record, read from its source account for this request and never stored (M3–M5).',
  resolveType: activityTypeName,
})
export abstract class MirroredActivity {
  @Field(() => ID, { description: 'Opaque and unique across accounts.' })
  id!: string;

  @Field(() => ActivityType, { description: 'The kind of activity; tells the concrete type.' })
  type!: ActivityType;

  @Field(() => DateTimeScalar, { description: 'When it took place, or is due to.' })
  occurredAt!: string;

  @Field(() => String, { nullable: true, description: 'The name of its owner in the source account.' })
  ownerName!: string | null;
}

@ObjectType({ implements: MirroredActivity, description: 'A note.', simpleResolvers: true })
export class MirroredNote extends MirroredActivity {
  @Field(() => String, { nullable: true, description: 'Its text, as the source stores it; may be HTML.' })
  body!: string | null;
}

@ObjectType({ implements: MirroredActivity, description: 'A telephone call.', simpleResolvers: true })
export class MirroredCall extends MirroredActivity {
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted of it, as the source stores it; may be HTML.' })
  body!: string | null;

  @Field(() => ActivityDirection, { nullable: true, description: 'Who called.' })
  direction!: ActivityDirection | null;

  @Field(() => Int, { nullable: true, description: 'How long it lasted, in milliseconds.' })
  durationMs!: number | null;

  @Field(() => String, { nullable: true, description: 'How it ended, in the words or codes of the source.' })
  disposition!: string | null;
}

@ObjectType({ implements: MirroredActivity, description: 'A meeting.', simpleResolvers: true })
export class MirroredMeeting extends MirroredActivity {
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Its description, as the source stores it; may be HTML.' })
  body!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends.' })
  endsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  location!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, in the words or codes of the source.' })
  outcome!: string | null;
}

@ObjectType({
  implements: MirroredActivity,
  description: 'An e-mail sent or received one to one.',
  simpleResolvers: true,
})
export class MirroredEmail extends MirroredActivity {
  @Field(() => String, { nullable: true, description: 'Its subject line.' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'Its text, as the source stores it; may be HTML.' })
  body!: string | null;

  @Field(() => ActivityDirection, { nullable: true, description: 'Who wrote it.' })
  direction!: ActivityDirection | null;

  @Field(() => String, { nullable: true, description: 'How far it got, in the words or codes of the source.' })
  status!: string | null;
}

@ObjectType({ implements: MirroredActivity, description: 'A task.', simpleResolvers: true })
export class MirroredTask extends MirroredActivity {
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'Its notes, as the source stores them; may be HTML.' })
  body!: string | null;

  @Field(() => String, { nullable: true, description: 'How far it is, in the words or codes of the source.' })
  status!: string | null;

  @Field(() => String, { nullable: true, description: 'How urgent it is, in the words or codes of the source.' })
  priority!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due.' })
  dueAt!: string | null;
}

@ObjectType({ description: 'An activity and its place in the list.', simpleResolvers: true })
export class MirroredActivityEdge {
  @Field(() => String, { description: 'Opaque; send it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => MirroredActivity, { description: 'The activity.' })
  node!: MirroredActivity;
}

@ObjectType({ description: 'Activities of a linked record, newest first.', simpleResolvers: true })
export class MirroredActivityConnection {
  @Field(() => [MirroredActivityEdge], { description: 'The activities of this page with their cursors.' })
  edges!: readonly MirroredActivityEdge[];

  @Field(() => [MirroredActivity], { description: 'The activities of this page.' })
  nodes!: readonly MirroredActivity[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Cost(COUNT_COST)
  @Field(() => Int, { description: 'How many there are of the types asked for, on all pages.' })
  totalCount!: number;
}
