import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { Measure } from '@verbeterbord/domain/measures/measure';
import { parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { parseNumber } from './dutch-number.ts';
import { focusField, MeasureText } from './measure-text.tsx';
import type { MeasureWrites } from './use-measure-writes.ts';

type ReadingFormProps = { measure: Measure; read: MeasureWrites['read']; onClose: () => void };

/** Puts a number at a day, in Dutch notation; stays open for the next one. */
export function ReadingForm({ measure, read, onClose }: ReadingFormProps) {
  const { measures } = useRoomText();
  const t = measures.reading;
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const guard = useGuardedFields();
  const typed = useDraft(`reading:${measure.id}:value`);
  const note = useDraft(`reading:${measure.id}:note`);
  const [day, setDay] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const on = day ?? today;
  const value = parseNumber(typed.text);
  const faults = [
    value === null && 'value',
    (parseCalendarDay(on) === null || on > today) && 'on',
    note.text.trim().length > lineLimit && 'note',
  ].filter((fault) => fault !== false);
  const errorAt = (field: 'value' | 'on' | 'note') =>
    wasTried && faults.includes(field) ? t.faults[field] : undefined;

  const put = async () => {
    setTried(true);
    if (value === null || faults.length > 0) return focusField(form.current, faults[0]);
    const texts = { note: note.text };
    if (guard.holds(texts)) return focusField(form.current, undefined);
    const { confirmedNoResidentData } = guard;
    const wish = { measureId: measure.id, on, value, note: note.text.trim() || null, confirmedNoResidentData };
    if ((await read.write(wish, (problem) => guard.heldByServer(problem, texts))) === null) return;
    for (const draft of [typed, note]) draft.clear();
    setDay(null);
    setTried(false);
    guard.reset();
    announce(t.added(formatNumber(value)));
    focusField(form.current, 'value');
  };

  return (
    <form
      ref={form}
      className="vb-reading-form"
      aria-label={t.add}
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {read.error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(read.error)}
        </Notice>
      )}
      <div className="vb-reading-form__pair">
        <div data-field="value">
          <TextField
            autoFocus
            label={t.value(measure.unit ?? '')}
            inputMode="decimal"
            placeholder={t.example}
            value={typed.text}
            onChange={typed.setText}
            error={errorAt('value')}
          />
        </div>
        <div data-field="on">
          <TextField type="date" label={t.on} max={today} value={on} onChange={setDay} error={errorAt('on')} />
        </div>
      </div>
      <MeasureText
        guard={guard}
        field="note"
        label={t.note}
        help={t.optional}
        value={note.text}
        onChange={note.setText}
        error={errorAt('note')}
      />
      <div className="vb-reading-form__foot">
        <Button variant="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button type="submit" variant="accent" blockedBecause={read.isSending ? measures.write.sending : undefined}>
          {t.put}
        </Button>
      </div>
    </form>
  );
}
