import { at, nodesOf, type Node } from './sql-tree';

/** What of a statement a distributed database may lack. */
export function sqlFeatures(tree: Node): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, node] of nodesOf(tree)) {
    if (name === 'JsonTable') found.add('JSON_TABLE');
    if (name === 'StraightJoin') found.add('STRAIGHT_JOIN');
    if (name === 'index_hints') found.add('FORCE INDEX');
    if (name === 'Derived' && node['lateral'] === true) found.add('LATERAL');
    if (name === 'with' && node['recursive'] === true) found.add('WITH RECURSIVE');
    if (name === 'over') found.add('window function');
    if (node['lock_type'] === 'Update') found.add('FOR UPDATE');
    if (node['lock_type'] === 'Share') found.add('LOCK IN SHARE MODE');
    if (node['nonblock'] === 'SkipLocked') found.add('SKIP LOCKED');
    if (node['nonblock'] === 'Nowait') found.add('NOWAIT');
    if (name === 'Function') found.add(`${functionName(node)}()`);
    if (name === 'Identifier' && String(node['value']).startsWith('@')) found.add('variable');
  }
  return found;
}

function functionName(node: Node): string {
  const parts = node['name'] as readonly Node[];
  return String(at(parts.at(-1), 'Identifier')?.['value']).toUpperCase();
}
