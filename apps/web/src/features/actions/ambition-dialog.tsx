import type { Board, BoardAction } from '@verbeterbord/domain/boards/board';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { RadioCards } from '../../ui/radio-cards/radio-cards.tsx';
import type { ActionVerbs } from './action-verbs.ts';
import { ambitionChoices } from './ambition-choices.ts';

type AmbitionDialogProps = {
  board: Board;
  action: BoardAction;
  verbs: ActionVerbs;
  /** Where the card was dropped; then the dialog only asks whether that was meant. */
  to?: AmbitionId;
  onYes?: () => void;
  onClose: () => void;
};

/** Moving to another ambition changes why an action is done, so it is asked first. */
export function AmbitionDialog({ board, action, verbs, to, onYes, onClose }: AmbitionDialogProps) {
  const { actions: t } = useText();
  const [chosen, setChosen] = useState<AmbitionId>(to ?? action.ambitionId);
  const submit = () => {
    onClose();
    if (to !== undefined && chosen === to && onYes) return onYes();
    if (chosen === action.ambitionId) return;
    void verbs.send(
      { kind: 'edit-action', actionId: action.id, set: { ambitionId: chosen } },
      { said: t.toast.moved(action.title) },
    );
  };
  return (
    <Dialog
      title={t.moveDialog.title}
      closeLabel={t.moveDialog.no}
      size="wide"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.moveDialog.no}
          </Button>
          <Button variant="primary" onClick={submit}>
            {t.moveDialog.yes}
          </Button>
        </>
      }
    >
      {to !== undefined && <p className="vb-move-ask">{t.moveDialog.ask(action.title)}</p>}
      <RadioCards
        legend={t.moveDialog.legend}
        hideLegend={to !== undefined}
        groups={ambitionChoices(board)}
        value={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
