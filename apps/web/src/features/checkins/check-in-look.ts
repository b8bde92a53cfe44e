import type { CheckInStatus } from '@verbeterbord/domain/checkins/check-in';
import type { ChipTone } from '../../ui/chip/chip.tsx';

/** The calm colour of each status; its shape has the name of the status itself. */
export const toneOf: Readonly<Record<CheckInStatus, ChipTone>> = {
  'on-course': 'positive',
  'needs-attention': 'warning',
  stuck: 'stuck',
};
