import type { SourceAsset } from '../../../src/asset-copying/copy-plan';
import {
  MAX_CONTENT,
  MAX_PLANNED_ASSETS,
  MAX_REFERENCES,
  MAX_TOLD,
  NOTHING,
  sizeExcess,
  sizeWith,
} from '../../../src/asset-copying/plan-limits.rules';

describe('what one copy takes (A7)', () => {
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
    expect(sizeWith(NOTHING, asset)).toEqual({ assets: 0, references: 2, content: 0, told: 15 });
  });
});
