import {
  buildSchema,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  Kind,
  parse,
  print,
  validate,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { ENTRIES } from '../../../src/graphql/access.policy';
import type { RequestContext } from '../../../src/graphql/context';
import {
  guardedResolvers,
  guardRepresentations,
  knownOperations,
  withoutSubscriptions,
  withRouterDirectives,
} from '../../../src/graphql/entry-guard';
import { buildSubgraph } from '../../../src/graphql/schema';
import type { Caller, Machine } from '../../../src/identity/caller';
import { person } from '../../support/callers';
import { ForbiddenError, InputError } from '../../../src/shared/errors';

describe('every entry into the graph', () => {
  const nothing = async (): Promise<null> => null;
  const fields = Object.keys(ENTRIES).filter((entry) => entry.includes('.'));
  const all = {
    Query: Object.fromEntries(fields.filter((f) => f.startsWith('Query.')).map((f) => [f.slice(6), nothing])),
    Mutation: Object.fromEntries(fields.filter((f) => f.startsWith('Mutation.')).map((f) => [f.slice(9), nothing])),
  };
  const references = Object.fromEntries(
    Object.keys(ENTRIES)
      .filter((entry) => !entry.includes('.'))
      .map((type) => [type, nothing]),
  );

  it('has a policy, or the schema is not built', () => {
    expect(() => guardedResolvers(all, references)).not.toThrow();
    const open = { ...all, Query: { ...all.Query, secrets: nothing } };
    expect(() => guardedResolvers(open, references)).toThrow('Query.secrets has no policy');
    expect(() => guardedResolvers(all, { ...references, Deal: nothing })).toThrow('Deal has no policy');
  });

  it('is no subscription, though a type has the name of their root', () => {
    const schema = buildSubgraph();
    expect(schema.getType('Subscription')).toBeDefined();
    expect(schema.getSubscriptionType()).toBeFalsy();
    const [error] = validate(schema, parse('subscription { hub }'), [knownOperations]);
    expect(error?.message).toBe('The graph has no subscription operations.');
    expect(error?.locations).toEqual([{ line: 1, column: 1 }]);
    expect(validate(schema, parse('{ __typename }'), [knownOperations])).toEqual([]);
    const open = buildSchema('type Query { a: Int } type Subscription { hub: String }');
    expect(() => withoutSubscriptions(schema, open)).toThrow('subscriptions have no policy');
  });

  it('is named by each policy', () => {
    expect(() => guardedResolvers({ ...all, Query: {} }, references)).toThrow(/no entry: .*Query.linkedRecordAccess/);
  });

  it('is one of the schema’s root fields or entities, and each of these is one', () => {
    const schema = buildSubgraph();
    const roots = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    const entity = schema.getType('_Entity') as unknown as { getTypes(): { name: string }[] };
    const entries = [...roots, ...entity.getTypes().map((type) => type.name)];
    expect(entries.filter((entry) => !entry.startsWith('Query._')).sort()).toEqual(Object.keys(ENTRIES).sort());
  });
});

const ANNA = person();
const machine: Machine = {
  kind: 'machine',
  clientId: 'c',
  tokenId: 't',
  scopes: new Set(['sync:write']),
  expiresAt: 0,
};
const contextOf = (caller: Caller) => ({ caller }) as RequestContext;

describe('the guard of an entry (S3)', () => {
  const called: unknown[][] = [];
  beforeEach(() => called.splice(0));
  const told =
    (answer: string) =>
    async (...args: unknown[]): Promise<string> => {
      called.push(args);
      return answer;
    };
  const entries = (prefix: string, answer: string) =>
    Object.fromEntries(
      Object.keys(ENTRIES)
        .filter((entry) => entry.startsWith(prefix))
        .map((entry) => [entry.slice(prefix.length), told(answer)]),
    );
  const name = () => 'name of a contact';
  const guarded = () =>
    guardedResolvers(
      { Query: entries('Query.', 'query'), Mutation: entries('Mutation.', 'mutation'), Contact: { name } },
      { Account: told('r'), AssetCopyJob: told('r'), Company: told('r'), Contact: told('r'), Organization: told('r') },
    ) as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>;

  it.each([
    ['Query', 'organization', ANNA, machine, 'query'],
    ['Mutation', 'deleteOrganization', ANNA, machine, 'mutation'],
    ['Mutation', 'syncUsers', machine, ANNA, 'mutation'],
  ])('stands before %s.%s, and hands on what it was given', async (root, field, allowed, other, answer) => {
    const resolve = guarded()[root]![field]!;
    await expect(resolve('root', { id: '1' }, contextOf(allowed), 'info')).resolves.toBe(answer);
    expect(called).toEqual([['root', { id: '1' }, contextOf(allowed), 'info']]);
    expect(() => resolve('root', {}, contextOf(other), 'info')).toThrow(ForbiddenError);
    expect(called).toHaveLength(1);
  });

  it('stands before each reference, whose refusal is that of one representation', async () => {
    const resolve = guarded()['Contact']!['__resolveReference']!;
    await expect(resolve({ id: '1' }, contextOf(ANNA))).resolves.toBe('r');
    expect(called).toEqual([[{ id: '1' }, contextOf(ANNA)]]);
    await expect(resolve({ id: '1' }, contextOf(machine))).rejects.toThrow(ForbiddenError);
    expect(called).toHaveLength(1);
  });

  it('leaves other fields as they are', () => {
    const resolvers = guarded();
    expect(resolvers['Contact']!['name']).toBe(name);
    expect(Object.keys(resolvers['Company']!)).toEqual(['__resolveReference']);
  });

  it('keeps the resolvers of types that are no entries', () => {
    const all = { Query: entries('Query.', ''), Mutation: entries('Mutation.', ''), Other: { name } };
    const references = Object.fromEntries(
      ['Account', 'AssetCopyJob', 'Company', 'Contact', 'Organization'].map((type) => [type, told('')]),
    );
    expect(guardedResolvers(all, references)['Other']).toEqual({ name });
    expect(() => guardedResolvers({ ...all, Query: {} }, { ...references })).toThrow(
      /Query\.assetCopyJob, Query\.assetCopyJobs/,
    );
  });
});

describe('representations', () => {
  const schemaOf = (resolve?: (...args: unknown[]) => unknown) =>
    new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          [resolve === undefined ? 'other' : '_entities']: {
            type: GraphQLString,
            ...(resolve === undefined ? {} : { resolve }),
          },
        },
      }),
    });
  const answer = (representations: readonly unknown[]) => {
    const resolve = recorder((_root, args) =>
      (args as { representations: { id: string }[] }).representations.map(({ id }) => id),
    );
    const field = guardRepresentations(schemaOf(resolve.call)).getQueryType()!.getFields()['_entities']!;
    const answers = field.resolve!('root', { representations }, contextOf(ANNA), 'info' as never) as unknown[];
    return { answers, given: resolve.given };
  };

  it('of entities are answered in their places, and others with an error each', () => {
    const known = ['Contact', 'Account', 'Company'].map((__typename, i) => ({ __typename, id: `${i}` }));
    const unknown = [
      null,
      'Contact',
      7,
      {},
      { id: 'x' },
      { __typename: 'Deal', id: 'x' },
      { __typename: 'Query.organization', id: 'x' },
      { __typename: 'toString', id: 'x' },
      { __typename: ['Contact'], id: 'x' },
      { __typename: 3, id: 'x' },
      Object.create({ __typename: 'Contact', id: 'x' }),
    ];
    const { answers, given } = answer([known[0], ...unknown, known[1], known[2]]);
    expect(answers).toHaveLength(unknown.length + 3);
    expect([answers[0], ...answers.slice(-2)]).toEqual(['0', '1', '2']);
    for (const error of answers.slice(1, -2)) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toMatch(/no entity of this subgraph/);
    }
    expect(given).toEqual([['root', { representations: known }, contextOf(ANNA), 'info']]);
  });

  it('are there in the subgraph, or it is not built', () => {
    expect(() => guardRepresentations(schemaOf())).toThrow('the subgraph has no _entities');
    const unresolved = schemaOf(() => null);
    Reflect.deleteProperty(unresolved.getQueryType()!.getFields()['_entities']!, 'resolve');
    expect(() => guardRepresentations(unresolved)).toThrow('the subgraph has no _entities');
    expect(() => guardRepresentations(new GraphQLSchema({}))).toThrow('the subgraph has no _entities');
  });
});

function recorder(answer: (...args: unknown[]) => unknown) {
  const given: unknown[][] = [];
  return {
    given,
    call: (...args: unknown[]) => {
      given.push(args);
      return answer(...args);
    },
  };
}

describe('the directives for routers', () => {
  it('are those of the policies: on root fields, and on what entities have of their own', () => {
    const document = parse(`
      type Query { organization: Organization open: Int @tag(name: "x") }
      type Mutation { syncUsers: Int @tag(name: "x") copyAssets: Int }
      type Contact { id: ID! linkedRecords: Int name: String @shareable email: String @tag(name: "x") }
      type Deal { id: ID! name: String }
      type Empty
      enum Kind { ONE }
    `);
    expect(print(withRouterDirectives(document))).toBe(
      print(
        parse(`
      type Query { organization: Organization @authenticated open: Int @tag(name: "x") }
      type Mutation { syncUsers: Int @tag(name: "x") @requiresScopes(scopes: [["sync:write"]]) copyAssets: Int @authenticated }
      type Contact { id: ID! linkedRecords: Int @authenticated name: String @shareable email: String @tag(name: "x") @authenticated }
      type Deal { id: ID! name: String }
      type Empty
      enum Kind { ONE }
    `),
      ),
    );
  });

  it('are written for fields that a program made, without a list of directives', () => {
    const [type] = parse('type Query { organization: Int } type Contact { linkedRecords: Int }')
      .definitions as ObjectTypeDefinitionNode[];
    const bare = {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...type!, fields: type!.fields!.map((field) => ({ ...field, directives: undefined })) },
        { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: 'Contact' } },
      ],
    } as DocumentNode;
    const [query, contact] = withRouterDirectives(bare).definitions as ObjectTypeDefinitionNode[];
    expect(print(query!)).toContain('organization: Int @authenticated');
    expect(contact!.fields).toEqual([]);
    const own = parse('type Contact { linkedRecords: Int }').definitions[0] as ObjectTypeDefinitionNode;
    const made = { ...own, fields: own.fields!.map((field) => ({ ...field, directives: undefined })) };
    const [entity] = withRouterDirectives({
      kind: Kind.DOCUMENT,
      definitions: [made],
    } as unknown as DocumentNode).definitions;
    expect(print(entity!)).toContain('linkedRecords: Int @authenticated');
  });
});
