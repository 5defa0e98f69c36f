import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges } from './breaking-changes';
import { unmentioned } from './changelog';

/** Printed, and the exit code: 1 when the changelog keeps silent about a breaking change. */
export interface SchemaChangesResult {
  readonly code: 0 | 1;
  readonly report: string;
}

/** Compares `schema/subgraph.graphql` with `schema/released.graphql`, and what breaks with CHANGELOG.md. */
export async function checkSchemaChanges(directory: string): Promise<SchemaChangesResult> {
  const read = (file: string): string => readFileSync(join(directory, file), 'utf8');
  const changes = await breakingChanges(read('schema/released.graphql'), read('schema/subgraph.graphql'));
  const silent = unmentioned(read('CHANGELOG.md'), changes);
  if (silent.length === 0) {
    const known =
      changes.length === 0 ? 'No breaking change' : `CHANGELOG.md has all ${changes.length} breaking changes`;
    return { code: 0, report: `${known} since the last release\n` };
  }
  const lines = silent.map(({ path, message }) => `- **Breaking** \`${path}\`: ${message}`);
  return {
    code: 1,
    report: `Breaking changes that CHANGELOG.md does not mention under [Unreleased]:\n\n${lines.join('\n')}\n\nUndo them, or list each there and say what callers do.\n`,
  };
}
