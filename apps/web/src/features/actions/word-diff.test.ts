import { expect, it } from 'vitest';
import { type DiffPart, wordDiff } from './word-diff.ts';

const marked = (parts: readonly DiffPart[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const plain = (parts: readonly DiffPart[]) => parts.map(({ text }) => text).join('');

it('underlines the words that only one of the two texts has', () => {
  const { theirs, mine } = wordDiff(
    'Kennismaken met de intern begeleiders in Baarle-Nassau en Ulicoten',
    'Kennismaken met de intern begeleiders en de directeur in Baarle-Nassau',
  );
  expect(marked(theirs)).toBe('Kennismaken met de intern begeleiders in Baarle-Nassau [en Ulicoten]');
  expect(marked(mine)).toBe('Kennismaken met de intern begeleiders [en de directeur] in Baarle-Nassau');
});

it('drops no character of either text', () => {
  const pairs = [
    ['', 'Nieuw'],
    ['één A4', 'twee A4’s, klaar.'],
    ['regel een\nregel twee', 'regel  twee'],
    ['zelfde', 'zelfde'],
  ] as const;
  for (const [a, b] of pairs) {
    const { theirs, mine } = wordDiff(a, b);
    expect([plain(theirs), plain(mine)]).toEqual([a, b]);
  }
});

it('marks nothing when the texts are the same', () => {
  expect(wordDiff('Hulp dichtbij', 'Hulp dichtbij').mine).toEqual([{ text: 'Hulp dichtbij', differs: false }]);
});
