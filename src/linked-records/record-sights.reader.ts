import type { AccountSummary } from '../accounts/account';
import { UserRole } from '../accounts/user';
import type { RecordSight } from '../audit/sight';
import { countRecordSights, findRecordSights } from '../audit/sights.repository';
import type { SqlReader } from '../database/sql-reader';
import type { Person } from '../identity/caller';
import { pageArgs, pageOf, type Connection } from '../shared/pagination';
import { readPermitted } from '../shared/permitted-read';
import { findAccessFacts } from './linked-record-access.repository';
import { findMergedIds, findSurvivorId } from './linked-records.repository';
import type { RecordType } from './record';

const DEFAULT_SIGHTS = 20;

export interface RecordSightsRequest {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly first?: number | null;
  readonly after?: string | null;
}

export type RecordSightData = RecordSight & { readonly viewerAccount: AccountSummary | null };

/**
 * A page of who saw a record of this account, under whichever id it has or had, newest first: an id that was merged away stands
 * for its survivor (M2, M10). Null when the viewer is no Super Admin of it.
 */
export function readRecordSights(
  reader: SqlReader,
  { accountId, userId }: Person,
  request: RecordSightsRequest,
  accountOf: (id: string) => Promise<AccountSummary | null>,
): Promise<Connection<RecordSightData> | null> {
  return readPermitted(
    async () => (await findAccessFacts(reader, accountId, userId)).user,
    async (user) => {
      const mayAsk = user !== null && user.active && user.role === UserRole.SUPER_ADMIN;
      return mayAsk ? readSights(reader, accountId, request, accountOf) : null;
    },
  );
}

async function readSights(
  reader: SqlReader,
  accountId: string,
  { recordType, recordId, ...page }: RecordSightsRequest,
  accountOf: (id: string) => Promise<AccountSummary | null>,
): Promise<Connection<RecordSightData>> {
  const { first, after } = pageArgs(page, DEFAULT_SIGHTS, ['id']);
  const survivorId = await findSurvivorId(reader, accountId, recordType, recordId);
  const [record] = await findMergedIds(reader, recordType, [{ accountId, recordId: survivorId }]);
  const sighted = { accountId, recordType, recordIds: record?.recordIds ?? [] };
  const [sights, totalCount] = await Promise.all([
    findRecordSights(reader, sighted, first + 1, after === null ? null : String(after[0])),
    countRecordSights(reader, sighted),
  ]);
  const nodes = await Promise.all(
    sights.map(async (sight) => ({ ...sight, viewerAccount: await accountOf(sight.viewerAccountId) })),
  );
  return pageOf(nodes, first, after !== null, ({ id }) => [id], totalCount);
}
