import { nameKey, numberedName } from '../../../src/asset-copying/asset-name.rules';

describe('the name of a copy (A8)', () => {
  it.each([
    ['Readers', 'Read\u200bers'],
    ['Readers', '\ufeffReaders\u2060'],
    ['Readers', 'Rea\u00adders'],
    ['Readers of us', 'readers\u0007of\u2028us'],
    ['Readers of us', ' Readers\r\nof\u00a0us '],
    ['Readers', '\u202eReaders\u202c'],
  ])('is taken by one that looks like it: %j and %j', (name, other) => {
    expect(nameKey(other)).toBe(nameKey(name));
  });

  it.each([
    ['One\r\ntwo', 'One two'],
    ['Bell\u0007', 'Bell '],
    ['One\u2028two\u0085three', 'One two three'],
    ['Read\u200bers\u202e', 'Readers'],
    ['The 👩‍🌾 of the year', 'The 👩‍🌾 of the year'],
    ['می‌خواهم', 'می‌خواهم'],
    ['two  spaces', 'two  spaces'],
    ['\u200b', '\u200b'],
  ])('is on one line and without marks that nobody sees: %j becomes %j', (name, made) => {
    expect(numberedName(name, 1)).toBe(made);
    expect(numberedName(name, 2)).toBe(`${made} (2)`);
  });
});
