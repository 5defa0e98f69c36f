/**
 * A process of its own, since the parser's WebAssembly cannot be loaded within jest: takes a JSON array of statements, gives that of
 * their trees.
 */
const { readFileSync } = require('node:fs');
const { init, parse } = require('@guanmingchiu/sqlparser-ts');

init().then(() => {
  const statements = JSON.parse(readFileSync(0, 'utf8'));
  process.stdout.write(JSON.stringify(statements.map((statement) => parse(statement, 'mysql')[0])));
});
