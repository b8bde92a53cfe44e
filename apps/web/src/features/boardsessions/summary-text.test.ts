import { expect, it } from 'vitest';
import { boardsessions } from '../../platform/i18n/nl/boardsessions.ts';
import { summaryText } from './summary-text.ts';

const t = boardsessions.summary;
const names = new Map([['noor', 'Noor']]);

it('is plain text that can be pasted anywhere: a block for each section, who and why behind each line', () => {
  const text = summaryText(
    ['Bordsessie van 23 november 2026', 'Erbij: Noor'],
    [
      { kind: 'done', lines: [{ text: 'Gebeld met de school', ownerId: 'noor', reason: null }] },
      { kind: 'carried-over', lines: [{ text: 'Inloopuur', ownerId: 'weg', reason: 'too-busy' }] },
      { kind: 'decisions', lines: [{ text: 'We bellen op dinsdag' }] },
    ],
    names,
    t,
  );
  expect(text).toBe(
    [
      'Bordsessie van 23 november 2026',
      'Erbij: Noor',
      '',
      'Wat is klaar',
      '- Gebeld met de school (Noor)',
      '',
      'Wat gaat mee',
      '- Inloopuur (Te weinig tijd)',
      '',
      'Besloten',
      '- We bellen op dinsdag',
    ].join('\n'),
  );
});

it('of an ambition it tells how it stands and what the team said, and nothing of what it did not say', () => {
  const checkIn = {
    status: 'stuck',
    confidence: 2,
    story: 'We wachten.',
    noticed: null,
    learned: 'Eerder bellen.',
  } as const;
  const lines = [
    { text: 'Vast gezicht', checkIn },
    {
      text: 'Startgesprek',
      checkIn: { status: 'on-course', confidence: null, story: null, noticed: null, learned: null } as const,
    },
  ];
  expect(
    summaryText(['Kop'], [{ kind: 'ambitions', lines }], names, t)
      .split('\n')
      .slice(2),
  ).toEqual([
    'Ambities',
    '- Vast gezicht (loopt vast, halen we dit: 2 van 5)',
    '  We wachten.',
    '  Geleerd: Eerder bellen.',
    '- Startgesprek (op koers)',
  ]);
});
