/** Files whose mutants are made and tried together. */
export interface Slice {
  readonly name: string;
  readonly files: readonly string[];
  /** Folders or files of the unit tests that try them. */
  readonly tests: readonly string[];
}

const COPYING = rules('asset-cycles', 'blocker-limit', 'copy-batches', 'copy-request', 'job-status', 'retry-plan');
const EMAILS = rules('content-style', 'email-content', 'email-module', 'embedded-content', 'templated-text');
const LISTS = rules('id-property', 'list-content', 'list-filter', 'list-operation', 'list-time', 'property-reference');
/** With what forms are made of, as e-mails and lists are too. */
const FORMS = rules('content-shape', 'content-value', 'form-content', 'portable-content');

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
    name: 'e-mails',
    files: copying(...EMAILS),
    tests: ['content-style', 'email-content', 'email-module', 'embedded-content', 'templated-text'].map(copyTest),
  },
  {
    name: 'lists',
    files: copying(...LISTS),
    tests: ['id-property', 'list-content', 'list-filter', 'list-operation', 'templated-text'].map(copyTest),
  },
  {
    name: 'forms',
    files: copying(...FORMS),
    tests: [
      'content-shape',
      'content-value',
      'email-content',
      'email-module',
      'form-content',
      'form-field',
      'list-filter',
    ].map(copyTest),
  },
  {
    /** All others, that none is forgotten. */
    name: 'plans of copies',
    files: [
      'src/asset-copying/*.rules.ts',
      ...copying(...COPYING, ...EMAILS, ...LISTS, ...FORMS).map((file) => `!${file}`),
    ],
    tests: [
      'asset-kind',
      'asset-name',
      'content-blockers',
      'name-conflict',
      'plan-assets',
      'plan-limits',
      'plan-needs',
    ].map(copyTest),
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

function rules(...names: readonly string[]): readonly string[] {
  return names.map((name) => `${name}.rules`);
}

function copyTest(name: string): string {
  return `test/unit/asset-copying/${name}.test.ts`;
}
