import type { ObservationOutcome } from '@verbeterbord/domain/observations/observation';
import type { IconName } from '../../ui/icon/icon-paths.ts';

/** The drawing of each way to clear something noticed, in the order in which they stand. */
export const clearIcons = {
  action: 'plus',
  question: 'question',
  'let-go': 'feather',
} as const satisfies Record<ObservationOutcome, IconName>;
