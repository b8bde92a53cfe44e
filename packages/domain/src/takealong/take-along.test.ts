import { describe, expect, it } from 'vitest';
import { alongOf, awayOf } from './along.ts';
import { linesForKoffer } from './take-along.ts';

const taken = (id: string, subjectId: string | null, broughtBack: string | null) => ({
  ...{ id, subject: 'action' as const, subjectId, broughtBack },
  ...{ takenOn: '2026-11-10', broughtBackOn: broughtBack === null ? null : '2026-11-17' },
});

describe('the koffer', () => {
  it('says of a card what came back last, or that it is away', () => {
    const takeAlongs = [taken('1', 'a', 'Ja'), taken('2', 'b', 'Nee'), taken('3', 'b', null)];
    expect(['a', 'b', 'c'].map((id) => alongOf({ takeAlongs }, id))).toEqual(['Ja', '', undefined]);
    expect(['a', 'b', 'c'].map((id) => awayOf({ takeAlongs }, id)?.id)).toEqual([undefined, '3', undefined]);
  });
  it('takes each line of a session once, and none that lies there', () => {
    expect(linesForKoffer(['Een', 'Twee', 'Een', 'Drie'], ['Twee'])).toEqual(['Een', 'Drie']);
  });
});
