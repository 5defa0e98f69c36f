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
exports.AssetFactInput = exports.PropertyFactInput = void 0;
const type_graphql_1 = require("type-graphql");
const asset_1 = require("../asset-copying/asset");
const date_time_scalar_1 = require("../graphql/date-time.scalar");
const json_scalar_1 = require("../graphql/json.scalar");
const record_1 = require("../linked-records/record");
const sync_types_1 = require("./sync.types");
let PropertyFactInput = class PropertyFactInput {
    accountId;
    recordType;
    name;
    type;
    options;
    archived;
    updatedAt;
};
exports.PropertyFactInput = PropertyFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: sync_types_1.ACCOUNT_ID }),
    __metadata("design:type", String)
], PropertyFactInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => record_1.RecordType, { description: 'The records that have it.' }),
    __metadata("design:type", String)
], PropertyFactInput.prototype, "recordType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: 'Its internal name: 1 to 100 printable ASCII characters, such as `lifecyclestage`.',
    }),
    __metadata("design:type", String)
], PropertyFactInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: 'Its type: `string`, `number`, `date`, `datetime`, `enumeration`, `bool`, or another of the owning system.',
    }),
    __metadata("design:type", String)
], PropertyFactInput.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [String], {
        nullable: true,
        description: 'The values that can be chosen, by internal name, at most 5,000; null when any value is allowed.',
    }),
    __metadata("design:type", Object)
], PropertyFactInput.prototype, "options", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: sync_types_1.ARCHIVED }),
    __metadata("design:type", Object)
], PropertyFactInput.prototype, "archived", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: sync_types_1.UPDATED_AT }),
    __metadata("design:type", String)
], PropertyFactInput.prototype, "updatedAt", void 0);
exports.PropertyFactInput = PropertyFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'A property definition of an account as its owning system has it now, whole.' })
], PropertyFactInput);
let AssetFactInput = class AssetFactInput {
    accountId;
    id;
    type;
    name;
    state;
    content;
    archived;
    updatedAt;
};
exports.AssetFactInput = AssetFactInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: sync_types_1.ACCOUNT_ID }),
    __metadata("design:type", String)
], AssetFactInput.prototype, "accountId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'Its id among the assets of its type in that account.' }),
    __metadata("design:type", String)
], AssetFactInput.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => asset_1.AssetType, { description: 'What it is.' }),
    __metadata("design:type", String)
], AssetFactInput.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its name, not blank; at most 500 characters.' }),
    __metadata("design:type", String)
], AssetFactInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: 'Its state in the owning system, such as `PUBLISHED`; at most 500 characters.' }),
    __metadata("design:type", String)
], AssetFactInput.prototype, "state", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => json_scalar_1.JsonScalar, {
        description: "A JSON object: the asset as the owning system's API gives it (HubSpot marketing e-mail, form, or list with its filters); at most 1,000,000 characters.",
    }),
    __metadata("design:type", Object)
], AssetFactInput.prototype, "content", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, defaultValue: false, description: sync_types_1.ARCHIVED }),
    __metadata("design:type", Object)
], AssetFactInput.prototype, "archived", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: sync_types_1.UPDATED_AT }),
    __metadata("design:type", String)
], AssetFactInput.prototype, "updatedAt", void 0);
exports.AssetFactInput = AssetFactInput = __decorate([
    (0, type_graphql_1.Directive)('@inaccessible'),
    (0, type_graphql_1.InputType)({ description: 'A marketing e-mail, list or form as its owning system has it now, whole.' })
], AssetFactInput);
//# sourceMappingURL=asset-facts.types.js.map