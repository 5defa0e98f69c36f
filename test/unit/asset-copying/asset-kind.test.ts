import type { AssetType } from '../../../src/asset-copying/asset';
import { isAutomatedEmail, objectTypeOf } from '../../../src/asset-copying/asset-kind.rules';

describe('what a list lists', () => {
  it.each<[AssetType, unknown, string | null]>([
    ['LIST', { objectTypeId: '0-1' }, '0-1'],
    ['LIST', { objectTypeId: '2-17' }, '2-17'],
    ['LIST', { objectTypeId: 5 }, null],
    ['LIST', {}, null],
    ['LIST', Object.create({ objectTypeId: '0-1' }), null],
    ['LIST', null, null],
    ['LIST', undefined, null],
    ['LIST', 'text', null],
    ['FORM', { objectTypeId: '0-1' }, null],
    ['MARKETING_EMAIL', { objectTypeId: '0-1' }, null],
  ])('is told of a %s by its content %j: %s', (type, content, objectType) => {
    expect(objectTypeOf(type, content)).toBe(objectType);
  });
});

describe('an e-mail that is sent by automation (A1)', () => {
  it.each<[AssetType, unknown, boolean]>([
    ['MARKETING_EMAIL', { type: 'AUTOMATED_EMAIL' }, true],
    ['MARKETING_EMAIL', { type: 'AUTOMATED_AB_EMAIL' }, true],
    ['MARKETING_EMAIL', { type: 'FOLLOWUP_EMAIL' }, true],
    ['MARKETING_EMAIL', { type: 'BATCH_EMAIL' }, false],
    ['MARKETING_EMAIL', { type: '' }, false],
    ['MARKETING_EMAIL', { type: ['AUTOMATED_EMAIL'] }, false],
    ['MARKETING_EMAIL', {}, false],
    ['MARKETING_EMAIL', null, false],
    ['MARKETING_EMAIL', undefined, false],
    ['MARKETING_EMAIL', 'AUTOMATED_EMAIL', false],
    ['FORM', { type: 'AUTOMATED_EMAIL' }, false],
    ['LIST', { type: 'AUTOMATED_EMAIL' }, false],
  ])('is told of a %s by its content %j: %s', (type, content, isAutomated) => {
    expect(isAutomatedEmail(type, content)).toBe(isAutomated);
  });
});
