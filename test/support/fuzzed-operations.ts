import {
  getNamedType,
  GraphQLNonNull,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { anything, EnumName, odd, ODD_TEXTS, valueOf, type ValuePools } from './fuzzed-values';
import { oneOf } from './key-spellings';

type Random = () => number;

export interface FuzzedOperation {
  readonly kind: 'query' | 'mutation' | 'entities' | 'none';
  readonly query: string;
  readonly variables: unknown;
}

const DEEPEST = 7;
/** Arguments that mostly leave nothing to show. */
const NARROWING: ReadonlySet<string> = new Set(['after', 'sourceAccountIds']);
const ENTITIES = ['Contact', 'Company', 'Account', 'AssetCopyJob', 'Organization'];
const ODD_TYPES = [
  'LinkedRecord',
  'MirroredNote',
  'MirroredActivity',
  'Query',
  'Nothing',
  '__proto__',
  'constructor',
  '',
  'contact',
];
const NO_OPERATIONS = [
  '',
  '{',
  'query { }',
  'subscription { x }',
  '{ __schema { types { name fields { name } } } }',
  '{ __type(name: "Contact") { name } }',
  'query A { __typename } query B { __typename }',
  'fragment F on Query { ...F } { ...F }',
  '{ __typename @include(if: $missing) }',
  '{ ...on Query { __typename } }',
  '{ _service { sdl } }',
  'query ($a: [[Int!]!]! = [[1]]) { __typename }',
  '\ufeff{ __typename }',
  `{ ${'a: __typename '.repeat(40)} }`,
];

/** Operations on a schema: mostly valid ones of all its fields, arguments and types, and some that are wrong in any way. */
export function fuzzedOperation(
  schema: GraphQLSchema,
  random: Random,
  pools: ValuePools,
  mayChange: boolean,
): FuzzedOperation {
  const draw = random();
  if (draw < 0.03) return { kind: 'none', query: oneOf(random, NO_OPERATIONS), variables: anything(random, pools) };
  const writer = new OperationWriter(schema, random, pools);
  if (draw < (mayChange ? 0.3 : 0.75)) return { kind: 'entities', ...writer.entities() };
  const kind = mayChange && draw < 0.8 ? 'mutation' : 'query';
  return { kind, ...writer.operation(kind) };
}

/** Writes one operation, and keeps its variables and fragments until it is whole. */
class OperationWriter {
  private readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly pools: ValuePools,
  ) {}

  operation(kind: 'query' | 'mutation'): { query: string; variables: unknown } {
    const root = kind === 'query' ? this.schema.getQueryType()! : this.schema.getMutationType()!;
    const fields = Object.values(root.getFields()).filter(({ name }) => name !== '_entities');
    const count = this.random() < 0.8 ? 1 : 2;
    const selections = Array.from({ length: count }, () => this.field(oneOf(this.random, fields), 0));
    return this.whole(kind, selections.join(' '));
  }

  entities(): { query: string; variables: unknown } {
    const field = this.schema.getQueryType()!.getFields()['_entities']!;
    const roots = Array.from({ length: this.chance(0.1) ? 2 : 1 }, (_, n) => {
      const variable = `r${n}`;
      this.definitions.push(`$${variable}: [_Any!]!`);
      this.variables[variable] = this.representations();
      const selection = this.selection(getNamedType(field.type) as GraphQLCompositeType, 1);
      return `${n === 0 ? '' : 'again: '}_entities(representations: $${variable}) ${selection}`;
    });
    return this.whole('query', roots.join(' '));
  }

  private whole(kind: string, selections: string): { query: string; variables: unknown } {
    const { random } = this;
    const definitions = this.definitions.length === 0 ? '' : `(${this.definitions.join(', ')})`;
    const query = `${kind} ${definitions} { ${selections} } ${this.fragments.join(' ')}`;
    if (this.chance(0.01)) return { query, variables: Object.fromEntries(Object.entries(this.variables).slice(1)) };
    if (this.chance(0.01)) return { query, variables: anything(random, this.pools) };
    if (this.chance(0.01)) this.variables['unasked'] = anything(random, this.pools);
    if (this.chance(0.01))
      return { query: query.slice(0, Math.floor(random() * query.length)), variables: this.variables };
    return { query, variables: this.variables };
  }

  private representations(): unknown {
    const { random, pools } = this;
    if (this.chance(0.02)) return anything(random, pools);
    const kind = oneOf(random, ENTITIES.slice(0, 2));
    const count = this.chance(0.02) ? 100 + Math.floor(random() * 4) : 1 + Math.floor(random() * 4);
    return Array.from({ length: count }, () => {
      if (this.chance(0.03)) return anything(random, pools);
      const typename = this.chance(0.7) ? kind : oneOf(random, this.chance(0.9) ? ENTITIES : ODD_TYPES);
      const id = this.chance(0.93) ? oneOf(random, pools.ids) : anything(random, pools);
      const extra = this.chance(0.1)
        ? [
            [
              oneOf(random, ['accountId', 'emails', '__proto__', 'constructor', 'linkedRecords', 'toString']),
              anything(random, pools),
            ] as const,
          ]
        : [];
      return odd([...(this.chance(0.99) ? [['__typename', typename] as const] : []), ['id', id], ...extra]);
    });
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      const wanted =
        type.name === '_Entity'
          ? possible.filter(({ name }) => this.chance(name.startsWith('Co') ? 0.9 : 0.3))
          : possible.filter(() => this.chance(0.5));
      const parts = wanted.map((one) => `... on ${one.name}${this.directive()} ${this.selection(one, depth)}`);
      const own = 'getFields' in type && this.chance(0.6) ? this.fieldsOf(Object.values(type.getFields()), depth) : '';
      return `{ __typename ${own} ${parts.join(' ')} }`;
    }
    const fields = Object.values(type.getFields());
    const part = this.fieldsOf(fields, depth);
    if (this.chance(0.08)) {
      this.names += 1;
      const name = `F${this.names}`;
      this.fragments.push(`fragment ${name} on ${type.name} { __typename ${this.fieldsOf(fields, depth)} }`);
      return `{ ${part} ...${name}${this.directive()} }`;
    }
    if (this.chance(0.05)) return `{ ${part} ... ${this.directive()} { ${this.fieldsOf(fields, depth)} } }`;
    if (this.chance(0.005))
      return `{ ${part} ${oneOf(random, ['nothing', '__proto__', 'constructor', 'email', 'sdl'])} }`;
    return `{ ${part} }`;
  }

  private fieldsOf(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type)));
    const usable = depth >= DEEPEST ? leaves : fields;
    if (usable.length === 0) return '__typename';
    const count = 1 + Math.floor(this.random() * (depth < 4 ? 4 : 3));
    const chosen = [...new Set(Array.from({ length: count }, () => oneOf(this.random, usable)))];
    return chosen.map((field) => this.field(field, depth)).join(' ');
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const name = this.alias(field);
    const given = field.args
      .filter(
        ({ type, name: asked }) => type instanceof GraphQLNonNull || this.chance(NARROWING.has(asked) ? 0.15 : 0.5),
      )
      .map((arg) => `${arg.name}: ${this.argument(arg)}`);
    const args = given.length === 0 ? '' : `(${given.join(', ')})`;
    const type = getNamedType(field.type as GraphQLOutputType);
    const below = isLeafType(type)
      ? ''
      : isObjectType(type) || isAbstractType(type)
        ? this.selection(type, depth + 1)
        : '';
    return `${name}${args}${this.directive()} ${below}`;
  }

  /** Fields with arguments get names of their own, so that two of them are not at odds. */
  private alias({ name, args }: GraphQLField<unknown, unknown>): string {
    if (args.length === 0 && !this.chance(0.1)) return name;
    this.names += 1;
    return `a${this.names}: ${name}`;
  }

  private argument(arg: GraphQLArgument): string {
    const value = valueOf(this.random, this.pools, arg.type, arg.name);
    if (!this.chance(0.6)) return literal(value);
    const variable = `v${this.definitions.length}`;
    const type = this.chance(0.02) ? oneOf(this.random, ['Int', 'String!', '[ID!]', 'Nothing']) : String(arg.type);
    this.definitions.push(`$${variable}: ${type}`);
    if (value !== null || this.chance(0.5)) this.variables[variable] = value;
    return `$${variable}`;
  }

  private directive(): string {
    if (!this.chance(0.08)) return '';
    const name = this.chance(0.5) ? 'include' : 'skip';
    if (this.chance(0.5)) return ` @${name}(if: ${this.chance(0.5)})`;
    const variable = `v${this.definitions.length}`;
    this.definitions.push(`$${variable}: Boolean!`);
    this.variables[variable] = this.chance(0.97) ? this.chance(0.5) : oneOf(this.random, [null, 1, ...ODD_TEXTS]);
    return ` @${name}(if: $${variable})`;
  }

  private chance(of: number): boolean {
    return this.random() < of;
  }
}

/** A value as it stands in an operation. */
function literal(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, member]) => `${name || 'x'}: ${literal(member)}`)
      .join(', ')}}`;
  }
  return typeof value === 'number' && !Number.isFinite(value) ? '0' : JSON.stringify(value);
}
