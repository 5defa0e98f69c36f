import { guardedResolvers } from '../../../src/graphql/entry-guard';
import { ENTRIES } from '../../../src/graphql/access.policy';
import { buildSubgraph } from '../../../src/graphql/schema';

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
