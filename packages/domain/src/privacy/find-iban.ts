import type { Span } from './span.ts';

// Length per country (ISO 13616), for the countries whose accounts turn up in Dutch administration. The length tells where
// a number ends that is written in groups of four, with a word behind it.
const lengths = new Map(
  (
    'NL18 BE16 DE22 FR27 LU20 AT20 CH21 ES24 PT25 IT27 IE22 GB22 DK18 SE24 NO15 FI18 IS26 PL28 CZ24 SK24 HU28 RO24 ' +
    'BG22 GR27 CY28 MT31 HR21 SI19 RS22 BA20 ME22 MK19 AL28 XK20 EE20 LV21 LT20 LI21 MC27 SM27 UA29 TR26 GE22 IL23 ' +
    'MA28 TN24 EG29 SA24 AE23 JO30 LB28 IQ23'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const dutchShape = /^NL\d{2}[A-Z]{4}\d{10}$/;

/** Finds bank account numbers (IBAN): the unmistakable Dutch shape, or another country's length with a valid check number. */
export function findIbans(plain: string): Span[] {
  const found: Span[] = [];
  for (const match of plain.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}[ .-]?\d{2}/g)) {
    const length = lengths.get(match[0].slice(0, 2).toUpperCase());
    const end = length === undefined ? null : endAfter(plain, match.index, length);
    if (end === null || /[A-Za-z0-9]/.test(plain[end] ?? '')) continue;
    if (isIban(plain.slice(match.index, end))) found.push({ start: match.index, end });
  }
  return found;
}

function isIban(written: string): boolean {
  const iban = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  // Without a check on the check number: with a typing error it is somebody's account all the same.
  if (iban.startsWith('NL')) return dutchShape.test(iban);
  // "de 12 inwoners van de wijk": country codes are words too, so a number in groups must look like one.
  const isOnePiece = written.length === iban.length;
  const isInGroups = /^[A-Z]{2}\d{2}([ .-])(?:[A-Z0-9]{4}\1)+[A-Z0-9]{1,4}$/.test(written);
  return (isOnePiece || isInGroups) && hasValidCheckNumber(iban);
}

function endAfter(plain: string, start: number, length: number): number | null {
  let taken = 0;
  let gap = 0;
  for (let index = start; index < plain.length && gap <= 3; index += 1) {
    if (/[A-Za-z0-9]/.test(plain[index]!)) {
      taken += 1;
      gap = 0;
      if (taken === length) return index + 1;
    } else if (/[ ./_-]/.test(plain[index]!)) {
      gap += 1;
    } else {
      return null;
    }
  }
  return null;
}

// ISO 7064 mod 97-10: the first four characters go to the back, letters count as 10 to 35.
function hasValidCheckNumber(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
