import type { PlanItem, SourceAsset } from '../../../src/asset-copying/copy-plan';
import {
  depthExcess,
  MAX_CONTENT,
  MAX_LEVELS,
  MAX_PLANNED_ASSETS,
  MAX_REFERENCES,
  MAX_TOLD,
  NOTHING,
  sizeExcess,
  sizeWith,
} from '../../../src/asset-copying/plan-limits.rules';

describe('what one copy takes (A7)', () => {
  const asset: SourceAsset = {
    type: 'LIST',
    id: 'a',
    name: 'A',
    objectType: '0-1',
    contentHash: 'hash',
    isAutomated: false,
    references: [
      { kind: 'ASSET', type: 'LIST', id: 'b' },
      { kind: 'PROPERTY', recordType: 'CONTACT', name: 'four', fieldType: null, options: ['1', '22'] },
    ],
    dropped: ['five5'],
    unsupported: [{ reference: 'six', message: 'six' }],
  };

  it.each([
    ['assets', MAX_PLANNED_ASSETS, /more than 2500 with all that they need/],
    ['references', MAX_REFERENCES, /more than 25000 times/],
    ['content', MAX_CONTENT, /more than 50000000 characters/],
    ['told', MAX_TOLD, /more than 5000000 characters/],
  ] as const)('is so many %s, and no more', (field, most, message) => {
    expect(sizeExcess({ ...NOTHING, [field]: most })).toBeNull();
    expect(sizeExcess({ ...NOTHING, [field]: most + 1 })).toMatch(message);
  });

  it('counts references, the properties that they name, and what stays behind or cannot travel', () => {
    expect(sizeWith(NOTHING, asset)).toEqual({ assets: 0, references: 2, content: 0, told: 15 });
  });

  it('adds what an asset has to what was counted before', () => {
    expect(sizeWith({ assets: 1, references: 2, content: 3, told: 4 }, asset)).toEqual({
      assets: 1,
      references: 4,
      content: 3,
      told: 19,
    });
  });
});

describe('how deep the needs of a copy go (A11)', () => {
  const item = (id: string, level: number, differing: Partial<PlanItem> = {}): PlanItem => ({
    asset: { type: 'LIST', id },
    name: `List ${id}`,
    targetAccountId: 'T',
    action: 'CREATE',
    targetAssetId: null,
    targetName: null,
    requiredBy: [],
    dropped: [],
    blockers: [],
    sourceHash: '',
    level,
    resolved: [],
    ...differing,
  });

  it('is so many steps, and no more', () => {
    expect(depthExcess([])).toBeNull();
    expect(depthExcess([item('a', 0), item('b', MAX_LEVELS - 1)])).toBeNull();
  });

  it('is told of the first that has more, with what to copy first', () => {
    const deep = item('a', MAX_LEVELS);
    const requiredBy = ['x', 'a'];
    const items = [
      item('elsewhere', MAX_LEVELS - 1, { requiredBy, targetAccountId: 'U' }),
      item('higher', MAX_LEVELS - 2, { requiredBy }),
      item('of another', MAX_LEVELS - 1, { requiredBy: ['x'] }),
      item('below', MAX_LEVELS - 1, { requiredBy }),
      item('also below', MAX_LEVELS - 1, { requiredBy }),
      deep,
      item('b', MAX_LEVELS),
      item('c', MAX_LEVELS + 1, { requiredBy }),
    ];
    expect(depthExcess(items)).toEqual({
      item: deep,
      message:
        '“List a” needs others that need others, over more than 100 steps (A11). ' +
        'Copy “List below” first: it is used then. Or map it to one of the target.',
    });
  });

  it('names the asset itself where what it stands on is not told', () => {
    expect(depthExcess([item('a', MAX_LEVELS)])?.message).toContain('Copy “List a” first');
  });
});
