/** A day on the calendar as 'YYYY-MM-DD', without a clock time or a time zone; `parseCalendarDay` is the door for outside text. */
export type CalendarDay = string & { readonly __flavour?: 'CalendarDay' };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const firstYear = 1900;
const lastYear = 2200;

/** Reads 'YYYY-MM-DD' as a calendar day; null for any other shape, a day that does not exist, or a year outside 1900–2200. */
export function parseCalendarDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const year = Number(text.slice(0, 4));
  if (year < firstYear || year > lastYear) return null;
  const month = Number(text.slice(5, 7));
  if (month < 1 || month > 12) return null;
  // A day that does not exist (31 June) rolls over, and then reads differently on the way back.
  return calendarDayOf(epochDayOf(text)) === text ? text : null;
}

/** The day `count` days later (earlier when negative); throws RangeError on a text that is no calendar day. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return calendarDayOf(epochDayOf(day) + count);
}

/** The number of days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** Negative when `a` is earlier than `b`, 0 when they are the same day, positive when later: fit for `sort`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return daysBetween(b, a);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: CalendarDay): Weekday {
  // 1 January 1970 was a Thursday.
  return (modulo(epochDayOf(day) + 3, 7) + 1) as Weekday;
}

/** True on Saturday and Sunday. */
export function isWeekend(day: CalendarDay): boolean {
  return weekdayOf(day) >= 6;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day on which an instant falls in a time zone (IANA name, such as 'Europe/Amsterdam'); the instant is
 * epoch milliseconds or ISO 8601 text with 'Z' or an offset. Throws RangeError on any other text or an unknown zone.
 */
export function calendarDayIn(instant: string | number, timeZone: string): CalendarDay {
  const parts: Record<string, string> = {};
  for (const part of formatterFor(timeZone).formatToParts(epochMillisecondsOf(instant))) parts[part.type] = part.value;
  return `${parts.year}-${parts.month}-${parts.day}`;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    const fields = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    formatter = new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', numberingSystem: 'latn', ...fields });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

function epochMillisecondsOf(instant: string | number): number {
  if (typeof instant === 'number') return instant;
  // Without an offset the text would be read in the time zone of the machine, and the answer would differ per machine.
  if (!/(?:Z|[+-]\d{2}:\d{2})$/.test(instant)) throw new RangeError(`Not an instant: ${instant}`);
  return Date.parse(instant);
}

// Days since 1 January 1970 in whole numbers. Counting from March puts the leap day at the end of the year, and eras of
// 400 years repeat exactly; no clock is involved, so daylight saving cannot reach this arithmetic.
function epochDayOf(day: CalendarDay): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const monthFromMarch = modulo(month - 3, 12);
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const epochDay = year * 365 + leapDays + dayOfYear - daysBeforeEpoch;
  if (!Number.isInteger(epochDay)) throw new RangeError(`Not a calendar day: ${day}`);
  return epochDay;
}

const daysBeforeEpoch = 719_468;
const daysPerEra = 146_097;

function calendarDayOf(epochDay: number): CalendarDay {
  if (!Number.isInteger(epochDay)) throw new RangeError(`Not a whole number of days: ${epochDay}`);
  const shifted = epochDay + daysBeforeEpoch;
  const dayOfEra = modulo(shifted, daysPerEra);
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = modulo(monthFromMarch + 2, 12) + 1;
  const year = yearOfEra + Math.floor(shifted / daysPerEra) * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
