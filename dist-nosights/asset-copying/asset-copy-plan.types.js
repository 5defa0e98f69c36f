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
exports.AssetCopyPlan = exports.AssetCopyPlanItem = exports.AssetCopyBlocker = exports.AssetCopyUserError = void 0;
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const demand_control_1 = require("../graphql/demand-control");
const asset_1 = require("./asset");
const asset_copy_refusal_1 = require("./asset-copy-refusal");
const copy_plan_1 = require("./copy-plan");
(0, type_graphql_1.registerEnumType)(copy_plan_1.AssetCopyAction, {
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
(0, type_graphql_1.registerEnumType)(copy_plan_1.AssetCopyBlockerCode, {
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
(0, type_graphql_1.registerEnumType)(asset_copy_refusal_1.AssetCopyUserErrorCode, {
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
let AssetCopyUserError = class AssetCopyUserError {
    code;
    message;
    field;
    accountId;
    assetId;
};
exports.AssetCopyUserError = AssetCopyUserError;
__decorate([
    (0, type_graphql_1.Field)(() => asset_copy_refusal_1.AssetCopyUserErrorCode, { description: 'The kind of refusal.' }),
    __metadata("design:type", String)
], AssetCopyUserError.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'What is wrong, the rule, and what to do.' }),
    __metadata("design:type", String)
], AssetCopyUserError.prototype, "message", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { nullable: true, description: 'Where in the input; null when it is about no part of it.' }),
    __metadata("design:type", Object)
], AssetCopyUserError.prototype, "field", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'The account that it is about; null for all.' }),
    __metadata("design:type", Object)
], AssetCopyUserError.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'The asset of the source that it is about; null for none.' }),
    __metadata("design:type", Object)
], AssetCopyUserError.prototype, "assetId", void 0);
exports.AssetCopyUserError = AssetCopyUserError = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'Why a copy is refused.', simpleResolvers: true })
], AssetCopyUserError);
let AssetCopyBlocker = class AssetCopyBlocker {
    code;
    message;
    reference;
};
exports.AssetCopyBlocker = AssetCopyBlocker;
__decorate([
    (0, type_graphql_1.Field)(() => copy_plan_1.AssetCopyBlockerCode, { description: 'The kind.' }),
    __metadata("design:type", String)
], AssetCopyBlocker.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'What is wrong, the rule, and what to do.' }),
    __metadata("design:type", String)
], AssetCopyBlocker.prototype, "message", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'What in the asset, or which asset; null for the asset itself.' }),
    __metadata("design:type", Object)
], AssetCopyBlocker.prototype, "reference", void 0);
exports.AssetCopyBlocker = AssetCopyBlocker = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'Something that stands against copying an asset to a target.', simpleResolvers: true })
], AssetCopyBlocker);
let AssetCopyPlanItem = class AssetCopyPlanItem {
    assetId;
    type;
    name;
    target;
    action;
    targetName;
    targetAssetId;
    requiredBy;
    dropped;
    blockers;
};
exports.AssetCopyPlanItem = AssetCopyPlanItem;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the asset in the source.' }),
    __metadata("design:type", String)
], AssetCopyPlanItem.prototype, "assetId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => asset_1.AssetType, { description: 'What it is.' }),
    __metadata("design:type", String)
], AssetCopyPlanItem.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its name in the source.' }),
    __metadata("design:type", String)
], AssetCopyPlanItem.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that it is copied to.' }),
    __metadata("design:type", account_types_1.Account)
], AssetCopyPlanItem.prototype, "target", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => copy_plan_1.AssetCopyAction, { description: 'What is done.' }),
    __metadata("design:type", String)
], AssetCopyPlanItem.prototype, "action", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: 'Its name in the target; null when it is blocked.' }),
    __metadata("design:type", Object)
], AssetCopyPlanItem.prototype, "targetName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: 'Its id in the target; null when it is blocked.' }),
    __metadata("design:type", Object)
], AssetCopyPlanItem.prototype, "targetAssetId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: 'Ids of the assets that brought this one in; empty for those asked for.' }),
    __metadata("design:type", Array)
], AssetCopyPlanItem.prototype, "requiredBy", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], { description: 'What of its content does not travel, by path (A5).' }),
    __metadata("design:type", Array)
], AssetCopyPlanItem.prototype, "dropped", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [AssetCopyBlocker], {
        description: 'All that stands against it (A7): the first 20, and of the rest how many there are of each kind.',
    }),
    __metadata("design:type", Array)
], AssetCopyPlanItem.prototype, "blockers", void 0);
exports.AssetCopyPlanItem = AssetCopyPlanItem = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'What becomes of one asset in one target.', simpleResolvers: true })
], AssetCopyPlanItem);
let AssetCopyPlan = class AssetCopyPlan {
    digest;
    items;
    executable;
    userErrors;
};
exports.AssetCopyPlan = AssetCopyPlan;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: 'Stands for the whole plan, to send with `copyAssets` (A9); null when it cannot be carried out.',
    }),
    __metadata("design:type", Object)
], AssetCopyPlan.prototype, "digest", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(100),
    (0, type_graphql_1.Field)(() => [AssetCopyPlanItem], {
        description: 'An item for each asset asked for, and for each that these need, in each target; dependencies first (A11).',
    }),
    __metadata("design:type", Array)
], AssetCopyPlan.prototype, "items", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: 'Whether nothing stands against it.' }),
    __metadata("design:type", Boolean)
], AssetCopyPlan.prototype, "executable", void 0);
__decorate([
    (0, demand_control_1.AssumedSize)(demand_control_1.USUAL_REASONS),
    (0, type_graphql_1.Field)(() => [AssetCopyUserError], { description: 'Why it cannot be planned, or not all of it.' }),
    __metadata("design:type", Array)
], AssetCopyPlan.prototype, "userErrors", void 0);
exports.AssetCopyPlan = AssetCopyPlan = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'What a copy would do; nothing is done by it.', simpleResolvers: true })
], AssetCopyPlan);
//# sourceMappingURL=asset-copy-plan.types.js.map