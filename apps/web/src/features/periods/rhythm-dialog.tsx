import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TeamRhythm } from '@verbeterbord/contracts/periods/periods.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { rhythmQuery, sendRhythm } from './rhythm.queries.ts';
import { RhythmFields } from './rhythm-fields.tsx';
import './period-forms.css';

type RhythmDialogProps = { team: { readonly id: TeamId; readonly name: string }; onClose: () => void };

/** How long the periods of a team are, and when it stands at the board. */
export function RhythmDialog({ team, onClose }: RhythmDialogProps) {
  const { periodTurns, periods: words } = useRoomText();
  const t = periodTurns.rhythm;
  const client = useQueryClient();
  const { data: before, error: readError } = useQuery({ ...rhythmQuery(team.id), refetchOnWindowFocus: false });
  const [changed, setChanged] = useState<Partial<TeamRhythm>>({});
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const rhythm = before && { ...before, ...changed };
  const isComplete = rhythm !== undefined && rhythm.sessionTime !== '';

  const put = async (next: TeamRhythm) => {
    await sendRhythm(team.id, next);
    void client.invalidateQueries();
  };
  const undo = (was: TeamRhythm) =>
    void put(was).catch((problem) => showToast({ message: problemText(problem), stays: true }));
  const submit = async () => {
    if (!isComplete || before === undefined) return;
    setSending(true);
    setError(null);
    try {
      await put(rhythm);
      onClose();
      showToast({ message: t.done, action: { label: t.undo, run: () => undo(before) } });
    } catch (problem) {
      setError(problem);
      setSending(false);
    }
  };
  const shown = error ?? readError;

  return (
    <Dialog
      title={t.title}
      closeLabel={words.roundOff.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            variant="primary"
            onClick={() => void submit()}
            blockedBecause={isSending ? t.sending : isComplete ? undefined : t.noTime}
          >
            {t.put}
          </Button>
        </>
      }
    >
      <div className="vb-rhythm">
        <p>{t.help(team.name)}</p>
        {shown !== null && (
          <Notice tone="negative" live="alert">
            {problemText(shown)}
          </Notice>
        )}
        {rhythm === undefined && readError === null && <Skeleton height="card" />}
        {rhythm && <RhythmFields rhythm={rhythm} onChange={(next) => setChanged({ ...changed, ...next })} />}
        <p className="vb-period-forms__remark">{t.stays}</p>
      </div>
    </Dialog>
  );
}
