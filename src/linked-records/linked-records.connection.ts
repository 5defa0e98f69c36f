import type { Edge, PageInfo } from '../shared/pagination';
import { ACCESS_DENIALS, type AccessDenialData } from './access-denials';
import type { AccessDecision, AccessDenialCode } from './linked-record-access.policy';
import type { LinkedRecordData, LinkedRecordPage } from './linked-records.reader';

export const SourceStatus = { READABLE: 'READABLE', DENIED: 'DENIED', UNAVAILABLE: 'UNAVAILABLE' } as const;
export type SourceStatus = keyof typeof SourceStatus;

export interface SourceAccessData {
  readonly account: { readonly id: string; readonly name: string };
  readonly status: SourceStatus;
  readonly denials: readonly AccessDenialData[];
}

export interface LinkedRecordAccessData {
  readonly granted: boolean;
  readonly denials: readonly AccessDenialData[];
  readonly sources: readonly SourceAccessData[];
}

export interface LinkedRecordConnectionData {
  readonly edges: readonly Edge<LinkedRecordData>[];
  readonly nodes: readonly LinkedRecordData[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
  readonly access: LinkedRecordAccessData;
}

const NOTHING: LinkedRecordPage = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
};

/** A denied viewer, a record without links and one that is not there give the same empty connection (M11). */
export function linkedRecordConnection(
  access: AccessDecision,
  unavailable: ReadonlySet<string>,
  page: LinkedRecordPage | null,
): LinkedRecordConnectionData {
  const { nodes, totalCount } = page ?? NOTHING;
  return {
    nodes,
    totalCount,
    get access() {
      return linkedRecordAccess(access, unavailable);
    },
    get edges() {
      return (page ?? NOTHING).edges;
    },
    get pageInfo() {
      return (page ?? NOTHING).pageInfo;
    },
  };
}

/** `unavailable`: sources that may be read and did not answer (M13). */
export function linkedRecordAccess(
  access: AccessDecision,
  unavailable: ReadonlySet<string> = new Set(),
): LinkedRecordAccessData {
  return {
    granted: access.granted,
    denials: explained(access.denials),
    sources: access.sources.map(({ accountId, name, denials }) => ({
      account: { id: accountId, name },
      status: denials.length > 0 ? 'DENIED' : unavailable.has(accountId) ? 'UNAVAILABLE' : 'READABLE',
      denials: explained(denials),
    })),
  };
}

function explained(codes: readonly AccessDenialCode[]): readonly AccessDenialData[] {
  return codes.map((code) => ACCESS_DENIALS[code]);
}
