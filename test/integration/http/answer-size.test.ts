import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../../../src/config';
import { AnswerTooLargeError, CancellationSwitch, type Cancellation } from '../../../src/shared/cancellation';

import { SyncContactsDocument } from '../../generated/operations';
import { startTestServer, type TestServer } from '../../support/test-server';
import { activity, contact, fill, LINKED_PAIR } from '../../support/world';

declare const TEST_DATABASE: 'sqlite' | 'mysql';

const onServer = TEST_DATABASE === 'mysql' ? it : it.skip;
const NOTES = 20;
const NOTE_BYTES = 2_000;
const ALL_NOTES = NOTES * NOTE_BYTES;
/** Room for the notes of one contact, once, and for no more. */
const LIMIT = 1.5 * ALL_NOTES;
const contacts = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Contact', id: '1' }));
const linked = (fields: string): string =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contact { linkedRecords { nodes { ${fields} } } } } }`;
const ROWS = 'activities(first: 20) { nodes { id ... on MirroredNote { body } } }';
const WRITTEN = ROWS.replace('20', '10');

/** The same as the executor answers it: plans leave operations with a second root field to it. */
const executed = (query: string): string => query.replace('_entities', '__typename _entities');

describe('an answer', () => {
  let server: TestServer;
  let token: string;

  beforeAll(async () => {
    const { limits } = loadConfig({});
    server = await startTestServer({ limits: { ...limits, answerBytes: LIMIT } });
    token = await server.token({ user: 'anna', account: '1' });
    await fill(server.database, LINKED_PAIR);
    await fill(server.database, {
      activities: Array.from({ length: NOTES }, (_, i) =>
        activity('2', `n${i}`, { contactIds: ['2'], body: 'x'.repeat(NOTE_BYTES) }),
      ),
    });
  });
  afterAll(() => server.stop());

  describe.each([
    ['rows, by a compiled plan', linked(ROWS), linked(`a: ${ROWS} b: ${ROWS}`)],
    ['rows, by the executor', executed(linked(ROWS)), executed(linked(`a: ${ROWS} b: ${ROWS}`))],
    ['what the database wrote', linked(WRITTEN), linked(`a: ${WRITTEN} b: ${WRITTEN} c: ${WRITTEN} d: ${WRITTEN}`)],
  ])('of %s', (_, fits, tooMuch) => {
    it('is given as long as it is within its limit', async () => {
      const { status, errors, text } = await server.send(fits, { r: contacts(1) }, token);
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      expect(text.length).toBeGreaterThan(ALL_NOTES / 2);
    });

    it.each([
      ['more names for it', tooMuch, 1],
      ['the same record more often', fits, 5],
    ])('is refused whole when it is larger, by %s', async (_how, query, count) => {
      const answer = await server.send(query, { r: contacts(count) }, token);
      expect(answer).toMatchObject({
        status: 200,
        data: undefined,
        errors: [
          { extensions: { code: 'ANSWER_TOO_LARGE' }, message: expect.stringMatching(/larger than 60000 bytes/) },
        ],
      });
      expect(answer.errors).toHaveLength(1);
    });

    it('is refused with 400 to who takes that for an answer', async () => {
      const accept = 'application/graphql-response+json';
      expect((await server.send(fits, { r: contacts(5) }, token, { accept })).status).toBe(400);
    });
  });

  describe('whose names are long', () => {
    const LONG = 'n'.repeat(2_000);
    const typeNames = `query ($r: [_Any!]!) { __typename _entities(representations: $r) { ${LONG}: __typename } }`;
    const failing = `query ($r: [_Any!]!) { ${LONG}: _entities(representations: $r) { __typename } }`;
    const unknown = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Unknown', id: '1' }));

    it.each([
      ['with names of types', typeNames, contacts],
      ['with errors in their places', failing, unknown],
    ])('is counted with them, %s', async (_, query, representations) => {
      const within = await server.send(query, { r: representations(10) }, token);
      expect(within.text.length).toBeGreaterThan(10 * LONG.length);
      const answer = await server.send(query, { r: representations(40) }, token);
      expect(answer).toMatchObject({ data: undefined, errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
      expect(answer.errors).toHaveLength(1);
    });
  });

  describe('of which a request reads too much', () => {
    const MEGABYTE = 1_000_000;
    const texts = (megabytes: number, request: Cancellation): Promise<readonly unknown[]> =>
      server.database
        .cancelledBy(request)
        .reader.query(`SELECT REPEAT('x', ${MEGABYTE}) AS text FROM activities a, activities b LIMIT ${megabytes}`, []);
    const statementsUnderWay = async (): Promise<number> => {
      const select = `SELECT COUNT(*) AS n FROM information_schema.PROCESSLIST WHERE INFO LIKE 'SELECT REPEAT(%'`;
      const [row] = await server.database.reader.query<{ n: number }>(select, []);
      return Number(row!.n);
    };

    onServer('is not read to its end, and the next one is answered, however often', async () => {
      for (let times = 0; times < 20; times += 1) {
        await expect(texts(400, new CancellationSwitch())).rejects.toThrow(AnswerTooLargeError);
      }
      for (let tries = 0; (await statementsUnderWay()) > 0 && tries < 20; tries += 1) await sleep(100);
      expect(await statementsUnderWay()).toBe(0);
      expect(await texts(60, new CancellationSwitch())).toHaveLength(60);
      const use = server.database.poolUse()!;
      expect([use.waiting, use.open - use.free]).toEqual([0, 0]);
    });

    onServer('is counted over all its statements', async () => {
      const request = new CancellationSwitch();
      const read = await Promise.allSettled([texts(40, request), texts(40, request)]);
      expect(read.map(({ status }) => status)).toContain('rejected');
      expect(request.error).toBeInstanceOf(AnswerTooLargeError);
    });
  });
});

describe('an answer of a change that becomes too large', () => {
  it('says that the change may have been made', async () => {
    const { limits } = loadConfig({});
    const server = await startTestServer({ limits: { ...limits, answerBytes: 20 } });
    const machine = await server.machineToken();
    const variables = { contacts: [contact('1', '1', ['a@shop.example'])] };
    const answer = await server.send(SyncContactsDocument, variables as never, machine, {
      accept: 'application/graphql-response+json',
    });
    expect(answer).toMatchObject({
      status: 200,
      data: undefined,
      errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' }, message: expect.stringContaining('may have been made') }],
    });
    const [row] = await server.database.reader.query<{ n: number }>('SELECT COUNT(*) AS n FROM records', []);
    expect(Number(row!.n)).toBe(1);
    await server.stop();
  });
});
