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
exports.AssetConnection = exports.AssetEdge = exports.Asset = exports.AssetOrigin = void 0;
const type_graphql_1 = require("type-graphql");
const account_types_1 = require("../accounts/account.types");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const page_info_types_1 = require("../graphql/page-info.types");
const asset_1 = require("./asset");
(0, type_graphql_1.registerEnumType)(asset_1.AssetType, {
    name: 'AssetType',
    description: 'A kind of asset that can be copied (A1).',
    valuesConfig: {
        MARKETING_EMAIL: { description: 'A marketing e-mail; only automated ones are copied.' },
        LIST: { description: 'A list of contacts or companies, without its members.' },
        FORM: { description: 'A form, without its submissions.' },
    },
});
let AssetOrigin = class AssetOrigin {
    account;
    assetId;
    copiedAt;
    sourceChanged;
    copyChanged;
};
exports.AssetOrigin = AssetOrigin;
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that it was copied from.' }),
    __metadata("design:type", account_types_1.Account)
], AssetOrigin.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the asset there.' }),
    __metadata("design:type", String)
], AssetOrigin.prototype, "assetId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it was copied, last when it was copied again.' }),
    __metadata("design:type", String)
], AssetOrigin.prototype, "copiedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: 'Whether the name or the content of the original is another now, or the original is gone; false when its account is no longer in the organization, of which nothing is told any more (A3).',
    }),
    __metadata("design:type", Boolean)
], AssetOrigin.prototype, "sourceChanged", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: 'Whether the name, the content or the state of the copy is another now; then `REPLACE` leaves it alone (A8).',
    }),
    __metadata("design:type", Boolean)
], AssetOrigin.prototype, "copyChanged", void 0);
exports.AssetOrigin = AssetOrigin = __decorate([
    (0, type_graphql_1.ObjectType)({
        description: 'Where a copy came from, and whether either side has changed since (A4).',
        simpleResolvers: true,
    })
], AssetOrigin);
let Asset = class Asset {
    id;
    account;
    type;
    name;
    state;
    updatedAt;
    copiedFrom;
};
exports.Asset = Asset;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id among the assets of its type in its account.' }),
    __metadata("design:type", String)
], Asset.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => account_types_1.Account, { description: 'The account that it belongs to.' }),
    __metadata("design:type", account_types_1.Account)
], Asset.prototype, "account", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => asset_1.AssetType, { description: 'What it is.' }),
    __metadata("design:type", String)
], Asset.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its name.' }),
    __metadata("design:type", String)
], Asset.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: 'Its state as the owning system gives it; of a fresh copy `DRAFT`, `UNPUBLISHED` or `PAUSED` (A5).',
    }),
    __metadata("design:type", String)
], Asset.prototype, "state", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: 'When it was last changed.' }),
    __metadata("design:type", String)
], Asset.prototype, "updatedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AssetOrigin, { nullable: true, description: 'Where it was copied from; null when it is no copy (A4).' }),
    __metadata("design:type", Object)
], Asset.prototype, "copiedFrom", void 0);
exports.Asset = Asset = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A marketing e-mail, list or form of one account.', simpleResolvers: true })
], Asset);
let AssetEdge = class AssetEdge {
    cursor;
    node;
};
exports.AssetEdge = AssetEdge;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its place, to page on from.' }),
    __metadata("design:type", String)
], AssetEdge.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Asset, { description: 'The asset.' }),
    __metadata("design:type", Asset)
], AssetEdge.prototype, "node", void 0);
exports.AssetEdge = AssetEdge = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'An asset and its place in the list.', simpleResolvers: true })
], AssetEdge);
let AssetConnection = class AssetConnection {
    edges;
    nodes;
    pageInfo;
    totalCount;
};
exports.AssetConnection = AssetConnection;
__decorate([
    (0, type_graphql_1.Field)(() => [AssetEdge], { description: 'The assets with their places.' }),
    __metadata("design:type", Array)
], AssetConnection.prototype, "edges", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [Asset], { description: 'The assets.' }),
    __metadata("design:type", Array)
], AssetConnection.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => page_info_types_1.PageInfo, { description: 'Where this page stands.' }),
    __metadata("design:type", page_info_types_1.PageInfo)
], AssetConnection.prototype, "pageInfo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: 'How many there are in all.' }),
    __metadata("design:type", Number)
], AssetConnection.prototype, "totalCount", void 0);
exports.AssetConnection = AssetConnection = __decorate([
    (0, type_graphql_1.ObjectType)({ description: 'A page of assets, last changed first.', simpleResolvers: true })
], AssetConnection);
//# sourceMappingURL=asset.types.js.map