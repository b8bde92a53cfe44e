import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { actionPaths } from '@verbeterbord/contracts/actions/actions.paths';
import { type StatusWish, setActionStatus } from '@verbeterbord/domain/actions/set-action-status';
import { confirmationKey } from '@verbeterbord/domain/privacy/confirmation';
import { findSuspectedResidentsData } from '@verbeterbord/domain/privacy/suspected-residents-data';
import type { ApiProblem } from '../../platform/api/api-problem.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { text } from '../../platform/i18n/use-text.ts';
import type { Outcome } from '../../platform/outbox/outbox-entry.ts';
import { sendThroughOutbox } from '../../platform/outbox/sender.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { forgetUndo, rememberUndo, undoOnce, type WayBack } from './my-undo.ts';

function sendStatus(item: MyAction, wish: StatusWish, confirmed?: readonly string[]): Promise<Outcome> {
  const { action, team } = item;
  return sendThroughOutbox({
    teamId: team.id,
    entityId: action.id,
    title: action.title,
    command: { kind: 'set-action-status', actionId: action.id, wish },
    request: {
      path: actionPaths.setActionStatus,
      params: { actionId: action.id },
      body: {
        ...wish,
        seenVersion: action.version,
        confirmedNoResidentData: confirmed?.length ? confirmed : undefined,
      },
    },
  });
}

/**
 * Sets the status of one of my actions and says so with the way back. Gives the problem when the server refuses, and says it too, except
 * where the author must look at the text again: that is for the form.
 */
export async function changeMyStatus(
  item: MyAction,
  wish: StatusWish,
  confirmed?: readonly string[],
): Promise<ApiProblem | null> {
  const { action } = item;
  const after = setActionStatus(action, wish);
  if (after === action) return null;
  const sending = sendStatus(item, wish, confirmed);
  const back = sayWithUndo(item, after);
  const outcome = await sending;
  if (outcome.state === 'acknowledged') return null;
  forgetUndo(back);
  const { problem } = outcome;
  const { refused } = text.account.mine;
  if (problem.problem.code !== 'residents-data-suspected') {
    showToast({ message: refused(action.title, problemText(problem)), stays: true });
  }
  return problem;
}

function sayWithUndo(item: MyAction, after: MyAction['action']): WayBack {
  const { changed } = text.account.mine;
  const { title, status, stuckReason } = item.action;
  const isStuckNews = after.status === status && after.stuckReason !== stuckReason;
  const said = isStuckNews ? changed[after.stuckReason === null ? 'unstuck' : 'stuck'] : changed[after.status];
  // What stood on the board before was looked at then; taking a step back is no reason to ask again.
  const confirmed = findSuspectedResidentsData(stuckReason ?? '').map(({ kind }) =>
    confirmationKey('stuckReason', kind),
  );
  const toast = showToast({
    message: said(title),
    action: { label: text.shell.undo, run: () => undoOnce(back) },
  });
  const back = rememberUndo({
    run: () => void changeMyStatus({ ...item, action: after }, { status, stuckReason }, confirmed),
    toast,
  });
  return back;
}
