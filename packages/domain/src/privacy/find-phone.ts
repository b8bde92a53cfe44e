import { areUniform, type DigitChain, isYear } from './digit-chains.ts';
import type { Span } from './span.ts';

const dutchDigitsAfterZero = 9;

/** Finds phone numbers: Dutch ones (0…, +31…, 0031…) of full length, and foreign ones that start with + or 00. */
export function findPhoneNumbers(plain: string, chains: readonly DigitChain[]): Span[] {
  const found: Span[] = [];
  for (const chain of chains) {
    for (let first = 0; first < chain.groups.length; first += 1) {
      const hasPlus = plain[chain.groups[first]!.start - 1] === '+';
      const last = lastGroupOfPhone(chain, first, hasPlus);
      if (last === null) continue;
      found.push(withBracket(plain, chain.groups[first]!.start - (hasPlus ? 1 : 0), chain.groups[last]!.end));
      first = last;
    }
  }
  return found;
}

function lastGroupOfPhone(chain: DigitChain, first: number, hasPlus: boolean): number | null {
  let digits = '';
  for (let last = first; last < chain.groups.length && digits.length < 15; last += 1) {
    digits += chain.groups[last]!.digits;
    const international = hasPlus ? digits : withoutExitCode(chain, first, digits);
    const isLast = last === chain.groups.length - 1;
    const complete =
      international === null
        ? isNationalNumber(chain, first, last, digits)
        : isInternationalNumber(international, isLast);
    if (complete) return last;
  }
  return null;
}

// "00.30 - 10.45" starts with 0030 as well, so the country code must stand in the same group as the zeros.
function withoutExitCode(chain: DigitChain, first: number, digits: string): string | null {
  return /^00(?:3\d|4\d|90|212)/.test(chain.groups[first]!.digits) ? digits.slice(2) : null;
}

function isInternationalNumber(digits: string, endsChain: boolean): boolean {
  if (digits.startsWith('31')) return digits.slice(2).replace(/^0/, '').length === dutchDigitsAfterZero;
  if (digits.startsWith('0')) return false;
  return digits.length <= 15 && digits.length >= (endsChain ? 9 : 11);
}

function isNationalNumber(chain: DigitChain, first: number, last: number, digits: string): boolean {
  if (!/^0[1-9]/.test(digits) || digits.length !== dutchDigitsAfterZero + 1) return false;
  const groups = chain.groups.slice(first, last + 1);
  if (groups.length === 1 || groups.every((group) => group.digits.length === 1)) return true;
  if (groups.at(-1)!.digits.length === 1) return false;
  const area = groups[0]!.digits;
  if (area !== '06') return area.length === 3 || area.length === 4;
  return groups[1]!.digits.length === 8 || !mayBeDateOrTime(chain, first, last);
}

// From 06 on "06-11-2026 10.00", "2026-11-06 - 22-11-2026" and "06.30 - 12.00 10" hold ten digits too.
function mayBeDateOrTime(chain: DigitChain, first: number, last: number): boolean {
  const gapBefore = chain.gaps[first - 1] ?? ' ';
  if (!gapBefore.includes(' ') || !areUniform(chain.gaps.slice(first + 1, last))) return true;
  return chain.groups[first + 1]!.digits.length === 2 && isYear(chain.groups[first + 2]?.digits ?? '');
}

// "(0161) 12 34 56": without its bracket the number would leave half a pair behind when it is taken away.
function withBracket(plain: string, start: number, end: number): Span {
  const opensBefore = plain[start - 1] === '(' && plain.slice(start, end).includes(')');
  return { start: opensBefore ? start - 1 : start, end };
}
