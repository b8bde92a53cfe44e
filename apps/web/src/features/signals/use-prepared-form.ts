import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { type RefObject, useState } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import {
  type PreparedForm,
  preparedDraftOf,
  preparedFaults,
  preparedFormOf,
  preparedTexts,
  preparedWishOf,
  readPreparedForm,
} from './prepared-form.ts';
import { useKeepPrepared } from './prepared-signals.queries.ts';
import { focusField } from './signal-text.tsx';

interface Conflict {
  readonly version: number;
  readonly theirs: readonly string[];
}

/** Writing a preparation down: what was typed so far, what stands against keeping it, and keeping it. */
export function usePreparedForm(kept: PreparedSignal | null, body: RefObject<HTMLElement | null>, onDone: () => void) {
  const { prepared: t, ask } = useRoomText().signals;
  const today = useToday();
  const initial = preparedFormOf(kept);
  const draft = useDraft(`prepared:${kept?.id ?? 'new'}`);
  const form = readPreparedForm(draft.text, initial);
  const guard = useGuardedFields();
  const [wasTried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { keep, isSending } = useKeepPrepared();
  const faults = preparedFaults(form, today);

  const save = async (seenVersion?: number) => {
    setTried(true);
    const wrong = Object.keys(faults)[0];
    const texts = Object.fromEntries(preparedTexts.map((field) => [field, form[field]]));
    if (wrong !== undefined) return focusField(body.current, wrong);
    if (guard.holds(texts)) {
      return focusField(
        body.current,
        preparedTexts.find((field) => guard.shownAt(field, form[field]).length > 0) ?? '',
      );
    }
    setError(null);
    setConflict(null);
    const wish = { ...preparedWishOf(form), confirmedNoResidentData: guard.confirmedNoResidentData };
    const of = kept === null ? { teamId: form.teamId } : { id: kept.id, version: seenVersion ?? kept.version };
    try {
      await keep(of, wish);
      draft.clear();
      announce(t.kept);
      onDone();
    } catch (problem) {
      if (guard.heldByServer(problem, texts)) return;
      const clash = conflictOf(problem);
      if (clash === null) setError(problem);
      setConflict(clash);
    }
  };

  const words: Readonly<Record<string, string>> = {
    missing: t.teamMissing,
    'too-long': ask.tooLong,
    future: t.future,
  };
  const errorAt = (field: keyof PreparedForm): string | undefined => {
    const fault = wasTried ? faults[field] : undefined;
    if (fault === undefined) return undefined;
    return field === 'question' && fault === 'missing' ? ask.missing : words[fault];
  };
  const set = (change: Partial<PreparedForm>) => draft.setText(preparedDraftOf({ ...form, ...change }, initial));
  return { form, set, guard, errorAt, save, isSending, error, conflict };
}

/** The same field said differently on another screen: what stands there now, and the version it has. */
function conflictOf(error: unknown): Conflict | null {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'edit-conflict') return null;
  const { conflicts = [], version = 0 } = error.problem;
  return { version, theirs: conflicts.flatMap(({ theirs }) => (typeof theirs === 'string' ? [`“${theirs}”`] : [])) };
}
