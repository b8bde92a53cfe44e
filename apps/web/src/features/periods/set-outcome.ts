import { actionPaths } from '@verbeterbord/contracts/actions/actions.paths';
import type { Board, BoardAction, PreparedOutcome } from '@verbeterbord/domain/boards/board';
import { confirmationKey } from '@verbeterbord/domain/privacy/confirmation';
import { findSuspectedResidentsData } from '@verbeterbord/domain/privacy/suspected-residents-data';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { text } from '../../platform/i18n/use-text.ts';
import type { Outcome as Sent } from '../../platform/outbox/outbox-entry.ts';
import { sendThroughOutbox } from '../../platform/outbox/sender.ts';
import { showToast, useToasts } from '../../ui/toast/toast-store.ts';

/** What is wished for when the period is rounded off; a null outcome takes it back. */
export type OutcomeToSet = { readonly outcome: PreparedOutcome['outcome'] | null; readonly reason: string | null };

/** Sets beforehand what becomes of an action: shown at once, and sent when the network allows. */
export const setOutcome = (
  { team, period }: Board,
  { id, title }: BoardAction,
  { outcome, reason }: OutcomeToSet,
  confirmedNoResidentData?: readonly string[],
): Promise<Sent> =>
  sendThroughOutbox({
    teamId: team.id,
    entityId: id,
    title,
    command: { kind: 'prepare-outcome', actionId: id, outcome, reason },
    request: {
      path: actionPaths.prepareOutcome,
      params: { actionId: id },
      body: { outcome, reason, periodId: period.id, confirmedNoResidentData },
    },
  });

/** The same, saying what happened with the way back to what was set before. True once the server took it. */
export async function setOutcomeAndSay(
  board: Board,
  action: BoardAction,
  wish: OutcomeToSet,
  before: PreparedOutcome | undefined,
  confirmedNoResidentData?: readonly string[],
): Promise<boolean> {
  const t = text.periods.prepare;
  const back = before ?? { outcome: null, reason: null };
  // What stood there before was looked at then; taking a step back is no reason to ask again.
  const confirmedBack = findSuspectedResidentsData(back.reason ?? '').map(({ kind }) =>
    confirmationKey('reason', kind),
  );
  const sending = setOutcome(board, action, wish, confirmedNoResidentData);
  const toast = showToast({
    message: wish.outcome === null ? t.takenBack(action.title) : t.set[wish.outcome](action.title),
    action: { label: text.shell.undo, run: () => void setOutcome(board, action, back, confirmedBack) },
  });
  const sent = await sending;
  if (sent.state === 'acknowledged') return true;
  useToasts.getState().dismiss(toast);
  sayWhyNot(action, sent);
  return false;
}

export function sayWhyNot({ title }: BoardAction, { problem }: Extract<Sent, { state: 'refused' }>): void {
  showToast({ message: text.periods.prepare.refused(title, problemText(problem)), stays: true });
}
