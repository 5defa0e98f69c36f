import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.types';
import { AssumedSize, USUAL_REASONS } from '../graphql/demand-control';
import { AssetType } from './asset';
import { AssetCopyUserErrorCode } from './asset-copy-refusal';
import { AssetCopyAction, AssetCopyBlockerCode } from './copy-plan';

registerEnumType(AssetCopyAction, {
  name: 'AssetCopyAction',
  description: 'What a copy does with an asset in a target.',
  valuesConfig: {
    CREATE: { description: 'Writes a new asset.' },
    REUSE: { description: 'Uses one that is there: mapped, copied earlier, or of the same name (A6).' },
    REPLACE: { description: 'Overwrites the earlier copy (A8).' },
    SKIP: { description: 'Does nothing: what was asked for is mapped to one that is there.' },
    BLOCKED: { description: 'Nothing, for the reasons in `blockers`.' },
  },
});

registerEnumType(AssetCopyBlockerCode, {
  name: 'AssetCopyBlockerCode',
  description: 'Why an asset cannot be copied to a target.',
  valuesConfig: {
    MISSING_PROPERTY: { description: 'The target lacks a property that it uses; none is created by a copy (A6).' },
    INCOMPATIBLE_PROPERTY: { description: 'A property of the target is of another type, or lacks options (A6).' },
    UNSUPPORTED_ASSET: { description: 'It has parts that cannot travel, or is not of a kind that is copied (A1).' },
    MISSING_REFERENCE: { description: 'It needs an asset that is neither in the source nor mapped (A6).' },
    CYCLE: { description: 'It needs itself, over the way that the message tells (A11).' },
    NAME_TAKEN: { description: 'Its name is taken in the target, and the policy does not say what to do (A8).' },
    COPY_CHANGED: { description: 'The earlier copy was changed, and is not overwritten (A8).' },
    DEPENDENCY_BLOCKED: { description: 'Something that it needs is blocked (A11).' },
  },
});

registerEnumType(AssetCopyUserErrorCode, {
  name: 'AssetCopyUserErrorCode',
  description: 'Why a copy is refused.',
  valuesConfig: {
    NOT_FOUND: { description: 'No such asset in the source, or no such job that the viewer sees.' },
    FORBIDDEN: { description: 'The viewer acts in neither account, or lacks a permission there (A3).' },
    IMPERSONATED: { description: 'Who acts for another changes nothing (O17).' },
    NOT_CONNECTED: { description: 'Asset copying from the source to the target is not switched on (A2).' },
    PLAN_STALE: { description: 'The plan is no longer the one that was looked at (A9).' },
    PLAN_BLOCKED: { description: 'Something stands against an item of the plan (A7).' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The key was used for another request.' },
    NOT_RETRYABLE: {
      description: 'The job is not over, or nothing of it has failed; canceled items are not retried (A10).',
    },
    NOT_CANCELABLE: { description: 'The job is over (A10).' },
    INVALID_INPUT: {
      description: 'A value of the input is not what it should be, or asks for more than one copy takes.',
    },
  },
});

@ObjectType({ description: 'Why a copy is refused.', simpleResolvers: true })
export class AssetCopyUserError {
  @Field(() => AssetCopyUserErrorCode, { description: 'The kind of refusal.' })
  code!: AssetCopyUserErrorCode;

  @Field(() => String, { description: 'What is wrong, the rule, and what to do.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'Where in the input; null when it is about no part of it.' })
  field!: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'The account that it is about; null for all.' })
  accountId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset of the source that it is about; null for none.' })
  assetId!: string | null;
}

@ObjectType({ description: 'Something that stands against copying an asset to a target.', simpleResolvers: true })
export class AssetCopyBlocker {
  @Field(() => AssetCopyBlockerCode, { description: 'The kind.' })
  code!: AssetCopyBlockerCode;

  @Field(() => String, { description: 'What is wrong, the rule, and what to do.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What in the asset, or which asset; null for the asset itself.' })
  reference!: string | null;
}

@ObjectType({ description: 'What becomes of one asset in one target.', simpleResolvers: true })
export class AssetCopyPlanItem {
  @Field(() => ID, { description: 'The id of the asset in the source.' })
  assetId!: string;

  @Field(() => AssetType, { description: 'What it is.' })
  type!: AssetType;

  @Field(() => String, { description: 'Its name in the source.' })
  name!: string;

  @Field(() => Account, { description: 'The account that it is copied to.' })
  target!: Account;

  @Field(() => AssetCopyAction, { description: 'What is done.' })
  action!: AssetCopyAction;

  @Field(() => String, { nullable: true, description: 'Its name in the target; null when it is blocked.' })
  targetName!: string | null;

  @Field(() => ID, { nullable: true, description: 'Its id in the target; null when it is blocked.' })
  targetAssetId!: string | null;

  @Field(() => [ID], { description: 'Ids of the assets that brought this one in; empty for those asked for.' })
  requiredBy!: readonly string[];

  @Field(() => [String], { description: 'What of its content does not travel, by path (A5).' })
  dropped!: readonly string[];

  @AssumedSize(USUAL_REASONS)
  @Field(() => [AssetCopyBlocker], {
    description: 'All that stands against it (A7): the first 20, and of the rest how many there are of each kind.',
  })
  blockers!: readonly AssetCopyBlocker[];
}

@ObjectType({ description: 'What a copy would do; nothing is done by it.', simpleResolvers: true })
export class AssetCopyPlan {
  @Field(() => String, {
    nullable: true,
    description: 'Stands for the whole plan, to send with `copyAssets` (A9); null when it cannot be carried out.',
  })
  digest!: string | null;

  @AssumedSize(100)
  @Field(() => [AssetCopyPlanItem], {
    description:
      'An item for each asset asked for, and for each that these need, in each target; dependencies first (A11).',
  })
  items!: readonly AssetCopyPlanItem[];

  @Field(() => Boolean, { description: 'Whether nothing stands against it.' })
  executable!: boolean;

  @AssumedSize(USUAL_REASONS)
  @Field(() => [AssetCopyUserError], { description: 'Why it cannot be planned, or not all of it.' })
  userErrors!: readonly AssetCopyUserError[];
}
