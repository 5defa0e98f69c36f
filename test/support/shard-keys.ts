import { at, listAt, nodesOf, type Node } from './sql-tree';

/** The columns of each sharded table that lead to its shard; a table that is not named lies on one server. */
export type ShardKeys = ReadonlyMap<string, readonly string[]>;

/** The sharded tables of a statement whose shard it does not tell: the statement would go to all of them. */
export function scatteredTables(tree: Node, keys: ShardKeys): readonly string[] {
  const scattered: string[] = [];
  const reader = new StatementReader(keys, scattered);
  const [kind] = Object.keys(tree);
  if (kind === 'Query') reader.query(at(tree, 'Query')!, new Map(), []);
  else if (kind === 'Insert') reader.insert(at(tree, 'Insert')!);
  else if (kind === 'Update') reader.change(at(tree, 'Update', 'table', 'relation')!, at(tree, 'Update', 'selection'));
  else if (kind === 'Delete') {
    const [from] = listAt(tree, 'Delete', 'from', 'WithFromKeyword');
    reader.change(at(from, 'relation')!, at(tree, 'Delete', 'selection'));
  } else throw new Error(`a statement of this kind is not known: ${kind}`);
  return scattered;
}

/** A table, or what stands for one. */
interface Relation {
  readonly name: string;
  /** Columns whose values are known before the table is asked; null: all are, it is one server's or the statement's own. */
  readonly known: Set<string> | null;
  /** Set on a sharded table. */
  readonly table: string | null;
}

/** Columns that are known of what a query gives; null where one is not named. */
type Output = readonly { readonly name: string | null; readonly known: boolean }[];
type CommonTables = ReadonlyMap<string, Output>;
type Scope = readonly Relation[];

/** One equality: where it may be used to tell a column of `only`, or of any relation. */
interface Condition {
  readonly expression: Node;
  readonly only: string | null;
}

class StatementReader {
  constructor(
    private readonly keys: ShardKeys,
    private readonly scattered: string[],
  ) {}

  insert(node: Node): void {
    const table = nameOf(at(node, 'table', 'TableName'));
    const columns = listAt(node, 'columns').map((column) => nameOf(column));
    const keys = this.keys.get(table);
    if (keys !== undefined && !columns.includes(keys[0]!)) this.scattered.push(table);
    const source = at(node, 'source');
    if (source !== null) this.query(source, new Map(), []);
  }

  change(relation: Node, selection: Node | null): void {
    const scope = [this.relation(relation, new Map(), [])];
    this.settle(scope, selection === null ? [] : [{ expression: selection, only: null }], []);
    this.below(selection, new Map(), scope);
  }

  query(node: Node, outerTables: CommonTables, outer: Scope): Output {
    const tables = new Map(outerTables);
    for (const common of listAt(node, 'with', 'cte_tables')) {
      const name = valueOf(at(common, 'alias', 'name'));
      const body = at(common, 'query', 'body')!;
      const first = at(body, 'SetOperation', 'left');
      if (first !== null) tables.set(name, this.body(first, tables, outer));
      tables.set(name, this.query(at(common, 'query')!, tables, outer));
    }
    return this.body(at(node, 'body')!, tables, outer);
  }

  private body(node: Node, tables: CommonTables, outer: Scope): Output {
    const union = at(node, 'SetOperation');
    if (union !== null) {
      const left = this.body(at(union, 'left')!, tables, outer);
      const right = this.body(at(union, 'right')!, tables, outer);
      return left.map(({ name, known }, i) => ({ name, known: known && right[i]?.known === true }));
    }
    const query = at(node, 'Query');
    if (query !== null) return this.query(query, tables, outer);
    const select = at(node, 'Select');
    return select === null ? [] : this.select(select, tables, outer);
  }

  private select(node: Node, tables: CommonTables, outer: Scope): Output {
    const scope: Relation[] = [];
    const conditions: Condition[] = [];
    for (const from of listAt(node, 'from')) {
      scope.push(this.relation(at(from, 'relation')!, tables, outer));
      for (const join of listAt(from, 'joins')) {
        const joined = this.relation(at(join, 'relation')!, tables, outer);
        scope.push(joined);
        const [kind, operator] = Object.entries(at(join, 'join_operator')!)[0]!;
        const on = at(operator, 'On');
        if (on !== null) conditions.push({ expression: on, only: kind.startsWith('Left') ? joined.name : null });
      }
    }
    const selection = at(node, 'selection');
    if (selection !== null) conditions.push({ expression: selection, only: null });
    this.settle(scope, conditions, outer);
    const inside = [...scope, ...outer];
    this.below([node['projection'], selection, conditions.map(({ expression }) => expression)], tables, inside);
    return listAt(node, 'projection').map((item) => outputOf(item, inside, scope.length));
  }

  /** Of the queries inside an expression. */
  private below(expression: unknown, tables: CommonTables, scope: Scope): void {
    const isQuery = (node: Node): boolean => 'body' in node && 'locks' in node;
    const seen = new Set<Node>();
    for (const [, node] of nodesOf(expression, (each) => !isQuery(each))) {
      if (!isQuery(node) || seen.has(node)) continue;
      seen.add(node);
      this.query(node, tables, scope);
    }
  }

  private relation(node: Node, tables: CommonTables, outer: Scope): Relation {
    const derived = at(node, 'Derived');
    if (derived !== null) {
      const output = this.query(at(derived, 'subquery')!, tables, outer);
      return { name: valueOf(at(derived, 'alias', 'name')), known: knownOf(output), table: null };
    }
    const own = at(node, 'JsonTable');
    if (own !== null) return { name: valueOf(at(own, 'alias', 'name')), known: null, table: null };
    const table = at(node, 'Table');
    if (table === null) throw new Error(`a relation of this kind is not known: ${Object.keys(node).join()}`);
    const parts = table['name'] as readonly Node[];
    const tableName = nameOf(parts);
    const name = at(table, 'alias') === null ? tableName : valueOf(at(table, 'alias', 'name'));
    const common = tables.get(tableName);
    if (common !== undefined) return { name, known: knownOf(common), table: null };
    const isSharded = parts.length === 1 && this.keys.has(tableName);
    return { name, known: isSharded ? new Set() : null, table: isSharded ? tableName : null };
  }

  /** Finds out which columns the conditions tell, and notes the sharded tables of which no key is told. */
  private settle(scope: Scope, conditions: readonly Condition[], outer: Scope): void {
    const all = [...scope, ...outer];
    for (let told = -1; told !== countKnown(scope);) {
      told = countKnown(scope);
      for (const { expression, only } of conditions) {
        for (const [relation, column] of toldBy(expression, all, scope.length)) {
          if (scope.includes(relation) && (only === null || relation.name === only)) relation.known?.add(column);
        }
      }
    }
    for (const { table, known } of scope) {
      if (table !== null && !this.keys.get(table)!.some((key) => known!.has(key))) this.scattered.push(table);
    }
  }
}

type Column = readonly [relation: Relation, column: string];

/** The columns that have one of some known values where the expression is true. */
function toldBy(expression: Node, scope: Scope, own: number): readonly Column[] {
  const nested = at(expression, 'Nested');
  if (nested !== null) return toldBy(nested, scope, own);
  const list = at(expression, 'InList');
  if (list !== null && list['negated'] !== true) {
    const columns = listAt(list, 'expr', 'Tuple').length > 0 ? listAt(list, 'expr', 'Tuple') : [at(list, 'expr')!];
    return isKnown(list['list'], scope, own) ? columns.flatMap((column) => columnOf(column, scope, own)) : [];
  }
  const binary = at(expression, 'BinaryOp');
  if (binary === null) return [];
  const left = at(binary, 'left')!;
  const right = at(binary, 'right')!;
  if (binary['op'] === 'And') return [...toldBy(left, scope, own), ...toldBy(right, scope, own)];
  if (binary['op'] === 'Or') {
    const other = toldBy(right, scope, own);
    return toldBy(left, scope, own).filter(([relation, column]) =>
      other.some((each) => each[0] === relation && each[1] === column),
    );
  }
  if (binary['op'] !== 'Eq') return [];
  return [
    ...(isKnown(right, scope, own) ? columnOf(left, scope, own) : []),
    ...(isKnown(left, scope, own) ? columnOf(right, scope, own) : []),
  ];
}

/** Whether an expression is made of nothing but values and known columns. */
function isKnown(expression: unknown, scope: Scope, own: number): boolean {
  for (const [name, node] of nodesOf(expression)) {
    if (name === 'subquery') return false;
    if (!('CompoundIdentifier' in node) && !('Identifier' in node)) continue;
    const [column] = columnOf(node, scope, own);
    if (column !== undefined && column[0].known !== null && !column[0].known.has(column[1])) return false;
    if (column === undefined && !('CompoundIdentifier' in node) && own > 1) return false;
  }
  return true;
}

/** Without a table's name a column is that of the only relation. */
function columnOf(expression: Node, scope: Scope, own: number): readonly Column[] {
  const path = listAt(expression, 'CompoundIdentifier');
  if (path.length === 2) {
    const relation = scope.find(({ name }) => name === valueOf(path[0]!));
    return relation === undefined ? [] : [[relation, valueOf(path[1]!)]];
  }
  const name = at(expression, 'Identifier');
  return name !== null && own === 1 ? [[scope[0]!, valueOf(name)]] : [];
}

function outputOf(item: Node, scope: Scope, own: number): Output[number] {
  const named = at(item, 'ExprWithAlias');
  const expression = at(named ?? item, named === null ? 'UnnamedExpr' : 'expr');
  if (expression === null) return { name: null, known: false };
  const path = listAt(expression, 'CompoundIdentifier');
  const ownName = path.length > 0 ? valueOf(path.at(-1)!) : valueOf(at(expression, 'Identifier'));
  const name = named === null ? ownName : valueOf(at(named, 'alias'));
  return { name, known: isKnown(expression, scope, own) };
}

function knownOf(output: Output): Set<string> {
  return new Set(output.flatMap(({ name, known }) => (known && name !== null ? [name] : [])));
}

function countKnown(scope: Scope): number {
  return scope.reduce((sum, { known }) => sum + (known?.size ?? 0), 0);
}

/** The last part of a name: `[{ Identifier: { value } }]`. */
function nameOf(parts: unknown): string {
  return valueOf(at((parts as readonly Node[]).at(-1), 'Identifier'));
}

function valueOf(name: Node | null | undefined): string {
  return String(name?.['value'] ?? '');
}
