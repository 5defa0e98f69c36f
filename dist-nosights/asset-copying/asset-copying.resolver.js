"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetCopyingResolver = void 0;
exports.resolveAssetCopyJobReference = resolveAssetCopyJobReference;
const type_graphql_1 = require("type-graphql");
const demand_control_1 = require("../graphql/demand-control");
const reference_1 = require("../graphql/reference");
const errors_1 = require("../shared/errors");
const id_1 = require("../shared/id");
const asset_1 = require("./asset");
const asset_copy_inputs_types_1 = require("./asset-copy-inputs.types");
const asset_copy_job_types_1 = require("./asset-copy-job.types");
const asset_copy_plan_types_1 = require("./asset-copy-plan.types");
const asset_types_1 = require("./asset.types");
const assets_reader_1 = require("./assets.reader");
const change_job_service_1 = require("./change-job.service");
const copy_assets_service_1 = require("./copy-assets.service");
const copy_jobs_reader_1 = require("./copy-jobs.reader");
const one_plan_1 = require("./one-plan");
const AFTER = 'The `endCursor` of the page before.';
let AssetsArgs = class AssetsArgs {
    accountId;
    types;
    first;
    after;
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The account: the home account, or one of its organization.' }),
    __metadata("design:type", String)
], AssetsArgs.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [asset_1.AssetType], { nullable: true, description: 'Only these types; null for all.' }),
    __metadata("design:type", Object)
], AssetsArgs.prototype, "types", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 50, description: 'How many at the most, 0 to 100.' }),
    __metadata("design:type", Object)
], AssetsArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: AFTER }),
    __metadata("design:type", Object)
], AssetsArgs.prototype, "after", void 0);
AssetsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], AssetsArgs);
let JobsArgs = class JobsArgs {
    first;
    after;
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 20, description: 'How many at the most, 0 to 100.' }),
    __metadata("design:type", Object)
], JobsArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: AFTER }),
    __metadata("design:type", Object)
], JobsArgs.prototype, "after", void 0);
JobsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], JobsArgs);
let ItemsArgs = class ItemsArgs {
    first;
    after;
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { nullable: true, defaultValue: 50, description: 'How many at the most, 0 to 100.' }),
    __metadata("design:type", Object)
], ItemsArgs.prototype, "first", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: AFTER }),
    __metadata("design:type", Object)
], ItemsArgs.prototype, "after", void 0);
ItemsArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], ItemsArgs);
let AssetCopyingResolver = class AssetCopyingResolver {
    async assets(args, context) {
        if (!(0, id_1.isId)(args.accountId))
            throw new errors_1.InputError(`accountId is ${id_1.ID_EXPECTED}`);
        const page = await (0, assets_reader_1.readAssets)(context.database.read, context.viewer().person, args);
        if (page === null)
            throw new errors_1.ForbiddenError('You may not view the assets of this account (A3).');
        const edges = await Promise.all(page.edges.map(async ({ cursor, node: { accountId, origin, ...asset } }) => ({
            cursor,
            node: {
                ...asset,
                account: await accountOf(context, accountId),
                copiedFrom: origin === null ? null : { ...origin, account: await accountOf(context, origin.accountId) },
            },
        })));
        return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount };
    }
    async assetCopyPlan(input, context, info) {
        (0, one_plan_1.requireOnePlan)(info);
        const { items, digest, refusals } = await context.planCopy(() => (0, copy_assets_service_1.reviewCopy)(context.database.read, context.viewer().person, input));
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
    async assetCopyJob(id, context) {
        return (0, id_1.isId)(id) ? jobOf(context, id) : null;
    }
    async assetCopyJobs(args, context) {
        const page = await (0, copy_jobs_reader_1.readJobs)(context.database.read, context.viewer().person, args);
        if (page === null)
            throw new errors_1.ForbiddenError('You may not view the assets of this account (A3).');
        const edges = await Promise.all(page.edges.map(async ({ cursor, node }) => ({ cursor, node: await withAccounts(context, node) })));
        return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount };
    }
    async copyAssets(input, context) {
        return payload(context, await context.planCopy(() => (0, copy_assets_service_1.copyAssets)(copyContext(context), input)));
    }
    async retryAssetCopy(jobId, context) {
        return payload(context, await context.planCopy(() => (0, change_job_service_1.retryAssetCopy)(copyContext(context), jobId)));
    }
    async cancelAssetCopy(jobId, context) {
        return payload(context, await (0, change_job_service_1.cancelAssetCopy)(copyContext(context), jobId));
    }
    async items(job, args, context) {
        const page = await (0, copy_jobs_reader_1.readItems)(context.database.read, job, args);
        const edges = await Promise.all(page.edges.map(async ({ cursor, node: { asset, targetAccountId, ...item } }) => ({
            cursor,
            node: { ...item, assetId: asset.id, type: asset.type, target: await accountOf(context, targetAccountId) },
        })));
        return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: page.totalCount };
    }
};
exports.AssetCopyingResolver = AssetCopyingResolver;
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, type_graphql_1.Query)(() => asset_types_1.AssetConnection, {
        description: 'The assets of an account, last changed first. For who may view assets there (A3); FORBIDDEN to others.',
    }),
    __param(0, (0, type_graphql_1.Args)(() => AssetsArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [AssetsArgs, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "assets", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.PLAN_COST),
    (0, type_graphql_1.Query)(() => asset_copy_plan_types_1.AssetCopyPlan, {
        description: 'What a copy would do; changes nothing (A6–A9, A11). An operation asks for one plan, and for each field of it once.',
    }),
    __param(0, (0, type_graphql_1.Arg)('input', () => asset_copy_inputs_types_1.AssetCopyInput, { description: 'What to copy, and where to.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [asset_copy_inputs_types_1.AssetCopyInput, Object, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "assetCopyPlan", null);
__decorate([
    (0, type_graphql_1.Query)(() => asset_copy_job_types_1.AssetCopyJob, {
        nullable: true,
        description: 'A copy that the home account takes part in; null when there is none, or the viewer may not see it.',
    }),
    __param(0, (0, type_graphql_1.Arg)('id', () => type_graphql_1.ID, { description: 'Its id.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "assetCopyJob", null);
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, type_graphql_1.Query)(() => asset_copy_job_types_1.AssetCopyJobConnection, {
        description: 'The copies of its organization that the home account takes part in, newest first. For who may view its assets (A3); FORBIDDEN to others.',
    }),
    __param(0, (0, type_graphql_1.Args)(() => JobsArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [JobsArgs, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "assetCopyJobs", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.PLAN_COST),
    (0, type_graphql_1.Mutation)(() => asset_copy_job_types_1.AssetCopyPayload, {
        description: 'Puts a copy down, to be done by the workers (A2, A3, A7, A9, A10). Refused with every reason at once.',
    }),
    __param(0, (0, type_graphql_1.Arg)('input', () => asset_copy_inputs_types_1.CopyAssetsInput, { description: 'What to copy.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [asset_copy_inputs_types_1.CopyAssetsInput, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "copyAssets", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.PLAN_COST),
    (0, type_graphql_1.Mutation)(() => asset_copy_job_types_1.AssetCopyPayload, {
        description: 'Plans the failed and blocked items of a finished copy again, and does them (A10). Canceled items are not retried.',
    }),
    __param(0, (0, type_graphql_1.Arg)('jobId', () => type_graphql_1.ID, { description: 'The copy.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "retryAssetCopy", null);
__decorate([
    (0, demand_control_1.Cost)(demand_control_1.CHANGE_COST),
    (0, type_graphql_1.Mutation)(() => asset_copy_job_types_1.AssetCopyPayload, {
        description: 'Stops a copy; what was copied stays, and what no worker has is canceled at once (A10).',
    }),
    __param(0, (0, type_graphql_1.Arg)('jobId', () => type_graphql_1.ID, { description: 'The copy.' })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "cancelAssetCopy", null);
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, type_graphql_1.FieldResolver)(() => asset_copy_job_types_1.AssetCopyItemConnection, {
        description: 'What becomes of each asset in each target: in those where the viewer may view assets, or in all when he may in the source (A3).',
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Args)(() => ItemsArgs)),
    __param(2, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, ItemsArgs, Object]),
    __metadata("design:returntype", Promise)
], AssetCopyingResolver.prototype, "items", null);
exports.AssetCopyingResolver = AssetCopyingResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => asset_copy_job_types_1.AssetCopyJob)
], AssetCopyingResolver);
/** Null for a copy that the home account takes no part in, or that is not the viewer's to see. */
async function resolveAssetCopyJobReference(reference, context) {
    return jobOf(context, (0, reference_1.referencedId)(reference));
}
function copyContext(context) {
    return { write: context.database.write, person: context.viewer().person, now: new Date() };
}
async function payload(context, { jobId, refusals }) {
    return { job: jobId === null ? null : await jobOf(context, jobId), userErrors: refusals };
}
async function jobOf(context, id) {
    const job = await (0, copy_jobs_reader_1.readJob)(context.database.read, context.viewer().person, id);
    return job === null ? null : withAccounts(context, job);
}
async function withAccounts(context, job) {
    return {
        ...job,
        source: await accountOf(context, job.sourceAccountId),
        targets: await Promise.all(job.targetAccountIds.map((id) => accountOf(context, id))),
    };
}
async function accountOf(context, id) {
    return (await context.viewer().accounts.load(id)) ?? { id, name: id };
}
//# sourceMappingURL=asset-copying.resolver.js.map