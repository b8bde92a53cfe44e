import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bellThrottle } from './bell-throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('the first news is read at once, and what rings meanwhile once, a second later', () => {
  const read = vi.fn();
  const { hear } = bellThrottle(read);
  for (let seq = 1; seq <= 20; seq++) hear({ teamId: seq % 2 ? 'a' : 'b', seq });
  expect(read).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(900);
  expect(read).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(200);
  expect(read).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  expect(read).toHaveBeenCalledTimes(2);
});

it('a bell of what was heard before is no news', () => {
  const read = vi.fn();
  const { hear } = bellThrottle(read);
  hear({ teamId: 'a', seq: 7 });
  vi.advanceTimersByTime(10_000);
  hear({ teamId: 'a', seq: 7 });
  hear({ teamId: 'a', seq: 6 });
  expect(read).toHaveBeenCalledTimes(1);
  hear({ teamId: 'b', seq: 6 });
  expect(read).toHaveBeenCalledTimes(2);
});

it('a page that is left reads nothing any more', () => {
  const read = vi.fn();
  const { hear, stop } = bellThrottle(read);
  hear({ teamId: 'a', seq: 1 });
  hear({ teamId: 'a', seq: 2 });
  stop();
  vi.advanceTimersByTime(10_000);
  expect(read).toHaveBeenCalledTimes(1);
});
