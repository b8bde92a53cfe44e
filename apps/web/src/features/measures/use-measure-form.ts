import type { Measure } from '@verbeterbord/domain/measures/measure';
import { type RefObject, useState } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { roomText } from '../../platform/i18n/room-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { showToast } from '../../ui/toast/toast-store.ts';
import {
  changesOf,
  type FormFault,
  type FormField,
  faultsOf,
  fieldsOf,
  formOf,
  type MeasureForm,
  readForm,
} from './measure-form.ts';
import type { Meeting } from './measure-meeting.tsx';
import { focusField } from './measure-text.tsx';
import type { MeasureWrites } from './use-measure-writes.ts';

/** A measure that is written or changed: its draft, its faults, and the meeting with what a colleague changed at the same moment. */
export function useMeasureForm(
  ambitionId: string,
  measure: Measure | null,
  writes: MeasureWrites,
  body: RefObject<HTMLElement | null>,
  onDone: () => void,
) {
  // What a colleague changes while this stands open must meet what is written here.
  const [seen, setSeen] = useState(measure);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [wasTried, setTried] = useState(false);
  const initial = formOf(seen);
  const draft = useDraft(`measure:${measure?.id ?? `new:${ambitionId}`}`);
  const guard = useGuardedFields();
  const form = readForm(draft.text, initial);
  const faults = faultsOf(form);
  const keep = (next: MeasureForm, over: MeasureForm) =>
    draft.setText(JSON.stringify(next) === JSON.stringify(over) ? '' : JSON.stringify(next));
  const write = seen === null ? writes.create : writes.edit;

  const finish = (said: string) => {
    draft.clear();
    showToast({ message: said });
    onDone();
  };

  const send = async (wanted: MeasureForm, from: Measure | null): Promise<void> => {
    const texts = { title: wanted.title, unit: wanted.unit };
    const { confirmedNoResidentData } = guard;
    const isShown = (problem: unknown) => {
      if (problem instanceof ApiProblem && problem.problem.code === 'edit-conflict') {
        const { conflicts = [], version = 1 } = problem.problem;
        setMeeting({ conflicts: conflicts as Meeting['conflicts'], version });
        return true;
      }
      return guard.heldByServer(problem, texts);
    };
    if (from === null) {
      const made = await writes.create.write({ ...fieldsOf(wanted), confirmedNoResidentData }, isShown);
      if (made !== null) finish(roomText.measures.done.created(made.title));
      return;
    }
    const edit = { measureId: from.id, ...changesOf(from, wanted), seenVersion: from.version, confirmedNoResidentData };
    const written = await writes.edit.write(edit, isShown);
    if (written !== null) finish(roomText.measures.done.edited(written.title));
  };

  return {
    form,
    set: (change: Partial<MeasureForm>) => keep({ ...form, ...change }, initial),
    guard,
    faults: wasTried ? faults : new Map<FormField, FormFault>(),
    meeting,
    /** Settles a meeting: theirs stands there now, and mine is sent over it or let go. */
    choose: (whose: 'mine' | 'theirs') => {
      if (seen === null || meeting === null) return;
      const theirs = Object.fromEntries(meeting.conflicts.map((one) => [one.field, one.theirs]));
      const now = { ...seen, ...theirs, version: meeting.version };
      const over = formOf(now);
      const fields = whose === 'mine' ? [] : meeting.conflicts.map(({ field }) => field);
      const next = { ...form, ...Object.fromEntries(fields.map((field) => [field, over[field]])) };
      setSeen(now);
      setMeeting(null);
      keep(next, over);
      void send(next, now);
    },
    isDraft: draft.isDraft,
    discard: () => {
      draft.clear();
      guard.reset();
      setTried(false);
      setMeeting(null);
    },
    save: async () => {
      setTried(true);
      if (faults.size > 0) return focusField(body.current, faults.keys().next().value);
      if (guard.holds({ title: form.title, unit: form.unit })) return focusField(body.current, undefined);
      await send(form, seen);
    },
    isSending: write.isSending,
    error: write.error,
  };
}
