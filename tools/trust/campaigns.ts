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
    name: 'faults of the database',
    tests: 'test/integration/database/faults',
    projects: ['sqlite'],
    environment: { FAULT_KILLS: '100' },
  },
  {
    name: 'sights and crashes',
    tests: 'test/integration/audit/killed',
    projects: ['mysql'],
    environment: { AUDIT_KILLS: '100' },
  },
  {
    name: 'personal data in copies',
    tests: 'test/integration/asset-copying/random-graphs',
    projects: ['sqlite'],
    environment: { COPY_GRAPHS: '300', COPY_GRAPH_SIZE: '200' },
  },
  {
    name: 'overload',
    tests: 'test/integration/overload/overload',
    projects: ['mysql'],
    environment: { OVERLOAD_SECONDS: '120' },
  },
  {
    name: 'soak',
    tests: 'test/integration/overload/soak',
    projects: ['mysql'],
    environment: { SOAK_SECONDS: '3600' },
  },
  {
    name: 'isolation',
    tests: 'test/integration/trust/isolation',
    projects: ['sqlite', 'mysql'],
    environment: { ISOLATION_WORLDS: '20' },
  },
  {
    name: 'non-interference',
    tests: 'test/integration/trust/non-interference',
    projects: ['sqlite', 'mysql'],
    environment: { NON_INTERFERENCE_PAIRS: '100' },
  },
  {
    name: 'fuzzing',
    tests: 'test/integration/trust/fuzzing',
    projects: ['sqlite', 'mysql'],
    environment: { FUZZ_OPERATIONS: '100000', NODE_ENV: 'production' },
  },
  {
    name: 'revocation',
    tests: 'test/integration/trust/revocation',
    projects: ['mysql'],
    environment: { REVOCATIONS: '10000' },
  },
  {
    name: 'hostile documents',
    tests: 'test/unit/graphql/document-limits',
    projects: ['unit'],
    environment: {},
  },
];
