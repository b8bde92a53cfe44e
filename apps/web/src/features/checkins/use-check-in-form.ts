import { asksForStory } from '@verbeterbord/domain/checkins/deviation';
import { mostGiven } from '@verbeterbord/domain/checkins/spread';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { type RefObject, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { roomText } from '../../platform/i18n/room-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type CheckInForm, draftOf, faultsOf, readForm, textFields, wishOf } from './check-in-form.ts';
import type { TalkedAbout } from './talked-about.ts';
import { useCheckIn } from './use-check-in.ts';
import type { RoundOfAmbition } from './use-round.ts';

/** Bijpraten over one ambition: what was filled in so far, what stands against sending it, and sending it. */
export function useCheckInForm(
  ambition: TalkedAbout,
  sessionId: BoardSessionId | null,
  halen: RoundOfAmbition,
  body: RefObject<HTMLElement | null>,
  onDone: () => void,
) {
  const draft = useDraft(`check-in:${ambition.id}`);
  const guard = useGuardedFields();
  const [wasTried, setTried] = useState(false);
  const { write, isSending, error } = useCheckIn(ambition.teamId, ambition.id, sessionId);
  const form = readForm(draft.text);
  const faults = faultsOf(form);
  const { last } = ambition;
  const { round } = halen;
  // A round from before the last check-in was talked over already.
  const isFresh = round?.state === 'shown' && (last === null || last.on <= round.openedOn);
  const proposed = isFresh ? mostGiven(round.spread ?? []) : null;

  const save = async () => {
    setTried(true);
    const texts = Object.fromEntries(textFields.map((field) => [field, form[field]]));
    const { status } = form;
    if (status === null || faults.size > 0 || guard.holds(texts)) {
      requestAnimationFrame(() => focusFirst(body.current, faults.keys().next().value));
      return;
    }
    const wish = { ...wishOf(form, status, proposed), confirmedNoResidentData: guard.confirmedNoResidentData };
    const written = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (written === null) return;
    draft.clear();
    showToast({ message: roomText.checkins.form.saved(ambition.title) });
    onDone();
  };

  return {
    form,
    set: (change: Partial<CheckInForm>) => draft.setText(draftOf({ ...form, ...change })),
    confidence: form.confidence === undefined ? proposed : form.confidence,
    isStoryAsked: asksForStory(form.status, last?.status ?? null),
    faults: wasTried ? faults : (new Map() as typeof faults),
    guard,
    isDraft: draft.isDraft,
    discard: () => {
      draft.clear();
      guard.reset();
      setTried(false);
    },
    save,
    isSending,
    error,
  };
}

function focusFirst(root: HTMLElement | null, field: string | undefined): void {
  const within = field === undefined ? root : root?.querySelector(`[data-field="${field}"]`);
  within?.querySelector<HTMLElement>(field === undefined ? '[aria-invalid=true]' : 'textarea, input')?.focus();
}
