import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { formatMonthYear } from '../../platform/i18n/dates.ts';
import { text } from '../../platform/i18n/use-text.ts';

/** The month an ambition runs until, "juni 2028"; the last day of a year reads "eind 2027". */
export const untilWords = (day: CalendarDay): string =>
  day.endsWith('-12-31') ? text.boards.endOf(Number(day.slice(0, 4))) : formatMonthYear(day);
