import fc from 'fast-check';
import { LineCounter } from '../../../src/import/line-counter';

describe('LineCounter', () => {
  it.each([
    ['a\nb\nc', 0, 1],
    ['a\nb\nc', 2, 2],
    ['a\nb\nc', 4, 3],
    ['a\r\nb', 3, 2],
    ['a\n\n\r\nb', 2, 4],
    ['a\nb', 99, 2],
  ])('%j: offset %d is on line %d', (text, offset, line) => {
    const lines = new LineCounter();
    lines.add(Buffer.from(text));
    expect(lines.lineAt(offset)).toBe(line);
  });

  it('tells the same however the text is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'ü', '\n', '\r\n', '\n\n'), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (pieces, size) => {
        const bytes = Buffer.from(`${pieces.join('')}z`);
        const lines = new LineCounter();
        for (let at = 0; at < bytes.length; at += size) lines.add(bytes.subarray(at, at + size));
        const starts = [...bytes.keys()].filter((at) => bytes[at] !== 10 && bytes[at] !== 13);
        const expected = starts.map((at) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1);
        expect(starts.map((at) => lines.lineAt(at))).toEqual(expected);
      }),
    );
  });
});
