import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import { useState } from 'react';
import { keepDraft } from '../../platform/drafts/draft-box.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { readSayings, reasonOf, type Saying, sayingFrom } from './round-off-form.ts';
import { setOutcomeAndSay } from './set-outcome.ts';
import { usePrepared } from './use-prepared.ts';
import './period-forms.css';

type PrepareOutcomeDialogProps = { board: Board; action: BoardAction; onClose: () => void };

/** Says of one action beforehand what is to become of it at the end of the period. */
export function PrepareOutcomeDialog({ board, action, onClose }: PrepareOutcomeDialogProps) {
  const { prepare: t, roundOff } = useText().periods;
  const before = usePrepared(board).find(({ actionId }) => actionId === action.id);
  const draftKey = `outcome:${action.id}`;
  const draft = useDraft(draftKey);
  const guard = useGuardedFields();
  const [isMissing, setMissing] = useState(false);
  const saying = readSayings(draft.text)[action.id] ?? sayingFrom(before);

  const say = (next: Saying) => draft.setText(JSON.stringify({ [action.id]: next }));
  const send = (wish: { outcome: Saying['outcome']; reason: string | null }) => {
    draft.clear();
    onClose();
    void setOutcomeAndSay(board, action, wish, before, guard.confirmedNoResidentData).then((taken) => {
      // Not through the form: it is closed by now.
      if (!taken && wish.outcome !== null) keepDraft(draftKey, JSON.stringify({ [action.id]: saying }));
    });
  };
  const submit = () => {
    setMissing(saying.outcome === null);
    if (saying.outcome === null || guard.holds({ reason: saying.words })) return;
    send({ outcome: saying.outcome, reason: reasonOf(saying) });
  };

  return (
    <Dialog
      title={t.title}
      closeLabel={roundOff.close}
      onClose={onClose}
      size="wide"
      footer={
        <>
          {before ? (
            <Button variant="quiet" icon="undo" onClick={() => send({ outcome: null, reason: null })}>
              {t.takeBack}
            </Button>
          ) : (
            <Button variant="quiet" onClick={onClose}>
              {t.cancel}
            </Button>
          )}
          <Button variant="primary" onClick={submit}>
            {t.put}
          </Button>
        </>
      }
    >
      <div className="vb-prepare">
        <h3 className="vb-prepare__title">{action.title}</h3>
        <p>{t.help}</p>
        <OutcomeChoice look="cards" field="reason" {...{ action, saying, guard }} onSay={say} />
        <p className="vb-prepare__missing" role="alert">
          {isMissing && saying.outcome === null && roundOff.faults['outcome-missing']}
        </p>
      </div>
    </Dialog>
  );
}
