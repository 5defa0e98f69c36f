import { checkedRequest, type RequestedCopy } from '../../../src/asset-copying/copy-request.rules';

const asked = (differing: Partial<RequestedCopy> = {}): RequestedCopy => ({
  sourceAccountId: 's',
  targetAccountIds: ['t'],
  assets: [{ type: 'LIST', id: '1' }],
  ...differing,
});
const mapping = (differing: Partial<NonNullable<RequestedCopy['mappings']>[number]> = {}) => ({
  targetAccountId: 't',
  type: 'LIST' as const,
  sourceId: '1',
  targetId: '9',
  ...differing,
});
const refusals = (differing: Partial<RequestedCopy>) =>
  checkedRequest(asked(differing)).refusals.map(({ code, message, field }) => `${code} ${field?.join('.')} ${message}`);
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}`);
const NO_ID = /holds what is no id: ./;

describe('a request for copies', () => {
  it('keeps both of one name, and maps nothing, unless told (A8)', () => {
    expect(checkedRequest(asked())).toEqual({
      request: { ...asked(), onConflict: 'KEEP_BOTH', mappings: [] },
      refusals: [],
    });
    expect(checkedRequest(asked({ onConflict: null, mappings: null })).request).toMatchObject({
      onConflict: 'KEEP_BOTH',
      mappings: [],
    });
  });

  it('goes on as it was asked for', () => {
    const told = asked({ onConflict: 'REPLACE', mappings: [mapping()] });
    expect(checkedRequest(told)).toEqual({ request: told, refusals: [] });
  });

  it('names nothing twice, and holds nothing that is not asked for', () => {
    const list = { type: 'LIST' as const, id: '1', secret: 'x' };
    const form = { type: 'FORM' as const, id: '1' };
    const { request } = checkedRequest(
      asked({
        targetAccountIds: ['t', 'u', 't'],
        assets: [list, form, list],
        mappings: [{ ...mapping(), secret: 'x' } as never],
      }),
    );
    expect(request).toEqual({
      sourceAccountId: 's',
      targetAccountIds: ['t', 'u'],
      assets: [{ type: 'LIST', id: '1' }, form],
      onConflict: 'KEEP_BOTH',
      mappings: [mapping()],
    });
  });

  it.each<[string, Partial<RequestedCopy>]>([
    ['four targets', { targetAccountIds: ['t', 'u', 'v', 'w'] }],
    ['a hundred assets', { assets: numbered(100).map((id) => ({ type: 'LIST', id })) }],
    ['a thousand mappings', { mappings: numbered(1_000).map((sourceId) => mapping({ sourceId })) }],
    [
      'mappings of one asset in two targets',
      { targetAccountIds: ['t', 'u'], mappings: ['t', 'u'].map((targetAccountId) => mapping({ targetAccountId })) },
    ],
    ['mappings of two types with one id', { mappings: [mapping(), mapping({ type: 'FORM' })] }],
  ])('may have %s', (_, differing) => {
    expect(refusals(differing)).toEqual([]);
  });

  it.each<[string, Partial<RequestedCopy>, string]>([
    ['no target', { targetAccountIds: [] }, 'input.targetAccountIds targetAccountIds has 0 entries; send 1 to 4.'],
    [
      'five targets',
      { targetAccountIds: ['t', 'u', 'v', 'w', 'x'] },
      'input.targetAccountIds targetAccountIds has 5 entries; send 1 to 4.',
    ],
    ['no asset', { assets: [] }, 'input.assets assets has 0 entries; send 1 to 100.'],
    [
      'more than a hundred assets',
      { assets: numbered(101).map((id) => ({ type: 'LIST', id })) },
      'input.assets assets has 101 entries; send 1 to 100.',
    ],
    [
      'more than a thousand mappings',
      { mappings: numbered(1_001).map((sourceId) => mapping({ sourceId })) },
      'input.mappings mappings has 1001 entries; send 0 to 1000.',
    ],
    [
      'the source among the targets',
      { targetAccountIds: ['t', 's'] },
      'input.targetAccountIds The source is among the targets; copy to other accounts.',
    ],
    [
      'a mapping for who is no target',
      { mappings: [mapping({ targetAccountId: 'u' })] },
      'input.mappings A mapping is for an account that is no target.',
    ],
    [
      'two mappings for one asset in one target',
      { mappings: [mapping(), mapping({ targetId: '8' })] },
      'input.mappings Two mappings are for the same asset in the same target.',
    ],
  ])('is refused with %s', (_, differing, message) => {
    expect(refusals(differing)).toEqual([`INVALID_INPUT ${message}`]);
  });

  it.each<[string, Partial<RequestedCopy>]>([
    ['sourceAccountId', { sourceAccountId: '' }],
    ['targetAccountIds', { targetAccountIds: ['t', ' '] }],
    [
      'assets',
      {
        assets: [
          { type: 'LIST', id: '1' },
          { type: 'LIST', id: '' },
        ],
      },
    ],
    ['mappings', { mappings: [mapping({ sourceId: '' })] }],
    ['mappings', { mappings: [mapping({ targetId: '' })] }],
  ])('is refused with what is no id, and by the field it is in: %s', (field, differing) => {
    const all = refusals(differing);
    expect(all).toEqual([expect.stringMatching(NO_ID)]);
    expect(all[0]).toContain(`INVALID_INPUT input.${field} ${field} `);
  });

  it('is refused with all that is wrong at once (A7)', () => {
    expect(refusals({ targetAccountIds: [], assets: [], mappings: [mapping({ targetAccountId: '' })] })).toHaveLength(
      4,
    );
  });
});
