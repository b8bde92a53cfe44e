import { expect, it } from 'vitest';
import { sessionCountdown } from './session-countdown.ts';

it('counts the workdays that are left, as a person would', () => {
  expect(sessionCountdown(6, 3)).toBe(3);
  expect(sessionCountdown(1, 0)).toBe('tomorrow');
  expect(sessionCountdown(0, 0)).toBe('today');
});

it('says on Saturday that Monday is the next workday, not that nothing is left', () => {
  expect(sessionCountdown(2, 0)).toBe('next-workday');
});
