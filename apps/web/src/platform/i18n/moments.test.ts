import { expect, it } from 'vitest';
import { formatMoment } from './moments.ts';

const now = Date.parse('2026-11-17T08:30:00Z');
const words = (instant: string) => formatMoment(instant, now, 'Europe/Amsterdam');

it('says when something was in the words of a colleague', () => {
  expect(words('2026-11-17T08:29:10Z')).toBe('zojuist');
  expect(words('2026-11-17T06:05:00Z')).toBe('vandaag om 7.05 uur');
  expect(words('2026-11-16T22:59:00Z')).toBe('gisteren om 23.59 uur');
  expect(words('2026-11-16T23:00:00Z')).toBe('vandaag om 0.00 uur');
  expect(words('2026-11-03T07:00:00Z')).toBe('3 november om 8.00 uur');
});

it('a clock that runs a little ahead is just now too', () => {
  expect(words('2026-11-17T08:31:00Z')).toBe('zojuist');
});
