import { loadConfig } from '../../../src/config';
import { CancellationSwitch } from '../../../src/shared/cancellation';
import { AnswerTooLargeError } from '../../../src/shared/errors';
import { startTestServer, type TestServer } from '../../support/test-server';
import { activity, fill, LINKED_PAIR } from '../../support/world';

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

  onServer('is not read further when one statement finds too much, and the next one is answered', async () => {
    const { reader } = server.database.cancelledBy(new CancellationSwitch());
    const texts = (count: number) =>
      reader.query(`SELECT REPEAT('x', 1000000) AS text FROM activities a, activities b LIMIT ${count}`, []);
    await expect(texts(100)).rejects.toThrow(AnswerTooLargeError);
    expect(await texts(60)).toHaveLength(60);
    expect(server.database.poolUse()).toMatchObject({ waiting: 0 });
  });
});
