import { z } from 'zod';
import { AccountType, Hub, Tier } from '../accounts/account';
import { AssetAccess, RecordAccess, UserRole } from '../accounts/user';
import { AssetType } from '../asset-copying/asset';
import { contactKeys, websiteHosts } from '../linked-records/match-key.rules';
import { ActivityDirection, ActivityType, DealStatus, RecordType } from '../linked-records/record';
import {
  archived,
  id,
  jsonObject,
  longText,
  mediumText,
  optional,
  propertyName,
  propertyType,
  setOf,
  shortText,
  time,
  updateTime,
} from './fact-fields';

const MAX_KEYS = 200;
const MAX_ASSOCIATIONS = 250;
const MAX_OPTION_CHARACTERS = 1_000_000;
/** With the list and the fact around it a content nests a hundred levels, as much as values of other requests. */
const CONTENT_LIMITS = { limit: 1_000_000, depth: 98 };

const notMergedIntoItself = (fact: { readonly id: string; readonly mergedIntoId: string | null }): boolean =>
  fact.mergedIntoId !== fact.id;
const MERGED_INTO_ITSELF = { path: ['mergedIntoId'], message: 'must name another record than the fact itself' };

const fitsOneText = (options: readonly string[]): boolean => options.join('').length <= MAX_OPTION_CHARACTERS;

/** What other systems tell of an account; `updatedAt` decides which of two facts holds (S1). */
export const accountFact = z.object({
  id,
  name: shortText,
  type: z.enum(AccountType),
  active: z.boolean(),
  dataHostingLocation: id,
  storesSensitiveData: z.boolean(),
  subscriptions: z
    .array(z.object({ hub: z.enum(Hub), tier: z.enum(Tier) }))
    .refine((list) => new Set(list.map(({ hub }) => hub)).size === list.length, 'must name each hub once'),
  updatedAt: updateTime,
});

export const userFact = z.object({
  accountId: id,
  userId: id,
  name: shortText,
  role: z.enum(UserRole),
  twoFactorEnabled: z.boolean(),
  seats: setOf(z.enum(Hub), 100),
  viewLinkedRecords: z.boolean(),
  contactAccess: z.enum(RecordAccess),
  companyAccess: z.enum(RecordAccess),
  assetAccess: z.enum(AssetAccess),
  teamIds: setOf(id, 200),
  active: z.boolean(),
  updatedAt: updateTime,
});

const recordFields = {
  accountId: id,
  id,
  ownerId: optional(id),
  teamId: optional(id),
  archived,
  mergedIntoId: optional(id),
  createdAt: time,
  updatedAt: updateTime,
};

export const contactFact = z
  .object({
    ...recordFields,
    firstName: optional(shortText),
    lastName: optional(shortText),
    emails: setOf(mediumText, MAX_KEYS),
  })
  .refine(notMergedIntoItself, MERGED_INTO_ITSELF)
  .transform(({ emails, ...fact }) => ({ ...fact, keys: contactKeys(emails) }));

export const companyFact = z
  .object({ ...recordFields, name: optional(shortText), domains: setOf(mediumText, MAX_KEYS) })
  .refine(notMergedIntoItself, MERGED_INTO_ITSELF)
  .transform(({ domains, ...fact }) => ({ ...fact, keys: websiteHosts(domains) }));

export const activityFact = z.object({
  accountId: id,
  id,
  type: z.enum(ActivityType),
  occurredAt: time,
  ownerName: optional(shortText),
  contactIds: setOf(id, MAX_ASSOCIATIONS),
  companyIds: setOf(id, MAX_ASSOCIATIONS),
  title: optional(mediumText),
  body: optional(longText),
  direction: optional(z.enum(ActivityDirection)),
  durationMs: optional(z.number().int().min(0).max(2_147_483_647)),
  disposition: optional(shortText),
  endsAt: optional(time),
  location: optional(mediumText),
  outcome: optional(shortText),
  status: optional(shortText),
  priority: optional(shortText),
  dueAt: optional(time),
  archived,
  updatedAt: updateTime,
});

export const dealFact = z.object({
  accountId: id,
  id,
  name: shortText,
  amount: optional(z.string().regex(/^-?\d{1,30}(\.\d{1,12})?$/, 'must be a decimal number, such as 1200.50')),
  currency: optional(z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code, such as EUR')),
  pipeline: optional(shortText),
  stage: optional(shortText),
  status: z.enum(DealStatus),
  closeDate: optional(time),
  ownerName: optional(shortText),
  contactIds: setOf(id, MAX_ASSOCIATIONS),
  companyIds: setOf(id, MAX_ASSOCIATIONS),
  archived,
  updatedAt: updateTime,
});

export const propertyFact = z.object({
  accountId: id,
  recordType: z.enum(RecordType),
  name: propertyName,
  type: propertyType,
  options: optional(
    setOf(mediumText, 5_000).refine(fitsOneText, `must hold at most ${MAX_OPTION_CHARACTERS} characters in all`),
  ),
  archived,
  updatedAt: updateTime,
});

export const assetFact = z.object({
  accountId: id,
  id,
  type: z.enum(AssetType),
  name: shortText.refine((text) => text.trim() !== '', 'must not be blank'),
  state: shortText,
  content: jsonObject(CONTENT_LIMITS),
  archived,
  updatedAt: updateTime,
});

export type AccountFact = z.output<typeof accountFact>;
export type UserFact = z.output<typeof userFact>;
export type ContactFact = z.output<typeof contactFact>;
export type CompanyFact = z.output<typeof companyFact>;
export type ActivityFact = z.output<typeof activityFact>;
export type DealFact = z.output<typeof dealFact>;
export type PropertyFact = z.output<typeof propertyFact>;
export type AssetFact = z.output<typeof assetFact>;
