import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';

/** A change that an operation, a system or a supergraph that worked before may not survive. */
export interface BreakingChange {
  /** What it is about, for example `Contact.linkedRecords.first`; of a directive `Contact.@key`. */
  readonly path: string;
  readonly message: string;
}

/** What breaks from one schema to the next, both as `_service { sdl }` gives them. */
export async function breakingChanges(released: string, current: string): Promise<readonly BreakingChange[]> {
  const changes = await diff(schemaOf(released), schemaOf(current));
  return changes.filter(isBreaking).map(({ path = '', message }) => ({ path, message }));
}

function schemaOf(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl), { assumeValidSDL: true });
}

/** Beside what every caller of a schema feels: other defaults, and what a router relied on. */
function isBreaking({ type, path = '', criticality: { level } }: Change): boolean {
  if (level === CriticalityLevel.Breaking) return true;
  if (level !== CriticalityLevel.Dangerous) return false;
  return (
    type.includes('DEFAULT') ||
    (/\.@(key|shareable)$/.test(path) && type.endsWith('_REMOVED')) ||
    (/\.@inaccessible$/.test(path) && type.endsWith('_ADDED'))
  );
}
