import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { StatusGlyph } from '../../ui/status-glyph/status-glyph.tsx';
import { putOnDesk } from './action-desk.ts';
import { StuckLine } from './action-remarks.tsx';
import type { ActionVerbs } from './action-verbs.ts';
import { setStatus } from './set-status.ts';

type SheetStuckProps = { action: BoardAction; verbs: ActionVerbs; mayChange: boolean };

/** Whether it is stuck and why; one button asks the one sentence. */
export function SheetStuck({ action, verbs, mayChange }: SheetStuckProps) {
  const { actions: t } = useText();
  const ask = () => putOnDesk({ dialog: { kind: 'stuck', actionId: action.id } });
  if (action.stuckReason === null) {
    return (
      <button type="button" className="vb-sheet__stuck" onClick={ask}>
        <StatusGlyph name="stuck-outline" />
        <strong>{t.sheet.isStuck}</strong>
        <span className="vb-sheet__why">{t.sheet.why}</span>
      </button>
    );
  }
  return (
    <div className="vb-sheet__is-stuck">
      <StuckLine reason={action.stuckReason} />
      {mayChange && (
        <div className="vb-sheet__field-buttons">
          <Button variant="quiet" onClick={() => setStatus(verbs, action, action.status, null)}>
            {t.verbs.notStuck}
          </Button>
          <Button variant="quiet" icon="pencil" onClick={ask}>
            {t.sheet.whyLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
