import type { Span } from './span.ts';

/** A text as the finders read it: plain digits, spaces and dashes, with the way back to the text as it was typed. */
export interface PlainText {
  readonly plain: string;
  readonly spanInOriginal: (span: Span) => Span;
}

/**
 * Takes off what hides a number from the eye of a program but not from the eye of a reader: full-width and styled
 * digits, exotic spaces and dashes, invisible characters and marks on top of a character.
 */
export function plainTextOf(text: string): PlainText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII, where plain and original are the same.
  if (/^[\u0000-\u007f]*$/.test(text)) return { plain: text, spanInOriginal: (span) => span };

  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const character of text) {
    const end = position + character.length;
    const replacement = plainCharacter(character);
    // What is drawn on top of a character (the square of a keycap emoji) goes when that character goes.
    if (replacement === '' && ends.length > 0 && /\p{M}/u.test(character)) ends[ends.length - 1] = end;
    for (let index = 0; index < replacement.length; index += 1) {
      starts.push(position);
      ends.push(end);
    }
    plain += replacement;
    position = end;
  }
  return { plain, spanInOriginal: ({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }) };
}

function plainCharacter(character: string): string {
  if (character <= '\u007f') return character;
  if (/[\p{Cf}\p{M}]/u.test(character)) return '';
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  return character.normalize('NFKC');
}
