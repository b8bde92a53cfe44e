import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { isMemberOn } from '@verbeterbord/domain/memberships/membership';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { PersonId } from '@verbeterbord/domain/shared/ids';

/** Somebody who can be at the session, by the name colleagues use. */
export interface SessionPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly isMember: boolean;
}

type Named = { readonly id: PersonId; readonly givenName: string; readonly familyName: string };

const byName = new Intl.Collator('nl');

/** The members of today and whoever else is named in the session or sits here, by name; members first. */
export function sessionPeople(
  board: Pick<Board, 'people'>,
  named: readonly Named[],
  today: CalendarDay,
): readonly SessionPerson[] {
  const members = new Set(board.people.filter((person) => isMemberOn(person, today)).map(({ id }) => id));
  const everybody = [...new Map([...named, ...board.people].map((person) => [person.id, person])).values()];
  const names = displayNames(everybody);
  return everybody
    .filter(({ id }) => members.has(id) || named.some((person) => person.id === id))
    .map(({ id }) => ({ id, name: names.get(id) ?? '', isMember: members.has(id) }))
    .sort((a, b) => Number(b.isMember) - Number(a.isMember) || byName.compare(a.name, b.name));
}

/** Who stands for what in words: names by id, also of who left. */
export const namesOf = (board: Pick<Board, 'people'>, named: readonly Named[]): ReadonlyMap<PersonId, string> =>
  displayNames([...new Map([...named, ...board.people].map((person) => [person.id, person])).values()]);
