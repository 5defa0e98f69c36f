import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphqlSync, type GraphQLSchema } from 'graphql';
import { buildRouterAuthSubgraph, buildSubgraph } from '../graphql/schema';

const FOLDER = join(process.cwd(), 'schema');
const FILES: Readonly<Record<string, () => GraphQLSchema>> = {
  'subgraph.graphql': buildSubgraph,
  'subgraph.auth.graphql': buildRouterAuthSubgraph,
};

/** Emits the schema as a router reads it (`_service.sdl`); with `--check`, only tells whether the files are as emitted. */
function schema(check: boolean): number {
  const drifted = Object.entries(FILES).filter(([file, build]) => {
    const path = join(FOLDER, file);
    const emitted = sdlOf(build());
    if (check) return !isSame(path, emitted);
    writeFileSync(path, emitted);
    return false;
  });
  for (const [file] of drifted) process.stderr.write(`schema/${file} is not as the code has it; run npm run schema\n`);
  return drifted.length === 0 ? 0 : 1;
}

function sdlOf(subgraph: GraphQLSchema): string {
  const { data, errors } = graphqlSync({ schema: subgraph, source: '{ _service { sdl } }' });
  if (errors?.[0]) throw errors[0];
  return `${String((data?.['_service'] as { sdl: string }).sdl).trim()}\n`;
}

function isSame(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

process.exitCode = schema(process.argv.includes('--check'));
