import { ownerDirectory, ownerOf, teamOf, type Owner } from '../../../src/import/owner-directory';
import { record } from './record';

const anna: Owner = {
  id: '11',
  email: 'Anna@firma.de',
  name: 'Anna Müller',
  userId: '501',
  teams: [{ id: '71', name: 'Verkauf Süd' }],
};
const tim: Owner = { id: '12', email: 'tim@firma.de', name: 'Tim Smith', userId: '502', teams: anna.teams };
const otherTim: Owner = { id: '13', email: 'tim2@firma.de', name: 'Tim Smith', userId: null, teams: [] };
const directory = ownerDirectory([anna, tim, otherTim]);

describe('ownerOf', () => {
  it.each([
    ['by id', '11', { userId: '501', name: 'Anna Müller' }],
    ['by e-mail address', 'anna@FIRMA.de', { userId: '501', name: 'Anna Müller' }],
    ['by name', ' anna  müller ', { userId: '501', name: 'Anna Müller' }],
    ['by the name of someone who left', 'Anna Müller (Deactivated User)', { userId: '501', name: 'Anna Müller' }],
    ['not by a name that two have', 'Tim Smith', { userId: null, name: 'Tim Smith' }],
    ['not by an unknown id, which may be a stranger’s user id', '99', { userId: null, name: null }],
    ['an owner without user by name only', '13', { userId: null, name: 'Tim Smith' }],
    ['nobody', null, { userId: null, name: null }],
  ])('with owners finds %s', (_, text, owner) => {
    expect(ownerOf(record({ hubspot_owner_id: text }), directory)).toEqual(owner);
  });

  it.each([
    ['nobody by an id, which may be a stranger’s user id', '11', { userId: null, name: null }],
    ['a name as a name only', 'Anna Müller', { userId: null, name: 'Anna Müller' }],
    ['nothing of an e-mail address', 'anna@firma.de', { userId: null, name: null }],
  ])('without owners takes %s', (_, text, owner) => {
    expect(ownerOf(record({ hubspot_owner_id: text }), null)).toEqual(owner);
  });
});

describe('teamOf', () => {
  it.each([
    ['71', '71'],
    ['verkauf süd', '71'],
    ['Verkauf Nord', null],
    [null, null],
  ])('%s is %s', (text, id) => {
    expect(teamOf(record({ hubspot_team_id: text }), directory)).toBe(id);
  });

  it('takes an id without owners, and no name', () => {
    expect(teamOf(record({ hubspot_team_id: '71' }), null)).toBe('71');
    expect(teamOf(record({ hubspot_team_id: 'Verkauf Süd' }), null)).toBeNull();
  });
});
