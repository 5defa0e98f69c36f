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
exports.RecordSightsResolver = void 0;
const type_graphql_1 = require("type-graphql");
const user_1 = require("../accounts/user");
const demand_control_1 = require("../graphql/demand-control");
const errors_1 = require("../shared/errors");
const id_1 = require("../shared/id");
const record_sights_reader_1 = require("./record-sights.reader");
const record_sights_types_1 = require("./record-sights.types");
let RecordSightsResolver = class RecordSightsResolver {
    async recordSights(args, context) {
        const { person, linkedRecordAccess, accounts } = context.viewer();
        const { user } = await linkedRecordAccess.load(person.userId);
        if (user === null || !user.active || user.role !== user_1.UserRole.SUPER_ADMIN) {
            throw new errors_1.ForbiddenError('Only a Super Admin of this account may ask who saw its records (M10).');
        }
        if (!(0, id_1.isId)(args.recordId))
            throw new errors_1.InputError(`recordId is ${id_1.ID_EXPECTED}`);
        return (0, record_sights_reader_1.readRecordSights)(context.database.reader, person.accountId, args, (id) => accounts.load(id));
    }
};
exports.RecordSightsResolver = RecordSightsResolver;
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, type_graphql_1.Query)(() => record_sights_types_1.RecordSightConnection, {
        description: 'Who of other accounts was shown a record of the home account (M10), newest first. For its Super Admins, FORBIDDEN to others. Nothing tells whether there is such a record: of one that nobody saw, and of one that is not there, there are none.',
    }),
    __param(0, (0, type_graphql_1.Args)(() => record_sights_types_1.RecordSightsArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [record_sights_types_1.RecordSightsArgs, Object]),
    __metadata("design:returntype", Promise)
], RecordSightsResolver.prototype, "recordSights", null);
exports.RecordSightsResolver = RecordSightsResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], RecordSightsResolver);
//# sourceMappingURL=record-sights.resolver.js.map