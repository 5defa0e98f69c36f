import tseslint from 'typescript-eslint';

const SQL =
  '/^\\s*(SELECT|UPDATE|WITH)\\s|\\b(SELECT .* FROM|INSERT INTO|REPLACE INTO|UPDATE .* SET|DELETE FROM|CREATE TABLE|DROP TABLE)\\b/s';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-bench/',
      'dist-tools/',
      'node_modules/',
      'test/generated/',
      'docs/examples/generated/',
      'coverage/',
      '.mutation/',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'src/config.ts reads it.' },
        { object: 'AbortSignal', property: 'any', message: 'A signal that lives long keeps something of each call.' },
      ],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=${SQL}]`, message: 'SQL is written in repositories and migrations.' },
        { selector: `TemplateElement[value.raw=${SQL}]`, message: 'SQL is written in repositories and migrations.' },
      ],
    },
  },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['src/**/*.repository.ts', 'src/database/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['test/**/*.ts', 'bench/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    // It loads tests as a program would, again and again.
    files: ['tools/mutation/**/*.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  { files: ['*.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
