import { parse } from 'graphql';
import { createDocumentStore } from '../../../src/graphql/document-store';

describe('the store of documents', () => {
  const named = (name: string) => parse(`query ${name} { a }`);
  const characters = 'query A { a }'.length;

  it('keeps those used last, as far as their texts fit', async () => {
    const store = createDocumentStore(3 * characters);
    for (const name of ['A', 'B', 'C']) await store.set(name, named(name));
    expect(await store.get('A')).toEqual(named('A'));
    await store.set('D', named('D'));
    const there = await Promise.all(['A', 'B', 'C', 'D'].map(async (name) => (await store.get(name)) !== undefined));
    expect(there).toEqual([true, false, true, true]);
  });

  it('counts one that is set anew once, and forgets what is deleted', async () => {
    const store = createDocumentStore(2 * characters);
    for (let i = 0; i < 5; i += 1) await store.set('A', named('A'));
    await store.set('B', named('B'));
    expect(await store.get('A')).toBeDefined();
    expect([await store.delete('A'), await store.delete('A'), await store.get('A')]).toEqual([true, false, undefined]);
    await store.set('C', named('C'));
    expect(await store.get('B')).toBeDefined();
  });

  it('keeps nothing that is longer than all of it', async () => {
    const store = createDocumentStore(characters);
    await store.set('long', parse('query Long { a b c d e f }'));
    expect(await store.get('long')).toBeUndefined();
    await store.set('A', named('A'));
    expect(await store.get('A')).toBeDefined();
  });
});
