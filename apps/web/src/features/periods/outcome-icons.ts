import type { Outcome } from '@verbeterbord/domain/periods/round-off';
import type { IconName } from '../../ui/icon/icon-paths.ts';

/** The drawing beside each outcome, everywhere the same. */
export const outcomeIcons = {
  'carried-over': 'carry-over',
  'let-go': 'feather',
  asked: 'question',
} as const satisfies Record<Outcome, IconName>;
