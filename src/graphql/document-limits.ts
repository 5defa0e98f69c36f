import {
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Limits } from '../config';
import { excess, type LimitExcess } from './limit-excess';

/** Introspection asks for the types of types; whether it is answered at all is a setting of its own. */
const INTROSPECTION_DEPTH = 20;

/**
 * What of a document is more than the limits, before anything else is done with it: null when nothing is, or when it is no
 * GraphQL at all, which is for others to say. Takes time in proportion to the tokens and fields that the limits allow.
 */
export function documentExcess(text: string, limits: Limits): LimitExcess | null {
  if (hasMoreLines(text, limits.tokens)) {
    return excess(
      'QUERY_TOO_LONG',
      `The document has more than ${limits.tokens} lines. Send it without empty ones and comments.`,
    );
  }
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: limits.tokens, noLocation: true });
  } catch {
    return hasMoreTokens(text, limits.tokens)
      ? excess('QUERY_TOO_LONG', `The document has more than ${limits.tokens} tokens. Ask for less at once.`)
      : null;
  }
  return definitionsExcess(document, limits) ?? nodesExcess(document, limits) ?? fieldsExcess(document, limits);
}

/** Lines are no tokens, and neither are comments; but each error looks for its own through all before it. */
function hasMoreLines(text: string, most: number): boolean {
  const lineBreak = /\r\n|[\n\r]/g;
  for (let lines = 1; lines <= most; lines += 1) if (!lineBreak.test(text)) return false;
  return true;
}

/** Stops at the first token beyond, and at what is no token. */
function hasMoreTokens(text: string, most: number): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let tokens = 0; tokens <= most; tokens += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

function definitionsExcess({ definitions }: DocumentNode, limits: Limits): LimitExcess | null {
  const count = (kind: Kind): number => definitions.filter((definition) => definition.kind === kind).length;
  const operations = count(Kind.OPERATION_DEFINITION);
  if (operations > limits.operations) {
    return excess(
      'TOO_MANY_OPERATIONS',
      `The document has ${operations} operations, of at most ${limits.operations}. Send the one that is to run.`,
    );
  }
  const fragments = count(Kind.FRAGMENT_DEFINITION);
  if (fragments <= limits.fragments) return null;
  return excess(
    'TOO_MANY_FRAGMENTS',
    `The document has ${fragments} fragments, of at most ${limits.fragments}. Write some of them out.`,
  );
}

/** Directives, and how deep and how long values are that are written out. */
function nodesExcess(document: DocumentNode, limits: Limits): LimitExcess | null {
  let directives = 0;
  let depth = 0;
  let deepest = 0;
  let longest = 0;
  const enter = (node: ASTNode): void => {
    if (node.kind === Kind.DIRECTIVE) directives += 1;
    else if (node.kind === Kind.LIST || node.kind === Kind.OBJECT) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (node.kind === Kind.LIST) longest = Math.max(longest, node.values.length);
    }
  };
  const leave = (node: ASTNode): void => {
    if (node.kind === Kind.LIST || node.kind === Kind.OBJECT) depth -= 1;
  };
  visit(document, { enter, leave });
  if (directives > limits.directives) {
    return excess(
      'TOO_MANY_DIRECTIVES',
      `The document has ${directives} directives, of at most ${limits.directives}. Leave out what they leave out.`,
    );
  }
  if (deepest > limits.inputDepth) {
    return excess(
      'INPUT_TOO_DEEP',
      `A value in the document nests ${deepest} levels deep, of at most ${limits.inputDepth}. Send a flatter one.`,
    );
  }
  if (longest <= limits.inputItems) return null;
  return excess(
    'LIST_TOO_LONG',
    `A list in the document has ${longest} entries, of at most ${limits.inputItems}. Send fewer at once.`,
  );
}

/** Depth, names for one field in one place, and the number of fields, of every operation and fragment. */
function fieldsExcess(document: DocumentNode, limits: Limits): LimitExcess | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const walk = new FieldWalk(fragments, limits);
  try {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) walk.operation(definition.selectionSet);
      else if (definition.kind === Kind.FRAGMENT_DEFINITION) walk.fragment(definition.selectionSet);
    }
    return null;
  } catch (error) {
    if (error instanceof FoundExcess) return error.excess;
    throw error;
  }
}

class FoundExcess extends Error {
  constructor(readonly excess: LimitExcess) {
    super();
  }
}

/** Goes through places as execution does: fields that are answered under one name are one place below. */
class FieldWalk {
  private fields = 0;

  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly limits: Limits,
  ) {}

  operation(selectionSet: SelectionSetNode): void {
    const groups = this.place([selectionSet], 1, this.limits.depth);
    const entities = [...groups.values()].filter(([node]) => node?.name.value === '_entities').length;
    if (entities > 1) {
      throw found(
        'REPEATED_ENTITIES',
        `The operation asks for \`_entities\` ${entities} times, of at most once. Send all representations in one.`,
      );
    }
  }

  /** Wherever it is asked for it counts again, with the depth that it has there. */
  fragment(selectionSet: SelectionSetNode): void {
    this.place([selectionSet], 1, Math.max(this.limits.depth, INTROSPECTION_DEPTH));
  }

  /** What is asked for in one place, by the name it is answered under. @throws FoundExcess */
  place(
    selectionSets: readonly SelectionSetNode[],
    depth: number,
    maxDepth: number,
  ): ReadonlyMap<string, readonly FieldNode[]> {
    if (depth > maxDepth) {
      throw found(
        'QUERY_TOO_DEEP',
        `The operation nests deeper than ${maxDepth} levels of fields. Ask for what is below in a request of its own.`,
      );
    }
    const groups = new Map<string, FieldNode[]>();
    const opened = new Set<string>();
    for (const selectionSet of selectionSets) this.collect(selectionSet, groups, opened);
    this.checkAliases(groups);
    for (const nodes of groups.values()) {
      const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const isIntrospection = nodes[0]?.name.value.startsWith('__') === true;
      if (below.length > 0) this.place(below, depth + 1, isIntrospection ? INTROSPECTION_DEPTH : maxDepth);
    }
    return groups;
  }

  private collect({ selections }: SelectionSetNode, groups: Map<string, FieldNode[]>, opened: Set<string>): void {
    for (const selection of selections) {
      this.takeSelection();
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [selection]);
        else this.repeat(group, selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.collect(selection.selectionSet, groups, opened);
      } else if (!opened.has(selection.name.value)) {
        opened.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (fragment !== undefined) this.collect(fragment.selectionSet, groups, opened);
      }
    }
  }

  private repeat(group: FieldNode[], selection: FieldNode): void {
    group.push(selection);
    if (group.length <= this.limits.repeats) return;
    throw found(
      'TOO_MANY_REPEATS',
      `The document has one field more than ${this.limits.repeats} times in one place. Write it once.`,
    );
  }

  private takeSelection(): void {
    this.fields += 1;
    if (this.fields <= this.limits.fields) return;
    throw found(
      'TOO_MANY_FIELDS',
      `The document asks for more than ${this.limits.fields} fields and fragments, these opened wherever they stand. Ask for less at once.`,
    );
  }

  private checkAliases(groups: ReadonlyMap<string, readonly FieldNode[]>): void {
    const names = new Map<string, number>();
    for (const [node] of groups.values()) {
      const name = node?.name.value ?? '';
      const count = (names.get(name) ?? 0) + 1;
      names.set(name, count);
      if (count > this.limits.aliases) {
        throw found(
          'TOO_MANY_ALIASES',
          `The operation asks for one field under more than ${this.limits.aliases} names in one place. Ask for some of them in a request of their own.`,
        );
      }
    }
  }
}

function found(...what: Parameters<typeof excess>): FoundExcess {
  return new FoundExcess(excess(...what));
}
