/** What a provider tells of a person, made fit to keep: trimmed, short, and without control characters. */
export interface PersonClaims {
  readonly givenName: string;
  readonly familyName: string;
  /** Only for an administrator to recognise who waits; nobody is known by it. */
  readonly email: string | null;
}

const longestName = 80;
const longestEmail = 254;

/** Reads names as the provider gives them, from the best claim to the poorest; a person without any is "Onbekend". */
export function readPersonClaims(claims: Readonly<Record<string, unknown>>): PersonClaims {
  const given = clean(claims.given_name, longestName);
  const family = clean(claims.family_name, longestName);
  const email = clean(claims.email, longestEmail + 1);
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= longestEmail;
  return { ...namesOf(given, family, claims), email: isEmail ? email : null };
}

function namesOf(given: string, family: string, claims: Readonly<Record<string, unknown>>) {
  if (given !== '') return { givenName: given, familyName: family };
  const [first = '', ...rest] = clean(claims.name, 2 * longestName).split(' ');
  if (first !== '') {
    return { givenName: first.slice(0, longestName), familyName: family || rest.join(' ').slice(0, longestName) };
  }
  if (family !== '') return { givenName: '', familyName: family };
  const account = clean(claims.preferred_username, longestName) || clean(claims.email, longestName);
  return { givenName: account.split('@')[0] || 'Onbekend', familyName: '' };
}

/** Control, format and private characters turn text around or hide in it. */
function clean(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  const plain = value
    .slice(0, 4 * longest)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
  return [...plain.replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
}
