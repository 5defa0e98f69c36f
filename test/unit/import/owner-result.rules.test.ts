import { ownerOfResult } from '../../../src/import/owner-result.rules';

const owner = { id: '11', email: 'a@x.example', firstName: 'Anna', lastName: 'Müller', userId: 7, teams: [] };

describe('an owner as the API gives him', () => {
  it('has a name, a user and teams', () => {
    const teams = [
      { id: 71, name: 'Süd', primary: true },
      { id: '72', name: 'Nord', primary: false },
    ];
    expect(ownerOfResult({ ...owner, teams, extra: 1 })).toMatchObject({
      id: '11',
      email: 'a@x.example',
      name: 'Anna Müller',
      userId: '7',
    });
    expect(ownerOfResult({ ...owner, teams })?.teams.map(({ id, name }) => [id, name])).toEqual([
      ['71', 'Süd'],
      ['72', 'Nord'],
    ]);
  });

  it.each([
    [{ ...owner, id: 12 }, { id: '12' }],
    [{ ...owner, firstName: null }, { name: 'Müller' }],
    [{ ...owner, lastName: '' }, { name: 'Anna' }],
    [{ ...owner, firstName: ' ', lastName: null }, { name: null }],
    [{ ...owner, firstName: undefined, lastName: undefined }, { name: null }],
    [{ ...owner, userId: null, userIdIncludingInactive: 8 }, { userId: '8' }],
    [{ ...owner, userId: 7, userIdIncludingInactive: 8 }, { userId: '7' }],
    [
      { id: '1', userId: 7 },
      { email: null, name: null, teams: [] },
    ],
    [
      { id: '1', email: 'a@x.example' },
      { userId: null, teams: [] },
    ],
    [
      { id: '1', teams: [] },
      { email: null, userId: null },
    ],
    [
      { id: '1', email: null },
      { email: null, userId: null, teams: [] },
    ],
  ])('may be told in part: %j', (result, expected) => {
    expect(ownerOfResult(result)).toMatchObject(expected);
  });

  it.each([
    [null],
    ['x'],
    [{}],
    [{ id: '1' }],
    [{ id: '1', firstName: 'Anna' }],
    [{ ...owner, id: 1.5 }],
    [{ ...owner, teams: [{ id: '1' }] }],
    [{ ...owner, teams: [{ name: 'x' }] }],
    [{ ...owner, email: 3 }],
  ])('is no owner: %j', (result) => {
    expect(ownerOfResult(result)).toBeNull();
  });
});
