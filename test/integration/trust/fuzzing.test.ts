import { buildSubgraph } from '../../../src/graphql/schema';
import { executedData } from '../../support/execution';
import { canariesIn } from '../../support/canaries';
import { tellFigures } from '../../support/figures';
import { createFuzzCallers, type FuzzCallers } from '../../support/fuzz-callers';
import { fuzzedOperation, type FuzzedOperation } from '../../support/fuzzed-operations';
import { startIsolationService, type IsolationService } from '../../support/isolation-service';
import { isolationWorld } from '../../support/isolation-world';
import { randomNumbers } from '../../support/random-numbers';
import type { RawAnswer } from '../../support/raw-requests';
import type { FuzzCaller } from '../../support/fuzz-callers';

/** FUZZ_OPERATIONS=100000 sends more; FUZZ_SEED sends those of an earlier run. */
const OPERATIONS = Number(process.env['FUZZ_OPERATIONS'] ?? 300);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const AT_ONCE = 8;
/** Of the queries of entities, one in so many is run by the executor too. */
const EXECUTED_ONE_IN = 5;
const SHOWN_FAILURES = 3;
const LINES_KEPT = 2_000;

jest.setTimeout(120_000 + OPERATIONS * 60);

type Data = Readonly<Record<string, unknown>> | null;
interface Answer {
  readonly data?: Data;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

describe(`${OPERATIONS} operations that are made of the schema (FUZZ_SEED=${SEED})`, () => {
  const counted = {
    operations: 0,
    'with data': 0,
    'with linked records': 0,
    refused: 0,
    'compared with the executor': 0,
  };
  const codes = new Map<string, number>();
  let service: IsolationService;
  let callers: FuzzCallers;

  beforeAll(async () => {
    service = await startIsolationService(isolationWorld(SEED), 'info', false);
    callers = await createFuzzCallers(service);
    const start = service.lines.splice(0).filter((line) => /"level":"(warn|error|fatal)"/.test(line));
    expect(start.filter((line) => !line.includes('"development_issuer.in_use"'))).toEqual([]);
  });
  afterAll(async () => {
    await service?.stop();
    tellFigures('fuzzing', {
      ...counted,
      codes: [...codes].map(([code, times]) => `${code} ${times}`).join(' '),
      seed: SEED,
    });
  });

  it('never fail in the service, show nothing foreign, and are answered as the executor answers them', async () => {
    const random = randomNumbers(SEED);
    const schema = buildSubgraph();
    const failures: object[] = [];
    const started = Date.now();
    const send = async (): Promise<void> => {
      while (counted.operations < OPERATIONS && failures.length < SHOWN_FAILURES) {
        counted.operations += 1;
        const caller = callers.pick(random);
        const operation = fuzzedOperation(schema, random, callers.poolsOf(caller), caller.mayChange);
        const body = JSON.stringify({ query: operation.query, variables: operation.variables });
        const answer = await service.client.post(body, caller.token);
        const found = await faultOf(caller, operation, body, answer);
        if (found !== null)
          failures.push({ found, caller: caller.name, operation, answer: answer.text.slice(0, 3_000) });
        if (service.lines.length > LINES_KEPT) failures.push(...faultsOfLog());
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    failures.push(...faultsOfLog());
    if (OPERATIONS > 1_000) {
      const perSecond = Math.round((counted.operations * 1000) / (Date.now() - started));
      process.stdout.write(`${JSON.stringify({ ...counted, perSecond, codes: Object.fromEntries(codes) })}\n`);
    }
    if (failures.length > 0) throw new Error(failures.map((failure) => JSON.stringify(failure, null, 1)).join('\n'));
    expect(counted['with data']).toBeGreaterThan(OPERATIONS / 5);
    expect(counted['with linked records']).toBeGreaterThan(0);
  });

  /** What is wrong with an answer; null for nothing. */
  async function faultOf(
    caller: FuzzCaller,
    { kind, query }: FuzzedOperation,
    body: string,
    answer: RawAnswer,
  ): Promise<string | null> {
    if (answer.status >= 500) return `status ${answer.status}`;
    const { data, errors = [] } = JSON.parse(answer.text) as Answer;
    for (const { extensions } of errors)
      codes.set(String(extensions?.code), (codes.get(String(extensions?.code)) ?? 0) + 1);
    if (errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')) return 'an internal error';
    if (errors.some(({ extensions }) => extensions?.code === undefined)) return 'an error without a code';
    const foreign = await callers.foreignIn(caller, body, `${answer.headers}\n${answer.text}`);
    if (foreign.length > 0) return `foreign: ${foreign.join(', ')}`;
    callers.keepCursors(caller, answer.text);
    if (data == null) counted.refused += 1;
    else counted['with data'] += 1;
    const isCompared =
      kind === 'entities' &&
      data != null &&
      errors.length === 0 &&
      !caller.mayChange &&
      counted.operations % EXECUTED_ONE_IN === 0;
    if (!isCompared || caller.token === null) return null;
    counted['compared with the executor'] += 1;
    const { variables } = JSON.parse(body) as { readonly variables: object };
    const asked = [service.server.database, null, query, variables, caller.token] as const;
    const executed = await executedData(...asked).catch(String);
    return JSON.stringify(executed) === JSON.stringify(data)
      ? null
      : `the executor answers ${JSON.stringify(executed).slice(0, 2_000)}`;
  }

  /** Ids of callers and accounts alone are in the log; what clients sent is not, nor what records hold. */
  function faultsOfLog(): readonly object[] {
    const lines = service.lines.splice(0);
    const statements = service.server.statements.splice(0);
    counted['with linked records'] += statements.filter((statement) => statement.includes('INTO sights')).length;
    return lines.flatMap((line) => {
      const foreign = [...canariesIn(line)].filter((canary) => !callers.ids.has(canary));
      return foreign.length > 0 || /"level":"(warn|error|fatal)"/.test(line)
        ? [{ found: 'in the log', line, foreign }]
        : [];
    });
  }
});
