import { isReasonChip } from '@verbeterbord/domain/periods/round-off';
import { text } from './use-text.ts';

/** A reason as people read it: the words of a chip, or what somebody wrote. */
export const outcomeReason = (reason: string): string =>
  isReasonChip(reason) ? text.periods.reasonChips[reason] : reason;
