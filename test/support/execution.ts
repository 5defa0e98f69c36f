import { execute, parse } from 'graphql';
import { decodeJwt } from 'jose';
import type { Database } from '../../src/database/database';
import { createRequestContext, type RequestLog } from '../../src/graphql/context';
import { buildSubgraph } from '../../src/graphql/schema';
import { callerOf } from '../../src/identity/access-token-claims';
import { loadSharedHosts } from '../../src/linked-records/shared-hosts';
import { createHeavyWork } from '../../src/overload/heavy-work';

const schema = buildSubgraph();
const silent: RequestLog = {
  operationKnown: () => undefined,
  failed: () => undefined,
  sourceFailed: () => undefined,
};

/** What the executor answers to an operation, without any compiled plan: what plans are compared with. */
export async function executedData(
  database: Database,
  sharedHostsFile: string | null,
  query: string,
  variables: object,
  token: string,
): Promise<unknown> {
  const caller = callerOf(decodeJwt(token), Date.now() / 1000);
  if (caller.kind === 'refused') throw new Error('the token names no caller');
  const services = {
    database,
    sharedHosts: loadSharedHosts(sharedHostsFile),
    answerBytes: Infinity,
    sightLog: { record: async () => undefined },
    harvestGuard: { admits: async () => true },
    copyPlanning: createHeavyWork({ atOnce: 1, atOnceOfAccount: 1 }),
  };
  const { data } = await execute({
    schema,
    document: parse(query),
    variableValues: { ...variables },
    contextValue: createRequestContext(services, caller, silent),
  });
  return JSON.parse(JSON.stringify(data));
}
