import type { CheckInStatus, Confidence } from '@verbeterbord/domain/checkins/check-in';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { AmbitionId, TeamId } from '@verbeterbord/domain/shared/ids';

/** An ambition that a team talks about, with what was said of it the last time. */
export interface TalkedAbout {
  readonly id: AmbitionId;
  readonly teamId: TeamId;
  readonly title: string;
  readonly kind: 'long-term' | 'short-term';
  /** The sentence of the ambition above it. */
  readonly above: string | null;
  /** What `laneClass()` gives. */
  readonly lane: string;
  readonly last: {
    readonly status: CheckInStatus;
    readonly confidence: Confidence | null;
    readonly on: CalendarDay;
  } | null;
}
