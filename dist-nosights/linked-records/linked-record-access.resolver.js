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
exports.LinkedRecordAccessResolver = void 0;
const type_graphql_1 = require("type-graphql");
const user_1 = require("../accounts/user");
const errors_1 = require("../shared/errors");
const id_1 = require("../shared/id");
const linked_record_access_types_1 = require("./linked-record-access.types");
const linked_records_connection_1 = require("./linked-records.connection");
let LinkedRecordAccessResolver = class LinkedRecordAccessResolver {
    async linkedRecordAccess(userId, context) {
        const { person, linkedRecordAccess: access } = context.viewer();
        if (userId == null || userId === person.userId) {
            return (0, linked_records_connection_1.linkedRecordAccess)((await access.load(person.userId)).decision);
        }
        if (!(0, id_1.isId)(userId))
            throw new errors_1.InputError(`userId is ${id_1.ID_EXPECTED}`);
        const { user } = await access.load(person.userId);
        if (user === null || !user.active || user.role !== user_1.UserRole.SUPER_ADMIN) {
            throw new errors_1.ForbiddenError('Only a Super Admin of this account may ask for another user (M12); leave userId out.');
        }
        return (0, linked_records_connection_1.linkedRecordAccess)((await access.load(userId)).decision);
    }
};
exports.LinkedRecordAccessResolver = LinkedRecordAccessResolver;
__decorate([
    (0, type_graphql_1.Query)(() => linked_record_access_types_1.LinkedRecordAccess, {
        description: 'Why linked records are shown or not, apart from any one record (M12). Of another user: for Super Admins of the home account, FORBIDDEN to others.',
    }),
    __param(0, (0, type_graphql_1.Arg)('userId', () => type_graphql_1.ID, {
        nullable: true,
        description: 'A user of the home account; the viewer himself without it.',
    })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], LinkedRecordAccessResolver.prototype, "linkedRecordAccess", null);
exports.LinkedRecordAccessResolver = LinkedRecordAccessResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], LinkedRecordAccessResolver);
//# sourceMappingURL=linked-record-access.resolver.js.map