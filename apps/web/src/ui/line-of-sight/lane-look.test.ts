import { expect, it } from 'vitest';
import { laneClass } from './lane-look.ts';

it('the sixth lane starts again at the first colour, with a dashed line', () => {
  expect(laneClass(0)).toBe('vb-lane vb-lane--1 vb-lane--solid');
  expect(laneClass(4)).toBe('vb-lane vb-lane--5 vb-lane--solid');
  expect(laneClass(5)).toBe('vb-lane vb-lane--1 vb-lane--dashed');
  expect(laneClass(10)).toBe('vb-lane vb-lane--1 vb-lane--dotted');
});

it('a board above the teams has a grey line', () => {
  expect(laneClass('neutral')).toBe('vb-lane vb-lane--neutral vb-lane--solid');
});
