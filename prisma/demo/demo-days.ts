import { defaultPeriodDays, periodAround } from '@verbeterbord/domain/periods/rhythm';
import { addDays, type CalendarDay, weekdayOf } from '@verbeterbord/domain/shared/calendar-day';
import type { DemoUntil } from './authoring.ts';

export const periodDays = defaultPeriodDays;

/** First day of a period counted from the running one (0); today is always in the second week of the running period. */
export function periodStart(today: CalendarDay, fromRunning: number): CalendarDay {
  const monday = addDays(today, 1 - weekdayOf(today));
  const rhythm = { anchorDay: addDays(monday, -7), days: periodDays };
  return periodAround(rhythm, addDays(today, fromRunning * periodDays)).startsOn;
}

/** The last day of the quarter or month that is meant. */
export function untilDay(today: CalendarDay, until: DemoUntil): CalendarDay {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if ('month' in until) return lastDayOfMonth(year + until.yearsAhead, until.month);
  const monthCount = year * 12 + (Math.ceil(month / 3) + until.quartersAhead) * 3 - 1;
  return lastDayOfMonth(Math.floor(monthCount / 12), (monthCount % 12) + 1);
}

function lastDayOfMonth(year: number, month: number): CalendarDay {
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return addDays(`${next}-01`, -1);
}

const holidays = ['voorjaarsvakantie', 'meivakantie', 'zomervakantie', 'herfstvakantie', 'kerstvakantie'] as const;
const holidayOfMonth = [0, 0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4] as const;

/** The next school holiday, by month: near enough for a sentence on a card. */
export const nextSchoolHoliday = (today: CalendarDay): string =>
  holidays[holidayOfMonth[Number(today.slice(5, 7)) - 1] as number] as string;
