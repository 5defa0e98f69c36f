import { brief, copyOf, existing, list, plan, property } from '../../support/planned-copies';

describe('what the assets of a copy need', () => {
  it('is not looked for further where it is there already (A6)', () => {
    const chain = [list('a', ['b']), list('b', ['c']), list('c')];
    expect(brief(plan(chain, ['a'], { copies: { b: [copyOf('b')] } }))).toEqual([
      'b | REUSE | copy-of-b | List b',
      'a | CREATE | T/a/1 | List a',
    ]);
    expect(brief(plan(chain, ['b'], { mapped: [existing('m', 'Mine')] }, { mappings: { b: 'm' } }))).toEqual([
      'b | SKIP | m | Mine',
    ]);
  });

  it('stays as it is where it is there: nothing of it is dropped, checked or put in order again (A5, A6)', () => {
    const b = list('b', ['gone'], { unsupported: [{ reference: 'x', message: 'It cannot travel.' }] });
    const [used, copied] = plan([list('a', ['b']), b], ['a'], { copies: { b: [copyOf('b')] } });
    expect([used!.dropped, used!.blockers, used!.resolved, used!.level]).toEqual([[], [], [], 0]);
    expect([copied!.level, copied!.dropped]).toEqual([1, ['dropped of a']]);
  });

  it('is planned too where it is named besides, and is used as what is needed (A6)', () => {
    const assets = [list('a'), list('b')];
    const facts = { named: [existing('n', 'List b')] };
    expect(brief(plan(assets, ['a'], facts, { needed: ['b', 'gone'] }))).toEqual([
      'a | CREATE | T/a/1 | List a',
      'b | REUSE | n | List b',
    ]);
  });

  it('counts no step where a mapping stands for it (A6, A11)', () => {
    const [item] = plan([list('a', ['gone'])], ['a'], { mapped: [existing('m', 'Mine')] }, { mappings: { gone: 'm' } });
    expect(item!.level).toBe(0);
  });

  it('is not what is mapped in another target (A6)', () => {
    const facts = { mapped: [existing('m', 'Mine')] };
    const options = { mappings: { b: 'm' }, mappedIn: 'U' };
    expect(brief(plan([list('a', ['b']), list('b')], ['a'], facts, options))).toEqual([
      'b | CREATE | T/b/1 | List b',
      'a | CREATE | T/a/1 | List a',
    ]);
  });
});

describe('what stands against an item of a plan', () => {
  const against = (id: string, items: ReturnType<typeof plan>) => items.find(({ asset }) => asset.id === id)?.blockers;

  it('is told with what it needs, and what to do (A6, A11)', () => {
    const items = plan([list('a', ['b', 'gone']), list('b', [], { references: [property('p')] })], ['a']);
    expect(against('a', items)).toEqual([
      {
        code: 'DEPENDENCY_BLOCKED',
        message: 'It needs “List b”, which is blocked itself (A11).',
        reference: 'LIST b',
      },
      {
        code: 'MISSING_REFERENCE',
        message: 'It needs LIST gone, which the source has not (A6). Map it to one of the target.',
        reference: 'LIST gone',
      },
    ]);
  });

  it('is told where a mapping names what the target has not (A6)', () => {
    const items = plan([list('a', ['gone'])], ['a'], {}, { mappings: { gone: 'm' } });
    expect(against('a', items)).toEqual([
      {
        code: 'MISSING_REFERENCE',
        message: 'The mapping names an asset that the target has not (A6).',
        reference: 'LIST gone',
      },
    ]);
  });

  it('is told of an e-mail that is not sent by automation (A1)', () => {
    const email = list('a', [], { type: 'MARKETING_EMAIL', objectType: null });
    expect(against('a', plan([email], ['a']))).toEqual([
      {
        code: 'UNSUPPORTED_ASSET',
        message: 'This e-mail is not an automated one; of marketing e-mails only those can be copied (A1).',
        reference: null,
      },
    ]);
  });

  it('leaves nothing of what it would have become, nor a step (A7, A11)', () => {
    const items = plan([list('a', ['b', 'c']), list('b', ['a']), list('c')], ['a']);
    for (const id of ['a', 'b']) {
      expect(items.find(({ asset }) => asset.id === id)).toMatchObject({
        action: 'BLOCKED',
        targetAssetId: null,
        targetName: null,
        resolved: [],
        level: 0,
        dropped: [`dropped of ${id}`],
      });
    }
  });
});

describe('the name of a copy that is replaced (A8)', () => {
  it('is not given to another', () => {
    const assets = [list('a'), list('b', [], { name: 'List a' })];
    expect(brief(plan(assets, ['a', 'b'], { copies: { a: [copyOf('a')] } }, { onConflict: 'REPLACE' }))).toEqual([
      'a | REPLACE | copy-of-a | List a',
      'b | CREATE | T/b/1 | List a (2)',
    ]);
  });
});
