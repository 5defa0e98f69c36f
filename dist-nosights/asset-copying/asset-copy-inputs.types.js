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
exports.CopyAssetsInput = exports.AssetCopyInput = exports.AssetMappingInput = exports.AssetRefInput = void 0;
const type_graphql_1 = require("type-graphql");
const asset_1 = require("./asset");
const copy_plan_1 = require("./copy-plan");
(0, type_graphql_1.registerEnumType)(copy_plan_1.ConflictPolicy, {
    name: 'ConflictPolicy',
    description: 'What happens to an asset that was asked for when its name is taken in the target (A8).',
    valuesConfig: {
        KEEP_BOTH: { description: 'The copy gets a number after its name: “ (2)”, “ (3)” …' },
        USE_EXISTING: { description: 'An earlier copy, or what has the name, is used; nothing is written.' },
        REPLACE: { description: 'An earlier copy that nobody has changed is overwritten; else it is a blocker.' },
        FAIL: { description: 'It is a blocker.' },
    },
});
let AssetRefInput = class AssetRefInput {
    type;
    id;
};
exports.AssetRefInput = AssetRefInput;
__decorate([
    (0, type_graphql_1.Field)(() => asset_1.AssetType, { description: 'What it is.' }),
    __metadata("design:type", String)
], AssetRefInput.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id in the source.' }),
    __metadata("design:type", String)
], AssetRefInput.prototype, "id", void 0);
exports.AssetRefInput = AssetRefInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'An asset of the source.' })
], AssetRefInput);
let AssetMappingInput = class AssetMappingInput {
    targetAccountId;
    type;
    sourceId;
    targetId;
};
exports.AssetMappingInput = AssetMappingInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The target, one of those asked for.' }),
    __metadata("design:type", String)
], AssetMappingInput.prototype, "targetAccountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => asset_1.AssetType, { description: 'What both are.' }),
    __metadata("design:type", String)
], AssetMappingInput.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id in the source.' }),
    __metadata("design:type", String)
], AssetMappingInput.prototype, "sourceId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id in the target.' }),
    __metadata("design:type", String)
], AssetMappingInput.prototype, "targetId", void 0);
exports.AssetMappingInput = AssetMappingInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'Says which asset of a target stands for one of the source; comes before all else (A6).' })
], AssetMappingInput);
let AssetCopyInput = class AssetCopyInput {
    sourceAccountId;
    targetAccountIds;
    assets;
    onConflict;
    mappings;
};
exports.AssetCopyInput = AssetCopyInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The account that has the assets.' }),
    __metadata("design:type", String)
], AssetCopyInput.prototype, "sourceAccountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [type_graphql_1.ID], { description: 'The accounts that get them: 1 to 4 others.' }),
    __metadata("design:type", Array)
], AssetCopyInput.prototype, "targetAccountIds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [AssetRefInput], {
        description: 'The assets asked for: 1 to 100. What they need comes along by itself (A6).',
    }),
    __metadata("design:type", Array)
], AssetCopyInput.prototype, "assets", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => copy_plan_1.ConflictPolicy, {
        nullable: true,
        defaultValue: copy_plan_1.ConflictPolicy.KEEP_BOTH,
        description: 'What happens when a name is taken (A8).',
    }),
    __metadata("design:type", Object)
], AssetCopyInput.prototype, "onConflict", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [AssetMappingInput], {
        nullable: true,
        description: 'Assets of targets that are to be used; at most 1,000, each for an asset that the copy needs.',
    }),
    __metadata("design:type", Object)
], AssetCopyInput.prototype, "mappings", void 0);
exports.AssetCopyInput = AssetCopyInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'What to copy, and where to.' })
], AssetCopyInput);
let CopyAssetsInput = class CopyAssetsInput {
    copy;
    planDigest;
    idempotencyKey;
};
exports.CopyAssetsInput = CopyAssetsInput;
__decorate([
    (0, type_graphql_1.Field)(() => AssetCopyInput, { description: 'What to copy, and where to.' }),
    __metadata("design:type", AssetCopyInput)
], CopyAssetsInput.prototype, "copy", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: 'The `digest` of the plan that was looked at; the copy is refused when that is no longer the plan (A9).',
    }),
    __metadata("design:type", Object)
], CopyAssetsInput.prototype, "planDigest", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: 'For 24 hours a repeat with the same key and the same input gives the same answer, and one job.',
    }),
    __metadata("design:type", Object)
], CopyAssetsInput.prototype, "idempotencyKey", void 0);
exports.CopyAssetsInput = CopyAssetsInput = __decorate([
    (0, type_graphql_1.InputType)({ description: 'A copy to be made.' })
], CopyAssetsInput);
//# sourceMappingURL=asset-copy-inputs.types.js.map