import { isYear } from './digit-chains.ts';
import type { Span } from './span.ts';

const letters = '(?!S[ADS])[A-Z]{2}(?!\\p{L})';
const postcode = `(?<![\\p{L}\\d])(?<area>[1-9]\\d{3})(?: (?<spaced>${letters})|${letters}|[a-z]{2}(?![\\p{L}\\d]))`;
const prefix = '(?:(?:nr|no|huisnr|huisnummer|nummer)\\.? ?)?';
const suffix = '(?:[ -]?[A-Za-z](?!\\p{L})|-\\d{1,4})?';
// What looks like a house number may be the digits of the next postcode: "5126 GA, 5126 GB".
const houseNumberBehind = `[ ,]{0,3}${prefix}(?<number>\\d{1,5})(?!\\d)(?! ?[A-Z]{2}(?!\\p{L}))${suffix}`;
const houseNumberBefore = `(?<=\\p{L} )\\d{1,5}${suffix}(?:, ?| |,?\\r?\\n)`;

const postcodeThenNumber = new RegExp(postcode + houseNumberBehind, 'gu');
const numberThenPostcode = new RegExp(houseNumberBefore + postcode, 'gu');

// In a title in capitals these words look like the letters of a postcode: "EVALUATIE 2025 EN 2026", "NEN 7510 EN 27001".
const wordsOfTwoLetters = new Set(['EN', 'DE', 'IN', 'OP', 'OM', 'OF', 'TE', 'TM', 'IS', 'NA', 'UW', 'ER']);

/** Finds addresses: a Dutch postcode with a house number behind it or before it; a postcode alone is no address. */
export function findAddresses(plain: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [numberThenPostcode, postcodeThenNumber]) {
    for (const match of plain.matchAll(pattern)) {
      const { area, spaced, number } = match.groups!;
      const readsAsWord = wordsOfTwoLetters.has(spaced ?? '');
      if (readsAsWord && (isYear(area!) || (number?.length ?? 0) > 3)) continue;
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
