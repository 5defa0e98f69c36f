/** Files whose mutants are made and tried together. */
export interface Slice {
  readonly name: string;
  readonly files: readonly string[];
  /** Folders or files of the unit tests that try them. */
  readonly tests: readonly string[];
}

/** Of copies, what does not look into content. */
const COPYING = ['asset-cycles', 'blocker-limit', 'copy-batches', 'copy-request', 'job-status', 'retry-plan'].map(
  (name) => `${name}.rules`,
);

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
  {
    name: 'copies',
    files: copying(...COPYING, 'asset-copying.policy', 'job-visibility.policy'),
    tests: ['asset-copying.policy', 'asset-cycles.rules', 'copy-request.rules', 'job-rules', 'job-visibility'].map(
      copyTest,
    ),
  },
  {
    name: 'content of copies',
    files: ['src/asset-copying/*.rules.ts', ...copying(...COPYING).map((file) => `!${file}`)],
    /** Not those of the time that a megabyte takes: mutated code is slower. */
    tests: ['asset-name', 'foreign-content', 'plan-assets', 'plan-limits', 'portable-content', 'source-canaries'].map(
      copyTest,
    ),
  },
  slice('import'),
  slice('pull'),
];

function slice(name: string): Slice {
  return { name, files: [`src/${name}/*.policy.ts`, `src/${name}/*.rules.ts`], tests: [`test/unit/${name}`] };
}

function copying(...names: readonly string[]): readonly string[] {
  return names.map((name) => `src/asset-copying/${name}.ts`);
}

function copyTest(name: string): string {
  return `test/unit/asset-copying/${name}.test.ts`;
}
