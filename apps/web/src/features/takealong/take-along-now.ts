import { confirmationKey, unconfirmedSuspicions } from '@verbeterbord/domain/privacy/confirmation';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { roomText } from '../../platform/i18n/room-text.ts';
import { ring } from '../../platform/live/bells.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { sendTakeAlong, sendTakeOut, type Taken } from './write-take-along.ts';

const underWay = new Set<string>();

/** Sends once however often it is pressed, rings, and says why when it did not work out. */
async function once<Answer extends { seq: number }>(
  teamId: TeamId,
  what: string,
  send: (operationId: string) => Promise<Answer>,
): Promise<Answer | null> {
  if (underWay.has(what)) return null;
  underWay.add(what);
  try {
    const answer = await send(crypto.randomUUID());
    ring({ teamId, seq: answer.seq });
    return answer;
  } catch (problem) {
    showToast({ message: problemText(problem), stays: true });
    return null;
  } finally {
    underWay.delete(what);
  }
}

/** Puts something in the koffer, from any menu, with a way back. */
export async function takeAlongNow(teamId: TeamId, taken: Taken, title: string): Promise<void> {
  const { toast } = roomText.takealong;
  const answer = await once(teamId, `in:${taken.subjectId ?? title}`, (id) => sendTakeAlong(teamId, taken, id));
  if (answer === null) return;
  if (!answer.changed) {
    showToast({ message: toast.liesThere(title) });
    return;
  }
  const undo = () => void once(teamId, `out:${answer.id}`, (id) => sendTakeOut(answer.id, id));
  showToast({ message: toast.taken(title), action: { label: toast.undo, run: undo } });
}

/** Takes something out of the koffer, with a way back: it then goes in again with the words it had, where they are known. */
export async function takeOutNow(teamId: TeamId, item: Taken & { readonly id: string }, title: string): Promise<void> {
  const { toast } = roomText.takealong;
  const answer = await once(teamId, `out:${item.id}`, (id) => sendTakeOut(item.id, id));
  if (answer === null) return;
  const { subject, subjectId, text } = item;
  const again = { subject, subjectId, ...(text === undefined ? {} : { text, ...stoodThere(text) }) };
  const undo = () => void once(teamId, `in:${subjectId ?? title}`, (id) => sendTakeAlong(teamId, again, id));
  showToast({ message: toast.out(title), action: { label: toast.undo, run: undo } });
}

/** What lay in the koffer was looked at when it came in. */
function stoodThere(text: string) {
  const keys = unconfirmedSuspicions({ text }, []).map(({ field, kind }) => confirmationKey(field, kind));
  return keys.length > 0 ? { confirmedNoResidentData: keys } : {};
}
