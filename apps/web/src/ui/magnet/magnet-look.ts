/** The letters on a magnet: the first two of the first name, "Samira" gives "Sa". */
export function magnetLetters(firstName: string): string {
  const [first = '', second = ''] = Array.from(firstName.trim());
  return first.toLocaleUpperCase('nl') + second.toLocaleLowerCase('nl');
}

/** A tint from 1 to 6 that stays the same for the same key, on every screen and device (FNV-1a). */
export function magnetTint(key: string): number {
  let hash = 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (((hash ^ (hash >>> 15)) >>> 0) % 6) + 1;
}
