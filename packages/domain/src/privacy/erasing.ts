/** What stands where something was erased; the database writes the same words. */
export const erasedMark = '[verwijderd om privacy]';

/** What can be erased: a text wherever it stands, or the name of a person. */
export const erasureKinds = ['text', 'person'] as const;
export type ErasureKind = (typeof erasureKinds)[number];

/** What an erased person is called from then on. */
export const formerColleague = { givenName: 'oud-collega', familyName: '' } as const;

/** Fewer characters than this stand in half the words of a board. */
export const shortestErasable = 3;

interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

/** Whether a text can be blacked out: it says something, and is no part of the words that come in its place. */
export function isErasable(text: string): boolean {
  const saying = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const words = text.trim().replace(/\s+/gu, ' ').toLowerCase();
  return saying >= shortestErasable && !erasedMark.includes(words);
}

/**
 * The pattern that finds a text wherever it stands, inside words too: whatever its capitals and accents, whatever white space, dashes and
 * quotes between its words. It says so itself, letter by letter, so PostgreSQL and JavaScript read it alike, under any collation.
 */
export const patternOfText = (text: string): string => `(?:${written(text, 'any')})`;

/**
 * The pattern that finds the name of a person; null when the person was erased before. As whole words only: given and family name in
 * either order, given name with initial, e-mail address; and, when no colleague is called so too, the family name alone from four letters
 * on and the given name alone from three. A name alone must have its capital, so that "bakker" and "mark" stay where they are no names.
 */
export function patternOfPerson(
  person: Named & { readonly email: string | null },
  colleagues: readonly Named[],
): string | null {
  const givenName = person.givenName.trim();
  const familyName = person.familyName.trim();
  if (givenName === formerColleague.givenName || givenName === erasedMark) return null;
  const main = familyName.split(/\s+/u).find((word) => /^\P{Ll}/u.test(word)) ?? familyName;
  const isShared = (name: 'givenName' | 'familyName') =>
    colleagues.some((other) => plain(other[name]) === plain(person[name]));
  const alternatives = [
    ...(person.email ? [written(person.email, 'any')] : []),
    ...(givenName && familyName
      ? [
          written(`${givenName} ${familyName}`, 'any'),
          `${written(familyName, 'any')},${between}*${written(givenName, 'any')}`,
          `${written(`${givenName} ${[...main][0]}`, 'as-written')}\\.?`,
        ]
      : []),
    ...(lettersOf(familyName) >= 4 && !isShared('familyName') ? [written(familyName, 'as-written')] : []),
    ...(lettersOf(givenName) >= 3 && !isShared('givenName') ? [written(givenName, 'as-written')] : []),
  ];
  return alternatives.length === 0 ? null : `(?<!${inWord})(?:${alternatives.join('|')})(?!${inWord})`;
}

const inWord = '[0-9A-Za-z\\u00c0-\\u024f]';
/** Marks on top of a letter, and characters that nobody sees. */
const unseen = '[\\u00ad\\u0300-\\u036f\\u200b-\\u200d\\u2060\\ufeff]*';
const between = '[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]';

const lettersOf = (name: string): number => name.match(/\p{L}/gu)?.length ?? 0;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Characters that people type for one another. */
const alike = ["'\u2018\u2019\u02bc`\u00b4", '"\u201c\u201d\u201e\u00ab\u00bb', '-\u2010\u2011\u2012\u2013\u2014'];

function written(text: string, capitals: 'any' | 'as-written'): string {
  const characters = [
    ...text
      .normalize('NFD')
      .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .trim(),
  ];
  const parts: string[] = [];
  for (const character of characters) {
    const isSpace = /\s/u.test(character);
    if (isSpace && parts.at(-1) === `${between}+`) continue;
    parts.push(isSpace ? `${between}+` : oneOf(character, capitals) + unseen);
  }
  return parts.join('');
}

/** The class of everything that counts as this character. */
function oneOf(character: string, capitals: 'any' | 'as-written'): string {
  // Without its flag for Unicode JavaScript takes this for two characters, so it can be no member of a class.
  if (character.length > 1) return character;
  const quotes = alike.find((group) => group.includes(character));
  if (quotes !== undefined) return classOf([...quotes]);
  const upper = character.toUpperCase();
  const lower = character.toLowerCase();
  const isCapital = character === upper && upper !== lower;
  const both = capitals === 'any' || !isCapital ? [lower, upper] : [upper];
  return classOf(both.flatMap((letter) => [letter, ...(accented.get(letter) ?? [])]));
}

/** Latin letters with an accent, by the letter beneath. */
const accented = new Map<string, string[]>();
for (let code = 0xc0; code <= 0x24f; code += 1) {
  const letter = String.fromCodePoint(code);
  const [base = letter] = letter.normalize('NFD');
  if (base !== letter) accented.set(base, [...(accented.get(base) ?? []), letter]);
}

/** Letters stand for themselves; anything else is named by its number, so that no character means something in a pattern. */
function classOf(characters: readonly string[]): string {
  const single = characters.filter((character) => [...character].length === 1);
  return `[${[...new Set(single)].map(named).join('')}]`;
}

function named(character: string): string {
  if (/[0-9A-Za-z]/.test(character)) return character;
  return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
}
