import type { AmbitionKind } from '@verbeterbord/domain/ambitions/ambition';
import type { AmbitionEdit } from '@verbeterbord/domain/boards/board-command';
import type { AmbitionId, TeamId } from '@verbeterbord/domain/shared/ids';
import { text } from '../../platform/i18n/use-text.ts';
import { sendThroughOutbox } from '../../platform/outbox/sender.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { openAmbitionDialog } from './ambition-dialog-store.ts';
import { type AmbitionOfTeam, createDraft, deleteDraft, editDraft } from './ambition-drafts.ts';
import { type AmbitionForm, changesOf, formOf, wishOf } from './ambition-form.ts';
import { refuse } from './refusal.ts';
import { keepForm } from './use-ambition-form.ts';

/** Where a new ambition hangs on the line. */
export interface NewPlace {
  readonly teamId: TeamId;
  readonly kind: AmbitionKind;
  readonly contributesToId?: AmbitionId;
}

/** The name under which the fields of a new ambition are kept as a draft. */
export const newDraftKey = ({ teamId, kind, contributesToId }: NewPlace): string =>
  `ambition:new:${teamId}:${kind}:${contributesToId ?? ''}`;

/** The name under which the fields of an ambition that exists are kept as a draft. */
export const editDraftKey = (ambitionId: AmbitionId): string => `ambition:${ambitionId}`;

/** Puts a new ambition on the board at once, and on its way. What the server refuses comes back in the dialog. */
export async function createAmbition(
  place: NewPlace,
  form: AmbitionForm,
  confirmed: readonly string[] | undefined,
): Promise<void> {
  const ambition: AmbitionOfTeam = {
    ...wishOf(form),
    id: crypto.randomUUID(),
    teamId: place.teamId,
    kind: place.kind,
    lifecycle: 'active',
    version: 1,
  };
  const sent = sendThroughOutbox(createDraft(ambition, confirmed));
  showToast({
    message: text.ambitions.done.created(ambition.title),
    action: { label: text.ambitions.done.undo, run: () => void sendThroughOutbox(deleteDraft(ambition)) },
  });
  const outcome = await sent;
  if (outcome.state === 'acknowledged') return;
  keepForm(newDraftKey(place), form, formOf({ contributesToId: place.contributesToId }), 1);
  openAmbitionDialog({ name: 'write', ...place, refusal: outcome.problem });
}

/** Sends only the fields that differ from what this person saw, with the version they saw. */
export async function editAmbition(
  seen: AmbitionOfTeam,
  form: AmbitionForm,
  confirmed: readonly string[] | undefined,
): Promise<void> {
  const set = changesOf(seen, form);
  if (Object.keys(set).length === 0) return;
  const sent = sendThroughOutbox(editDraft(seen, set, confirmed));
  let version = seen.version;
  showToast({
    message: text.ambitions.done.edited(set.title ?? seen.title),
    action: {
      label: text.ambitions.done.undo,
      run: () => void sendThroughOutbox(editDraft({ ...seen, version }, before(seen, set), confirmed)),
    },
  });
  const outcome = await sent;
  if (outcome.state === 'acknowledged') {
    version = outcome.answer.version;
    return;
  }
  keepForm(editDraftKey(seen.id), form, formOf(seen), seen.version);
  const { problem } = outcome.problem;
  if (problem.code === 'edit-conflict') openAmbitionDialog({ name: 'conflict', seen, form, problem });
  else if (outcome.problem.status === 400) {
    openAmbitionDialog({ name: 'edit', ambitionId: seen.id, refusal: outcome.problem });
  } else refuse(outcome.problem, seen.teamId);
}

/** The named fields as they were. */
const before = (seen: AmbitionOfTeam, set: AmbitionEdit): AmbitionEdit => {
  const fields = Object.keys(set) as (keyof AmbitionEdit)[];
  return Object.fromEntries(fields.map((field) => [field, seen[field]])) as AmbitionEdit;
};
