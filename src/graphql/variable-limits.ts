import type { Limits } from '../config';
import { excess, type LimitExcess } from './limit-excess';
import type { Variables } from './operation-cost';

/** How long lists in variables may be, beside representations: not checked of systems, whose facts have rules of their own. */
export type ListLimits = Pick<Limits, 'listItems' | 'inputItems'> | null;

/**
 * What of the variables is more than the limits; null when nothing is. `representations` are the names of variables that hold
 * some. Takes time in proportion to what was sent, and no stack.
 */
export function variablesExcess(
  variables: Variables,
  representations: ReadonlySet<string>,
  limits: Limits,
  listLimits: ListLimits,
): LimitExcess | null {
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && representations.has(name)) {
      if (value.length > limits.representations) return tooManyRepresentations(value.length, limits);
    } else if (Array.isArray(value) && listLimits !== null && value.length > listLimits.listItems) {
      return tooLong(name, value.length, listLimits.listItems);
    }
    const found = valueExcess(name, value, limits.inputDepth, listLimits?.inputItems ?? Infinity);
    if (found !== null) return found;
  }
  return null;
}

export function tooManyRepresentations(count: number, { representations }: Limits): LimitExcess {
  return excess(
    'TOO_MANY_REPRESENTATIONS',
    `\`_entities\` has ${count} representations, of at most ${representations}. Send them in several requests.`,
  );
}

export function tooLong(name: string, count: number, most: number): LimitExcess {
  return excess('LIST_TOO_LONG', `The list ${name} has ${count} entries, of at most ${most}. Send fewer at once.`);
}

/** Level by level: what is nested deepest is reached last. */
function valueExcess(name: string, root: object, maxDepth: number, maxItems: number): LimitExcess | null {
  let level: object[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      return excess(
        'INPUT_TOO_DEEP',
        `The variable $${name} nests deeper than ${maxDepth} levels. Send a flatter value.`,
      );
    }
    const below: object[] = [];
    for (const value of level) {
      if (depth > 1 && Array.isArray(value) && value.length > maxItems) {
        return tooLong(`in the variable $${name}`, value.length, maxItems);
      }
      for (const member of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
        if (typeof member === 'object' && member !== null) below.push(member);
      }
    }
    level = below;
  }
  return null;
}
