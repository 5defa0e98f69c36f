import { writeFileSync } from 'node:fs';
import { composeSupergraph } from './compose-supergraph';

const [configFile, supergraphFile] = process.argv.slice(2);
if (configFile === undefined || supergraphFile === undefined) {
  process.stderr.write('Composes a supergraph: compose.command.js CONFIG.yaml SUPERGRAPH.graphql\n');
  process.exitCode = 2;
} else {
  writeFileSync(supergraphFile, composeSupergraph(configFile));
}
