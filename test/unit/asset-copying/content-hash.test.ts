import { contentHash } from '../../../src/asset-copying/content-hash';

describe('the hash of an asset (A4)', () => {
  const content = { name: 'x', texts: { a: 'A', on: true, items: ['', 0, false, {}] } };

  it('is the same when what is empty or off is told, and in whatever order', () => {
    const told = {
      more: [],
      texts: { items: ['', 0, false, {}], on: true, off: false, b: '', c: null, a: 'A' },
      e: { f: {} },
    };
    expect(contentHash('x', told)).toBe(contentHash('x', content));
  });

  it.each([
    ['a text', { ...content, texts: { ...content.texts, a: 'B' } }],
    ['a flag', { ...content, texts: { ...content.texts, on: false } }],
    ['an item', { ...content, texts: { ...content.texts, items: [0, false, {}] } }],
    ['a number', { ...content, n: 0 }],
    ['a field less', { name: 'x', texts: { on: true, items: content.texts.items } }],
  ])('is another for another %s', (_, other) => {
    expect(contentHash('x', other)).not.toBe(contentHash('x', content));
  });

  it('is another for another name', () => {
    expect(contentHash('y', content)).not.toBe(contentHash('x', content));
  });
});
