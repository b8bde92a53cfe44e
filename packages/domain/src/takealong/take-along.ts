import type { CalendarDay } from '../shared/calendar-day.ts';
import type { PersonId, TakeAlongId, TeamId } from '../shared/ids.ts';

/** What can be taken along: anything on the own board, or plain words. */
export const takeAlongSubjects = [
  'action',
  'ambition',
  'observation',
  'decision',
  'success',
  'signal',
  'words',
] as const;
export type TakeAlongSubject = (typeof takeAlongSubjects)[number];

/** In the koffer of the schakel: something of the own board, with its words of then, and what was brought back. */
export interface TakeAlong {
  readonly id: TakeAlongId;
  readonly teamId: TeamId;
  /** The Team van teams it goes to. */
  readonly toTeamId: TeamId;
  readonly subject: TakeAlongSubject;
  readonly subjectId: string | null;
  readonly text: string;
  readonly takenById: PersonId;
  readonly takenOn: CalendarDay;
  readonly broughtBack: string | null;
  readonly broughtBackOn: CalendarDay | null;
  readonly version: number;
}

/** How long what was brought back stays in the koffer: six weeks, some three board sessions. */
export const daysBroughtBackStays = 42;

/** The lines that go into the koffer when a session is over: each once, and not those that lie there. */
export const linesForKoffer = (lines: readonly string[], lieThere: readonly string[]): readonly string[] =>
  [...new Set(lines)].filter((line) => !lieThere.includes(line));
