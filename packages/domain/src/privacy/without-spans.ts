import type { Span } from './span.ts';

/**
 * The text without the given (non-overlapping) spans, for "haal het nummer weg": where something was cut out no double
 * space, no space before a full stop and no empty pair of brackets stays behind; the rest of the text is left as it is.
 */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = '';
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    kept = joined(kept, text.slice(position, start), position > 0);
    position = end;
  }
  return joined(kept, text.slice(position), position > 0);
}

function joined(left: string, right: string, isCut: boolean): string {
  if (!isCut) return left + right;
  if (left.endsWith('(') && right.startsWith(')')) return joined(left.slice(0, -1), right.slice(1), true);
  if (right === '' || /^[\s.,;:!?)]/u.test(right)) {
    const trimmed = left.replace(/[^\S\n]+$/u, '');
    return trimmed === '' ? right.trimStart() : trimmed + right;
  }
  return left === '' || /\s$/u.test(left) ? left + right.replace(/^[^\S\n]+/u, '') : left + right;
}
