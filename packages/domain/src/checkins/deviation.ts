import type { AmbitionId } from '../shared/ids.ts';
import { type CheckIn, type CheckInStatus, checkInStatuses } from './check-in.ts';

/** How far a status stands from on course: 0, 1 or 2. */
export const gravityOf = (status: CheckInStatus): number => checkInStatuses.indexOf(status);

/**
 * Whether what a team says now deserves a word: the ambition is not on course, or stands worse than the last time. `previous` is null when
 * nothing was said before.
 */
export const isDeviation = (now: CheckInStatus, previous: CheckInStatus | null): boolean =>
  now !== 'on-course' || (previous !== null && gravityOf(now) > gravityOf(previous));

/** Whether the form asks for the story. It asks at a deviation, and never demands it. */
export const asksForStory = (now: CheckInStatus | null, previous: CheckInStatus | null): boolean =>
  now !== null && isDeviation(now, previous);

/** What one tap on "ongewijzigd" sends: how it stands and the number, as they were. Texts are not said again. */
export const unchanged = ({
  status,
  confidence,
}: Pick<CheckIn, 'status' | 'confidence'>): Pick<CheckIn, 'status' | 'confidence'> => ({ status, confidence });

/**
 * The ambitions of a board in the order in which a team talks about them: what deviated most the last time first, then what nobody said
 * anything of yet, then what is on course; within each the order of the board.
 */
export function deviationsFirst<Ambition extends { readonly id: AmbitionId }>(
  ambitions: readonly Ambition[],
  latest: readonly Pick<CheckIn, 'ambitionId' | 'status'>[],
): readonly Ambition[] {
  const said = new Map(latest.map(({ ambitionId, status }) => [ambitionId, status]));
  const place = ({ id }: Ambition): number => {
    const status = said.get(id);
    return status === undefined ? unsaid : -gravityOf(status);
  };
  return [...ambitions].sort((a, b) => place(a) - place(b));
}

/** Between what deviates and what is on course. */
const unsaid = -0.5;
