import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesElevenTest } from './eleven-test.ts';
import { findSuspectedResidentsData } from './suspected-residents-data.ts';
import { withoutSpans } from './without-spans.ts';

const words =
  'de inwoner cliënt beëindigt één vraag over Wmo-hulp, morgen (graag) bellen; team Rijen’s plan: af! 👍 naïef €';
const dutchWords = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 8 }).map((list) => list.join(' '));
const bsn = fc
  .integer({ min: 10_000_000, max: 999_999_999 })
  .map((number) => String(number).padStart(9, '0'))
  .filter(passesElevenTest);
const grouping = fc.constantFrom(
  [9],
  [3, 3, 3],
  [4, 2, 3],
  [4, 5],
  [5, 4],
  [2, 2, 2, 3],
  [2, 2, 2, 2, 1],
  [1, 1, 1, 1, 1, 1, 1, 1, 1],
);
const separator = fc.constantFrom(
  '',
  ' ',
  '  ',
  '.',
  '-',
  '/',
  '_',
  '·',
  ' - ',
  '\u00a0',
  '\u2009',
  '–',
  '\u200b',
  '\u00ad',
  '\ufeff',
);
const digitStyle = fc.constantFrom(0, 0xff10 - 0x30, 0x1d7ce - 0x30);

function written(digits: string, groups: readonly number[], gap: string, style: number): string {
  let taken = 0;
  const parts = groups.map((length) => {
    taken += length;
    return digits.slice(taken - length, taken);
  });
  const plain = parts.map((part) =>
    Array.from(part, (digit) => String.fromCodePoint(digit.charCodeAt(0) + style)).join(''),
  );
  return plain.join(gap);
}

// An amount of money is the one thing that may look like a BSN and pass.
const notAfterEuro = (before: string) => !before.endsWith('€');

describe('a citizen service number in a sentence', () => {
  it('is found with exactly its place, however it is grouped and separated, and taking it away leaves a clean text', () => {
    fc.assert(
      fc.property(
        dutchWords.filter(notAfterEuro),
        dutchWords,
        bsn,
        grouping,
        separator,
        digitStyle,
        (before, after, digits, groups, gap, style) => {
          const number = written(digits, groups, gap, style);
          const text = `${before} ${number} ${after.replace(/^€/, '')}`;
          const start = before.length + 1;
          const suspicions = findSuspectedResidentsData(text);
          expect(suspicions).toEqual([{ kind: 'bsn', start, end: start + number.length }]);
          expect(findSuspectedResidentsData(withoutSpans(text, suspicions))).toEqual([]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('any text', () => {
  const fragments = fc.constantFrom(
    '06',
    '12345678',
    ' ',
    '-',
    '.',
    '+31',
    '5126 GA',
    '12',
    '@',
    'a.nl',
    '€',
    'NL91ABNA0417164300',
    '123456782',
    'geb. ',
    '1-2-80',
    '\u200b',
    '９',
    '(',
    ')',
    'é',
    '\n',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fragments, { maxLength: 20 }).map((list) => list.join('')),
  );

  it('gives places that lie inside it, hold something, and follow each other without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let position = 0;
        for (const { start, end } of findSuspectedResidentsData(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('of ten thousand characters is read within twenty milliseconds, however nasty', () => {
    const nasty = [
      '1',
      '1 ',
      '06 ',
      '0',
      '+',
      '@',
      'a@',
      'a.',
      'a',
      ' ',
      'NL91',
      'NL 91 ',
      '5126 GA ',
      '5126 ',
      'geb. ',
      'geboren op ',
      '12-',
      '€ 1',
      '９ ',
      '\u200b',
      '(0',
      'a@b.nl ',
    ];
    for (const piece of [...nasty, '123456782 ', 'Noor belt 12 scholen in week 45. ']) {
      const text = piece.repeat(Math.ceil(10_000 / piece.length));
      findSuspectedResidentsData(text);
      const times = [1, 2, 3].map(() => {
        const from = performance.now();
        findSuspectedResidentsData(text);
        return performance.now() - from;
      });
      expect(Math.min(...times), piece).toBeLessThan(20);
    }
  });
});
