import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  buildASTSchema,
  parse,
  visit,
  type ASTNode,
  type GraphQLSchema,
  type StringValueNode,
} from 'graphql';
import { schemaText } from '../support/composers';

/** What the federation specification brings, not we. */
const FEDERATION_OWN = /^(link__|federation__|_)/;
/** Every subgraph has these; only their fields are ours. */
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);
const NAMED_KINDS: ReadonlySet<string> = new Set([
  'ScalarTypeDefinition',
  'ObjectTypeDefinition',
  'InterfaceTypeDefinition',
  'UnionTypeDefinition',
  'EnumTypeDefinition',
  'InputObjectTypeDefinition',
  'FieldDefinition',
  'InputValueDefinition',
  'EnumValueDefinition',
]);

describe.each(['subgraph.graphql', 'subgraph.auth.graphql', 'crm.graphql'])('schema/%s', (file) => {
  it('describes every type, field, argument, enum value and input field', () => {
    expect(undescribed(schemaText(file))).toEqual([]);
  });
});

/** What can be changed: organizations, connections and copies by people, and what other systems know by them (S3). */
const MUTATIONS = [
  'cancelAssetCopy',
  'configureConnections',
  'connectAllAccounts',
  'copyAssets',
  'createOrganization',
  'deleteOrganization',
  'retryAssetCopy',
  'syncAccounts',
  'syncActivities',
  'syncAssets',
  'syncCompanies',
  'syncContacts',
  'syncDeals',
  'syncProperties',
  'syncUsers',
  'updateOrganization',
];

describe('the search for what is not described', () => {
  it('finds it everywhere', () => {
    const sdl = `
      scalar A  enum B { C }  input D { e: Int }  interface F { g: Int }
      type H implements F { g(i: Int): Int "Only blanks." j: Int }  type Query { k: H _service: Int }  union L = H`;
    expect(undescribed(sdl).join(' ')).toBe('A B B.C D D.e F F.g H H.g H.g.i Query.k L');
    expect(undescribed('" " scalar A')).toEqual(['A']);
  });
});

const ACTIVITY = ['id', 'type', 'occurredAt', 'ownerName'];
const DEAL = ['id', 'name', 'amount', 'currency', 'pipeline', 'stage', 'status', 'closeDate', 'ownerName'];
/** What a linked record shows of another account, and no more (M3). A field that is new here is a decision. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  LinkedRecordConnection: ['edges', 'nodes', 'pageInfo', 'totalCount', 'access'],
  LinkedRecordEdge: ['cursor', 'node'],
  LinkedRecord: ['id', 'recordId', 'recordType', 'account', 'name', 'matches', 'activities', 'deals'],
  RecordMatch: ['key', 'kind', 'home', 'linked'],
  MirroredActivityConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  MirroredActivityEdge: ['cursor', 'node'],
  MirroredActivity: ACTIVITY,
  MirroredNote: [...ACTIVITY, 'body'],
  MirroredCall: [...ACTIVITY, 'title', 'body', 'direction', 'durationMs', 'disposition'],
  MirroredMeeting: [...ACTIVITY, 'title', 'body', 'endsAt', 'location', 'outcome'],
  MirroredEmail: [...ACTIVITY, 'subject', 'body', 'direction', 'status'],
  MirroredTask: [...ACTIVITY, 'subject', 'body', 'status', 'priority', 'dueAt'],
  MirroredDealConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  MirroredDealEdge: ['cursor', 'node'],
  MirroredDeal: DEAL,
  PageInfo: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
  Account: ['id', 'name'],
};

/** Of these, what leads to a linked record. */
const ABOVE: ReadonlySet<string> = new Set(['LinkedRecordConnection', 'LinkedRecordEdge']);

describe('a linked record', () => {
  const schema = buildASTSchema(parse(schemaText('subgraph.graphql')), { assumeValidSDL: true });

  it.each(Object.entries(SHOWN))('shows of %s nothing but %j (M3)', (type, fields) => {
    expect(fieldNames(schema, type)).toEqual([...fields].sort());
  });

  it('leads to no type but these (M3)', () => {
    const reached = reachable(schema, 'LinkedRecord').filter((name) => fieldNames(schema, name).length > 0);
    const expected = Object.keys(SHOWN).filter((name) => !ABOVE.has(name));
    expect(reached).toEqual(expected.sort());
  });

  it('can be changed by no mutation (M4)', () => {
    const mutations = Object.values(schema.getMutationType()!.getFields());
    const touched = mutations.flatMap((mutation) => {
      const inputs = mutation.args.map((argument) => getNamedType(argument.type).name);
      const ways = reachable(schema, getNamedType(mutation.type).name);
      return [...inputs, ...ways].filter((name) => /^Mirrored|^LinkedRecord/.test(name)).map(() => mutation.name);
    });
    expect(touched).toEqual([]);
    expect(mutations.map(({ name }) => name).sort()).toEqual(MUTATIONS);
  });

  it('is the only way to a mirrored activity or deal (M3)', () => {
    const others = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter((type) => type.name !== 'LinkedRecord' && !type.name.startsWith('Mirrored'));
    const ways = others.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.startsWith('Mirrored'))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(ways).toEqual([]);
  });
});

function undescribed(sdl: string): string[] {
  const path: string[] = [];
  const found: string[] = [];
  visit(parse(sdl), {
    enter: (node) => {
      if (node.kind === 'DirectiveDefinition') return false;
      if (!NAMED_KINDS.has(node.kind)) return undefined;
      const { name, description } = node as ASTNode & { name: { value: string }; description?: StringValueNode };
      if (FEDERATION_OWN.test(name.value)) return false;
      path.push(name.value);
      const isRoot = path.length === 1 && ROOTS.has(name.value);
      if (!isRoot && (description?.value.trim() ?? '') === '') found.push(path.join('.'));
      return undefined;
    },
    leave: (node) => {
      if (NAMED_KINDS.has(node.kind)) path.pop();
    },
  });
  return found;
}

function fieldNames(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()).sort() : [];
}

/** The type itself, and all that a selection below it can come to, in the order of the alphabet. */
function reachable(schema: GraphQLSchema, start: string): string[] {
  const seen = new Set([start]);
  for (const name of seen) {
    const type = schema.getType(name);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) seen.add(getNamedType(field.type).name);
    }
    if (isObjectType(type)) for (const above of type.getInterfaces()) seen.add(above.name);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) seen.add(possible.name);
  }
  return [...seen].sort();
}
