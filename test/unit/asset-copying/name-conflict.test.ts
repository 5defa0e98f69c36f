import { typedNameKey } from '../../../src/asset-copying/asset-name.rules';
import type { ConflictPolicy, EarlierCopy, SourceAsset, TargetFacts } from '../../../src/asset-copying/copy-plan';
import {
  decideAsked,
  decideMapped,
  decideRequired,
  MAX_NAME_NUMBER,
  type TakenNames,
} from '../../../src/asset-copying/name-conflict.rules';

const READERS: SourceAsset = {
  type: 'LIST',
  id: 'a',
  name: 'Readers',
  objectType: '0-1',
  contentHash: 'hash',
  isAutomated: false,
  references: [],
  dropped: [],
  unsupported: [],
};
const copy = (id: string, differing: Partial<EarlierCopy> = {}): EarlierCopy => ({
  type: 'LIST',
  id,
  name: 'Readers',
  objectType: '0-1',
  unchanged: true,
  ...differing,
});
const targetWith = (copies: readonly EarlierCopy[], names: readonly string[], objectType = '0-1'): TargetFacts => ({
  accountId: 'T',
  properties: new Map(),
  earlierCopies: new Map([['LIST a', copies]]),
  copyCounts: new Map(),
  byName: new Map(
    names.map((name) => [typedNameKey('LIST', name), { type: 'LIST', id: `called ${name}`, name, objectType }]),
  ),
  mapped: new Map(),
});
const numbered = (most: number) => Array.from({ length: most }, (_, i) => (i === 0 ? 'Readers' : `Readers (${i + 1})`));
const noneTaken = (): TakenNames => ({ keys: new Set(), numbers: new Map() });
const decide = (policy: ConflictPolicy, copies: readonly EarlierCopy[], names: readonly string[] = []) =>
  decideAsked(READERS, policy, targetWith(copies, names), noneTaken());
const created = (targetName: string) => ({ action: 'CREATE', targetAssetId: null, targetName, blocker: null });
const replaced = (targetAssetId: string, targetName: string) => ({
  action: 'REPLACE',
  targetAssetId,
  targetName,
  blocker: null,
});
const blocked = (code: string, reference: string | null, message: string) => ({
  action: 'BLOCKED',
  targetAssetId: null,
  targetName: null,
  blocker: { code, message, reference },
});
const EVERY_NUMBER = blocked(
  'NAME_TAKEN',
  null,
  'The name is taken in the target with every number up to 200 (A8). Rename the asset, or use an existing one.',
);
const OTHER_RECORDS =
  'The asset of the target lists records of another type (A6). Map it to a list of the same records, or rename one of them.';

describe('a name that is taken in the target (A8)', () => {
  it('gets a number up to 200, and blocks the copy when all are taken', () => {
    expect(decide('KEEP_BOTH', [], numbered(MAX_NAME_NUMBER - 1))).toEqual(created('Readers (200)'));
    expect(decide('KEEP_BOTH', [], numbered(MAX_NAME_NUMBER))).toEqual(EVERY_NUMBER);
  });

  it('gets a number that the plan does not give already', () => {
    const taken = {
      keys: new Set([typedNameKey('LIST', 'Readers'), typedNameKey('LIST', 'Readers (3)')]),
      numbers: new Map(),
    };
    const target = targetWith([], ['readers (2)']);
    expect(decideAsked(READERS, 'FAIL', target, taken)).toEqual(created('Readers (4)'));
    expect(decideRequired(READERS, target, noneTaken())).toEqual(created('Readers'));
  });

  it('blocks every one of several assets of that name when all numbers are taken', () => {
    const [target, taken] = [targetWith([], numbered(MAX_NAME_NUMBER)), noneTaken()];
    for (let i = 0; i < 3; i += 1) expect(decideAsked(READERS, 'KEEP_BOTH', target, taken)).toEqual(EVERY_NUMBER);
  });

  it.each<[ConflictPolicy, string]>([
    [
      'REPLACE',
      '“Readers” in the target is no copy of this asset, and is not replaced (A8). Keep both, or use it as it is.',
    ],
    ['FAIL', 'The name “Readers” is taken in the target (A8). Keep both, or use what is there.'],
  ])('blocks the copy by %s, and says what can be done', (policy, message) => {
    expect(decide(policy, [], ['readers'])).toEqual(blocked('NAME_TAKEN', 'called readers', message));
  });
});

describe('an earlier copy (A8)', () => {
  it.each<[string, readonly string[], string]>([
    ['Readers', ['Readers'], 'Readers'],
    ['Readers (3)', ['Readers'], 'Readers (3)'],
    ['readers (200)', [], 'Readers (200)'],
    ['Readers (201)', [], 'Readers'],
    ['Readers (201)', ['Readers'], 'Readers (2)'],
    ['Followers', ['Followers'], 'Readers'],
  ])('called %s, where %j are there, is replaced and called %s', (name, names, targetName) => {
    expect(decide('REPLACE', [copy('c', { name })], names)).toEqual(replaced('c', targetName));
  });

  it('that was changed since, or has no name to get, is not replaced', () => {
    expect(decide('REPLACE', [copy('c', { unchanged: false })])).toEqual(
      blocked('COPY_CHANGED', 'c', 'The earlier copy “Readers” was changed since (A8). Keep both, or use it as it is.'),
    );
    expect(decide('REPLACE', [copy('c', { name: 'Followers' })], numbered(MAX_NAME_NUMBER))).toEqual(EVERY_NUMBER);
  });

  it('of other records is neither replaced nor used', () => {
    const other = copy('c', { objectType: '0-2' });
    for (const policy of ['REPLACE', 'USE_EXISTING'] as const) {
      expect(decide(policy, [other])).toEqual(blocked('MISSING_REFERENCE', 'c', OTHER_RECORDS));
    }
  });

  it('is the newest of the same records where there are several', () => {
    const copies = [copy('newest', { objectType: '0-2' }), copy('newer'), copy('old')];
    expect(decide('REPLACE', copies)).toEqual(replaced('newer', 'Readers'));
    expect(decideRequired(READERS, targetWith(copies, []), noneTaken())).toMatchObject({
      action: 'REUSE',
      targetAssetId: 'newer',
    });
  });

  it('is left as it is by policies that do not ask for it', () => {
    expect(decide('KEEP_BOTH', [copy('c')], ['Readers'])).toEqual(created('Readers (2)'));
    expect(decide('FAIL', [copy('c', { name: 'Followers' })])).toEqual(created('Readers'));
    expect(decide('FAIL', [copy('c')], ['Readers'])).toMatchObject({ blocker: { code: 'NAME_TAKEN' } });
  });
});

describe('a mapping to what the target has not, or to other records (A6)', () => {
  it('blocks the copy, and says what to do', () => {
    expect(decideMapped(READERS, true, 'm', undefined)).toEqual(
      blocked(
        'MISSING_REFERENCE',
        'm',
        'The mapping names an asset that the target has not (A6). Map it to one that is there.',
      ),
    );
    expect(decideMapped(READERS, false, 'm', copy('m', { objectType: '0-2' }))).toEqual(
      blocked('MISSING_REFERENCE', 'm', OTHER_RECORDS),
    );
  });
});
