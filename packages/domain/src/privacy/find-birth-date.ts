import type { Span } from './span.ts';

const months =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const date = `(?:\\d{1,2} ?[-./ ] ?\\d{1,2} ?[-./ ] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} (?:${months})\\.? (?:\\d{4}|\\d{2})|\\d{8})(?!\\d)`;
const born = '(?<!\\p{L})(?:geboortedatum|geboortedag|geboren|geb\\.? ?datum|geb\\.?|g\\.d\\.)(?!\\p{L})';
const connective = '(?:[ :,]{1,3}(?:op|is|was|d\\.d\\.|in \\p{Lu}\\p{L}{1,30}(?:[ -]\\p{Lu}\\p{L}{1,30})?))';

const dateBehind = new RegExp(`${born}${connective}{0,3}[ :,]{0,3}(?<date>${date})`, 'giu');
const dateBefore = new RegExp(`(?<!\\d)(?<date>${date}) geboren(?!\\p{L})`, 'giu');

/** Finds dates of birth: a date right behind (or before) a word such as "geboren" or "geb."; a date alone is none. */
export function findBirthDates(plain: string): Span[] {
  const found: Span[] = [];
  for (const pattern of [dateBehind, dateBefore]) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index + match[0].lastIndexOf(match.groups!.date!);
      found.push({ start, end: start + match.groups!.date!.length });
    }
  }
  return found;
}
