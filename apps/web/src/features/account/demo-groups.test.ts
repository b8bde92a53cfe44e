import type { DemoPerson } from '@verbeterbord/contracts/account/account.schemas';
import { expect, it } from 'vitest';
import { signInText } from '../../platform/i18n/sign-in-text.ts';
import { describePerson, groupByOrganisation } from './demo-groups.ts';

const person = (id: string, organisation: string, about: Partial<DemoPerson> = {}): DemoPerson => ({
  id,
  givenName: id,
  familyName: '',
  organisation: { id: organisation, name: organisation },
  teams: [],
  roles: [],
  ...about,
});
const words = signInText.person;

it('people stand by organisation, so that walls can be seen', () => {
  const groups = groupByOrganisation([person('a', 'ABG'), person('b', 'Regio'), person('c', 'ABG')]);
  expect(groups.map(({ name, people }) => [name, people.map(({ id }) => id)])).toEqual([
    ['ABG', ['a', 'c']],
    ['Regio', ['b']],
  ]);
});

it('a delegate is named by the own team, a director by the role', () => {
  const teams: DemoPerson['teams'] = [
    { name: 'Team van teams', kind: 'team-of-teams', isDelegate: true },
    { name: 'Jeugd dichtbij', kind: 'team', isDelegate: false },
  ];
  expect(describePerson(person('a', 'ABG', { teams }), words)).toBe('teamlid en schakel, Jeugd dichtbij');
  expect(describePerson(person('b', 'ABG', { roles: ['director'] }), words)).toBe('directeur');
  expect(describePerson(person('c', 'ABG'), words)).toBe('wacht op een team');
});
