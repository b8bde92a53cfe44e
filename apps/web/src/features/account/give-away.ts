import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { actionPaths } from '@verbeterbord/contracts/actions/actions.paths';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { text } from '../../platform/i18n/use-text.ts';
import type { Outcome } from '../../platform/outbox/outbox-entry.ts';
import { sendThroughOutbox } from '../../platform/outbox/sender.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { forgetUndo, rememberUndo, undoOnce } from './my-undo.ts';

interface HandOver {
  readonly item: MyAction;
  readonly takerId: PersonId;
}

const sendOwner = ({ action, team }: MyAction, ownerId: PersonId): Promise<Outcome> =>
  sendThroughOutbox({
    teamId: team.id,
    entityId: action.id,
    title: action.title,
    command: { kind: 'edit-action', actionId: action.id, set: { ownerId } },
    request: {
      path: actionPaths.editAction,
      params: { actionId: action.id },
      body: { ownerId, seenVersion: action.version },
    },
  });

/** Hands my actions over in one go, with one way back that brings all of them home. What the server refuses is said, one by one. */
export async function giveAway(handOvers: readonly HandOver[]): Promise<void> {
  const t = text.account.away;
  const sending = handOvers.map(async ({ item, takerId }) => ({ item, outcome: await sendOwner(item, takerId) }));
  const takeBack = () => {
    for (const { item } of handOvers)
      void sendOwner(item, item.action.ownerId).then((outcome) => sayIfRefused(item, outcome));
  };
  const toast = showToast({
    message: t.done(handOvers.length),
    action: { label: text.shell.undo, run: () => undoOnce(back) },
  });
  const back = rememberUndo({ run: takeBack, toast });
  const answers = await Promise.all(sending);
  for (const { item, outcome } of answers) sayIfRefused(item, outcome);
  if (answers.every(({ outcome }) => outcome.state === 'refused')) forgetUndo(back);
}

function sayIfRefused({ action }: MyAction, outcome: Outcome): void {
  if (outcome.state === 'refused') {
    showToast({ message: text.account.mine.refused(action.title, problemText(outcome.problem)), stays: true });
  }
}
