import { describe, expect, it } from 'vitest';
import { magnetLetters, magnetTint } from './magnet-look.ts';

describe('the letters on a magnet', () => {
  it.each([
    ['Samira', 'Sa'],
    ['joost', 'Jo'],
    ['Évelien', 'Év'],
    [' Bo', 'Bo'],
    ['J', 'J'],
    ['', ''],
  ])('%s gives %s', (name, letters) => {
    expect(magnetLetters(name)).toBe(letters);
  });
});

describe('the tint of a magnet', () => {
  it('stays the same for the same person', () => {
    expect(magnetTint('0192f0c1-77aa-7bbb-8ccc-0123456789ab')).toBe(magnetTint('0192f0c1-77aa-7bbb-8ccc-0123456789ab'));
  });

  it('uses all six for a team and a half', () => {
    const tints = new Set(Array.from({ length: 40 }, (_, index) => magnetTint(`person-${index}`)));
    expect([...tints].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
