import type { Actor } from '../authorization/actor.ts';
import { administratorOfOrganisation } from '../authorization/rule.ts';
import type { CalendarDay } from '../shared/calendar-day.ts';
import type { PersonId } from '../shared/ids.ts';

/** Whether the organisation keeps an administrator of the whole of it who can come in, when this person no longer is one. */
export function remainsAdministered(actors: Iterable<Actor>, without: PersonId, today: CalendarDay): boolean {
  for (const actor of actors) {
    if (actor.personId !== without && administratorOfOrganisation(actor, { today }) === true) return true;
  }
  return false;
}
