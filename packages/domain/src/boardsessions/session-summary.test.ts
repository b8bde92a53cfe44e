import { describe, expect, it } from 'vitest';
import type { BoardAction } from '../boards/board.ts';
import { resultsSoFar, type SessionFacts, summarise } from './session-summary.ts';

const nothing: SessionFacts = {
  results: [],
  decisions: [],
  successes: [],
  checkIns: [],
  newActions: [],
  takeAlong: [],
};
const result = (title: string, outcome: SessionFacts['results'][number]['outcome'], reason: string | null = null) => ({
  ...{ actionId: title, title, ambitionId: 'a', ownerId: 'noor', outcome, reason },
});
const checkIn = (ambitionId: string, story: string) => ({
  ...{ id: story, ambitionId, periodId: 'p', sessionId: 's', on: '2026-11-23', status: 'stuck' as const },
  ...{ confidence: null, story, noticed: null, learned: null, ambitionTitle: `Ambitie ${ambitionId}` },
});

describe('the summary of a session', () => {
  it('leaves out what there is nothing of', () => {
    expect(summarise(nothing)).toEqual([]);
  });

  it('tells in one order what is done, goes along, was let go and asked, and what was said, decided and planned', () => {
    const sections = summarise(
      {
        results: [result('Bellen', 'let-go', 'too-busy'), result('Mailen', 'done'), result('Vragen', 'asked', 'Wie?')],
        decisions: [{ text: 'Op dinsdag' }],
        successes: [{ text: 'Het inloopuur loopt' }],
        checkIns: [checkIn('1', 'eerst')],
        newActions: [{ title: 'Folder', ownerId: 'daan' }],
        takeAlong: ['Wie kent de jeugdarts?'],
      },
      ['De folder klopt niet'],
    );
    expect(sections.map(({ kind }) => kind)).toEqual([
      ...['done', 'let-go', 'asked', 'ambitions', 'decisions', 'success', 'new-actions', 'take-along'],
    ]);
    expect(sections[1]?.lines).toEqual([{ text: 'Bellen', ownerId: 'noor', reason: 'too-busy' }]);
    expect(sections[2]?.lines.map(({ text }) => text)).toEqual(['Vragen', 'De folder klopt niet']);
  });

  it('of an ambition that was talked about twice it keeps what was said last', () => {
    const checkIns = [checkIn('1', 'eerst'), checkIn('2', 'ander'), checkIn('1', 'later')];
    const [section] = summarise({ ...nothing, checkIns });
    expect(section?.lines.map(({ checkIn: said }) => said?.story)).toEqual(['later', 'ander']);
  });
});

it('so far, what is done counts and what was set beforehand; the rest is still open', () => {
  const action = (id: string, status: BoardAction['status']) =>
    ({ id, title: id, ambitionId: 'a', ownerId: 'noor', status }) as BoardAction;
  const results = resultsSoFar({
    actions: [action('klaar', 'done'), action('bezig', 'in-progress'), action('mee', 'to-do')],
    prepared: [
      { actionId: 'mee', outcome: 'carried-over', reason: 'too-busy' },
      { actionId: 'klaar', outcome: 'let-go', reason: 'too-busy' },
    ],
  });
  expect(results.map(({ actionId, outcome }) => [actionId, outcome])).toEqual([
    ['klaar', 'done'],
    ['mee', 'carried-over'],
  ]);
});
