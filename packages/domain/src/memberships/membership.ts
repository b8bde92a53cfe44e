import type { CalendarDay } from '../shared/calendar-day.ts';
import type { PersonId, TeamId } from '../shared/ids.ts';

/** A person in a team on the days `from` to `until`, both inclusive; a delegate's names the team it stands for. */
export interface Membership {
  readonly teamId: TeamId;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly standsForTeamId: TeamId | null;
  /** Takes the place of the delegate who is away; left out means no. */
  readonly isStandIn?: boolean;
}

/** Whether the membership holds on that day. Days compare as text because they are written year first. */
export const holdsOn = (membership: Pick<Membership, 'from' | 'until'>, day: CalendarDay): boolean =>
  membership.from <= day && (membership.until === null || day <= membership.until);

/** A person as a board knows them: the days of their latest membership of its team, or none for an owner from elsewhere. */
export interface BoardPerson {
  readonly id: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
}

/** Whether someone was a member of this team and no longer is: their open actions ask "wie neemt over?". */
export const hasLeft = (person: Pick<BoardPerson, 'until'>, today: CalendarDay): boolean =>
  person.until !== null && person.until < today;

/** Whether someone is a member of this team on that day. */
export const isMemberOn = (person: Pick<BoardPerson, 'from' | 'until'>, day: CalendarDay): boolean =>
  person.from !== null && holdsOn({ from: person.from, until: person.until }, day);
