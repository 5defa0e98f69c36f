import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A node of a statement's syntax tree, as the parser gives it: JSON. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * The trees of statements of MySQL. Two spellings that the parser does not know are replaced by what means the same to it.
 * @throws Error when one cannot be read.
 */
export function sqlTrees(statements: readonly string[]): readonly Node[] {
  const known = statements.map((statement) =>
    statement
      .replaceAll(/ CHARACTER SET \w+ COLLATE \w+(?= PATH )/g, '')
      .replaceAll(/\bLOCK IN SHARE MODE\b/g, 'FOR SHARE'),
  );
  const trees = execFileSync(process.execPath, [join(__dirname, 'parse-sql.cjs')], {
    input: JSON.stringify(known),
    maxBuffer: 1 << 28,
  });
  return JSON.parse(trees.toString()) as Node[];
}

/** The node under this name; null when there is none. */
export function at(node: unknown, ...path: readonly string[]): Node | null {
  let found: unknown = node;
  for (const name of path) found = isNode(found) ? found[name] : undefined;
  return isNode(found) ? found : null;
}

/** The list under this name; empty when there is none. */
export function listAt(node: unknown, ...path: readonly string[]): readonly Node[] {
  const found: unknown = path.reduce<unknown>((within, name) => (isNode(within) ? within[name] : undefined), node);
  return Array.isArray(found) ? (found as Node[]) : [];
}

/** Every node of the tree with the name it stands under, from the top. `into` says below which it goes on. */
export function* nodesOf(
  tree: unknown,
  into: (node: Node) => boolean = () => true,
  name = '',
): Generator<[string, Node]> {
  if (Array.isArray(tree)) {
    for (const each of tree as unknown[]) yield* nodesOf(each, into, name);
  } else if (isNode(tree)) {
    yield [name, tree];
    if (into(tree)) for (const [key, value] of Object.entries(tree)) yield* nodesOf(value, into, key);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
