import type { ObservationOutcome } from '@verbeterbord/domain/observations/observation';
import type { ObservationId } from '@verbeterbord/domain/shared/ids';
import { create } from 'zustand';

/** Where to begin, when somebody chose that already. */
export interface ClearStart {
  readonly observationId: ObservationId;
  readonly outcome: ObservationOutcome;
}

interface Opened {
  readonly start?: ClearStart;
  /** For who comes to put something down: the field stands first, and has the focus. */
  readonly fieldFirst: boolean;
}

/** What the team noticed, open on this reader's desk or not; it outlives a screen that turns from strip to button. */
export const useObservationDesk = create<{ readonly opened: Opened | null }>(() => ({ opened: null }));

export const openObservations = (opened: Opened): void => useObservationDesk.setState({ opened });
export const closeObservations = (): void => useObservationDesk.setState({ opened: null });
