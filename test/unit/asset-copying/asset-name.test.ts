import { MAX_NAME_LENGTH, nameKey, numberedName, typedNameKey } from '../../../src/asset-copying/asset-name.rules';

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

  it.each([
    ['Readers of us', 'Readersofus'],
    ['Straße', 'STRASSE'],
    ['Readers', 'Readers.'],
    ['Café', 'Cafe'],
  ])('is not taken by one that looks other: %j and %j', (name, other) => {
    expect(nameKey(other)).not.toBe(nameKey(name));
  });

  it('is taken by one that begins with the same 500 signs, and of its own type', () => {
    const long = '👩'.repeat(MAX_NAME_LENGTH);
    expect(nameKey(`${long}a`)).toBe(long);
    expect(nameKey(`${long.slice(2)}a`)).not.toBe(nameKey(`${long.slice(2)}b`));
    expect(nameKey('Cafe\u0301  READERS')).toBe('café readers');
    expect(typedNameKey('LIST', 'Readers')).not.toBe(typedNameKey('FORM', 'readers'));
  });

  it('gives way to its number where both are longer than a name can be', () => {
    const long = '👩'.repeat(MAX_NAME_LENGTH);
    expect(numberedName(long, 1)).toBe(long);
    expect(numberedName(long, 2)).toBe(`${'👩'.repeat(MAX_NAME_LENGTH - 4)} (2)`);
    expect(numberedName(long, 200)).toBe(`${'👩'.repeat(MAX_NAME_LENGTH - 6)} (200)`);
  });
});
