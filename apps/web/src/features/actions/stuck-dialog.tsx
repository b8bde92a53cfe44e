import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import type { BoardAction } from '@verbeterbord/domain/boards/board';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { ActionVerbs } from './action-verbs.ts';
import { draftKeyOf } from './draft-keys.ts';
import { setStatus } from './set-status.ts';

type StuckDialogProps = { action: BoardAction; verbs: ActionVerbs; onClose: () => void };

/** Asks one sentence: what holds it up. */
export function StuckDialog({ action, verbs, onClose }: StuckDialogProps) {
  const { actions: t } = useText();
  const draft = useDraft(draftKeyOf('stuckReason', action.id), action.stuckReason ?? '');
  const guard = useGuardedFields();
  const submit = () => {
    const reason = draft.text.trim();
    if (reason === '' || guard.holds({ stuckReason: draft.text })) return;
    const status = action.status === 'done' ? 'in-progress' : action.status;
    draft.clear();
    onClose();
    setStatus(verbs, action, status, reason, guard.confirmedNoResidentData);
  };
  return (
    <Dialog
      title={t.stuckDialog.title}
      closeLabel={t.stuckDialog.cancel}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t.stuckDialog.cancel}
          </Button>
          <Button variant="primary" onClick={submit}>
            {t.stuckDialog.put}
          </Button>
        </>
      }
    >
      <form
        className="vb-stuck-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <GuardNotice guard={guard} field="stuckReason" text={draft.text} onChange={draft.setText} />
        <TextField
          label={t.sheet.whyLabel}
          help={t.sheet.whyHelp}
          value={draft.text}
          onChange={draft.setText}
          maxLength={lineLimit}
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
