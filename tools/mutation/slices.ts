/** Files whose mutants are made and tried together. */
export interface Slice {
  readonly name: string;
  readonly files: readonly string[];
  /** Folders or files of the unit tests that try them. */
  readonly tests: readonly string[];
}

/** Who gets in comes first. */
export const SLICES: readonly Slice[] = [
  { name: 'identity', files: ['src/identity/*.ts'], tests: ['test/unit/identity'] },
  {
    name: 'entries',
    files: ['src/graphql/access.policy.ts', 'src/graphql/entry-guard.ts'],
    tests: ['test/unit/graphql/access.policy.test.ts', 'test/unit/graphql/entry-guard.test.ts'],
  },
  slice('linked-records'),
  slice('organizations'),
  slice('connections'),
  slice('asset-copying'),
  slice('import'),
  slice('pull'),
];

function slice(name: string): Slice {
  return { name, files: [`src/${name}/*.policy.ts`, `src/${name}/*.rules.ts`], tests: [`test/unit/${name}`] };
}
