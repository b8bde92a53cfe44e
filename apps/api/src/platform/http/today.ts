import { type CalendarDay, calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';

const minute = 60_000;
const lastAsked = new Map<string, { readonly minute: number; readonly day: CalendarDay }>();

/** The day it is in a time zone. Asked on every request, and a day only ever begins on a whole minute, so that is when it is worked out. */
export function todayIn(timeZone: string, now: number): CalendarDay {
  const thisMinute = Math.floor(now / minute);
  const known = lastAsked.get(timeZone);
  if (known?.minute === thisMinute) return known.day;
  const day = calendarDayIn(now, timeZone);
  lastAsked.set(timeZone, { minute: thisMinute, day });
  return day;
}
