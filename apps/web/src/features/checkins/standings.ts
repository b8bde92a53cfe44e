import type { CheckIn } from '@verbeterbord/domain/checkins/check-in';

/** What held at the end of each period, oldest first; `checkIns` come latest first, as they are listed. */
export function standingsByPeriod(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  const latest = new Map<string, CheckIn>();
  for (const one of checkIns) if (!latest.has(one.periodId)) latest.set(one.periodId, one);
  return [...latest.values()].reverse();
}

/** Whether there is more to read than how it stood. */
export const hasStory = ({ story, noticed, learned }: CheckIn): boolean =>
  story !== null || noticed !== null || learned !== null;
