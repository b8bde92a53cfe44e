import { expect, it } from 'vitest';
import { formatDay, formatMonthYear, formatPeriod, formatTime, formatWeekday } from './dates.ts';

it('a period is said as people say it: the month once when it is the same', () => {
  expect(formatPeriod({ startsOn: '2026-11-09', endsOn: '2026-11-22' })).toBe('9 t/m 22 november');
  expect(formatPeriod({ startsOn: '2026-11-23', endsOn: '2026-12-06' })).toBe('23 november t/m 6 december');
  expect(formatPeriod({ startsOn: '2026-12-21', endsOn: '2027-01-03' })).toBe('21 december 2026 t/m 3 januari 2027');
});

it('days are written in Dutch, whatever the clock of the device says', () => {
  expect(formatDay('2026-03-29')).toBe('29 maart');
  expect(formatWeekday('2026-11-23')).toBe('maandag');
  expect(formatMonthYear('2027-12-31')).toBe('december 2027');
});

it('a clock time has a full stop and no zero in front', () => {
  expect(formatTime('09:30')).toBe('9.30');
  expect(formatTime('14:00')).toBe('14.00');
});
