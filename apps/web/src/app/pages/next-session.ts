import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { boardSessionDay } from '@verbeterbord/domain/periods/board-session-day';
import type { CalendarDay, Weekday } from '@verbeterbord/domain/shared/calendar-day';

type Session = { readonly period: MyAction['period'] } & Pick<MyAction['team'], 'sessionWeekday' | 'sessionTime'>;

/** The first board session to come of the teams I do something for; a forgotten period's only when no other team has one ahead. */
export function nextSession(items: readonly MyAction[], today: CalendarDay): Session | undefined {
  const sessions = items.map(({ period, team: { sessionWeekday, sessionTime } }) => ({
    period,
    sessionWeekday,
    sessionTime,
    at: `${boardSessionDay(period, sessionWeekday as Weekday)} ${sessionTime}`,
  }));
  const [first] = sessions.sort(
    (a, b) => Number(a.at < today) - Number(b.at < today) || (a.at < b.at ? -1 : Number(a.at > b.at)),
  );
  return first && { period: first.period, sessionWeekday: first.sessionWeekday, sessionTime: first.sessionTime };
}
