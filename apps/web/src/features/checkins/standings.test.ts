import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';
import { expect, it } from 'vitest';
import { hasStory, standingsByPeriod } from './standings.ts';

const said = (id: string, periodId: string, extra: Partial<CheckIn> = {}): CheckIn => ({
  ...{ id, periodId, ambitionId: 'a', sessionId: null, on: '2026-11-16', status: 'on-course', confidence: null },
  ...{ story: null, noticed: null, learned: null },
  ...extra,
});

it('of each period only what was said last holds, oldest period first', () => {
  const listed = [said('4', 'now'), said('3', 'before'), said('2', 'before'), said('1', 'long-ago')];
  expect(standingsByPeriod(listed).map(({ id }) => id)).toEqual(['1', '3', '4']);
  expect(standingsByPeriod([])).toEqual([]);
});

it('a check-in has a story when any of its three texts says something', () => {
  expect(hasStory(said('1', 'now'))).toBe(false);
  expect(hasStory(said('1', 'now', { learned: 'Bel eerder' }))).toBe(true);
});
