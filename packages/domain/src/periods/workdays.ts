import { addDays, type CalendarDay, compareDays, isWeekend, weekdayOf } from '../shared/calendar-day.ts';

/**
 * True on the general Dutch public holidays: New Year, Easter, King's Day, Ascension, Whitsun and Christmas.
 * Liberation Day is left out on purpose: whether 5 May is a day off differs per employer and per year, and counting a
 * workday too many is kinder than promising a day less to a team that does work.
 */
export function isPublicHoliday(day: CalendarDay): boolean {
  const monthAndDay = day.slice(5);
  if (monthAndDay === '01-01' || monthAndDay === '12-25' || monthAndDay === '12-26') return true;
  // King's Day moves to Saturday 26 April when the 27th is a Sunday.
  if (monthAndDay === '04-27' && weekdayOf(day) !== 7) return true;
  if (monthAndDay === '04-26' && weekdayOf(day) === 6) return true;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return [0, 1, 39, 49, 50].some((daysAfterEaster) => addDays(easter, daysAfterEaster) === day);
}

/** The number of workdays (no weekend, no Dutch public holiday) strictly after `after` and strictly before `before`. */
export function workdaysBetween(after: CalendarDay, before: CalendarDay): number {
  let count = 0;
  for (let day = addDays(after, 1); compareDays(day, before) < 0; day = addDays(day, 1)) {
    if (!isWeekend(day) && !isPublicHoliday(day)) count += 1;
  }
  return count;
}

// The Gregorian computus: the Sunday after the first full moon on or after 21 March, by the tables of the calendar.
function easterSunday(year: number): CalendarDay {
  const century = Math.floor(year / 100);
  const lunarCorrection = Math.floor((8 * century + 13) / 25);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const fullMoon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const fullMoonDay = addDays(`${year}-03-21`, fullMoon);
  return addDays(fullMoonDay, 7 - (weekdayOf(fullMoonDay) % 7));
}
