import { addDays, calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { formatDay, formatTime } from './dates.ts';
import { text } from './use-text.ts';

const JUST_NOW_MS = 2 * 60_000;

/** 'zojuist', 'vandaag om 9.30 uur', 'gisteren om 16.05 uur', '3 november om 8.00 uur'; instants in ISO or epoch milliseconds. */
export function formatMoment(instant: string, now: number, timeZone: string): string {
  const { moments: t } = text.account;
  if (Math.abs(now - Date.parse(instant)) < JUST_NOW_MS) return t.justNow;
  const day = calendarDayIn(instant, timeZone);
  const today = calendarDayIn(now, timeZone);
  const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone });
  const time = formatTime(clock.format(new Date(instant)));
  if (day === today) return t.today(time);
  return day === addDays(today, -1) ? t.yesterday(time) : t.earlier(formatDay(day), time);
}
