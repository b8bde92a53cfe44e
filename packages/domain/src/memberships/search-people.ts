/** Letters that do not come apart into a base letter and an accent. */
const lettersOfTheirOwn: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Text without capitals and accents, so that "yildiz" finds "Yıldız" and "aicha" finds "Aïcha". */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðıßæœ]/g, (letter) => lettersOfTheirOwn[letter] ?? letter);

/** Whether every word that is looked for stands somewhere in one of these texts; nothing looked for fits everybody. */
export function matchesSearch(search: string, texts: readonly (string | null)[]): boolean {
  const within = plainLetters(texts.filter((text) => text !== null).join(' '));
  return plainLetters(search)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
