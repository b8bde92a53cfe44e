import { type CheckInStatus, checkInStatuses } from '../checkins/check-in.ts';
import type { HelpRow } from './where-to-help.ts';

/** A row with what it tells of this period. */
export interface MovingRow extends HelpRow {
  readonly achieved: readonly string[];
  readonly successes: readonly string[];
}

/** Something that moved since the period before: an ambition that was reached, a success, an ambition that stands otherwise. */
export type Move<Ambition = HelpRow['ambitions'][number]> =
  | { readonly kind: 'achieved' | 'success'; readonly text: string }
  | {
      readonly kind: 'improved' | 'worsened';
      readonly ambition: Ambition;
      readonly from: CheckInStatus;
      readonly to: CheckInStatus;
    };

const distanceOf = (status: CheckInStatus): number => checkInStatuses.indexOf(status);

/** What moved on a row since the period before; what was reached first. What was never said, or said first now, did not move. */
export function whatMoved<Row extends MovingRow>(row: Row): Move<Row['ambitions'][number]>[] {
  const turned = row.ambitions.flatMap((ambition: Row['ambitions'][number]) => {
    const [from, to] = [ambition.trend.at(-2) ?? null, ambition.trend.at(-1) ?? null];
    if (from === null || to === null || from === to) return [];
    const kind = distanceOf(to) < distanceOf(from) ? ('improved' as const) : ('worsened' as const);
    return [{ kind, ambition, from, to }];
  });
  return [
    ...row.achieved.map((text) => ({ kind: 'achieved' as const, text })),
    ...row.successes.map((text) => ({ kind: 'success' as const, text })),
    ...turned.filter(({ kind }) => kind === 'improved'),
    ...turned.filter(({ kind }) => kind === 'worsened'),
  ];
}
