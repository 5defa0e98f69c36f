"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assetFact = exports.propertyFact = exports.dealFact = exports.activityFact = exports.companyFact = exports.contactFact = exports.userFact = exports.accountFact = void 0;
const zod_1 = require("zod");
const account_1 = require("../accounts/account");
const user_1 = require("../accounts/user");
const asset_1 = require("../asset-copying/asset");
const record_1 = require("../linked-records/record");
const fact_fields_1 = require("./fact-fields");
const MAX_KEYS = 200;
const MAX_ASSOCIATIONS = 250;
const notMergedIntoItself = (fact) => fact.mergedIntoId !== fact.id;
const MERGED_INTO_ITSELF = { path: ['mergedIntoId'], message: 'must name another record than the fact itself' };
/** What other systems tell of an account; `updatedAt` decides which of two facts holds (S1). */
exports.accountFact = zod_1.z.object({
    id: fact_fields_1.id,
    name: fact_fields_1.shortText,
    type: zod_1.z.enum(account_1.AccountType),
    active: zod_1.z.boolean(),
    dataHostingLocation: fact_fields_1.id,
    storesSensitiveData: zod_1.z.boolean(),
    subscriptions: zod_1.z
        .array(zod_1.z.object({ hub: zod_1.z.enum(account_1.Hub), tier: zod_1.z.enum(account_1.Tier) }))
        .refine((list) => new Set(list.map(({ hub }) => hub)).size === list.length, 'must name each hub once'),
    updatedAt: fact_fields_1.updateTime,
});
exports.userFact = zod_1.z.object({
    accountId: fact_fields_1.id,
    userId: fact_fields_1.id,
    name: fact_fields_1.shortText,
    role: zod_1.z.enum(user_1.UserRole),
    twoFactorEnabled: zod_1.z.boolean(),
    seats: (0, fact_fields_1.setOf)(zod_1.z.enum(account_1.Hub), 100),
    viewLinkedRecords: zod_1.z.boolean(),
    contactAccess: zod_1.z.enum(user_1.RecordAccess),
    companyAccess: zod_1.z.enum(user_1.RecordAccess),
    assetAccess: zod_1.z.enum(user_1.AssetAccess),
    teamIds: (0, fact_fields_1.setOf)(fact_fields_1.id, 200),
    active: zod_1.z.boolean(),
    updatedAt: fact_fields_1.updateTime,
});
const recordFields = {
    accountId: fact_fields_1.id,
    id: fact_fields_1.id,
    ownerId: (0, fact_fields_1.optional)(fact_fields_1.id),
    teamId: (0, fact_fields_1.optional)(fact_fields_1.id),
    archived: fact_fields_1.archived,
    mergedIntoId: (0, fact_fields_1.optional)(fact_fields_1.id),
    createdAt: fact_fields_1.time,
    updatedAt: fact_fields_1.updateTime,
};
exports.contactFact = zod_1.z
    .object({
    ...recordFields,
    firstName: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    lastName: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    emails: (0, fact_fields_1.setOf)(fact_fields_1.mediumText, MAX_KEYS),
})
    .refine(notMergedIntoItself, MERGED_INTO_ITSELF);
exports.companyFact = zod_1.z
    .object({ ...recordFields, name: (0, fact_fields_1.optional)(fact_fields_1.shortText), domains: (0, fact_fields_1.setOf)(fact_fields_1.mediumText, MAX_KEYS) })
    .refine(notMergedIntoItself, MERGED_INTO_ITSELF);
exports.activityFact = zod_1.z.object({
    accountId: fact_fields_1.id,
    id: fact_fields_1.id,
    type: zod_1.z.enum(record_1.ActivityType),
    occurredAt: fact_fields_1.time,
    ownerName: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    contactIds: (0, fact_fields_1.setOf)(fact_fields_1.id, MAX_ASSOCIATIONS),
    companyIds: (0, fact_fields_1.setOf)(fact_fields_1.id, MAX_ASSOCIATIONS),
    title: (0, fact_fields_1.optional)(fact_fields_1.mediumText),
    body: (0, fact_fields_1.optional)(fact_fields_1.longText),
    direction: (0, fact_fields_1.optional)(zod_1.z.enum(record_1.ActivityDirection)),
    durationMs: (0, fact_fields_1.optional)(zod_1.z.number().int().min(0).max(2_147_483_647)),
    disposition: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    endsAt: (0, fact_fields_1.optional)(fact_fields_1.time),
    location: (0, fact_fields_1.optional)(fact_fields_1.mediumText),
    outcome: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    status: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    priority: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    dueAt: (0, fact_fields_1.optional)(fact_fields_1.time),
    archived: fact_fields_1.archived,
    updatedAt: fact_fields_1.updateTime,
});
exports.dealFact = zod_1.z.object({
    accountId: fact_fields_1.id,
    id: fact_fields_1.id,
    name: fact_fields_1.shortText,
    amount: (0, fact_fields_1.optional)(zod_1.z.string().regex(/^-?\d{1,30}(\.\d{1,12})?$/, 'must be a decimal number, such as 1200.50')),
    currency: (0, fact_fields_1.optional)(zod_1.z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as EUR')),
    pipeline: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    stage: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    status: zod_1.z.enum(record_1.DealStatus),
    closeDate: (0, fact_fields_1.optional)(fact_fields_1.time),
    ownerName: (0, fact_fields_1.optional)(fact_fields_1.shortText),
    contactIds: (0, fact_fields_1.setOf)(fact_fields_1.id, MAX_ASSOCIATIONS),
    companyIds: (0, fact_fields_1.setOf)(fact_fields_1.id, MAX_ASSOCIATIONS),
    archived: fact_fields_1.archived,
    updatedAt: fact_fields_1.updateTime,
});
exports.propertyFact = zod_1.z.object({
    accountId: fact_fields_1.id,
    recordType: zod_1.z.enum(record_1.RecordType),
    name: fact_fields_1.propertyName,
    type: fact_fields_1.propertyType,
    options: (0, fact_fields_1.optional)((0, fact_fields_1.setOf)(fact_fields_1.mediumText, 5_000)),
    archived: fact_fields_1.archived,
    updatedAt: fact_fields_1.updateTime,
});
exports.assetFact = zod_1.z.object({
    accountId: fact_fields_1.id,
    id: fact_fields_1.id,
    type: zod_1.z.enum(asset_1.AssetType),
    name: fact_fields_1.shortText.refine((text) => text.trim() !== '', 'must not be blank'),
    state: fact_fields_1.shortText,
    content: (0, fact_fields_1.jsonObject)(1_000_000),
    archived: fact_fields_1.archived,
    updatedAt: fact_fields_1.updateTime,
});
//# sourceMappingURL=facts.js.map