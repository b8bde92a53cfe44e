import type { Measure } from '@verbeterbord/domain/measures/measure';
import { useRef } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { MeasureMeeting } from './measure-meeting.tsx';
import { MeasureText } from './measure-text.tsx';
import { useMeasureForm } from './use-measure-form.ts';
import type { MeasureWrites } from './use-measure-writes.ts';
import './measure-dialog.css';

type MeasureDialogProps = {
  ambitionId: string;
  /** Null for a new one. */
  measure: Measure | null;
  writes: MeasureWrites;
  onClose: () => void;
};

/** What is measured, in what, from where and to where. */
export function MeasureDialog({ ambitionId, measure, writes, onClose }: MeasureDialogProps) {
  const { measures } = useRoomText();
  const t = measures.write;
  const body = useRef<HTMLFormElement>(null);
  const work = useMeasureForm(ambitionId, measure, writes, body, onClose);
  const { form, set, guard, faults, meeting } = work;
  const number = (field: 'from' | 'goal') => ({
    label: t[field],
    help: t.optional,
    inputMode: 'decimal' as const,
    value: form[field],
    onChange: (value: string) => set({ [field]: value }),
    error: faults.has(field) ? t.faults.number : undefined,
  });
  return (
    <Dialog
      title={measure === null ? t.newTitle : t.editTitle}
      closeLabel={t.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            variant="primary"
            blockedBecause={work.isSending ? t.sending : undefined}
            onClick={() => void work.save()}
          >
            {measure === null ? t.create : t.save}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        className="vb-measure-form"
        onSubmit={(event) => {
          event.preventDefault();
          void work.save();
        }}
      >
        {work.error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(work.error)}
          </Notice>
        )}
        {meeting && <MeasureMeeting meeting={meeting} onChoose={work.choose} />}
        {work.isDraft && (
          <p className="vb-measure-form__draft">
            <span>{t.draft}</span>
            <Button variant="quiet" onClick={work.discard}>
              {t.discard}
            </Button>
          </p>
        )}
        <MeasureText
          guard={guard}
          field="title"
          label={t.title}
          placeholder={t.titleExample}
          value={form.title}
          onChange={(title) => set({ title })}
          error={faults.has('title') ? t.faults.title[faults.get('title') as 'missing'] : undefined}
          autoFocus
        />
        <MeasureText
          guard={guard}
          field="unit"
          label={t.unit}
          placeholder={t.unitExample}
          value={form.unit}
          onChange={(unit) => set({ unit })}
          error={faults.has('unit') ? t.faults.unit : undefined}
        />
        <div data-field="from">
          <TextField {...number('from')} />
        </div>
        <div className="vb-measure-form__pair">
          <div data-field="goal">
            <TextField {...number('goal')} />
          </div>
          <div data-field="goalOn">
            <TextField
              type="date"
              label={t.goalOn}
              value={form.goalOn}
              onChange={(goalOn) => set({ goalOn })}
              error={faults.has('goalOn') ? t.faults.goalOn : undefined}
            />
          </div>
        </div>
        {/* Enter in any field sends. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
