import { areUniform, type DigitChain, isYear } from './digit-chains.ts';
import { passesElevenTest } from './eleven-test.ts';
import type { Span } from './span.ts';

/**
 * Finds what may be citizen service numbers: 8 or 9 digits that pass the eleven-test, written on end or in groups, and
 * that are not an amount of money or a date.
 */
export function findBsns(plain: string, chains: readonly DigitChain[]): Span[] {
  const found: Span[] = [];
  for (const chain of chains) {
    for (let first = 0; first < chain.groups.length; first += 1) {
      const last = lastGroupOfBsn(plain, chain, first);
      if (last === null) continue;
      found.push({ start: chain.groups[first]!.start, end: chain.groups[last]!.end });
      first = last;
    }
  }
  return found;
}

function lastGroupOfBsn(plain: string, chain: DigitChain, first: number): number | null {
  let digits = '';
  let longest: number | null = null;
  for (let last = first; last < chain.groups.length && digits.length < 9; last += 1) {
    digits += chain.groups[last]!.digits;
    if (!passesElevenTest(digits) || !isWrittenAsBsn(chain, first, last, digits)) continue;
    if (!isAmount(plain, chain.groups[first]!.start, chain.groups[last]!.end)) longest = last;
  }
  return longest;
}

// Dates, times, year ranges and version numbers also hold 8 or 9 digits, and one in eleven passes the test. What sets
// a BSN apart is how it is written: always with the same separator, or in one of the customary groupings.
function isWrittenAsBsn(chain: DigitChain, first: number, last: number, digits: string): boolean {
  const gaps = chain.gaps.slice(first, last);
  if (gaps.some((gap) => /[()]/.test(gap))) return false;
  const before = chain.gaps[first - 1];
  const after = chain.gaps[last];
  const gap = gaps[0];
  const goesOn = gap !== undefined && (before === gap || after === gap);
  const uniform = areUniform(gaps);
  if (uniform && goesOn && !gap.includes(' ')) return false;

  const lengths = chain.groups.slice(first, last + 1).map((group) => group.digits.length);
  const shape = lengths.join('-');
  const digitByDigit = lengths.every((length) => length === 1);
  if (digits.length === 8) {
    if (lengths.length === 1) return standsAlone(before) && standsAlone(after) && !isCompactDate(digits);
    return uniform && !goesOn && (digitByDigit || (shape === '2-3-3' && !digits.endsWith('000')));
  }
  if (lengths.length === 1 || digitByDigit || shape === '3-3-3') return true;
  // "In 2026 12.345 inwoners": a year before a number with a thousands point.
  if (shape === '4-2-3') return uniform || !(isYear(chain.groups[first]!.digits) && gap!.includes(' '));
  return uniform && (lengths.length > 2 || Math.min(...lengths) >= 3);
}

// Eight digits behind a hyphen or a slash are the tail of a longer reference, such as Z/2026-12345672.
function standsAlone(gap: string | undefined): boolean {
  return gap === undefined || gap.includes(' ');
}

function isCompactDate(digits: string): boolean {
  const day = '(?:0[1-9]|[12]\\d|3[01])';
  const month = '(?:0[1-9]|1[0-2])';
  const year = '(?:19|20)\\d\\d';
  return new RegExp(`^(?:${year}${month}${day}|${day}${month}${year})$`).test(digits);
}

function isAmount(plain: string, start: number, end: number): boolean {
  if (/(?:€|\beuro?) {0,2}$/iu.test(plain.slice(Math.max(0, start - 7), start))) return true;
  const after = plain.slice(end, end + 10);
  if (/^ ?(?:€|(?:euro?|mln|miljoen)\b)/iu.test(after)) return true;
  return plain.slice(start, end).includes('.') && /^,(?:-|\d\d(?!\d))/.test(after);
}
