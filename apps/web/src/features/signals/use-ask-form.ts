import { useQuery } from '@tanstack/react-query';
import { type RefObject, useMemo, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { faultTexts } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type AskingTeam, addresseeOf, addresseesOf } from './addressees.ts';
import { type AskForm, askDraftOf, askFaults, askTexts, readAskForm } from './ask-form.ts';
import type { AskFrom } from './signal-desk.ts';
import { focusField } from './signal-text.tsx';
import { teamNamesQuery } from './signals.queries.ts';
import { useAsk } from './write-signal.ts';

/** Asking a question: what was filled in so far, what stands against sending it, and sending it. */
export function useAskForm(team: AskingTeam, from: AskFrom, body: RefObject<HTMLElement | null>, onDone: () => void) {
  const { ask: t, directors } = useRoomText().signals;
  const today = useToday();
  const { data: teams } = useQuery(teamNamesQuery);
  const options = useMemo(() => addresseesOf(team, teams?.items ?? [], directors), [team, teams, directors]);
  const initial: AskForm = { question: '', about: from.title ?? '', tried: '', wantedBy: '', whom: '' };
  const draft = useDraft(`question:${team.id}:${from.actionId ?? from.ambitionId ?? ''}`);
  const form = readAskForm(draft.text, initial);
  const whom = options.find(({ value }) => value === form.whom) ?? options[0]!;
  const guard = useGuardedFields();
  const [wasTried, setTried] = useState(false);
  const [isMore, setMore] = useState(() =>
    askTexts.some((field) => field !== 'question' && form[field] !== initial[field]),
  );
  const { write, isSending, error } = useAsk(team.id);
  const faults = askFaults(form, today);
  const said = faultTexts(error);

  const set = (change: Partial<AskForm>) => draft.setText(askDraftOf({ ...form, ...change }, initial));
  const lookAt = (field: string) => {
    if (field !== 'question') setMore(true);
    // What stands behind "Meer" is drawn first.
    requestAnimationFrame(() => focusField(body.current, field));
  };

  const save = async () => {
    setTried(true);
    const wrong = Object.keys(faults)[0];
    if (wrong !== undefined) return lookAt(wrong);
    // What the server takes from the action itself was looked at when the action was written.
    const about = form.about === initial.about ? undefined : form.about.trim() || null;
    const texts = { question: form.question, about: about ?? '', tried: form.tried };
    if (guard.holds(texts))
      return lookAt(askTexts.find((field) => guard.shownAt(field, texts[field]).length > 0) ?? 'question');
    const wish = {
      question: form.question.trim(),
      ...(about === undefined ? {} : { about }),
      tried: form.tried.trim() || null,
      actionId: from.actionId ?? null,
      ambitionId: from.actionId ? null : (from.ambitionId ?? null),
      ...(form.wantedBy === '' ? {} : { wantedBy: form.wantedBy }),
      ...addresseeOf(whom.value),
      confirmedNoResidentData: guard.confirmedNoResidentData,
    };
    const done = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (done === null) return;
    draft.clear();
    showToast({ message: t.done(whom.label) });
    onDone();
  };

  const ownWords = { missing: t.missing, 'too-long': t.tooLong, past: t.past };
  const errorAt = (field: keyof AskForm): string | undefined => {
    const fault = wasTried ? faults[field] : undefined;
    return fault ? ownWords[fault] : (said[field] ?? (field === 'whom' ? said.addressedTo : undefined));
  };
  return {
    form,
    set,
    guard,
    whom,
    options,
    errorAt,
    isMore,
    toggleMore: () => setMore(!isMore),
    isAboutFilledIn: initial.about !== '' && form.about === initial.about,
    isDraft: draft.isDraft && !wasTried,
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
