/**
 * `unit` needs no database; `sqlite` and `mysql` run the same integration tests, `mysql` only when TEST_MYSQL_URL names
 * a server (MySQL or MariaDB) on which each test file makes a database of its own. `clients` holds what other programs
 * make of the answers; the database does not matter to them.
 */
const base = {
  testEnvironment: 'node',
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  // jose is an ECMAScript module, and OpenTelemetry's exporter imports http when it needs it: Node can do both, jest neither.
  transformIgnorePatterns: ['/node_modules/(?!jose/|(.*/)?otlp-exporter-base/)'],
  setupFiles: ['reflect-metadata'],
  modulePathIgnorePatterns: ['<rootDir>/.mutation/'],
};
const project = (displayName, roots, database) => ({
  ...base,
  displayName,
  testMatch: roots.map((root) => `<rootDir>/test/${root}/**/*.test.ts`),
  globals: { TEST_DATABASE: database },
});

module.exports = {
  projects: [
    project('unit', ['unit', 'composition'], 'sqlite'),
    project('sqlite', ['integration', 'clients'], 'sqlite'),
    ...(process.env.TEST_MYSQL_URL ? [project('mysql', ['integration'], 'mysql')] : []),
  ],
  testTimeout: 30_000,
  maxWorkers: '100%',
  workerIdleMemoryLimit: '600MB',
};
