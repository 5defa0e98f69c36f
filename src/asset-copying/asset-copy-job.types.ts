import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { DateTimeScalar } from '../graphql/date-time.scalar';
import { AssumedSize, MOST_OTHER_ACCOUNTS, USUAL_REASONS } from '../graphql/demand-control';
import { PageInfo } from '../graphql/page-info.types';
import { AssetType } from './asset';
import { AssetCopyItemStatus, AssetCopyJobStatus } from './asset-copy-job';
import { AssetCopyUserError } from './asset-copy-plan.types';

registerEnumType(AssetCopyJobStatus, {
  name: 'AssetCopyJobStatus',
  description: 'How a copy stands (A10).',
  valuesConfig: {
    QUEUED: { description: 'No worker has begun it.' },
    RUNNING: { description: 'It is being done.' },
    CANCELING: { description: 'It was canceled; what is being written just now is still written.' },
    SUCCEEDED: { description: 'All items are there.' },
    PARTIAL: { description: 'Some items are there, others are not.' },
    FAILED: { description: 'No item is there.' },
    CANCELED: { description: 'It was canceled before all items were there.' },
  },
});

registerEnumType(AssetCopyItemStatus, {
  name: 'AssetCopyItemStatus',
  description: 'How one asset in one target stands (A10).',
  valuesConfig: {
    PENDING: { description: 'Nothing was done yet.' },
    COPYING: { description: 'A worker has taken it.' },
    COPIED: { description: 'The copy is there.' },
    REUSED: { description: 'An asset of the target is used.' },
    SKIPPED: { description: 'Nothing was to be done, or nothing needs it any more.' },
    BLOCKED: { description: 'Something that it needs was not copied; can be retried.' },
    FAILED: { description: 'It could not be written, for `reason`; can be retried.' },
    CANCELED: {
      description:
        'It was not begun: the job was canceled, or what permits it was taken away (A2); not retried, to be copied again.',
    },
  },
});

@ObjectType({ description: 'What becomes of one asset in one target.', simpleResolvers: true })
export class AssetCopyItem {
  @Field(() => ID, { description: 'The id of the asset in the source.' })
  assetId!: string;

  @Field(() => AssetType, { description: 'What it is.' })
  type!: AssetType;

  @Field(() => String, { description: 'Its name in the source, as it was planned.' })
  name!: string;

  @Field(() => Account, { description: 'The account that it is copied to.' })
  target!: Account;

  @Field(() => AssetCopyItemStatus, { description: 'How it stands.' })
  status!: AssetCopyItemStatus;

  @Field(() => ID, { nullable: true, description: 'Its id in the target; null when it has none.' })
  targetAssetId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in the target; null when it has none.' })
  targetName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not there; null otherwise.' })
  reason!: string | null;

  @Field(() => [String], { description: 'What of its content does not travel, by path (A5).' })
  dropped!: readonly string[];
}

@ObjectType({ description: 'An item and its place in the list.', simpleResolvers: true })
export class AssetCopyItemEdge {
  @Field(() => String, { description: 'Its place, to page on from.' })
  cursor!: string;

  @Field(() => AssetCopyItem, { description: 'The item.' })
  node!: AssetCopyItem;
}

@ObjectType({ description: 'A page of items, dependencies first.', simpleResolvers: true })
export class AssetCopyItemConnection {
  @Field(() => [AssetCopyItemEdge], { description: 'The items with their places.' })
  edges!: AssetCopyItemEdge[];

  @Field(() => [AssetCopyItem], { description: 'The items.' })
  nodes!: AssetCopyItem[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

@ObjectType({ description: 'How far a copy is.', simpleResolvers: true })
export class AssetCopyProgress {
  @Field(() => Int, { description: 'Items in all.' })
  total!: number;

  @Field(() => Int, { description: 'Items that are COPIED, REUSED or SKIPPED.' })
  done!: number;

  @Field(() => Int, { description: 'Items that are FAILED, BLOCKED or CANCELED.' })
  failed!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'A copy of assets that somebody asked for (A10). Seen by users of the source and of the targets who may view assets there, while their account is active and in the organization of the copy (A3).',
  simpleResolvers: true,
})
export class AssetCopyJob {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => AssetCopyJobStatus, { description: 'How it stands, in all targets together.' })
  status!: AssetCopyJobStatus;

  @Field(() => Account, { description: 'The account that the assets come from.' })
  source!: Account;

  @AssumedSize(MOST_OTHER_ACCOUNTS)
  @Field(() => [Account], { description: 'The accounts that they are copied to.' })
  targets!: readonly Account[];

  @Field(() => AssetCopyProgress, { description: 'How far it is, in those targets whose items the viewer sees (A3).' })
  progress!: AssetCopyProgress;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When nothing of it was left to do; null before.' })
  finishedAt!: string | null;
}

@ObjectType({ description: 'A copy and its place in the list.', simpleResolvers: true })
export class AssetCopyJobEdge {
  @Field(() => String, { description: 'Its place, to page on from.' })
  cursor!: string;

  @Field(() => AssetCopyJob, { description: 'The copy.' })
  node!: AssetCopyJob;
}

@ObjectType({ description: 'A page of copies, newest first.', simpleResolvers: true })
export class AssetCopyJobConnection {
  @Field(() => [AssetCopyJobEdge], { description: 'The copies with their places.' })
  edges!: AssetCopyJobEdge[];

  @Field(() => [AssetCopyJob], { description: 'The copies.' })
  nodes!: AssetCopyJob[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

@ObjectType({ description: 'The copy that was made or changed, or why not.', simpleResolvers: true })
export class AssetCopyPayload {
  @Field(() => AssetCopyJob, { nullable: true, description: 'The copy; null when it was refused.' })
  job!: AssetCopyJob | null;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [AssetCopyUserError], { description: 'Every reason why not; empty when it was done.' })
  userErrors!: readonly AssetCopyUserError[];
}
