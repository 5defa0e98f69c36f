import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { AssumedSize } from '../graphql/demand-control';
import { PageInfo } from '../graphql/page-info.types';
import { LinkedRecordAccess } from './linked-record-access.types';
import { ActivityType, MatchKind, MatchRank, RecordType } from './record';

registerEnumType(MatchKind, {
  name: 'MatchKind',
  description: 'What two records share.',
  valuesConfig: {
    EMAIL: { description: 'An e-mail address, of contacts.' },
    DOMAIN: { description: 'A website host, of companies.' },
  },
});

registerEnumType(MatchRank, {
  name: 'MatchRank',
  description: 'Where a record has a key from.',
  valuesConfig: {
    PRIMARY: { description: 'From its first e-mail address or domain.' },
    ADDITIONAL: { description: 'From one of the others.' },
  },
});

@ObjectType({ description: 'A key that the home record and the linked record share.', simpleResolvers: true })
export class RecordMatch {
  @Field(() => String, { description: 'The normalized e-mail address or host; the home record has it too.' })
  key!: string;

  @Field(() => MatchKind, { description: 'What it is.' })
  kind!: MatchKind;

  @Field(() => MatchRank, { description: 'Where the home record has it from.' })
  home!: MatchRank;

  @Field(() => MatchRank, { description: 'Where the linked record has it from.' })
  linked!: MatchRank;
}

@ObjectType({
  description:
    "A contact or company of another account of the organization that shares a key with the home record. A value and deliberately no entity: a router must not be able to walk from it into the source account's other data (M3).",
})
export class LinkedRecord {
  @Field(() => ID, { simple: true, description: 'Opaque and unique across accounts and record types.' })
  id!: string;

  @Field(() => ID, { simple: true, description: "The record's id in its own account." })
  recordId!: string;

  @Field(() => RecordType, { simple: true, description: 'The same as of the home record.' })
  recordType!: RecordType;

  @Field(() => Account, { simple: true, description: 'The source account, which the record belongs to.' })
  account!: Account;

  @Field(() => String, {
    simple: true,
    description: 'Its name in the source account; the first shared key where it has none.',
  })
  name!: string;

  @AssumedSize(2)
  @Field(() => [RecordMatch], {
    simple: true,
    description: 'Every key that both records have: primary with primary first, then mixed, then additional ones.',
  })
  matches!: readonly RecordMatch[];
}

@ObjectType({ description: 'A linked record and its place in the list.', simpleResolvers: true })
export class LinkedRecordEdge {
  @Field(() => String, { description: 'Opaque; send it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => LinkedRecord, { description: 'The linked record.' })
  node!: LinkedRecord;
}

@ObjectType({
  description:
    'Linked records: those that match by both primary keys first, then mixed, then by additional ones; then the oldest record; then by id.',
  simpleResolvers: true,
})
export class LinkedRecordConnection {
  @Field(() => [LinkedRecordEdge], { description: 'The linked records of this page with their cursors.' })
  edges!: readonly LinkedRecordEdge[];

  @Field(() => [LinkedRecord], { description: 'The linked records of this page.' })
  nodes!: readonly LinkedRecord[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are in the readable sources asked for, on all pages.' })
  totalCount!: number;

  @Field(() => LinkedRecordAccess, {
    description:
      'Whether the viewer sees linked records here, and why not. Independent of what the sources hold (M11).',
  })
  access!: LinkedRecordAccess;
}

@ArgsType()
export class LinkedRecordsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at the most, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only from these source accounts, at most 100; others of them than readable sources give nothing.',
  })
  sourceAccountIds?: string[] | null;
}

@ArgsType()
export class ActivitiesArgs {
  @Field(() => [ActivityType], { nullable: true, description: 'Only of these types; all of them without.' })
  types?: ActivityType[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many at the most, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@ArgsType()
export class DealsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many at the most, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}
