import { expect, it } from 'vitest';
import { combineWishes } from './live-wishes.ts';

it('all who listen share one stream, each team once, with the board that was opened last', () => {
  const shell = { teamIds: ['b', 'a'], watching: null };
  const board = { teamIds: ['a', 'c'], watching: 'a' };
  expect(combineWishes([shell, board])).toEqual({ teamIds: ['a', 'b', 'c'], watching: 'a' });
});

it('nobody listening means no teams', () => {
  expect(combineWishes([])).toEqual({ teamIds: [], watching: null });
});

it('with more teams than a stream takes, the board on the screen stays', () => {
  const many = Array.from({ length: 60 }, (_, index) => `team-${String(index).padStart(2, '0')}`);
  const { teamIds } = combineWishes([{ teamIds: many, watching: 'team-59' }]);
  expect(teamIds).toHaveLength(50);
  expect(teamIds[0]).toBe('team-59');
});
