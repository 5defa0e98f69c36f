/** A test that `npm test` runs in a short form, and `npm run trust` at its full length. */
export interface Campaign {
  readonly name: string;
  /** What of `test/` it runs: a pattern of paths. */
  readonly tests: string;
  /** The databases it is worth running on. */
  readonly projects: readonly ('unit' | 'sqlite' | 'mysql')[];
  /** The variables that make it long. */
  readonly environment: Readonly<Record<string, string>>;
}

export const CAMPAIGNS: readonly Campaign[] = [
  {
    name: 'changes at once',
    tests: 'test/integration/organizations/races',
    projects: ['mysql'],
    environment: { RACE_ROUNDS: '200' },
  },
  {
    name: 'modelled organizations',
    tests: 'test/integration/organizations/modelled-organizations',
    projects: ['mysql'],
    environment: { MODEL_RUNS: '300' },
  },
  {
    name: 'service killed',
    tests: 'test/integration/organizations/killed',
    projects: ['mysql'],
    environment: { KILL_ROUNDS: '25' },
  },
  {
    name: 'copying workers killed and stopped',
    tests: 'test/integration/asset-copying/workers',
    projects: ['mysql'],
    environment: { COPY_KILLS: '50', COPY_STOPS: '10' },
  },
  {
    name: 'personal data in copies',
    tests: 'test/integration/asset-copying/random-graphs',
    projects: ['sqlite'],
    environment: { COPY_GRAPHS: '300', COPY_GRAPH_SIZE: '200' },
  },
  {
    name: 'hostile documents',
    tests: 'test/unit/graphql/document-limits',
    projects: ['unit'],
    environment: {},
  },
];
