import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdit } from './merge-edit.ts';

const fields = ['title', 'doneWhen', 'with', 'ownerId'] as const;
const lastWins = new Set(['ownerId']);
const text = fc.constantFrom('een', 'twee', null);
const full = fc.record({ title: text, doneWhen: text, with: text, ownerId: text });
const partial = fc.record({ title: text, doneWhen: text, with: text, ownerId: text }, { requiredKeys: [] });
const touched = fc.uniqueArray(fc.constantFrom(...fields)).map((list) => new Set<string>(list));

describe('edits that meet', () => {
  it('lose no field: each that differs is written or comes back as a clash, never both', () => {
    fc.assert(
      fc.property(partial, full, touched, (wanted, now, since) => {
        const { set, clashes } = mergeEdit(wanted, now, since, lastWins);
        const differing = Object.keys(wanted).filter((field) => wanted[field as 'title'] !== now[field as 'title']);
        const answered = [...Object.keys(set), ...clashes.map(({ field }) => field)];
        expect([...answered].sort()).toEqual(differing.sort());
        for (const { field, theirs, mine } of clashes) {
          expect(since.has(field) && !lastWins.has(field)).toBe(true);
          expect([theirs, mine]).toEqual([now[field as 'title'], wanted[field as 'title']]);
        }
      }),
    );
  });

  it('never clash when nobody else was there', () => {
    fc.assert(
      fc.property(partial, full, (wanted, now) => {
        expect(mergeEdit(wanted, now, new Set(), lastWins).clashes).toEqual([]);
      }),
    );
  });

  it('lets the last choice hold where choices are made instead of words', () => {
    const merged = mergeEdit({ ownerId: 'noor' }, { ownerId: 'daan' }, new Set(['ownerId']), lastWins);
    expect(merged).toEqual({ set: { ownerId: 'noor' }, clashes: [] });
  });

  it('compares small objects and lists by what they hold', () => {
    const milestone = { on: '2026-12-08', label: 'College' };
    expect(mergeEdit({ milestone: { ...milestone } }, { milestone }, new Set(['milestone']), lastWins)).toEqual({
      set: {},
      clashes: [],
    });
    expect(mergeEdit({ ids: ['a'] }, { ids: ['a', 'b'] }, new Set(), lastWins).set).toEqual({ ids: ['a'] });
  });

  it('leaves out what was not sent', () => {
    expect(mergeEdit({ title: undefined }, { title: 'een' }, new Set(['title']), lastWins)).toEqual({
      set: {},
      clashes: [],
    });
  });
});
