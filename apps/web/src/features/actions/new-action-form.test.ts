import { expect, it } from 'vitest';
import { canBeSeen, startsWithTheWork, unanswered } from './new-action-form.ts';

it('asks for the ambition first, then for what is finished', () => {
  expect(unanswered({ ambitionId: null, title: '  ' })).toEqual(['ambition', 'title']);
  expect(unanswered({ ambitionId: 'school', title: '' })).toEqual(['title']);
  expect(unanswered({ ambitionId: 'school', title: 'Rooster maken' })).toEqual([]);
});

it('sees a title that begins with the work', () => {
  expect(startsWithTheWork('School bellen en een vast gezicht afspreken')).toBe(true);
  expect(startsWithTheWork('Rooster')).toBe(false);
  expect(startsWithTheWork('We gaan kijken')).toBe(false);
});

it('sees when a colleague could tell that it is done', () => {
  expect(canBeSeen({ title: 'Rooster besproken met drie scholen', doneWhen: '' })).toBe(true);
  expect(canBeSeen({ title: 'Nadenken over ouders', doneWhen: '' })).toBe(false);
  expect(canBeSeen({ title: 'Nadenken over ouders', doneWhen: 'er ligt een A4' })).toBe(true);
});
