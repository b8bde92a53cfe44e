import { expect, it } from 'vitest';
import { answeredFirst, isMine, lateFirst, type QuestionItem } from './question-item.ts';

const today = '2026-11-22';
const items = [
  { id: 'next', state: 'asked', wantedBy: '2026-11-25' },
  { id: 'today', state: 'asked', wantedBy: '2026-11-22' },
  { id: 'answered', state: 'answered', wantedBy: '2026-11-01' },
  { id: 'late', state: 'picked-up', wantedBy: '2026-11-20' },
] as const;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it('of what is owed the late ones come first, and an answer that came is never late', () => {
  expect(ids(lateFirst(items, today))).toEqual(['late', 'answered', 'today', 'next']);
});

it('of what was asked the answers come first', () => {
  expect(ids(answeredFirst(items, today))).toEqual(['answered', 'late', 'today', 'next']);
});

it('a question is mine while I have picked it up, in either kind of list', () => {
  const item = { state: 'picked-up' } as QuestionItem;
  expect(isMine({ ...item, isMine: true }, 'me')).toBe(true);
  expect(isMine({ ...item, pickedUpById: 'me' }, 'me')).toBe(true);
  expect(isMine({ ...item, pickedUpById: 'other' }, 'me')).toBe(false);
  expect(isMine({ ...item, state: 'answered', isMine: true }, 'me')).toBe(false);
});
