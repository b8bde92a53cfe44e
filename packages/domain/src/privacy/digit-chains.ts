import type { Span } from './span.ts';

/** Digits in a row, without anything between them. */
export interface DigitGroup extends Span {
  readonly digits: string;
}

/** Groups of digits that a reader may see as one number; `gaps[i]` is what stands between group i and group i + 1. */
export interface DigitChain {
  readonly groups: readonly DigitGroup[];
  readonly gaps: readonly string[];
}

// A full stop with a space ends a sentence, and a line break or tab ends a line or a cell: no number runs on across it.
const joiningGap = /^(?!\. )[ ./_·()-]{1,3}$/u;

/** Cuts a plain text into its chains of digit groups, in order of appearance. */
export function digitChainsOf(plain: string): DigitChain[] {
  const chains: { groups: DigitGroup[]; gaps: string[] }[] = [];
  let previousEnd = -1;
  for (const match of plain.matchAll(/\d+/g)) {
    const group = { start: match.index, end: match.index + match[0].length, digits: match[0] };
    const gap = previousEnd < 0 || group.start - previousEnd > 3 ? '' : plain.slice(previousEnd, group.start);
    const chain = chains.at(-1);
    if (chain !== undefined && joiningGap.test(gap)) {
      chain.groups.push(group);
      chain.gaps.push(gap);
    } else {
      chains.push({ groups: [group], gaps: [] });
    }
    previousEnd = group.end;
  }
  return chains;
}

/** True when all gaps are written the same way; also when there is one gap or none. */
export function areUniform(gaps: readonly string[]): boolean {
  return gaps.every((gap) => gap === gaps[0]);
}

/** True for four digits that read as a year of our time, 1900 to 2099. */
export function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
