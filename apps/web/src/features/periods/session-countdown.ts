/** How far off a board session is: today, tomorrow, on the next workday, or with this many workdays in between. */
export type Countdown = 'today' | 'tomorrow' | 'next-workday' | number;

/** `days` is the distance in calendar days, `workdays` the number of workdays strictly in between. */
export function sessionCountdown(days: number, workdays: number): Countdown {
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  return workdays === 0 ? 'next-workday' : workdays;
}
