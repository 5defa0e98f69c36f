import { Directive, Field, ID, InputType } from 'type-graphql';
import { AssetType } from '../asset-copying/asset';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { JsonScalar } from '../graphql/json.scalar';
import { RecordType } from '../linked-records/record';
import { ACCOUNT_ID, ARCHIVED, UPDATED_AT } from './sync.types';

@Directive('@inaccessible')
@InputType({ description: 'A property definition of an account as its owning system has it now, whole.' })
export class PropertyFactInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  accountId!: string;

  @Field(() => RecordType, { description: 'The records that have it.' })
  recordType!: RecordType;

  @Field(() => String, {
    description: 'Its internal name: 1 to 100 printable ASCII characters, such as `lifecyclestage`.',
  })
  name!: string;

  @Field(() => String, {
    description:
      'Its type: `string`, `number`, `date`, `datetime`, `enumeration`, `bool`, or another of the owning system.',
  })
  type!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'The values that can be chosen, by internal name, at most 5,000 with at most 1,000,000 characters in all; null when any value is allowed.',
  })
  options?: string[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: ARCHIVED })
  archived?: boolean | null;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'A marketing e-mail, list or form as its owning system has it now, whole.' })
export class AssetFactInput {
  @Field(() => ID, { description: ACCOUNT_ID })
  accountId!: string;

  @Field(() => ID, { description: 'Its id among the assets of its type in that account.' })
  id!: string;

  @Field(() => AssetType, { description: 'What it is.' })
  type!: AssetType;

  @Field(() => String, { description: 'Its name, not blank; at most 500 characters.' })
  name!: string;

  @Field(() => String, { description: 'Its state in the owning system, such as `PUBLISHED`; at most 500 characters.' })
  state!: string;

  @Field(() => JsonScalar, {
    description:
      "A JSON object: the asset as the owning system's API gives it (HubSpot marketing e-mail, form, or list with its filters); at most 1,000,000 characters, and 98 levels of objects and lists, without a key `__proto__`. One with more is refused alone, however deep it nests (S4).",
  })
  content!: unknown;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: ARCHIVED })
  archived?: boolean | null;

  @Field(() => DateTimeScalar, { description: UPDATED_AT })
  updatedAt!: string;
}
