import { type ActionStatus, actionStatuses, isUnfinished } from '@verbeterbord/domain/actions/action';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import type { ActionEdit } from '@verbeterbord/domain/boards/board-command';
import { preparedFor } from '@verbeterbord/domain/boards/prepared';
import { outcomeReason } from '../../platform/i18n/outcome-reason.ts';
import { text, useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { putOnDesk } from './action-desk.ts';
import type { ActionSheetProps } from './action-sheet-props.ts';
import { laneOf } from './ambition-choices.ts';
import { binAction } from './menu-items.ts';
import { setStatus } from './set-status.ts';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetLine } from './sheet-line.tsx';
import { SheetOutcome } from './sheet-outcome.tsx';
import { SheetStuck } from './sheet-stuck.tsx';
import './action-sheet.css';

/** One action, opened: its line of sight, its status, and everything about it that can be changed in place. */
export function ActionSheet(props: ActionSheetProps) {
  const { board, action, verbs, maySetStatus, mayChange, because, onPrepare, onAsk, onClose } = props;
  const { actions: t, signalLine } = useText();
  const edit = (set: ActionEdit, confirmed?: readonly string[], seenVersion?: number) =>
    void verbs.send(
      { kind: 'edit-action', actionId: action.id, set },
      { said: t.toast.edited(set.title ?? action.title), confirmed, seenVersion },
    );
  return (
    <Dialog title={t.sheet.name(action.title)} hideTitle closeLabel={t.sheet.close} onClose={onClose}>
      <SheetLine
        board={board}
        action={action}
        lane={laneOf(board, action.ambitionId)}
        onTitle={mayChange ? edit : undefined}
      />
      <div className="vb-sheet">
        {maySetStatus ? (
          <SegmentedControl
            legend={t.statusLegend}
            size="sheet"
            value={action.status}
            onChange={(status: ActionStatus) => setStatus(verbs, action, status)}
            options={actionStatuses.map((status) => ({ value: status, label: t.statuses[status], glyph: status }))}
          />
        ) : (
          <p className="vb-sheet__status">
            <StatusGlyph name={action.status} />
            {action.outcome ? outcomeWords(action) : t.statuses[action.status]}
          </p>
        )}
        {(maySetStatus || action.stuckReason !== null) && action.status !== 'done' && (
          <SheetStuck action={action} verbs={verbs} mayChange={maySetStatus} />
        )}
        {mayChange && onPrepare && isUnfinished(action) && (
          <SheetOutcome prepared={preparedFor(board, action)} onPrepare={() => onPrepare(action)} />
        )}
        {because && <p className="vb-sheet__because">{because}</p>}
        <SheetFacts {...props} onEdit={edit} />
        {mayChange && (
          <div className="vb-sheet__buttons">
            <Button
              icon="up-to-line"
              onClick={() => {
                onClose();
                putOnDesk({ dialog: { kind: 'ambition', actionId: action.id } });
              }}
            >
              {t.verbs.otherAmbition}
            </Button>
            {onAsk && (
              <Button
                icon="question"
                onClick={() => {
                  onClose();
                  onAsk(action);
                }}
              >
                {signalLine.ask}
              </Button>
            )}
            <Button
              icon="trash"
              onClick={() => {
                onClose();
                binAction(action, verbs);
              }}
            >
              {t.verbs.bin}
            </Button>
          </div>
        )}
        {props.history}
      </div>
    </Dialog>
  );
}

function outcomeWords({ outcome, outcomeReason: reason }: BoardAction): string {
  const { outcomes, outcome: withReason } = text.actions;
  if (outcome === undefined) return '';
  return reason ? withReason(outcomes[outcome], outcomeReason(reason)) : outcomes[outcome];
}
