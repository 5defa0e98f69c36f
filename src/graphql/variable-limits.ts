import type { Limits } from '../config';
import { excess, type LimitExcess } from './limit-excess';
import type { Variables } from './operation-cost';

/** How long lists in variables may be, beside representations: not checked of systems, whose facts have rules of their own. */
export type ListLimits = Pick<Limits, 'listItems' | 'inputItems'> | null;

/** Variables by what they hold, as the operation declares them. */
export interface HeldByVariables {
  /** The names of those that hold representations. */
  readonly representations: ReadonlySet<string>;
  /** The names of those that hold facts whose content is any JSON: how deep it nests is a rule of the fact (S4). */
  readonly facts: ReadonlySet<string>;
  /** The names of those that are such a content. */
  readonly contents: ReadonlySet<string>;
}

/**
 * What of the variables is more than the limits; null when nothing is. Takes time in proportion to what was sent, and no
 * stack.
 */
export function variablesExcess(
  variables: Variables,
  { representations, facts, contents }: HeldByVariables,
  limits: Limits,
  listLimits: ListLimits,
): LimitExcess | null {
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value !== 'object' || value === null || contents.has(name)) continue;
    if (Array.isArray(value) && representations.has(name)) {
      if (value.length > limits.representations) return tooManyRepresentations(value.length, limits);
    } else if (Array.isArray(value) && listLimits !== null && value.length > listLimits.listItems) {
      return tooLong(name, value.length, listLimits.listItems);
    }
    const found = valueExcess(name, value, {
      depth: limits.inputDepth,
      items: listLimits?.inputItems ?? Infinity,
      holdsFacts: facts.has(name),
    });
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

interface ValueLimits {
  readonly depth: number;
  readonly items: number;
  /** Whether it is a fact, or a list of some, whose content is not looked into. */
  readonly holdsFacts: boolean;
}

/** Level by level: what is nested deepest is reached last. */
function valueExcess(name: string, root: object, { depth: most, items, holdsFacts }: ValueLimits): LimitExcess | null {
  const factDepth = !holdsFacts ? 0 : Array.isArray(root) ? 2 : 1;
  let level: object[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > most) {
      return excess('INPUT_TOO_DEEP', `The variable $${name} nests deeper than ${most} levels. Send a flatter value.`);
    }
    const below: object[] = [];
    for (const value of level) {
      if (depth > 1 && Array.isArray(value) && value.length > items) {
        return tooLong(`in the variable $${name}`, value.length, items);
      }
      for (const member of depth === factDepth ? membersBesideContent(value) : membersOf(value)) {
        if (typeof member === 'object' && member !== null) below.push(member);
      }
    }
    level = below;
  }
  return null;
}

function membersOf(value: object): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : Object.values(value);
}

function membersBesideContent(value: object): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => (name === 'content' ? [] : [member]));
}
