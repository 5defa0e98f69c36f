import {
  advanced,
  beginning,
  changedSince,
  isOpen,
  pullCursor,
  type OpenCursor,
} from '../../../src/pull/pull-cursor.rules';

const NOW = new Date('2026-02-01T00:00:00.000Z');
const THEN = '2026-01-01T00:00:00.000Z';
const cursor = (differing: Partial<OpenCursor> = {}): OpenCursor => ({
  phase: 'all',
  after: null,
  startedAt: THEN,
  since: null,
  anew: false,
  ...differing,
});
const done = (since: string) => ({ ...cursor({ since }), phase: null });

describe('a pull', () => {
  it.each([
    ['with everything the first time', null, false, { phase: 'all', since: null, anew: false }],
    ['with what has changed since the beginning of the last one', done(THEN), false, { phase: 'changes', since: THEN }],
    ['with everything when it is to', done(THEN), true, { phase: 'all', anew: true }],
    ['anew when it is to and the last was cut off', cursor({ after: '9' }), true, { after: null, anew: true }],
  ])('begins %s', (_, known, anew, expected) => {
    expect(beginning(known, anew, NOW)).toMatchObject({ after: null, startedAt: NOW.toISOString(), ...expected });
  });

  it.each([
    [cursor({ after: '9' }), false],
    [cursor({ phase: 'archived', since: THEN }), false],
    [cursor({ after: '9', anew: true }), false],
    [cursor({ after: '9', anew: true }), true],
  ])('goes on where it was cut off: %j, to be read anew: %s', (known, anew) => {
    expect(beginning(known, anew, NOW)).toBe(known);
  });

  it('reads what is there, then what was deleted, and then is done up to its beginning', () => {
    const second = advanced(cursor(), '100');
    expect(second).toEqual(cursor({ after: '100' }));
    const archived = advanced(second as OpenCursor, null);
    expect(archived).toEqual(cursor({ phase: 'archived' }));
    const end = advanced(archived as OpenCursor, null);
    expect(end).toEqual({ ...done(THEN), startedAt: THEN });
    expect(isOpen(end)).toBe(false);
  });

  it('asks for changes from five minutes before, for the index of searches is behind', () => {
    expect(changedSince(cursor({ phase: 'changes', since: THEN }))).toEqual(new Date('2025-12-31T23:55:00.000Z'));
    expect(changedSince(cursor({ since: THEN }))).toBeNull();
  });
});

describe('a cursor that was kept', () => {
  it('is taken as it was', () => {
    for (const each of [cursor(), done(THEN)]) expect(pullCursor.parse(each)).toEqual(each);
  });

  it.each([{ phase: 'some' }, { after: 1 }, { startedAt: 'soon' }, { since: 'once' }, { anew: 'no' }])(
    'is refused with %j',
    (differing) => {
      expect(pullCursor.safeParse({ ...cursor(), ...differing }).success).toBe(false);
    },
  );
});
