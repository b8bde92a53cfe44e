import type { AmbitionLifecycle } from '@verbeterbord/domain/ambitions/ambition';
import { keepDraft } from '../../platform/drafts/draft-box.ts';
import { text } from '../../platform/i18n/use-text.ts';
import { sendThroughOutbox } from '../../platform/outbox/sender.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { openAmbitionDialog } from './ambition-dialog-store.ts';
import { type AmbitionOfTeam, deleteDraft, lifecycleDraft, restoreDraft } from './ambition-drafts.ts';
import { refuse } from './refusal.ts';

/** The name under which the word why is kept as a draft. */
export const reasonDraftKey = (ambitionId: string, name: 'achieve' | 'stop'): string =>
  `ambition:${ambitionId}:${name}`;

/** Achieves or stops an ambition with a word why, or takes it up again (`reason` null). */
export async function setAmbitionLifecycle(
  seen: AmbitionOfTeam & { readonly lifecycleReason: string | null },
  lifecycle: AmbitionLifecycle,
  reason: string | null,
  confirmed?: readonly string[],
): Promise<void> {
  const sent = sendThroughOutbox(lifecycleDraft(seen, lifecycle, reason, confirmed));
  let version = seen.version;
  const said = { active: 'resumed', achieved: 'achieved', stopped: 'stopped' } as const;
  const takeBack = () =>
    sendThroughOutbox(lifecycleDraft({ ...seen, version }, seen.lifecycle, seen.lifecycleReason, confirmed));
  showToast({
    message: text.ambitions.done[said[lifecycle]](seen.title),
    action: { label: text.ambitions.done.undo, run: () => void takeBack() },
  });
  const outcome = await sent;
  if (outcome.state === 'acknowledged') {
    version = outcome.answer.version;
    return;
  }
  if (lifecycle === 'active') return refuse(outcome.problem, seen.teamId);
  const name = lifecycle === 'achieved' ? 'achieve' : 'stop';
  if (reason) keepDraft(reasonDraftKey(seen.id, name), reason);
  if (outcome.problem.status === 400) openAmbitionDialog({ name, ambitionId: seen.id, refusal: outcome.problem });
  else refuse(outcome.problem, seen.teamId);
}

/** Puts an ambition in the bin, with a way back. */
export async function binAmbition(seen: AmbitionOfTeam): Promise<void> {
  const sent = sendThroughOutbox(deleteDraft(seen));
  showToast({
    message: text.ambitions.done.removed(seen.title),
    action: { label: text.ambitions.done.undo, run: () => void sendThroughOutbox(restoreDraft(seen)) },
  });
  const outcome = await sent;
  if (outcome.state === 'refused') refuse(outcome.problem, seen.teamId);
}
