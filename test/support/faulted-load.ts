import { setTimeout as sleep } from 'node:timers/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Database } from '../../src/database/database';
import { CopyAssetsDocument, SyncContactsDocument, UpdateOrganizationDocument } from '../generated/operations';
import { fillCopyWorld } from './copy-jobs';
import type { FaultedAnswer, FaultedService } from './faulted-service';
import { CAPABLE } from './races';
import { account, contact, fill, mirroring, user } from './world';

/** How many organizations are renamed all the time. */
const ORGANIZATIONS = 4;
/** How many lists a family has beside its first. */
const NEEDS = 2;
export const FAMILY = NEEDS + 1;
export const BATCH = 10;
const PAUSE_MS = 20;
const FACTS_PAUSE_MS = 100;
const COPY_PAUSE_MS = 400;
const RETRY_MS = 100;
/** Longer than that nobody waits, whatever happens. */
const ANSWERED_WITHIN_MS = 10_000;

/** A change that somebody sends until it is acknowledged. */
interface Sending {
  readonly document: TypedDocumentNode<object, never>;
  readonly variables: object;
  readonly token: string;
}

/** A change that was acknowledged, and with what. */
export interface Acknowledged extends Sending {
  readonly kind: 'rename' | 'facts' | 'copy';
  readonly answer: FaultedAnswer<object>;
}

export interface Load {
  readonly acknowledged: readonly Acknowledged[];
  /** How many answers said that the service is unavailable. */
  unavailable(): number;
  /** Answers that nobody should get. */
  readonly faults: readonly string[];
  /** Resolves when all that was begun is acknowledged. */
  stop(): Promise<void>;
}

/** Accounts `a<n>` and `b<n>` of organization `o<n>`, families of lists to copy from `source`, and a record that links to another. */
export async function fillFaultedWorld(database: Database, families: number): Promise<void> {
  const numbers = Array.from({ length: ORGANIZATIONS }, (_, n) => n);
  await fillCopyWorld(database, families, NEEDS);
  await fill(database, {
    accounts: numbers.flatMap((n) => [account(`a${n}`, CAPABLE), account(`b${n}`, CAPABLE)]),
    users: numbers.flatMap((n) => [
      user(`a${n}`, 'root', { role: 'SUPER_ADMIN' }),
      user(`b${n}`, 'root', { role: 'SUPER_ADMIN' }),
    ]),
    organizations: Object.fromEntries(numbers.map((n) => [`o${n}`, [`a${n}`, `b${n}`]])),
    settings: Object.fromEntries(numbers.map((n) => [`o${n}`, [mirroring(`b${n}`, `a${n}`)]])),
    contacts: numbers.flatMap((n) => [
      contact(`a${n}`, 'home', ['jose@shop.example']),
      contact(`b${n}`, 'linked', ['jose@shop.example']),
    ]),
  });
}

/** Renames, tells facts and asks for copies, one after the other of each kind, each again until it is acknowledged. */
export async function startLoad(service: FaultedService, families: number): Promise<Load> {
  const acknowledged: Acknowledged[] = [];
  const faults: string[] = [];
  let unavailable = 0;
  let isStopping = false;

  const sendUntilAcknowledged = async (kind: Acknowledged['kind'], sending: Sending): Promise<void> => {
    for (;;) {
      const answer = await service.send(sending.document, sending.variables as never, sending.token);
      if (answer.ms > ANSWERED_WITHIN_MS) faults.push(`${kind} took ${answer.ms} ms`);
      if (isDone(answer)) {
        acknowledged.push({ ...sending, kind, answer });
        return;
      }
      if (isUnavailable(answer)) unavailable += 1;
      else faults.push(`${kind}: ${answer.status} ${answer.text}`);
      await sleep(RETRY_MS);
    }
  };
  const repeat = async (kind: Acknowledged['kind'], count: number, pauseMs: number, next: (i: number) => Sending) => {
    for (let i = 0; i < count && !isStopping; i += 1) {
      await sendUntilAcknowledged(kind, next(i));
      await sleep(pauseMs);
    }
  };
  const machine = await service.machineToken();
  const tokens = await Promise.all(
    Array.from({ length: ORGANIZATIONS }, (_, n) => service.token({ user: 'root', account: `a${n}`, amr: ['pwd'] })),
  );
  const copier = await service.token({ user: 'root', account: 'source', amr: ['pwd'] });
  const running = Promise.all([
    ...tokens.map((token, n) => repeat('rename', Infinity, PAUSE_MS, (i) => rename(n, i, token))),
    repeat('facts', Infinity, FACTS_PAUSE_MS, (i) => facts(i, machine)),
    repeat('copy', families, COPY_PAUSE_MS, (i) => copy(i, copier)),
  ]);
  return {
    acknowledged,
    faults,
    unavailable: () => unavailable,
    stop: async () => {
      isStopping = true;
      await running;
    },
  };
}

/** Whether an answer says that the database cannot be used, as it should. */
export function isUnavailable({ status, retryAfter, codes }: FaultedAnswer<unknown>): boolean {
  return status === 503 && Number(retryAfter) > 0 && codes.every((code) => code === 'SERVICE_UNAVAILABLE');
}

function isDone({ status, codes, text }: FaultedAnswer<unknown>): boolean {
  return status === 200 && codes.length === 0 && !/"userErrors":\[\{|"rejected":\[\{/.test(text);
}

function rename(n: number, i: number, token: string): Sending {
  const input = {
    organizationId: `o${n}`,
    expectedVersion: i + 1,
    name: `Name ${i}`,
    idempotencyKey: `rename-${n}-${i}`,
  };
  return { document: UpdateOrganizationDocument, variables: { input }, token };
}

function facts(i: number, token: string): Sending {
  const contacts = Array.from({ length: BATCH }, (_, k) => contact('a0', `${i}-${k}`, [`${i}-${k}@x.example`]));
  return { document: SyncContactsDocument, variables: { contacts }, token };
}

function copy(i: number, token: string): Sending {
  const assets = [{ type: 'LIST', id: String(i) }];
  const input = {
    copy: { sourceAccountId: 'source', targetAccountIds: ['t1'], assets },
    idempotencyKey: `copy-${i}`,
  };
  return { document: CopyAssetsDocument, variables: { input }, token };
}
