import type { PeriodSpan } from '@verbeterbord/domain/periods/period';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { text } from './use-text.ts';

const locale = 'nl-NL';
// A calendar day has no zone: it is read and written in the same one.
const inUtc = (fields: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' });
const dayAndMonth = inUtc({ day: 'numeric', month: 'long' });
const dayAndShortMonth = inUtc({ day: 'numeric', month: 'short' });
const dayMonthYear = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
const monthYear = inUtc({ month: 'long', year: 'numeric' });
const weekday = inUtc({ weekday: 'long' });
const at = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);

/** '16 november'. */
export const formatDay = (day: CalendarDay): string => dayAndMonth.format(at(day));

/** '16 nov', for along an axis. */
export const formatShortDay = (day: CalendarDay): string => dayAndShortMonth.format(at(day));

/** '16 november 2026'. */
export const formatDayAndYear = (day: CalendarDay): string => dayMonthYear.format(at(day));

/** 'maandag'. */
export const formatWeekday = (day: CalendarDay): string => weekday.format(at(day));

/** 'november 2026'. */
export const formatMonthYear = (day: CalendarDay): string => monthYear.format(at(day));

/** '9 t/m 22 november', '23 november t/m 6 december', '21 december 2026 t/m 3 januari 2027'. */
export function formatPeriod({ startsOn, endsOn }: PeriodSpan): string {
  if (startsOn.slice(0, 4) !== endsOn.slice(0, 4)) {
    return text.periods.range(formatDayAndYear(startsOn), formatDayAndYear(endsOn));
  }
  const isOneMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  return text.periods.range(isOneMonth ? String(Number(startsOn.slice(8))) : formatDay(startsOn), formatDay(endsOn));
}

/** '9.30' for '09:30', as a clock time is written in Dutch. */
export const formatTime = (time: string): string => `${Number(time.slice(0, 2))}.${time.slice(3, 5)}`;
