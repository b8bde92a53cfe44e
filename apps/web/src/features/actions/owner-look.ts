import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { hasLeft } from '@verbeterbord/domain/memberships/membership';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { PersonId } from '@verbeterbord/domain/shared/ids';

/** How a person stands on a card. */
export interface OwnerLook {
  readonly id: PersonId;
  readonly name: string;
  readonly isMe: boolean;
  readonly hasLeft: boolean;
}

/** Everyone named on the board by the name colleagues use; of two the same the family name helps. */
export function ownerLooks(
  people: Board['people'],
  me: PersonId,
  today: CalendarDay,
): ReadonlyMap<PersonId, OwnerLook> {
  const names = displayNames(people);
  return new Map(
    people.map((person) => [
      person.id,
      {
        id: person.id,
        name: names.get(person.id) ?? person.givenName,
        isMe: person.id === me,
        hasLeft: hasLeft(person, today),
      },
    ]),
  );
}
