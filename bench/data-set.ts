/** What a data set is made of; the same sizes give the same rows everywhere. */
export interface DataSetSizes {
  readonly seed: number;
  /** In each account. */
  readonly contacts: number;
  /** Of the hot contact in one source account, on top of what every contact has. */
  readonly hotActivities: number;
}

export const ORGANIZATION_ID = 'bench';
/** The viewers' account, and those whose records it sees. */
export const HOME_ACCOUNT_ID = '1001';
export const SOURCE_ACCOUNT_IDS = ['1002', '1003', '1004', '1005'] as const;
export const ACCOUNT_IDS = [HOME_ACCOUNT_ID, ...SOURCE_ACCOUNT_IDS] as const;

/** A user of the home account who sees linked records, and one who lacks nothing but a seat. */
export const ALLOWED_USER_ID = 'u-allowed';
export const DENIED_USER_ID = 'u-denied';

/** The person who has the hot activities in this account, and one who is like him but for these. */
export const HOT_PERSON = 0;
export const PLAIN_PERSON = 1;
export const HOT_ACCOUNT_ID = SOURCE_ACCOUNT_IDS[0];

export const ACTIVITIES_PER_CONTACT = 10;
export const DEALS_PER_CONTACT = 2;

/** 60 % of the contacts of any two accounts are the same persons. */
export function isShared(person: number): boolean {
  return person % 5 < 3;
}

/** The contact's id in an account: nine digits that rise with the person's number, apart in each account. */
export function contactId(accountId: string, person: number): string {
  return String(Number(accountId) * 100_000 + 1_000_000 + person * 37);
}

/** Names the data set and this code's way to make it: a database of that name holds it. */
export function dataSetName({ seed, contacts, hotActivities }: DataSetSizes): string {
  return `bench_v${VERSION}_s${seed}_c${contacts}_h${hotActivities}`;
}

/** Raised when rows change, so that databases filled before are not taken for the same. */
const VERSION = 1;
