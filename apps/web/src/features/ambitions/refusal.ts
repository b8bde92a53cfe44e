import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { ApiProblem } from '../../platform/api/api-problem.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { openAmbitionDialog } from './ambition-dialog-store.ts';

/** Says why the server did not take it: what stands in the way as a list with links, anything else as a message that stays. */
export function refuse(error: ApiProblem, teamId: TeamId): void {
  const { problem } = error;
  const isHeld = problem.code === 'has-unfinished-actions' || problem.code === 'has-contributions';
  if (isHeld) openAmbitionDialog({ name: 'held', teamId, problem });
  else showToast({ message: problemText(error), stays: true });
}
