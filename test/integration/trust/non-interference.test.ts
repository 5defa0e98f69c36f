import { tellFigures } from '../../support/figures';
import { expectedAccess, type Viewer } from '../../support/isolation-oracle';
import { questionsOf } from '../../support/isolation-questions';
import { viewersOf } from '../../support/isolation-service';
import { isolationWorld, type IsolationWorld } from '../../support/isolation-world';
import { randomNumbers } from '../../support/random-numbers';
import { createRawClient, type RawAnswer } from '../../support/raw-requests';
import { startTestServer } from '../../support/test-server';
import { changedUnseen } from '../../support/unseen-changes';
import { fill } from '../../support/world';

/** NON_INTERFERENCE_PAIRS=100 compares more worlds; NON_INTERFERENCE_SEED names the first of them. */
const PAIRS = Number(process.env['NON_INTERFERENCE_PAIRS'] ?? 2);
const SEED = Number(process.env['NON_INTERFERENCE_SEED'] ?? Date.now() % 1_000_000);

jest.setTimeout(60_000 + PAIRS * 60_000);

/** Pages with their cursors, of records of the home account and of others. */
const PAGES = `query ($r: [_Any!]!, $first: Int, $after: String) { _entities(representations: $r) {
  __typename ... on Contact { id linkedRecords(first: $first, after: $after) { ...Page } }
  ... on Company { id linkedRecords(first: $first, after: $after) { ...Page } } } }
  fragment Page on LinkedRecordConnection { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id name activities(first: 1) { totalCount pageInfo { endCursor hasNextPage } edges { cursor } }
      deals(first: 1) { totalCount pageInfo { endCursor hasNextPage } } } } }`;

interface Told extends RawAnswer {
  readonly statements: readonly string[];
}

describe(`${PAIRS} pairs of worlds that differ in what a viewer may not see (NON_INTERFERENCE_SEED=${SEED})`, () => {
  const counted = { questions: 0, 'with a difference behind': 0 };
  afterAll(() => tellFigures('non-interference', { pairs: PAIRS, ...counted, seed: SEED }));

  it.each(Array.from({ length: PAIRS }, (_, n) => SEED + n))(
    'give him the same answers byte for byte, with the same statements (pair %i)',
    async (seed) => {
      const world = isolationWorld(seed);
      const viewer = viewerOf(world, seed);
      const other = changedUnseen(world, viewer, seed);
      const bodies = [
        ...questionsOf(world, [], viewer).map(({ query, variables }) => JSON.stringify({ query, variables })),
        ...pagesOf(world),
      ];
      const [told, toldOther] = [await answersIn(world, viewer, bodies), await answersIn(other, viewer, bodies)];
      told.forEach((answer, n) => {
        expect({ viewer, body: bodies[n], ...toldOther[n] }).toEqual({ viewer, body: bodies[n], ...answer });
      });
      counted.questions += bodies.length;
      counted['with a difference behind'] += Number(JSON.stringify(world) !== JSON.stringify(other));
    },
  );
});

/** Every second one is granted access to linked records. */
function viewerOf(world: IsolationWorld, seed: number): Viewer {
  const all = viewersOf(world);
  const granted = all.filter((viewer) => expectedAccess(world, viewer).denials.length === 0);
  const chosen = seed % 2 === 0 && granted.length > 0 ? granted : all;
  return chosen[Math.floor(randomNumbers(seed)() * chosen.length)]!;
}

function pagesOf(world: IsolationWorld): readonly string[] {
  const ids = [...new Set([...world.contacts, ...world.companies].map(({ id }) => id)), 'absent'];
  return ids.map((id, n) =>
    JSON.stringify({
      query: PAGES,
      variables: {
        r: [
          { __typename: 'Contact', id },
          { __typename: 'Company', id },
        ],
        first: n % 3,
        after:
          n % 2 === 0 ? null : Buffer.from(JSON.stringify([0, id, world.accounts[n % 4]!.id])).toString('base64url'),
      },
    }),
  );
}

/** What a service with this world in it answers, and which statements it sends for that. */
async function answersIn(world: IsolationWorld, viewer: Viewer, bodies: readonly string[]): Promise<readonly Told[]> {
  const server = await startTestServer();
  const client = createRawClient(server.url);
  try {
    await fill(server.database, world);
    const token = await server.token({ user: viewer.userId, account: viewer.accountId });
    const answers: Told[] = [];
    for (const body of bodies) {
      server.statements.length = 0;
      const answer = await client.post(body, token);
      answers.push({ ...answer, statements: [...server.statements].sort() });
    }
    return answers;
  } finally {
    client.close();
    await server.stop();
  }
}
