import type { WrittenPeriods } from '@verbeterbord/contracts/periods/periods.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import { lengthInDays } from '@verbeterbord/domain/periods/period';
import { endsAllowed, stretchPeriod } from '@verbeterbord/domain/periods/stretch-period';
import { addDays, parseCalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import { useId, useState } from 'react';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useTeamWrite } from '../../platform/api/use-team-write.ts';
import { formatDay, formatPeriod } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { type Stretch, sendStretch } from './send-stretch.ts';
import { StretchMeans } from './stretch-means.tsx';
import './period-forms.css';

const WEEK = 7;

/** Makes the period that is shown longer or shorter, and says what that means before it is done. */
export function StretchDialog({ board, onClose }: { board: Board; onClose: () => void }) {
  const { periodTurns, periods: words } = useRoomText();
  const t = periodTurns.stretch;
  const today = useToday();
  const formId = useId();
  const { period, periods, team } = board;
  const [firstSeen] = useState(period.endsOn);
  const [typed, setTyped] = useState<string>(period.endsOn);
  const [wasTried, setTried] = useState(false);
  const { write, isSending, error } = useTeamWrite<Stretch, WrittenPeriods>(team.id, ['teams', team.id], sendStretch);
  const allowed = endsAllowed(period, today);
  const endsOn = parseCalendarDay(typed);
  const answer = endsOn === null ? null : stretchPeriod(period, periods, endsOn, today);
  const fault = answer === null ? t.noDay : answer.ok ? undefined : t.faults[answer.refusal];

  const undo = ({ periodId, endsOn: seenEndsOn, seenEndsOn: before }: Stretch) =>
    write({ periodId, endsOn: before, seenEndsOn }, (problem) => {
      showToast({ message: problemText(problem), stays: true });
      return true;
    });
  const submit = async () => {
    setTried(true);
    if (endsOn === null || !answer?.ok) return;
    if (endsOn === period.endsOn) return onClose();
    const stretch = { periodId: period.id, endsOn, seenEndsOn: period.endsOn };
    const done = await write(stretch);
    if (done === null) return;
    onClose();
    showToast({
      message: t.done(formatPeriod({ ...period, endsOn })),
      action: { label: t.undo, run: () => void undo(stretch) },
    });
  };
  const isConflict = error instanceof ApiProblem && error.problem.code === 'edit-conflict';

  return (
    <Dialog
      title={t.title(formatPeriod(period))}
      closeLabel={words.roundOff.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button variant="primary" type="submit" form={formId} blockedBecause={isSending ? t.sending : undefined}>
            {t.put}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="vb-stretch"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{t.why}</p>
        {(period.endsOn !== firstSeen || isConflict) && (
          <Notice tone="info" live="status">
            {t.changedMeanwhile(formatDay(period.endsOn))}
          </Notice>
        )}
        {error !== null && !isConflict && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        <TextField
          type="date"
          label={t.endsOn}
          value={typed}
          min={allowed.first}
          max={allowed.last}
          onChange={setTyped}
          error={wasTried ? fault : undefined}
          data-autofocus
        />
        <div className="vb-stretch__quick">
          {[-WEEK, WEEK, 2 * WEEK].map((by) => {
            const day = addDays(period.endsOn, by);
            const isPossible = day >= allowed.first && day <= allowed.last;
            return (
              isPossible && (
                <Button key={by} pressed={typed === day} onClick={() => setTyped(day)}>
                  {t.quick(by / WEEK)}
                </Button>
              )
            );
          })}
        </div>
        <div aria-live="polite">
          {answer?.ok && endsOn !== null ? (
            <StretchMeans board={board} days={answer.value} />
          ) : (
            !wasTried && <p className="vb-period-forms__remark">{fault}</p>
          )}
        </div>
        <p className="vb-period-forms__remark">{t.was(lengthInDays(period))}</p>
      </form>
    </Dialog>
  );
}
