/**
 * The import rules of docs/ARCHITECTURE.md. A slice is a folder of src that holds one feature; what a file may import
 * is told by its suffix.
 */
const SLICES =
  'accounts|audit|connections|events|organizations|linked-records|asset-copying|sync|import|pull|demo|webhooks|account-removal';
const DOMAIN = '\\.(rules|policy)\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: '^src/(main|commands/)' },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment:
        'Rules and policies import their like, plain types and shared: no database, HTTP, GraphQL, clock or random id.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: '^src/graphql/' },
      to: {
        pathNot: [DOMAIN, '^src/shared/', '^src/[^/]+/[a-z-]+\\.ts$', 'node_modules/(tr46|tldts|zod)/'],
      },
    },
    {
      name: 'sql-only-in-repositories',
      comment: 'Others get the database handed in and only pass it on (types).',
      severity: 'error',
      from: { path: '^src', pathNot: ['^src/database/', '\\.repository\\.ts$'] },
      to: { path: 'node_modules/typeorm/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entities-only-in-repositories',
      severity: 'error',
      from: { path: '^src', pathNot: ['^src/database/', '\\.repository\\.ts$'] },
      to: { path: '^src/database/(entities|migrations)/' },
    },
    {
      name: 'repositories-know-no-graphql',
      severity: 'error',
      from: { path: '\\.(repository|loader|reader)\\.ts$' },
      to: { path: 'node_modules/(type-graphql|graphql|@apollo)/' },
    },
    {
      name: 'resolvers-only-translate',
      comment: 'A resolver reaches rows through its context and services.',
      severity: 'error',
      from: { path: '\\.(resolver|types)\\.ts$' },
      to: { path: '(\\.repository\\.ts$|node_modules/(typeorm|dataloader)/)' },
    },
    {
      name: 'slices-stand-alone',
      comment:
        'Only accounts, audit, connections and events are for all; sync, import, pull and demo stand above the slices whose facts they bring.',
      severity: 'error',
      from: { path: `^src/(${SLICES})/`, pathNot: '^src/(sync|import|pull|demo)/' },
      to: { path: `^src/(${SLICES})/`, pathNot: ['^src/$1/', '^src/(accounts|audit|connections|events)/'] },
    },
    {
      name: 'accounts-stand-at-the-bottom',
      severity: 'error',
      from: { path: '^src/accounts/' },
      to: { path: `^src/(${SLICES})/`, pathNot: '^src/accounts/' },
    },
    {
      name: 'http-is-outermost',
      severity: 'error',
      from: { path: '^src', pathNot: ['^src/(http/|server\\.ts|main\\.ts)'] },
      to: { path: ['^src/(http/|server\\.ts|main\\.ts)', 'node_modules/(fastify|@as-integrations)/'] },
    },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
