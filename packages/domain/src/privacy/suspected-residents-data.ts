import { digitChainsOf } from './digit-chains.ts';
import { findAddresses } from './find-address.ts';
import { findBirthDates } from './find-birth-date.ts';
import { findBsns } from './find-bsn.ts';
import { findEmailAddresses } from './find-e-mail.ts';
import { findIbans } from './find-iban.ts';
import { findPhoneNumbers } from './find-phone.ts';
import { plainTextOf } from './plain-text.ts';
import { overlaps, type Span } from './span.ts';

/** Every kind of residents' data that holds a text back, the surest kind first: it wins where two kinds overlap. */
export const suspicionKinds = ['iban', 'e-mail', 'bsn', 'phone', 'address', 'birth-date'] as const;

export type SuspicionKind = (typeof suspicionKinds)[number];

/** A place in a text that looks like residents' data. It holds no value on purpose: a value must reach no log. */
export interface Suspicion extends Span {
  readonly kind: SuspicionKind;
}

/**
 * Finds what looks like residents' data in a text, in order of appearance and never overlapping; positions count UTF-16
 * units of the text as it was typed.
 */
export function findSuspectedResidentsData(text: string): Suspicion[] {
  if (!isWorthReading(text)) return [];
  const { plain, spanInOriginal } = plainTextOf(text);
  const chains = digitChainsOf(plain);
  const phones = findPhoneNumbers(plain, chains);
  const found: Record<SuspicionKind, Span[]> = {
    iban: findIbans(plain),
    'e-mail': findEmailAddresses(plain),
    // The last eight digits of 06-12345678 may pass the eleven-test; the whole is a phone number all the same.
    bsn: findBsns(plain, chains).filter((bsn) => !phones.some((phone) => isPartOf(bsn, phone))),
    phone: phones,
    address: findAddresses(plain),
    'birth-date': findBirthDates(plain),
  };
  const accepted: Suspicion[] = [];
  for (const kind of suspicionKinds) {
    for (const span of found[kind]) {
      if (!accepted.some((suspicion) => overlaps(suspicion, span))) accepted.push({ kind, ...span });
    }
  }
  return accepted.map(({ kind, ...span }) => ({ kind, ...spanInOriginal(span) })).sort((a, b) => a.start - b.start);
}

function isPartOf(part: Span, whole: Span): boolean {
  return whole.start <= part.start && part.end <= whole.end && whole.end - whole.start > part.end - part.start;
}

const fewestDigits = 4;

// Runs on every write. Nearly all texts have no @ and fewer digits than the shortest find (a date of birth, 1-2-80);
// those leave here. Characters that might turn out to be a digit or an @ in disguise get the full reading.
function isWorthReading(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x40 || (code > 0x17f && mayHideDigit(code))) return true;
    if ((code >= 0x30 && code <= 0x39) || code === 0xb2 || code === 0xb3 || code === 0xb9) digits += 1;
  }
  return digits >= fewestDigits;
}

function mayHideDigit(code: number): boolean {
  const isPunctuation = code >= 0x2000 && code <= 0x206f;
  const isArrow = code >= 0x2190 && code <= 0x21ff;
  const isEmoji = code === 0xd83d || code === 0xd83e || (code >= 0xdc00 && code <= 0xdfff);
  return !(isPunctuation || isArrow || isEmoji || code === 0x20ac);
}
