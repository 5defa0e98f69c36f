import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AssetType } from './asset';
import { ConflictPolicy } from './copy-plan';

registerEnumType(ConflictPolicy, {
  name: 'ConflictPolicy',
  description: 'What happens to an asset that was asked for when its name is taken in the target (A8).',
  valuesConfig: {
    KEEP_BOTH: { description: 'The copy gets a number after its name: “ (2)”, “ (3)” …' },
    USE_EXISTING: { description: 'An earlier copy, or what has the name, is used; nothing is written.' },
    REPLACE: { description: 'An earlier copy that nobody has changed is overwritten; else it is a blocker.' },
    FAIL: { description: 'It is a blocker.' },
  },
});

@InputType({ description: 'An asset of the source.' })
export class AssetRefInput {
  @Field(() => AssetType, { description: 'What it is.' })
  type!: AssetType;

  @Field(() => ID, { description: 'Its id in the source.' })
  id!: string;
}

@InputType({ description: 'Says which asset of a target stands for one of the source; comes before all else (A6).' })
export class AssetMappingInput {
  @Field(() => ID, { description: 'The target, one of those asked for.' })
  targetAccountId!: string;

  @Field(() => AssetType, { description: 'What both are.' })
  type!: AssetType;

  @Field(() => ID, { description: 'The id in the source.' })
  sourceId!: string;

  @Field(() => ID, { description: 'The id in the target.' })
  targetId!: string;
}

@InputType({ description: 'What to copy, and where to.' })
export class AssetCopyInput {
  @Field(() => ID, { description: 'The account that has the assets.' })
  sourceAccountId!: string;

  @Field(() => [ID], { description: 'The accounts that get them: 1 to 4 others.' })
  targetAccountIds!: string[];

  @Field(() => [AssetRefInput], {
    description: 'The assets asked for: 1 to 100. What they need comes along by itself (A6).',
  })
  assets!: AssetRefInput[];

  @Field(() => ConflictPolicy, {
    nullable: true,
    defaultValue: ConflictPolicy.KEEP_BOTH,
    description: 'What happens when a name is taken (A8).',
  })
  onConflict?: ConflictPolicy | null;

  @Field(() => [AssetMappingInput], {
    nullable: true,
    description: 'Assets of targets that are to be used; at most 1,000, each for an asset that the copy needs.',
  })
  mappings?: AssetMappingInput[] | null;
}

@InputType({ description: 'A copy to be made.' })
export class CopyAssetsInput {
  @Field(() => AssetCopyInput, { description: 'What to copy, and where to.' })
  copy!: AssetCopyInput;

  @Field(() => String, {
    nullable: true,
    description:
      'The `digest` of the plan that was looked at; the copy is refused when that is no longer the plan (A9).',
  })
  planDigest?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For 24 hours a repeat with the same key and the same input makes no second job: it answers the first one as it is by then, and null when it is no longer the viewer’s to see (A3).',
  })
  idempotencyKey?: string | null;
}
