import { expect, it } from 'vitest';
import { placeAt } from './place-at.ts';

const view = { width: 400, height: 600 };
const menu = { width: 200, height: 240 };
const box = (left: number, top: number) => ({ left, top, right: left + 36, bottom: top + 36 });

it('a menu opens below its button', () => {
  expect(placeAt(box(20, 100), menu, view)).toEqual({ left: 20, top: 140 });
});

it('it lines up with the other side of a button at the edge', () => {
  expect(placeAt(box(350, 100), menu, view)).toEqual({ left: 186, top: 140 });
});

it('it opens upwards at the bottom of the window', () => {
  expect(placeAt(box(20, 500), menu, view)).toEqual({ left: 20, top: 256 });
});

it('it stays inside a window that is too small either way', () => {
  expect(placeAt(box(20, 120), menu, { width: 210, height: 280 })).toEqual({ left: 8, top: 32 });
});
