import { describe, expect, it } from 'vitest';
import { byDay, findDecisions } from './found-decisions.ts';

const decision = (text: string, on: string) => ({ id: text, text, on, sessionId: null });
const items = [
  decision('We bellen scholen eerst, en mailen daarna', '2026-11-09'),
  decision('Elke vaste plek heeft een vervanger', '2026-11-09'),
  decision('Eén formulier voor alle gemeenten', '2026-10-26'),
];
const found = (search: string) => findDecisions(items, search).map(({ text }) => text.split(' ')[0]);

describe('searching decisions', () => {
  it('finds every word in whatever order, and minds no capitals or accents', () => {
    expect(found('')).toEqual(['We', 'Elke', 'Eén']);
    expect(found('SCHOLEN')).toEqual(['We']);
    expect(found(' daarna scholen ')).toEqual(['We']);
    expect(found('een formulier')).toEqual(['Eén']);
    expect(found('scholen formulier')).toEqual([]);
  });
});

it('decisions stand by the day on which they were taken, latest day first', () => {
  expect(byDay(items).map(({ on, items: ofDay }) => [on, ofDay.length])).toEqual([
    ['2026-11-09', 2],
    ['2026-10-26', 1],
  ]);
});
