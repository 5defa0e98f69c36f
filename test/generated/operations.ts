/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why linked records are not shown. */
export type AccessDenialCode =
  /** The account is deactivated, or nothing is known of it (M9). */
  | 'ACCOUNT_INACTIVE'
  /** The user has a seat, but the home account has that hub below PROFESSIONAL (M6, C5). */
  | 'HUB_BELOW_PROFESSIONAL'
  /** Of a source: there is no data mirroring setting from it to the home account (M9). */
  | 'MIRRORING_OFF'
  /** The viewer is no active user of the home account. */
  | 'NOT_A_MEMBER'
  /** The user lacks the permission to view linked records (M6). */
  | 'NO_LINKED_RECORDS_PERMISSION'
  /** The home account is in no organization (M9). */
  | 'NO_ORGANIZATION'
  /** The user has no Sales Hub or Service Hub seat in the home account (M6). */
  | 'NO_SEAT'
  /** The record is not there, is archived, or is not visible to the viewer: never told apart (M2, M6, M11). */
  | 'RECORD_NOT_VISIBLE'
  /** Of a source: it stores sensitive data and is therefore never a source (C4). */
  | 'SOURCE_SENSITIVE'
  /** The viewer wanted to look up more different e-mail addresses or domains than he may within an hour, whether anything was found or not (M1, M11). Nothing of this request was looked up: to be asked again, with smaller pages, when the next hour has begun. */
  | 'TOO_MANY_LOOKUPS';

/** An account as its owning system has it now, whole. */
export type AccountFactInput = {
  /** Whether it is in use; false when it is deactivated. */
  active: boolean;
  /** Where its data is hosted: a code without white space, such as `eu1`. */
  dataHostingLocation: string;
  /** Its id: 1 to 64 printable ASCII characters without white space. */
  id: string;
  /** Its name; at most 500 characters. */
  name: string;
  /** Whether it stores sensitive data, which bars it as a mirroring source (C4). */
  storesSensitiveData: boolean;
  /** Its hubs. */
  subscriptions: Array<SubscriptionInput>;
  /** What it is for. */
  type: AccountType;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
};

/** What an account is for. Only STANDARD accounts can join an organization (O7). */
export type AccountType =
  /** An account in which apps are developed. */
  | 'APP_DEVELOPER'
  /** A test account of a developer. */
  | 'DEVELOPER_TEST'
  /** A copy of an account to try things in. */
  | 'SANDBOX'
  /** A productive account. */
  | 'STANDARD';

/** Who began a call or an e-mail. */
export type ActivityDirection =
  /** The contact did. */
  | 'INBOUND'
  /** The account did. */
  | 'OUTBOUND';

/** An activity as its owning system has it now, whole. */
export type ActivityFactInput = {
  /** The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id. */
  accountId: string;
  /** Whether it is deleted or archived in the owning system. */
  archived?: boolean | null | undefined;
  /** Its text; at most 65,536 characters. */
  body?: string | null | undefined;
  /** The companies it is associated with; at most 250, and 20,000 associations in a call. */
  companyIds: Array<string>;
  /** The contacts it is associated with; at most 250, and 20,000 associations in a call. */
  contactIds: Array<string>;
  /** Of calls and e-mails: who began. */
  direction?: ActivityDirection | null | undefined;
  /** Of calls: how it ended; at most 500 characters. */
  disposition?: string | null | undefined;
  /** Of tasks: when it is due. */
  dueAt?: string | null | undefined;
  /** Of calls: how long, in milliseconds. */
  durationMs?: number | null | undefined;
  /** Of meetings: when it ends. */
  endsAt?: string | null | undefined;
  /** Its id in that account, unique among activities of all types. */
  id: string;
  /** Of meetings: where; at most 4,000 characters. */
  location?: string | null | undefined;
  /** When it took place, or is due to. */
  occurredAt: string;
  /** Of meetings: what came of it; at most 500 characters. */
  outcome?: string | null | undefined;
  /** The owner's name; at most 500 characters. */
  ownerName?: string | null | undefined;
  /** Of tasks: how urgent; at most 500 characters. */
  priority?: string | null | undefined;
  /** Of e-mails and tasks: how far; at most 500 characters. */
  status?: string | null | undefined;
  /** Its title or subject; at most 4,000 characters. */
  title?: string | null | undefined;
  /** What it is. */
  type: ActivityType;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
};

/** A kind of activity that is mirrored (M3). */
export type ActivityType =
  /** A telephone call. */
  | 'CALL'
  /** An e-mail sent or received one to one. */
  | 'EMAIL'
  /** A meeting. */
  | 'MEETING'
  /** A note. */
  | 'NOTE'
  /** A task. */
  | 'TASK';

/** What a user may do with his account's assets. */
export type AssetAccess =
  /** See, create and change them. */
  | 'EDIT'
  /** Nothing. */
  | 'NONE'
  /** See them. */
  | 'VIEW';

/** What a copy does with an asset in a target. */
export type AssetCopyAction =
  /** Nothing, for the reasons in `blockers`. */
  | 'BLOCKED'
  /** Writes a new asset. */
  | 'CREATE'
  /** Overwrites the earlier copy (A8). */
  | 'REPLACE'
  /** Uses one that is there: mapped, copied earlier, or of the same name (A6). */
  | 'REUSE'
  /** Does nothing: what was asked for is mapped to one that is there. */
  | 'SKIP';

/** Why an asset cannot be copied to a target. */
export type AssetCopyBlockerCode =
  /** The earlier copy was changed, and is not overwritten (A8). */
  | 'COPY_CHANGED'
  /** It needs itself, over the way that the message tells (A11). */
  | 'CYCLE'
  /** Something that it needs is blocked (A11). */
  | 'DEPENDENCY_BLOCKED'
  /** A property of the target is of another type, or lacks options (A6). */
  | 'INCOMPATIBLE_PROPERTY'
  /** The target lacks a property that it uses; none is created by a copy (A6). */
  | 'MISSING_PROPERTY'
  /** It needs an asset that is neither in the source nor mapped (A6). */
  | 'MISSING_REFERENCE'
  /** Its name is taken in the target, and the policy does not say what to do (A8). */
  | 'NAME_TAKEN'
  /** It has parts that cannot travel, or is not of a kind that is copied (A1). */
  | 'UNSUPPORTED_ASSET';

/** What to copy, and where to. */
export type AssetCopyInput = {
  /** The assets asked for: 1 to 100. What they need comes along by itself (A6). */
  assets: Array<AssetRefInput>;
  /** Assets of targets that are to be used; at most 1,000, each for an asset that the copy needs. */
  mappings?: Array<AssetMappingInput> | null | undefined;
  /** What happens when a name is taken (A8). */
  onConflict?: ConflictPolicy | null | undefined;
  /** The account that has the assets. */
  sourceAccountId: string;
  /** The accounts that get them: 1 to 4 others. */
  targetAccountIds: Array<string>;
};

/** How one asset in one target stands (A10). */
export type AssetCopyItemStatus =
  /** Something that it needs was not copied; can be retried. */
  | 'BLOCKED'
  /** It was not begun: the job was canceled, or what permits it was taken away (A2); not retried, to be copied again. */
  | 'CANCELED'
  /** The copy is there. */
  | 'COPIED'
  /** A worker has taken it. */
  | 'COPYING'
  /** It could not be written, for `reason`; can be retried. */
  | 'FAILED'
  /** Nothing was done yet. */
  | 'PENDING'
  /** An asset of the target is used. */
  | 'REUSED'
  /** Nothing was to be done, or nothing needs it any more. */
  | 'SKIPPED';

/** How a copy stands (A10). */
export type AssetCopyJobStatus =
  /** It was canceled before all items were there. */
  | 'CANCELED'
  /** It was canceled; what is being written just now is still written. */
  | 'CANCELING'
  /** No item is there. */
  | 'FAILED'
  /** Some items are there, others are not. */
  | 'PARTIAL'
  /** No worker has begun it. */
  | 'QUEUED'
  /** It is being done. */
  | 'RUNNING'
  /** All items are there. */
  | 'SUCCEEDED';

/** Why a copy is refused. */
export type AssetCopyUserErrorCode =
  /** The viewer acts in neither account, or lacks a permission there (A3). */
  | 'FORBIDDEN'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Who acts for another changes nothing (O17). */
  | 'IMPERSONATED'
  /** A value of the input is not what it should be, or asks for more than one copy takes. */
  | 'INVALID_INPUT'
  /** The job is over (A10). */
  | 'NOT_CANCELABLE'
  /** Asset copying from the source to the target is not switched on (A2). */
  | 'NOT_CONNECTED'
  /** No such asset in the source, or no such job that the viewer sees. */
  | 'NOT_FOUND'
  /** The job is not over, or nothing of it has failed; canceled items are not retried (A10). */
  | 'NOT_RETRYABLE'
  /** Something stands against an item of the plan (A7). */
  | 'PLAN_BLOCKED'
  /** The plan is no longer the one that was looked at (A9). */
  | 'PLAN_STALE';

/** A marketing e-mail, list or form as its owning system has it now, whole. */
export type AssetFactInput = {
  /** The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id. */
  accountId: string;
  /** Whether it is deleted or archived in the owning system. */
  archived?: boolean | null | undefined;
  /** A JSON object: the asset as the owning system's API gives it (HubSpot marketing e-mail, form, or list with its filters); at most 1,000,000 characters, and 98 levels of objects and lists, without a key `__proto__`. One with more is refused alone, however deep it nests (S4). */
  content: unknown;
  /** Its id among the assets of its type in that account. */
  id: string;
  /** Its name, not blank; at most 500 characters. */
  name: string;
  /** Its state in the owning system, such as `PUBLISHED`; at most 500 characters. */
  state: string;
  /** What it is. */
  type: AssetType;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
};

/** Says which asset of a target stands for one of the source; comes before all else (A6). */
export type AssetMappingInput = {
  /** The id in the source. */
  sourceId: string;
  /** The target, one of those asked for. */
  targetAccountId: string;
  /** The id in the target. */
  targetId: string;
  /** What both are. */
  type: AssetType;
};

/** An asset of the source. */
export type AssetRefInput = {
  /** Its id in the source. */
  id: string;
  /** What it is. */
  type: AssetType;
};

/** A kind of asset that can be copied (A1). */
export type AssetType =
  /** A form, without its submissions. */
  | 'FORM'
  /** A list of contacts or companies, without its members. */
  | 'LIST'
  /** A marketing e-mail; only automated ones are copied. */
  | 'MARKETING_EMAIL';

/** A company as its owning system has it now, whole. */
export type CompanyFactInput = {
  /** The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id. */
  accountId: string;
  /** Whether it is deleted or archived in the owning system. */
  archived?: boolean | null | undefined;
  /** When it was created; older linked records come first. */
  createdAt: string;
  /** Its website domains, the primary one first; a website URL serves too; at most 200. */
  domains: Array<string>;
  /** Its id in that account. */
  id: string;
  /** The survivor, for a record merged away; its id then stands for the survivor (M2). */
  mergedIntoId?: string | null | undefined;
  /** At most 500 characters. */
  name?: string | null | undefined;
  /** The id of the user who owns it. */
  ownerId?: string | null | undefined;
  /** The id of the owner's team. */
  teamId?: string | null | undefined;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
};

/** Connections to switch on and off; all of them or none. */
export type ConfigureConnectionsInput = {
  /** Only tell what would change (C6). */
  dryRun?: boolean | null | undefined;
  /** The version that was seen (O18). */
  expectedVersion: number;
  /** For 24 hours a repeat with the same key and input gives the same answer, and has no effect; without the organization when it is gone or no longer the viewer’s to see. Nothing is kept of a dry run. */
  idempotencyKey?: string | null | undefined;
  /** The home account’s organization. */
  organizationId: string;
  /** At most 100; each feature of each two accounts once. */
  settings: Array<ConnectionSettingInput>;
};

/** What happens to an asset that was asked for when its name is taken in the target (A8). */
export type ConflictPolicy =
  /** It is a blocker. */
  | 'FAIL'
  /** The copy gets a number after its name: “ (2)”, “ (3)” … */
  | 'KEEP_BOTH'
  /** An earlier copy that nobody has changed is overwritten; else it is a blocker. */
  | 'REPLACE'
  /** An earlier copy, or what has the name, is used; nothing is written. */
  | 'USE_EXISTING';

/** The organization to connect in everything that is available. */
export type ConnectAllAccountsInput = {
  /** Only tell what would change (C6). */
  dryRun?: boolean | null | undefined;
  /** The version that was seen (O18). */
  expectedVersion: number;
  /** For 24 hours a repeat with the same key and input gives the same answer, and has no effect; without the organization when it is gone or no longer the viewer’s to see. Nothing is kept of a dry run. */
  idempotencyKey?: string | null | undefined;
  /** The home account’s organization. */
  organizationId: string;
};

/** What becomes of one direction of a feature. */
export type ConnectionChangeKind =
  /** It is switched off. */
  | 'DISABLED'
  /** It is switched on. */
  | 'ENABLED'
  /** It cannot be switched on; `reasons` says why (C4, C5). */
  | 'UNAVAILABLE'
  /** It is as asked for already. */
  | 'UNCHANGED';

/** How an account is connected with a peer (C2). */
export type ConnectionDirection =
  /** From the peer to the account, and not back. */
  | 'FROM_PEER'
  /** Not at all. */
  | 'OFF'
  /** From the account to its peer, and not back. */
  | 'TO_PEER'
  /** Both ways. */
  | 'TWO_WAY';

/** What a connection setting permits. */
export type ConnectionFeature =
  /** Assets of the source may be copied to the target (A2). */
  | 'ASSET_COPYING'
  /** Users of the target see linked records of the source (M9). */
  | 'DATA_MIRRORING';

/** How two accounts are to be connected: an account, and the one it is connected with (C2). */
export type ConnectionSettingInput = {
  /** A member account. */
  accountId: string;
  /** Which way; both without it. */
  direction?: ConnectionDirection | null | undefined;
  /** What is permitted. */
  feature: ConnectionFeature;
  /** Another member account. */
  peerAccountId: string;
};

/** A contact as its owning system has it now, whole. */
export type ContactFactInput = {
  /** The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id. */
  accountId: string;
  /** Whether it is deleted or archived in the owning system. */
  archived?: boolean | null | undefined;
  /** When it was created; older linked records come first. */
  createdAt: string;
  /** Its e-mail addresses, the primary one first; at most 200. */
  emails: Array<string>;
  /** At most 500 characters. */
  firstName?: string | null | undefined;
  /** Its id in that account. */
  id: string;
  /** At most 500 characters. */
  lastName?: string | null | undefined;
  /** The survivor, for a record merged away; its id then stands for the survivor (M2). */
  mergedIntoId?: string | null | undefined;
  /** The id of the user who owns it. */
  ownerId?: string | null | undefined;
  /** The id of the owner's team. */
  teamId?: string | null | undefined;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
};

/** A copy to be made. */
export type CopyAssetsInput = {
  /** What to copy, and where to. */
  copy: AssetCopyInput;
  /** For 24 hours a repeat with the same key and the same input makes no second job: it answers the first one as it is by then, and null when it is no longer the viewer’s to see (A3). */
  idempotencyKey?: string | null | undefined;
  /** The `digest` of the plan that was looked at; the copy is refused when that is no longer the plan (A9). */
  planDigest?: string | null | undefined;
};

/** The organization to create; the home account is always a member. */
export type CreateOrganizationInput = {
  /** The other members: one to four. */
  accountIds: Array<string>;
  /** That connecting shares personal data, and may bring duties to inform, is understood (O6). */
  acknowledgeDataSharing: boolean;
  /** For 24 hours a repeat with the same key and input gives the same answer, and has no effect; without the organization when it is gone or no longer the viewer’s to see. */
  idempotencyKey?: string | null | undefined;
  /** At most 200 characters; the home account’s name without it. */
  name?: string | null | undefined;
};

/** A deal as its owning system has it now, whole. */
export type DealFactInput = {
  /** The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id. */
  accountId: string;
  /** A decimal number as text: `"1200.50"`. */
  amount?: string | null | undefined;
  /** Whether it is deleted or archived in the owning system. */
  archived?: boolean | null | undefined;
  /** When it was closed or is expected to be. */
  closeDate?: string | null | undefined;
  /** The companies it is associated with; at most 250, and 20,000 associations in a call. */
  companyIds: Array<string>;
  /** The contacts it is associated with; at most 250, and 20,000 associations in a call. */
  contactIds: Array<string>;
  /** An ISO 4217 code: `EUR`. */
  currency?: string | null | undefined;
  /** Its id in that account. */
  id: string;
  /** Its name; at most 500 characters. */
  name: string;
  /** The owner's name; at most 500 characters. */
  ownerName?: string | null | undefined;
  /** Its pipeline; at most 500 characters. */
  pipeline?: string | null | undefined;
  /** Its stage; at most 500 characters. */
  stage?: string | null | undefined;
  /** How it stands. */
  status: DealStatus;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
};

/** How a deal stands. */
export type DealStatus =
  /** Closed and lost. */
  | 'LOST'
  /** Not decided. */
  | 'OPEN'
  /** Closed and won. */
  | 'WON';

/** The organization to delete. */
export type DeleteOrganizationInput = {
  /** The version that was seen (O18). */
  expectedVersion: number;
  /** For 24 hours a repeat with the same key and input gives the same answer, and has no effect; without the organization when it is gone or no longer the viewer’s to see. */
  idempotencyKey?: string | null | undefined;
  /** The home account’s organization. */
  organizationId: string;
};

/** What bars an account from an organization. */
export type EligibilityObstacleCode =
  /** It has no hub at PROFESSIONAL or above (O2). */
  | 'BELOW_PROFESSIONAL'
  /** It is deactivated (O7). */
  | 'DEACTIVATED'
  /** It is in an organization. */
  | 'IN_AN_ORGANIZATION'
  /** It is a sandbox, test or developer account (O7). */
  | 'NOT_A_STANDARD_ACCOUNT'
  /** The viewer is not Super Admin there (O3). */
  | 'NOT_SUPER_ADMIN'
  /** Its data is hosted elsewhere than the home account’s (O8). */
  | 'OTHER_HOSTING_LOCATION'
  /** The viewer has not set up two-factor authentication there (O4). */
  | 'TWO_FACTOR_NOT_SET_UP';

/** A product family that an account can subscribe to. */
export type Hub =
  /** Commerce Hub. */
  | 'COMMERCE'
  /** Content Hub. */
  | 'CONTENT'
  /** Data Hub. */
  | 'DATA'
  /** Marketing Hub. */
  | 'MARKETING'
  /** Sales Hub: its seats and its level open linked records (M6). */
  | 'SALES'
  /** Service Hub: its seats and its level open linked records (M6). */
  | 'SERVICE';

/** What two records share. */
export type MatchKind =
  /** A website host, of companies. */
  | 'DOMAIN'
  /** An e-mail address, of contacts. */
  | 'EMAIL';

/** Where a record has a key from. */
export type MatchRank =
  /** From one of the others. */
  | 'ADDITIONAL'
  /** From its first e-mail address or domain. */
  | 'PRIMARY';

/** What happened to an organization (O16). */
export type OrganizationEventType =
  /** An account joined. */
  | 'ACCOUNT_ADDED'
  /** An account left, with its connection settings (O15). */
  | 'ACCOUNT_REMOVED'
  /** Assets were copied. */
  | 'ASSETS_COPIED'
  /** A connection setting was switched off. */
  | 'CONNECTION_DISABLED'
  /** A connection setting was switched on. */
  | 'CONNECTION_ENABLED'
  /** It was created. */
  | 'ORGANIZATION_CREATED'
  /** It was deleted. */
  | 'ORGANIZATION_DELETED'
  /** It got another name. */
  | 'ORGANIZATION_RENAMED';

/** Why a change of an organization was not made. */
export type OrganizationUserErrorCode =
  /** The account named is no member. */
  | 'ACCOUNT_NOT_A_MEMBER'
  /** Something bars the account named; one error for each obstacle (O9). */
  | 'ACCOUNT_NOT_ELIGIBLE'
  /** Data sharing was not acknowledged (O6). */
  | 'ACKNOWLEDGEMENT_REQUIRED'
  /** A connection setting cannot be switched on (C4, C5). */
  | 'CONNECTION_NOT_AVAILABLE'
  /** The viewer may not do this in the account named (O4, O10). */
  | 'FORBIDDEN'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Somebody acts for the viewer (O17). */
  | 'IMPERSONATED'
  /** The input is not what it should be; `field` says where. */
  | 'INVALID_INPUT'
  /** It takes an account with MARKETING ENTERPRISE (O3, O11, O12). */
  | 'MARKETING_ENTERPRISE_REQUIRED'
  /** The home account is in no such organization. */
  | 'NOT_FOUND'
  /** The viewer has to verify again: see `stepUp` (O5). */
  | 'STEP_UP_REQUIRED'
  /** There would be fewer than two accounts (O1, O12). */
  | 'TOO_FEW_ACCOUNTS'
  /** There would be more than five accounts (O1). */
  | 'TOO_MANY_ACCOUNTS'
  /** The organization has changed since; the message tells its version (O18). */
  | 'VERSION_CONFLICT';

/** A property definition of an account as its owning system has it now, whole. */
export type PropertyFactInput = {
  /** The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id. */
  accountId: string;
  /** Whether it is deleted or archived in the owning system. */
  archived?: boolean | null | undefined;
  /** Its internal name: 1 to 100 printable ASCII characters, such as `lifecyclestage`. */
  name: string;
  /** The values that can be chosen, by internal name, at most 5,000 with at most 1,000,000 characters in all; null when any value is allowed. */
  options?: Array<string> | null | undefined;
  /** The records that have it. */
  recordType: RecordType;
  /** Its type: `string`, `number`, `date`, `datetime`, `enumeration`, `bool`, or another of the owning system. */
  type: string;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
};

/** How far a user sees his account's records of one type. */
export type RecordAccess =
  /** Every record. */
  | 'ALL'
  /** No record. */
  | 'NONE'
  /** Records that the user owns. */
  | 'OWNED'
  /** Records whose owner's team is one of the user's teams. */
  | 'TEAM';

/** A kind of CRM record that can be linked. */
export type RecordType =
  /** A company; linked by website host. */
  | 'COMPANY'
  /** A person; linked by e-mail address. */
  | 'CONTACT';

/** How one source account stands to the viewer. */
export type SourceStatus =
  /** They are not: see `denials`. */
  | 'DENIED'
  /** Its linked records are shown. */
  | 'READABLE'
  /** They would be, but the source did not answer now; the others are not hidden by it (M13). */
  | 'UNAVAILABLE';

/** The level at which an account has a hub. */
export type SubscriptionInput = {
  /** The hub; each at most once. */
  hub: Hub;
  /** Its level. */
  tier: Tier;
};

/** The level of a hub, lowest first. */
export type Tier =
  /** The highest level; in MARKETING it is what an organization needs once (O1). */
  | 'ENTERPRISE'
  /** No paid subscription. */
  | 'FREE'
  /** The lowest level that membership of an organization takes (O2). */
  | 'PROFESSIONAL'
  /** The lowest paid level. */
  | 'STARTER';

/** What to change of an organization; all of it in one step. */
export type UpdateOrganizationInput = {
  /** Accounts that join. */
  addAccountIds?: Array<string> | null | undefined;
  /** The version that was seen (O18). */
  expectedVersion: number;
  /** For 24 hours a repeat with the same key and input gives the same answer, and has no effect; without the organization when it is gone or no longer the viewer’s to see. */
  idempotencyKey?: string | null | undefined;
  /** The new name; at most 200 characters. */
  name?: string | null | undefined;
  /** The home account’s organization. */
  organizationId: string;
  /** Accounts that leave. */
  removeAccountIds?: Array<string> | null | undefined;
};

/** A user of one account as its owning system has him now, whole. */
export type UserFactInput = {
  /** The account it belongs to: 1 to 64 printable ASCII characters without white space, as every id. */
  accountId: string;
  /** Whether he may sign in; false when he was removed. */
  active: boolean;
  /** What he may do with assets (A3). */
  assetAccess: AssetAccess;
  /** Which companies he may see (M6). */
  companyAccess: RecordAccess;
  /** Which contacts he may see (M6). */
  contactAccess: RecordAccess;
  /** His name; at most 500 characters. */
  name: string;
  /** What he is in this account. */
  role: UserRole;
  /** The hubs of which a paid seat is assigned to him (M6). */
  seats: Array<Hub>;
  /** The teams he is in; at most 200. */
  teamIds: Array<string>;
  /** Whether he has set up two-factor authentication (O4). */
  twoFactorEnabled: boolean;
  /** When the owning system last changed it, compared to the millisecond and at most a day ahead; an older fact never overwrites a newer one (S1). */
  updatedAt: string;
  /** The id of the user, the same in every account: the `sub` of his tokens. */
  userId: string;
  /** Whether he has the permission to view linked records (M6). */
  viewLinkedRecords: boolean;
};

/** What a user is in one account. */
export type UserRole =
  /** Any other user. */
  | 'MEMBER'
  /** Manages the account for a partner; may see the organization (O10). */
  | 'PARTNER_ADMIN'
  /** Sees every record and manages the account; not exempt from seats and permissions (M7). */
  | 'SUPER_ADMIN';

export type AccountsQueryVariables = Exact<{
  representations: Array<Record<string, unknown>> | Record<string, unknown>;
}>;


export type AccountsQuery = { _entities: Array<
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type AssetsQueryVariables = Exact<{
  accountId: string;
  types?: Array<AssetType> | AssetType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetsQuery = { assets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: AssetType, name: string, state: string, account: { id: string }, copiedFrom: { assetId: string, sourceChanged: boolean, copyChanged: boolean, account: { id: string } } | null }> } };

export type AssetCopyPlanQueryVariables = Exact<{
  input: AssetCopyInput;
}>;


export type AssetCopyPlanQuery = { assetCopyPlan: { digest: string | null, executable: boolean, items: Array<{ assetId: string, type: AssetType, name: string, action: AssetCopyAction, targetName: string | null, targetAssetId: string | null, requiredBy: Array<string>, dropped: Array<string>, target: { id: string }, blockers: Array<{ code: AssetCopyBlockerCode, message: string, reference: string | null }> }>, userErrors: Array<{ code: AssetCopyUserErrorCode, message: string, field: Array<string> | null, accountId: string | null, assetId: string | null }> } };

export type AssetCopyJobQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetCopyJobQuery = { assetCopyJob: { id: string, status: AssetCopyJobStatus, createdAt: string, finishedAt: string | null, items: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ assetId: string, type: AssetType, name: string, status: AssetCopyItemStatus, targetAssetId: string | null, targetName: string | null, reason: string | null, dropped: Array<string>, target: { id: string } }> }, source: { id: string }, targets: Array<{ id: string }>, progress: { total: number, done: number, failed: number } } | null };

export type AssetCopyJobsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetCopyJobsQuery = { assetCopyJobs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: AssetCopyJobStatus, createdAt: string, finishedAt: string | null, source: { id: string }, targets: Array<{ id: string }>, progress: { total: number, done: number, failed: number } }> } };

export type CopyAssetsMutationVariables = Exact<{
  input: CopyAssetsInput;
}>;


export type CopyAssetsMutation = { copyAssets: { job: { id: string, status: AssetCopyJobStatus, createdAt: string, finishedAt: string | null, source: { id: string }, targets: Array<{ id: string }>, progress: { total: number, done: number, failed: number } } | null, userErrors: Array<{ code: AssetCopyUserErrorCode, message: string, field: Array<string> | null, accountId: string | null, assetId: string | null }> } };

export type RetryAssetCopyMutationVariables = Exact<{
  jobId: string;
}>;


export type RetryAssetCopyMutation = { retryAssetCopy: { job: { id: string, status: AssetCopyJobStatus, createdAt: string, finishedAt: string | null, source: { id: string }, targets: Array<{ id: string }>, progress: { total: number, done: number, failed: number } } | null, userErrors: Array<{ code: AssetCopyUserErrorCode, message: string, field: Array<string> | null, accountId: string | null, assetId: string | null }> } };

export type CancelAssetCopyMutationVariables = Exact<{
  jobId: string;
}>;


export type CancelAssetCopyMutation = { cancelAssetCopy: { job: { id: string, status: AssetCopyJobStatus, createdAt: string, finishedAt: string | null, source: { id: string }, targets: Array<{ id: string }>, progress: { total: number, done: number, failed: number } } | null, userErrors: Array<{ code: AssetCopyUserErrorCode, message: string, field: Array<string> | null, accountId: string | null, assetId: string | null }> } };

export type SyncPropertiesMutationVariables = Exact<{
  properties: Array<PropertyFactInput> | PropertyFactInput;
}>;


export type SyncPropertiesMutation = { syncProperties: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type SyncAssetsMutationVariables = Exact<{
  assets: Array<AssetFactInput> | AssetFactInput;
}>;


export type SyncAssetsMutation = { syncAssets: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type AssetCopyAnswerPartsFragment = { job: { id: string, status: AssetCopyJobStatus, createdAt: string, finishedAt: string | null, source: { id: string }, targets: Array<{ id: string }>, progress: { total: number, done: number, failed: number } } | null, userErrors: Array<{ code: AssetCopyUserErrorCode, message: string, field: Array<string> | null, accountId: string | null, assetId: string | null }> };

export type AssetCopyJobPartsFragment = { id: string, status: AssetCopyJobStatus, createdAt: string, finishedAt: string | null, source: { id: string }, targets: Array<{ id: string }>, progress: { total: number, done: number, failed: number } };

export type AssetCopyErrorPartsFragment = { code: AssetCopyUserErrorCode, message: string, field: Array<string> | null, accountId: string | null, assetId: string | null };

export type ChildrenOfContactsQueryVariables = Exact<{
  representations: Array<Record<string, unknown>> | Record<string, unknown>;
  types?: Array<ActivityType> | ActivityType | null | undefined;
  activities?: number | null | undefined;
  activitiesAfter?: string | null | undefined;
  deals?: number | null | undefined;
  dealsAfter?: string | null | undefined;
}>;


export type ChildrenOfContactsQuery = { _entities: Array<
    | { linkedRecords: { nodes: Array<{ recordId: string, account: { id: string }, activities: { totalCount: number, edges: Array<{ cursor: string, node:
                | { id: string, type: ActivityType, occurredAt: string }
                | { id: string, type: ActivityType, occurredAt: string }
                | { id: string, type: ActivityType, occurredAt: string }
                | { id: string, type: ActivityType, occurredAt: string }
                | { id: string, type: ActivityType, occurredAt: string }
               }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, deals: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, name: string, closeDate: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } }> } }
    | Record<PropertyKey, never>
   | null> };

export type ConfigureConnectionsMutationVariables = Exact<{
  input: ConfigureConnectionsInput;
}>;


export type ConfigureConnectionsMutation = { configureConnections: { organization: { id: string, version: number, connectionSettings: Array<{ feature: ConnectionFeature, source: { id: string }, target: { id: string } }> } | null, changes: Array<{ feature: ConnectionFeature, change: ConnectionChangeKind, reasons: Array<string>, viewers: number | null, source: { id: string }, target: { id: string } }>, userErrors: Array<{ code: OrganizationUserErrorCode, message: string, field: Array<string> | null, accountId: string | null }> } };

export type ConnectAllAccountsMutationVariables = Exact<{
  input: ConnectAllAccountsInput;
}>;


export type ConnectAllAccountsMutation = { connectAllAccounts: { organization: { id: string, version: number, connectionSettings: Array<{ feature: ConnectionFeature, source: { id: string }, target: { id: string } }> } | null, changes: Array<{ feature: ConnectionFeature, change: ConnectionChangeKind, reasons: Array<string>, viewers: number | null, source: { id: string }, target: { id: string } }>, userErrors: Array<{ code: OrganizationUserErrorCode, message: string, field: Array<string> | null, accountId: string | null }> } };

export type ConnectionsAnswerFragment = { organization: { id: string, version: number, connectionSettings: Array<{ feature: ConnectionFeature, source: { id: string }, target: { id: string } }> } | null, changes: Array<{ feature: ConnectionFeature, change: ConnectionChangeKind, reasons: Array<string>, viewers: number | null, source: { id: string }, target: { id: string } }>, userErrors: Array<{ code: OrganizationUserErrorCode, message: string, field: Array<string> | null, accountId: string | null }> };

export type OrganizationHistoryQueryVariables = Exact<{
  representations: Array<Record<string, unknown>> | Record<string, unknown>;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationHistoryQuery = { _entities: Array<
    | { id: string, name: string, createdAt: string, accounts: Array<{ joinedAt: string, account: { id: string } }>, connectionSettings: Array<{ feature: ConnectionFeature, enabledAt: string, source: { id: string }, target: { id: string } }>, events: { edges: Array<{ cursor: string, node: { id: string, type: OrganizationEventType, occurredAt: string, actorId: string | null, actingForId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type AssetCopyItemsQueryVariables = Exact<{
  representations: Array<Record<string, unknown>> | Record<string, unknown>;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetCopyItemsQuery = { _entities: Array<
    | { id: string, status: AssetCopyJobStatus, items: { edges: Array<{ cursor: string, node: { name: string, status: AssetCopyItemStatus, targetName: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null> };

export type AssetCopiesQueryVariables = Exact<{
  accountId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetCopiesQuery = { assets: { edges: Array<{ cursor: string, node: { id: string, name: string, updatedAt: string, copiedFrom: { assetId: string, copiedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssetCopyHistoryQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssetCopyHistoryQuery = { assetCopyJobs: { edges: Array<{ cursor: string, node: { id: string, status: AssetCopyJobStatus, finishedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LinkedRecordAccessOfQueryVariables = Exact<{
  userId?: string | null | undefined;
}>;


export type LinkedRecordAccessOfQuery = { linkedRecordAccess: { granted: boolean, denials: Array<{ code: AccessDenialCode, message: string }>, sources: Array<{ status: SourceStatus, account: { id: string, name: string }, denials: Array<{ code: AccessDenialCode, message: string }> }> } };

export type LinkedRecordsOfContactsQueryVariables = Exact<{
  representations: Array<Record<string, unknown>> | Record<string, unknown>;
  first?: number | null | undefined;
  after?: string | null | undefined;
  sourceAccountIds?: Array<string> | string | null | undefined;
}>;


export type LinkedRecordsOfContactsQuery = { _entities: Array<
    | { id: string, linkedRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, access: { granted: boolean, denials: Array<{ code: AccessDenialCode, message: string }>, sources: Array<{ status: SourceStatus, account: { id: string, name: string }, denials: Array<{ code: AccessDenialCode, message: string }> }> }, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ id: string, recordId: string, recordType: RecordType, name: string, account: { id: string, name: string }, matches: Array<{ key: string, kind: MatchKind, home: MatchRank, linked: MatchRank }>, activities: { totalCount: number, nodes: Array<
              | { __typename: 'MirroredCall', title: string | null, body: string | null, direction: ActivityDirection | null, durationMs: number | null, disposition: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredEmail', subject: string | null, body: string | null, direction: ActivityDirection | null, status: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredMeeting', title: string | null, body: string | null, endsAt: string | null, location: string | null, outcome: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredNote', body: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredTask', subject: string | null, body: string | null, status: string | null, priority: string | null, dueAt: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
            > }, deals: { totalCount: number, nodes: Array<{ id: string, name: string, amount: string | null, currency: string | null, pipeline: string | null, stage: string | null, status: DealStatus, closeDate: string | null, ownerName: string | null }> } }> } }
    | Record<PropertyKey, never>
   | null> };

export type LinkedRecordsOfCompaniesQueryVariables = Exact<{
  representations: Array<Record<string, unknown>> | Record<string, unknown>;
  first?: number | null | undefined;
  after?: string | null | undefined;
  sourceAccountIds?: Array<string> | string | null | undefined;
}>;


export type LinkedRecordsOfCompaniesQuery = { _entities: Array<
    | { id: string, linkedRecords: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, access: { granted: boolean, denials: Array<{ code: AccessDenialCode, message: string }>, sources: Array<{ status: SourceStatus, account: { id: string, name: string }, denials: Array<{ code: AccessDenialCode, message: string }> }> }, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ id: string, recordId: string, recordType: RecordType, name: string, account: { id: string, name: string }, matches: Array<{ key: string, kind: MatchKind, home: MatchRank, linked: MatchRank }>, activities: { totalCount: number, nodes: Array<
              | { __typename: 'MirroredCall', title: string | null, body: string | null, direction: ActivityDirection | null, durationMs: number | null, disposition: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredEmail', subject: string | null, body: string | null, direction: ActivityDirection | null, status: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredMeeting', title: string | null, body: string | null, endsAt: string | null, location: string | null, outcome: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredNote', body: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
              | { __typename: 'MirroredTask', subject: string | null, body: string | null, status: string | null, priority: string | null, dueAt: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
            > }, deals: { totalCount: number, nodes: Array<{ id: string, name: string, amount: string | null, currency: string | null, pipeline: string | null, stage: string | null, status: DealStatus, closeDate: string | null, ownerName: string | null }> } }> } }
    | Record<PropertyKey, never>
   | null> };

export type LinkedRecordsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, access: { granted: boolean, denials: Array<{ code: AccessDenialCode, message: string }>, sources: Array<{ status: SourceStatus, account: { id: string, name: string }, denials: Array<{ code: AccessDenialCode, message: string }> }> }, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ id: string, recordId: string, recordType: RecordType, name: string, account: { id: string, name: string }, matches: Array<{ key: string, kind: MatchKind, home: MatchRank, linked: MatchRank }>, activities: { totalCount: number, nodes: Array<
        | { __typename: 'MirroredCall', title: string | null, body: string | null, direction: ActivityDirection | null, durationMs: number | null, disposition: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
        | { __typename: 'MirroredEmail', subject: string | null, body: string | null, direction: ActivityDirection | null, status: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
        | { __typename: 'MirroredMeeting', title: string | null, body: string | null, endsAt: string | null, location: string | null, outcome: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
        | { __typename: 'MirroredNote', body: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
        | { __typename: 'MirroredTask', subject: string | null, body: string | null, status: string | null, priority: string | null, dueAt: string | null, id: string, type: ActivityType, occurredAt: string, ownerName: string | null }
      > }, deals: { totalCount: number, nodes: Array<{ id: string, name: string, amount: string | null, currency: string | null, pipeline: string | null, stage: string | null, status: DealStatus, closeDate: string | null, ownerName: string | null }> } }> };

export type AccessFragment = { granted: boolean, denials: Array<{ code: AccessDenialCode, message: string }>, sources: Array<{ status: SourceStatus, account: { id: string, name: string }, denials: Array<{ code: AccessDenialCode, message: string }> }> };

export type MyOrganizationQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyOrganizationQuery = { organization: { id: string, name: string, version: number, events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ type: OrganizationEventType, actorId: string | null, reason: string | null, details: unknown, account: { id: string } | null }> }, accounts: Array<{ dataHostingLocation: string, storesSensitiveData: boolean, account: { id: string, name: string }, subscriptions: Array<{ hub: Hub, tier: Tier }> }>, connectionSettings: Array<{ feature: ConnectionFeature, source: { id: string }, target: { id: string } }> } | null };

export type CandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidatesQuery = { organizationCandidates: Array<{ eligible: boolean, account: { id: string, name: string }, obstacles: Array<{ code: EligibilityObstacleCode, message: string }> }> };

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { createOrganization: { organization: { id: string, name: string, version: number, accounts: Array<{ dataHostingLocation: string, storesSensitiveData: boolean, account: { id: string, name: string }, subscriptions: Array<{ hub: Hub, tier: Tier }> }>, connectionSettings: Array<{ feature: ConnectionFeature, source: { id: string }, target: { id: string } }> } | null, userErrors: Array<{ code: OrganizationUserErrorCode, message: string, field: Array<string> | null, accountId: string | null }>, stepUp: { maxAgeSeconds: number, acrValues: Array<string> } | null } };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { updateOrganization: { organization: { id: string, name: string, version: number, accounts: Array<{ dataHostingLocation: string, storesSensitiveData: boolean, account: { id: string, name: string }, subscriptions: Array<{ hub: Hub, tier: Tier }> }>, connectionSettings: Array<{ feature: ConnectionFeature, source: { id: string }, target: { id: string } }> } | null, userErrors: Array<{ code: OrganizationUserErrorCode, message: string, field: Array<string> | null, accountId: string | null }> } };

export type DeleteOrganizationMutationVariables = Exact<{
  input: DeleteOrganizationInput;
}>;


export type DeleteOrganizationMutation = { deleteOrganization: { deletedOrganizationId: string | null, userErrors: Array<{ code: OrganizationUserErrorCode, message: string, field: Array<string> | null, accountId: string | null }>, stepUp: { maxAgeSeconds: number } | null } };

export type OrganizationPartsFragment = { id: string, name: string, version: number, accounts: Array<{ dataHostingLocation: string, storesSensitiveData: boolean, account: { id: string, name: string }, subscriptions: Array<{ hub: Hub, tier: Tier }> }>, connectionSettings: Array<{ feature: ConnectionFeature, source: { id: string }, target: { id: string } }> };

export type OrganizationErrorPartsFragment = { code: OrganizationUserErrorCode, message: string, field: Array<string> | null, accountId: string | null };

export type SightsOfRecordQueryVariables = Exact<{
  recordType: RecordType;
  recordId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SightsOfRecordQuery = { recordSights: { totalCount: number, edges: Array<{ cursor: string, node: { id: string } }>, nodes: Array<{ id: string, seenAt: string, viewerAccountId: string, userId: string, actorId: string | null, tokenId: string, viewerAccount: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type SyncAccountsMutationVariables = Exact<{
  accounts: Array<AccountFactInput> | AccountFactInput;
}>;


export type SyncAccountsMutation = { syncAccounts: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type SyncUsersMutationVariables = Exact<{
  users: Array<UserFactInput> | UserFactInput;
}>;


export type SyncUsersMutation = { syncUsers: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type SyncContactsMutationVariables = Exact<{
  contacts: Array<ContactFactInput> | ContactFactInput;
}>;


export type SyncContactsMutation = { syncContacts: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type SyncCompaniesMutationVariables = Exact<{
  companies: Array<CompanyFactInput> | CompanyFactInput;
}>;


export type SyncCompaniesMutation = { syncCompanies: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type SyncActivitiesMutationVariables = Exact<{
  activities: Array<ActivityFactInput> | ActivityFactInput;
}>;


export type SyncActivitiesMutation = { syncActivities: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type SyncDealsMutationVariables = Exact<{
  deals: Array<DealFactInput> | DealFactInput;
}>;


export type SyncDealsMutation = { syncDeals: { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> } };

export type SyncResultFragment = { applied: number, stale: number, rejected: Array<{ index: number, code: string, message: string }> };

export const AssetCopyJobPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyJobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<AssetCopyJobPartsFragment, unknown>;
export const AssetCopyErrorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"assetId"}}]}}]} as unknown as DocumentNode<AssetCopyErrorPartsFragment, unknown>;
export const AssetCopyAnswerPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyAnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyJobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyErrorParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyJobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"assetId"}}]}}]} as unknown as DocumentNode<AssetCopyAnswerPartsFragment, unknown>;
export const ConnectionsAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureConnectionsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"viewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<ConnectionsAnswerFragment, unknown>;
export const AccessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Access"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedRecordAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AccessFragment, unknown>;
export const LinkedRecordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedRecordConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredEmail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pipeline"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Access"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedRecordAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LinkedRecordsFragment, unknown>;
export const OrganizationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataHostingLocation"}},{"kind":"Field","name":{"kind":"Name","value":"storesSensitiveData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationPartsFragment, unknown>;
export const OrganizationErrorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]} as unknown as DocumentNode<OrganizationErrorPartsFragment, unknown>;
export const SyncResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncResultFragment, unknown>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"representations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"_Any"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"_entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"representations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"representations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const AssetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assetId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceChanged"}},{"kind":"Field","name":{"kind":"Name","value":"copyChanged"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetsQuery, AssetsQueryVariables>;
export const AssetCopyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCopyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetCopyPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"executable"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"targetAssetId"}},{"kind":"Field","name":{"kind":"Name","value":"requiredBy"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"assetId"}}]}}]} as unknown as DocumentNode<AssetCopyPlanQuery, AssetCopyPlanQueryVariables>;
export const AssetCopyJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCopyJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetCopyJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyJobParts"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetId"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targetAssetId"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyJobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<AssetCopyJobQuery, AssetCopyJobQueryVariables>;
export const AssetCopyJobsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCopyJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetCopyJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyJobParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyJobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode<AssetCopyJobsQuery, AssetCopyJobsQueryVariables>;
export const CopyAssetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyAssets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CopyAssetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyAssets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyAnswerParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyJobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"assetId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyAnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyJobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyErrorParts"}}]}}]}}]} as unknown as DocumentNode<CopyAssetsMutation, CopyAssetsMutationVariables>;
export const RetryAssetCopyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryAssetCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAssetCopy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyAnswerParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyJobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"assetId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyAnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyJobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyErrorParts"}}]}}]}}]} as unknown as DocumentNode<RetryAssetCopyMutation, RetryAssetCopyMutationVariables>;
export const CancelAssetCopyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAssetCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAssetCopy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyAnswerParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyJobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"assetId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssetCopyAnswerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyJobParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssetCopyErrorParts"}}]}}]}}]} as unknown as DocumentNode<CancelAssetCopyMutation, CancelAssetCopyMutationVariables>;
export const SyncPropertiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncProperties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"properties"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncProperties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"properties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"properties"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncPropertiesMutation, SyncPropertiesMutationVariables>;
export const SyncAssetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncAssets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assets"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssetFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncAssets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"assets"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assets"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncAssetsMutation, SyncAssetsMutationVariables>;
export const ChildrenOfContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildrenOfContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"representations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"_Any"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activities"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activitiesAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deals"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dealsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"_entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"representations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"representations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activities"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activitiesAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deals"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dealsAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChildrenOfContactsQuery, ChildrenOfContactsQueryVariables>;
export const ConfigureConnectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfigureConnections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureConnectionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configureConnections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionsAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureConnectionsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"viewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<ConfigureConnectionsMutation, ConfigureConnectionsMutationVariables>;
export const ConnectAllAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectAllAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectAllAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connectAllAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConnectionsAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConnectionsAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigureConnectionsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"viewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]}}]} as unknown as DocumentNode<ConnectAllAccountsMutation, ConnectAllAccountsMutationVariables>;
export const OrganizationHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"representations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"_Any"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"_entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"representations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"representations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"joinedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enabledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actingForId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationHistoryQuery, OrganizationHistoryQueryVariables>;
export const AssetCopyItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCopyItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"representations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"_Any"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"_entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"representations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"representations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssetCopyJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssetCopyItemsQuery, AssetCopyItemsQueryVariables>;
export const AssetCopiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCopies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accountId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accountId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"copiedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetId"}},{"kind":"Field","name":{"kind":"Name","value":"copiedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AssetCopiesQuery, AssetCopiesQueryVariables>;
export const AssetCopyHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssetCopyHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assetCopyJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AssetCopyHistoryQuery, AssetCopyHistoryQueryVariables>;
export const LinkedRecordAccessOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedRecordAccessOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedRecordAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkedRecordAccessOfQuery, LinkedRecordAccessOfQueryVariables>;
export const LinkedRecordsOfContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedRecordsOfContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"representations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"_Any"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sourceAccountIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"_entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"representations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"representations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sourceAccountIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sourceAccountIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Access"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedRecordAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedRecordConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredEmail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pipeline"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkedRecordsOfContactsQuery, LinkedRecordsOfContactsQueryVariables>;
export const LinkedRecordsOfCompaniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkedRecordsOfCompanies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"representations"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"_Any"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sourceAccountIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"_entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"representations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"representations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"linkedRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sourceAccountIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sourceAccountIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedRecords"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Access"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedRecordAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedRecords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedRecordConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Access"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"home"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"durationMs"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredMeeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredEmail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"pipeline"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closeDate"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LinkedRecordsOfCompaniesQuery, LinkedRecordsOfCompaniesQueryVariables>;
export const MyOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationParts"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"details"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataHostingLocation"}},{"kind":"Field","name":{"kind":"Name","value":"storesSensitiveData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MyOrganizationQuery, MyOrganizationQueryVariables>;
export const CandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const CreateOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxAgeSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"acrValues"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataHostingLocation"}},{"kind":"Field","name":{"kind":"Name","value":"storesSensitiveData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]} as unknown as DocumentNode<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const UpdateOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationErrorParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataHostingLocation"}},{"kind":"Field","name":{"kind":"Name","value":"storesSensitiveData"}}]}},{"kind":"Field","name":{"kind":"Name","value":"connectionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]} as unknown as DocumentNode<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const DeleteOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteOrganization"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteOrganizationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteOrganization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedOrganizationId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganizationErrorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxAgeSeconds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganizationErrorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}}]}}]} as unknown as DocumentNode<DeleteOrganizationMutation, DeleteOrganizationMutationVariables>;
export const SightsOfRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SightsOfRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recordType"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recordType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recordType"}}},{"kind":"Argument","name":{"kind":"Name","value":"recordId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"recordId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"viewerAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"tokenId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SightsOfRecordQuery, SightsOfRecordQueryVariables>;
export const SyncAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accounts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncAccountsMutation, SyncAccountsMutationVariables>;
export const SyncUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"users"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"users"},"value":{"kind":"Variable","name":{"kind":"Name","value":"users"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncUsersMutation, SyncUsersMutationVariables>;
export const SyncContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contacts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contacts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contacts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncContactsMutation, SyncContactsMutationVariables>;
export const SyncCompaniesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncCompanies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"companies"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncCompanies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"companies"},"value":{"kind":"Variable","name":{"kind":"Name","value":"companies"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncCompaniesMutation, SyncCompaniesMutationVariables>;
export const SyncActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activities"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"activities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activities"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncActivitiesMutation, SyncActivitiesMutationVariables>;
export const SyncDealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SyncDeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deals"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DealFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"syncDeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"deals"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deals"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SyncResult"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SyncResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SyncPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SyncDealsMutation, SyncDealsMutationVariables>;