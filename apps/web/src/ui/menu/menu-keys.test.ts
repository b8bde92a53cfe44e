import { describe, expect, it } from 'vitest';
import { nextIndex, typeaheadIndex } from './menu-keys.ts';

describe('the arrow keys in a menu', () => {
  it('go round at both ends', () => {
    expect(nextIndex('ArrowDown', 4, 5)).toBe(0);
    expect(nextIndex('ArrowUp', 0, 5)).toBe(4);
  });

  it('Home and End jump', () => {
    expect(nextIndex('Home', 3, 5)).toBe(0);
    expect(nextIndex('End', 1, 5)).toBe(4);
  });

  it('leave other keys and an empty menu alone', () => {
    expect(nextIndex('a', 0, 5)).toBeNull();
    expect(nextIndex('ArrowDown', 0, 0)).toBeNull();
  });
});

describe('typing in a menu', () => {
  const labels = ['Te doen', 'Bezig', 'Klaar', 'Loopt vast…', 'Kopieer de link'];

  it('goes to the next item with that letter, and round', () => {
    expect(typeaheadIndex(labels, 'k', 0)).toBe(2);
    expect(typeaheadIndex(labels, 'k', 2)).toBe(4);
    expect(typeaheadIndex(labels, 'k', 4)).toBe(2);
  });

  it('stays on an item that still fits when more is typed', () => {
    expect(typeaheadIndex(labels, 'ko', 4)).toBe(4);
  });

  it('finds nothing where nothing fits', () => {
    expect(typeaheadIndex(labels, 'x', 0)).toBe(-1);
  });
});
