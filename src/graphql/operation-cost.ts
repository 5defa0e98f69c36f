import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { MAX_PAGE_SIZE } from '../shared/pagination';

export type Variables = Readonly<Record<string, unknown>>;

/** How much an operation asks for with these variables, in what was counted. */
export type OperationCost = (variables: Variables) => number;

/** What is counted: objects with their weights, as routers do, or the values in them. */
export type Counted = 'objects' | 'values';

/** The `@cost` and `@listSize` of a field. */
interface Demand {
  readonly weight?: number;
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

/** A cost that is known, or one that variables tell. */
type Cost = number | OperationCost;

/**
 * Works out what a valid operation costs, by the sizes and weights of the schema and as routers reckon: an object is 1 or its
 * weight, a list its size times what an entry costs, a value nothing. Or how many values it asks for, by the same sizes. Fields that a variable may leave out count. Of the
 * possible types of a place the dearest counts, for each representation too. A size that is not known is the greatest that a
 * page has.
 */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  counted: Counted = 'objects',
): OperationCost {
  const root = schema.getRootType(operation.operation);
  if (root == null) return () => 0;
  const cost = new CostCompiler(schema, document, operation, counted).place(root, [operation.selectionSet]);
  return typeof cost === 'number' ? () => cost : cost;
}

class CostCompiler {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly counted: Counted,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  place(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[], sizes: Sizes = NO_SIZES): Cost {
    if (isAbstractType(type)) {
      return dearest(this.schema.getPossibleTypes(type).map((possible) => this.place(possible, selectionSets, sizes)));
    }
    const groups = new Map<string, FieldNode[]>();
    const opened = new Set<string>();
    for (const selectionSet of selectionSets) this.collect(type, selectionSet, groups, opened);
    return sum([...groups.values()].map((nodes) => this.field(type, nodes, sizes)));
  }

  private field(parent: GraphQLObjectType, nodes: readonly FieldNode[], sizes: Sizes): Cost {
    const [node] = nodes;
    const field = node === undefined ? undefined : parent.getFields()[node.name.value];
    if (node?.name.value === '__typename') return this.counted === 'values' ? 1 : 0;
    if (node === undefined || field === undefined) return 0;
    const type = getNamedType(field.type);
    const demand = demandOf(field);
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (!isCompositeType(type)) return this.counted === 'values' ? 1 : (demand.weight ?? 0);
    const slice = this.slice(field, node, demand);
    const passed: Sizes = slice === null ? NO_SIZES : { size: slice, fields: demand.sizedFields ?? [] };
    const itself = this.counted === 'values' ? 0 : (demand.weight ?? 1);
    const each = sum([itself, this.place(type, below, passed)]);
    if (!isListType(getNullableType(field.type))) return each;
    return times(this.listSize(field, node, demand, sizes), each);
  }

  private listSize(field: GraphQLField<unknown, unknown>, node: FieldNode, demand: Demand, sizes: Sizes): Cost {
    if (sizes.fields.includes(field.name)) return sizes.size;
    if (field.name === '_entities') return this.argument(field, node, 'representations');
    return demand.assumedSize ?? this.slice(field, node, demand) ?? MAX_PAGE_SIZE;
  }

  /** How many rows the arguments of a field ask for; null when no argument tells. */
  private slice(field: GraphQLField<unknown, unknown>, node: FieldNode, { slicingArguments }: Demand): Cost | null {
    const [name] = slicingArguments ?? [];
    return name === undefined ? null : this.argument(field, node, name);
  }

  /** The size that an argument gives: its number, or the length of its list. */
  private argument({ args }: GraphQLField<unknown, unknown>, { arguments: given = [] }: FieldNode, name: string): Cost {
    const argument = args.find((one) => one.name === name);
    const isList = argument !== undefined && isListType(getNullableType(argument.type));
    const sizeOf = isList ? lengthOf : numberOf;
    const standard = sizeOf(argument?.defaultValue) ?? (isList ? 1 : MAX_PAGE_SIZE);
    const value = given.find((one) => one.name.value === name)?.value;
    if (value === undefined) return standard;
    if (value.kind !== Kind.VARIABLE) return sizeOf(valueFromASTUntyped(value)) ?? standard;
    const variable = value.name.value;
    const definition = this.operation.variableDefinitions?.find((one) => one.variable.name.value === variable);
    const unset = (definition?.defaultValue && sizeOf(valueFromASTUntyped(definition.defaultValue))) ?? standard;
    return (variables) => (Object.hasOwn(variables, variable) ? (sizeOf(variables[variable]) ?? standard) : unset);
  }

  private collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    groups: Map<string, FieldNode[]>,
    opened: Set<string>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [selection]);
        else group.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (opened.has(selection.name.value)) continue;
        opened.add(selection.name.value);
      }
      const holder = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (holder !== undefined && this.applies(holder.typeCondition?.name.value, type)) {
        this.collect(type, holder.selectionSet, groups, opened);
      }
    }
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const other = this.schema.getType(condition);
    return isAbstractType(other) && this.schema.isSubType(other, type);
  }
}

/** What the field above says of the sizes of lists: of `nodes` and `edges`. */
interface Sizes {
  readonly size: Cost;
  readonly fields: readonly string[];
}

const NO_SIZES: Sizes = { size: 1, fields: [] };

function demandOf({ astNode }: GraphQLField<unknown, unknown>): Demand {
  const directives = (astNode?.directives ?? []).filter(({ name }) => ['cost', 'listSize'].includes(name.value));
  const args = directives.flatMap(({ arguments: given = [] }) => given);
  return Object.fromEntries(args.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

/** A value that is no list is taken for a list of one wherever a list is expected. Null when there is no value. */
function lengthOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.length : 1;
}

/** What is no number counts as the most rows that a page has. Null when there is no value. */
function numberOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'number' ? Math.max(0, value) : MAX_PAGE_SIZE;
}

function sum(costs: readonly Cost[]): Cost {
  const known = costs.reduce<number>((total, cost) => total + (typeof cost === 'number' ? cost : 0), 0);
  const told = costs.filter((cost) => typeof cost !== 'number');
  return told.length === 0 ? known : (variables) => told.reduce((total, cost) => total + cost(variables), known);
}

function times(size: Cost, each: Cost): Cost {
  if (typeof size === 'number' && typeof each === 'number') return size * each;
  return (variables) => valueOf(size, variables) * valueOf(each, variables);
}

function dearest(costs: readonly Cost[]): Cost {
  if (costs.every((cost) => typeof cost === 'number')) return Math.max(0, ...costs);
  return (variables) => Math.max(0, ...costs.map((cost) => valueOf(cost, variables)));
}

function valueOf(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables);
}
