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
exports.CompanyResolver = exports.ContactResolver = exports.Company = exports.Contact = void 0;
exports.resolveRecordReference = resolveRecordReference;
const type_graphql_1 = require("type-graphql");
const demand_control_1 = require("../graphql/demand-control");
const reference_1 = require("../graphql/reference");
const linked_record_types_1 = require("./linked-record.types");
const linked_records_selection_1 = require("./linked-records.selection");
const record_1 = require("./record");
const DESCRIPTION = 'Records of other accounts of the organization that match this one, for a viewer who may see them (M1–M13); read live, read only.';
let Contact = class Contact {
    id;
};
exports.Contact = Contact;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the contact in the home account.' }),
    __metadata("design:type", String)
], Contact.prototype, "id", void 0);
exports.Contact = Contact = __decorate([
    (0, type_graphql_1.Directive)('@key(fields: "id")'),
    (0, type_graphql_1.ObjectType)({ description: 'A person in the home account.', simpleResolvers: true })
], Contact);
let Company = class Company {
    id;
};
exports.Company = Company;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: 'The id of the company in the home account.' }),
    __metadata("design:type", String)
], Company.prototype, "id", void 0);
exports.Company = Company = __decorate([
    (0, type_graphql_1.Directive)('@key(fields: "id")'),
    (0, type_graphql_1.ObjectType)({ description: 'A company in the home account.', simpleResolvers: true })
], Company);
let ContactResolver = class ContactResolver {
    linkedRecords(contact, args, { viewer }, info) {
        return viewer().linkedRecords.load((0, linked_records_selection_1.linkedRecordsRequest)(record_1.RecordType.CONTACT, contact.id, args, info));
    }
};
exports.ContactResolver = ContactResolver;
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, demand_control_1.Cost)(demand_control_1.MATCHING_COST),
    (0, type_graphql_1.FieldResolver)(() => linked_record_types_1.LinkedRecordConnection, { description: DESCRIPTION }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Args)(() => linked_record_types_1.LinkedRecordsArgs)),
    __param(2, (0, type_graphql_1.Ctx)()),
    __param(3, (0, type_graphql_1.Info)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Contact,
        linked_record_types_1.LinkedRecordsArgs, Object, Object]),
    __metadata("design:returntype", Promise)
], ContactResolver.prototype, "linkedRecords", null);
exports.ContactResolver = ContactResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => Contact)
], ContactResolver);
let CompanyResolver = class CompanyResolver {
    linkedRecords(company, args, { viewer }, info) {
        return viewer().linkedRecords.load((0, linked_records_selection_1.linkedRecordsRequest)(record_1.RecordType.COMPANY, company.id, args, info));
    }
};
exports.CompanyResolver = CompanyResolver;
__decorate([
    (0, demand_control_1.SizedByFirst)(),
    (0, demand_control_1.Cost)(demand_control_1.MATCHING_COST),
    (0, type_graphql_1.FieldResolver)(() => linked_record_types_1.LinkedRecordConnection, { description: DESCRIPTION }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Args)(() => linked_record_types_1.LinkedRecordsArgs)),
    __param(2, (0, type_graphql_1.Ctx)()),
    __param(3, (0, type_graphql_1.Info)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Company,
        linked_record_types_1.LinkedRecordsArgs, Object, Object]),
    __metadata("design:returntype", Promise)
], CompanyResolver.prototype, "linkedRecords", null);
exports.CompanyResolver = CompanyResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => Company)
], CompanyResolver);
/** Nothing but the key is taken from the caller; whether there is such a record is decided where it is read (M11). */
async function resolveRecordReference(reference) {
    return { id: (0, reference_1.referencedId)(reference) };
}
//# sourceMappingURL=linked-records.resolver.js.map