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
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssetCopyPayload = exports.AssetCopyJobConnection = exports.AssetCopyJobEdge = exports.AssetCopyJob = exports.AssetCopyProgress = exports.AssetCopyItemConnection = exports.AssetCopyItemEdge = exports.AssetCopyItem = void 0;
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const demand_control_1 = require("../graphql/demand-control");
const page_info_types_1 = require("../graphql/page-info.types");
const asset_1 = require("./asset");
const asset_copy_job_1 = require("./asset-copy-job");
const asset_copy_plan_types_1 = require("./asset-copy-plan.types");
(0, type_graphql_1.registerEnumType)(asset_copy_job_1.AssetCopyJobStatus, {
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
(0, type_graphql_1.registerEnumType)(asset_copy_job_1.AssetCopyItemStatus, {
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
            description: 'It was not begun: the job was canceled, or what permits it was taken away (A2); not retried, to be copied again.',
        },
    },
});
let AssetCopyItem = class AssetCopyItem {
    assetId;
    type;
    name;
    target;
    status;
    targetAssetId;
    targetName;
    reason;
    dropped;
};
exports.AssetCopyItem = AssetCopyItem;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the asset in the source.' }),
    __metadata("design:type", String)
], AssetCopyItem.prototype, "assetId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => asset_1.AssetType, { description: 'What it is.' }),
    __metadata("design:type", String)
], AssetCopyItem.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its name in the source, as it was planned.' }),
    __metadata("design:type", String)
], AssetCopyItem.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that it is copied to.' }),
    __metadata("design:type", account_types_1.Account)
], AssetCopyItem.prototype, "target", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => asset_copy_job_1.AssetCopyItemStatus, { description: 'How it stands.' }),
    __metadata("design:type", String)
], AssetCopyItem.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'Its id in the target; null when it has none.' }),
    __metadata("design:type", Object)
], AssetCopyItem.prototype, "targetAssetId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its name in the target; null when it has none.' }),
    __metadata("design:type", Object)
], AssetCopyItem.prototype, "targetName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Why it is not there; null otherwise.' }),
    __metadata("design:type", Object)
], AssetCopyItem.prototype, "reason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { description: 'What of its content does not travel, by path (A5).' }),
    __metadata("design:type", Array)
], AssetCopyItem.prototype, "dropped", void 0);
exports.AssetCopyItem = AssetCopyItem = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'What becomes of one asset in one target.', simpleResolvers: true })
], AssetCopyItem);
let AssetCopyItemEdge = class AssetCopyItemEdge {
    cursor;
    node;
};
exports.AssetCopyItemEdge = AssetCopyItemEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its place, to page on from.' }),
    __metadata("design:type", String)
], AssetCopyItemEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AssetCopyItem, { description: 'The item.' }),
    __metadata("design:type", AssetCopyItem)
], AssetCopyItemEdge.prototype, "node", void 0);
exports.AssetCopyItemEdge = AssetCopyItemEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'An item and its place in the list.', simpleResolvers: true })
], AssetCopyItemEdge);
let AssetCopyItemConnection = class AssetCopyItemConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
};
exports.AssetCopyItemConnection = AssetCopyItemConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [AssetCopyItemEdge], { description: 'The items with their places.' }),
    __metadata("design:type", Array)
], AssetCopyItemConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [AssetCopyItem], { description: 'The items.' }),
    __metadata("design:type", Array)
], AssetCopyItemConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], AssetCopyItemConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are in all.' }),
    __metadata("design:type", Number)
], AssetCopyItemConnection.prototype, "totalCount", void 0);
exports.AssetCopyItemConnection = AssetCopyItemConnection = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A page of items, dependencies first.', simpleResolvers: true })
], AssetCopyItemConnection);
let AssetCopyProgress = class AssetCopyProgress {
    total;
    done;
    failed;
};
exports.AssetCopyProgress = AssetCopyProgress;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'Items in all.' }),
    __metadata("design:type", Number)
], AssetCopyProgress.prototype, "total", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'Items that are COPIED, REUSED or SKIPPED.' }),
    __metadata("design:type", Number)
], AssetCopyProgress.prototype, "done", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'Items that are FAILED, BLOCKED or CANCELED.' }),
    __metadata("design:type", Number)
], AssetCopyProgress.prototype, "failed", void 0);
exports.AssetCopyProgress = AssetCopyProgress = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'How far a copy is.', simpleResolvers: true })
], AssetCopyProgress);
let AssetCopyJob = class AssetCopyJob {
    id;
    status;
    source;
    targets;
    progress;
    createdAt;
    finishedAt;
};
exports.AssetCopyJob = AssetCopyJob;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id.' }),
    __metadata("design:type", String)
], AssetCopyJob.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => asset_copy_job_1.AssetCopyJobStatus, { description: 'How it stands.' }),
    __metadata("design:type", String)
], AssetCopyJob.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that the assets come from.' }),
    __metadata("design:type", account_types_1.Account)
], AssetCopyJob.prototype, "source", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.MOST_OTHER_ACCOUNTS),
    (0, type_graphql_1.Field)(() => [account_types_1.Account], { description: 'The accounts that they are copied to.' }),
    __metadata("design:type", Array)
], AssetCopyJob.prototype, "targets", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AssetCopyProgress, { description: 'How far it is, in all targets together.' }),
    __metadata("design:type", AssetCopyProgress)
], AssetCopyJob.prototype, "progress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it was asked for.' }),
    __metadata("design:type", String)
], AssetCopyJob.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: 'When nothing of it was left to do; null before.' }),
    __metadata("design:type", Object)
], AssetCopyJob.prototype, "finishedAt", void 0);
exports.AssetCopyJob = AssetCopyJob = __decorate([
    (0, type_graphql_1.Directive)('@key(fields: "id")'),
    (0, type_graphql_1.ObjectType)({
        description: 'A copy of assets that somebody asked for (A10). Seen by users of the source and of the targets who may view assets there, while their account is active and in the organization of the copy (A3).',
        simpleResolvers: true,
    })
], AssetCopyJob);
let AssetCopyJobEdge = class AssetCopyJobEdge {
    cursor;
    node;
};
exports.AssetCopyJobEdge = AssetCopyJobEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its place, to page on from.' }),
    __metadata("design:type", String)
], AssetCopyJobEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AssetCopyJob, { description: 'The copy.' }),
    __metadata("design:type", AssetCopyJob)
], AssetCopyJobEdge.prototype, "node", void 0);
exports.AssetCopyJobEdge = AssetCopyJobEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A copy and its place in the list.', simpleResolvers: true })
], AssetCopyJobEdge);
let AssetCopyJobConnection = class AssetCopyJobConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
};
exports.AssetCopyJobConnection = AssetCopyJobConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [AssetCopyJobEdge], { description: 'The copies with their places.' }),
    __metadata("design:type", Array)
], AssetCopyJobConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [AssetCopyJob], { description: 'The copies.' }),
    __metadata("design:type", Array)
], AssetCopyJobConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], AssetCopyJobConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are in all.' }),
    __metadata("design:type", Number)
], AssetCopyJobConnection.prototype, "totalCount", void 0);
exports.AssetCopyJobConnection = AssetCopyJobConnection = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A page of copies, newest first.', simpleResolvers: true })
], AssetCopyJobConnection);
let AssetCopyPayload = class AssetCopyPayload {
    job;
    userErrors;
};
exports.AssetCopyPayload = AssetCopyPayload;
__decorate([
    (0, type_graphql_1.Field)(() => AssetCopyJob, { nullable: true, description: 'The copy; null when it was refused.' }),
    __metadata("design:type", Object)
], AssetCopyPayload.prototype, "job", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [asset_copy_plan_types_1.AssetCopyUserError], { description: 'Every reason why not; empty when it was done.' }),
    __metadata("design:type", Array)
], AssetCopyPayload.prototype, "userErrors", void 0);
exports.AssetCopyPayload = AssetCopyPayload = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'The copy that was made or changed, or why not.', simpleResolvers: true })
], AssetCopyPayload);
//# sourceMappingURL=asset-copy-job.types.js.map