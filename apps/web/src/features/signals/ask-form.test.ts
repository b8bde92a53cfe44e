import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { expect, it } from 'vitest';
import { askDraftOf, askFaults, readAskForm } from './ask-form.ts';

const empty = { question: '', about: 'Rooster maken', tried: '', wantedBy: '', whom: '' };

it('only the question is needed', () => {
  expect(askFaults({ ...empty, question: 'Wie helpt?' }, '2026-11-22')).toEqual({});
  expect(askFaults({ ...empty, question: '  ' }, '2026-11-22')).toEqual({ question: 'missing' });
});

it('an answer is wanted today or later', () => {
  const form = { ...empty, question: 'Wie helpt?' };
  expect(askFaults({ ...form, wantedBy: '2026-11-21' }, '2026-11-22')).toEqual({ wantedBy: 'past' });
  expect(askFaults({ ...form, wantedBy: '2026-11-22' }, '2026-11-22')).toEqual({});
});

it('a text that is too long waits for its author', () => {
  const form = { ...empty, question: 'x', tried: 'x'.repeat(textLimit + 1) };
  expect(askFaults(form, '2026-11-22')).toEqual({ tried: 'too-long' });
});

it('an untouched form is no draft, and what was changed outlives a reload', () => {
  expect(askDraftOf(empty, empty)).toBe('');
  const changed = { ...empty, question: 'Wie helpt?', about: '' };
  expect(readAskForm(askDraftOf(changed, empty), empty)).toEqual(changed);
});

it('a draft that is no draft of this form counts as nothing', () => {
  for (const draft of ['', 'no json', '"text"', '{"question":3}']) expect(readAskForm(draft, empty)).toEqual(empty);
});
