import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { AccountSummary } from '../accounts/account';
import type { RequestContext } from '../graphql/context';
import { CHANGE_COST, Cost, PLAN_COST, SizedByFirst } from '../graphql/demand-control';
import { referencedId, type Reference } from '../graphql/reference';
import { ForbiddenError, InputError } from '../shared/errors';
import { ID_EXPECTED, isId } from '../shared/id';
import { AssetType } from './asset';
import { AssetCopyInput, CopyAssetsInput } from './asset-copy-inputs.types';
import {
  AssetCopyItemConnection,
  AssetCopyJob,
  AssetCopyJobConnection,
  AssetCopyPayload,
} from './asset-copy-job.types';
import { AssetCopyPlan } from './asset-copy-plan.types';
import { AssetConnection } from './asset.types';
import { readAssets } from './assets.reader';
import { cancelAssetCopy, retryAssetCopy } from './change-job.service';
import { copyAssets, reviewCopy, type AssetCopyAnswer, type CopyContext } from './copy-assets.service';
import { readItems, readJob, readJobs, type JobData } from './copy-jobs.reader';
import { requireOnePlan } from './one-plan';

const AFTER = 'The `endCursor` of the page before.';

@ArgsType()
class AssetsArgs {
  @Field(() => ID, { description: 'The account: the home account, or one of its organization.' })
  accountId!: string;

  @Field(() => [AssetType], { nullable: true, description: 'Only these types; null for all.' })
  types?: AssetType[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many at the most, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;
}

@ArgsType()
class JobsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at the most, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;
}

@ArgsType()
class ItemsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many at the most, 0 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: AFTER })
  after?: string | null;
}

@Resolver(() => AssetCopyJob)
export class AssetCopyingResolver {
  @SizedByFirst()
  @Query(() => AssetConnection, {
    description:
      'The assets of an account, last changed first. For who may view assets there (A3); FORBIDDEN to others.',
  })
  async assets(@Args(() => AssetsArgs) args: AssetsArgs, @Ctx() context: RequestContext): Promise<object> {
    if (!isId(args.accountId)) throw new InputError(`accountId is ${ID_EXPECTED}`);
    const page = await readAssets(context.database.read, context.viewer().person, args);
    if (page === null) throw new ForbiddenError('You may not view the assets of this account (A3).');
    const edges = await Promise.all(
      page.edges.map(async ({ cursor, node: { accountId, origin, ...asset } }) => ({
        cursor,
        node: {
          ...asset,
          account: await accountOf(context, accountId),
          copiedFrom: origin === null ? null : { ...origin, account: await accountOf(context, origin.accountId) },
        },
      })),
    );
    return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount };
  }

  @Cost(PLAN_COST)
  @Query(() => AssetCopyPlan, {
    description:
      'What a copy would do; changes nothing (A6–A9, A11). An operation asks for one plan, and for each field of it once.',
  })
  async assetCopyPlan(
    @Arg('input', () => AssetCopyInput, { description: 'What to copy, and where to.' }) input: AssetCopyInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    requireOnePlan(info);
    const { items, digest, refusals } = await context.planCopy(info, () =>
      reviewCopy(context.database.read, context.viewer().person, input),
    );
    return {
      digest,
      executable: digest !== null,
      userErrors: refusals,
      items: items.map(async ({ asset, targetAccountId, ...item }) => ({
        ...item,
        assetId: asset.id,
        type: asset.type,
        target: await accountOf(context, targetAccountId),
      })),
    };
  }

  @Query(() => AssetCopyJob, {
    nullable: true,
    description: 'A copy that the home account takes part in; null when there is none, or the viewer may not see it.',
  })
  async assetCopyJob(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return jobOf(context, id);
  }

  @SizedByFirst()
  @Query(() => AssetCopyJobConnection, {
    description:
      'The copies of its organization that the home account takes part in, newest first. For who may view its assets (A3); FORBIDDEN to others.',
  })
  async assetCopyJobs(@Args(() => JobsArgs) args: JobsArgs, @Ctx() context: RequestContext): Promise<object> {
    const page = await readJobs(context.database.read, context.viewer().person, args);
    if (page === null) throw new ForbiddenError('You may not view the assets of this account (A3).');
    const edges = await Promise.all(
      page.edges.map(async ({ cursor, node }) => ({ cursor, node: await withAccounts(context, node) })),
    );
    return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount };
  }

  @Cost(PLAN_COST)
  @Mutation(() => AssetCopyPayload, {
    description:
      'Puts a copy down, to be done by the workers (A2, A3, A7, A9, A10). Refused with every reason at once.',
  })
  async copyAssets(
    @Arg('input', () => CopyAssetsInput, { description: 'What to copy.' }) input: CopyAssetsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return payload(context, await context.planCopy(info, () => copyAssets(copyContext(context), input)));
  }

  @Cost(PLAN_COST)
  @Mutation(() => AssetCopyPayload, {
    description:
      'Plans the failed and blocked items of a finished copy again, and does them (A10). Canceled items are not retried.',
  })
  async retryAssetCopy(
    @Arg('jobId', () => ID, { description: 'The copy.' }) jobId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return payload(context, await context.planCopy(info, () => retryAssetCopy(copyContext(context), jobId)));
  }

  @Cost(CHANGE_COST)
  @Mutation(() => AssetCopyPayload, {
    description: 'Stops a copy; what was copied stays, and what no worker has is canceled at once (A10).',
  })
  async cancelAssetCopy(
    @Arg('jobId', () => ID, { description: 'The copy.' }) jobId: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return payload(context, await cancelAssetCopy(copyContext(context), jobId));
  }

  @SizedByFirst()
  @FieldResolver(() => AssetCopyItemConnection, {
    description:
      'What becomes of each asset in each target: in those where the viewer may view assets, or in all when he may in the source (A3).',
  })
  async items(
    @Root() job: JobData,
    @Args(() => ItemsArgs) args: ItemsArgs,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const page = await readItems(context.database.read, job, args);
    const edges = await Promise.all(
      page.edges.map(async ({ cursor, node: { asset, targetAccountId, ...item } }) => ({
        cursor,
        node: { ...item, assetId: asset.id, type: asset.type, target: await accountOf(context, targetAccountId) },
      })),
    );
    return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount };
  }
}

/** Null for a copy that the home account takes no part in, or that is not the viewer's to see. */
export async function resolveAssetCopyJobReference(
  reference: Reference,
  context: RequestContext,
): Promise<object | null> {
  return jobOf(context, referencedId(reference));
}

function copyContext(context: RequestContext): CopyContext {
  return { write: context.database.write, person: context.viewer().person, now: new Date() };
}

async function payload(context: RequestContext, { jobId, refusals }: AssetCopyAnswer): Promise<object> {
  return { job: jobId === null ? null : await jobOf(context, jobId), userErrors: refusals };
}

async function jobOf(context: RequestContext, id: string): Promise<object | null> {
  const job = await readJob(context.database.read, context.viewer().person, id);
  return job === null ? null : withAccounts(context, job);
}

async function withAccounts(context: RequestContext, job: JobData): Promise<object> {
  return {
    ...job,
    source: await accountOf(context, job.sourceAccountId),
    targets: await Promise.all(job.targetAccountIds.map((id) => accountOf(context, id))),
  };
}

async function accountOf(context: RequestContext, id: string): Promise<AccountSummary> {
  return (await context.viewer().accounts.load(id)) ?? { id, name: id };
}
