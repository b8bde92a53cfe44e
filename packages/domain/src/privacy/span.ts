/** A half-open range of UTF-16 positions in a text: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one position. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
