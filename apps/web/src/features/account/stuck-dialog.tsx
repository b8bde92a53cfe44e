import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { ApiProblem } from '../../platform/api/api-problem.ts';
import { keepDraft } from '../../platform/drafts/draft-box.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { GuardNotice } from '../../platform/privacy/guard-notice.tsx';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { TextArea } from '../../ui/text-field/text-area.tsx';
import { changeMyStatus } from './change-my-status.ts';
import './stuck-dialog.css';

const FIELD = 'stuckReason';
const COUNT_FROM = lineLimit - 40;

/** A text that the server held although the browser let it through; it is kept on this screen only. */
export interface HeldReason {
  readonly text: string;
  readonly problem: ApiProblem;
}

type StuckDialogProps = {
  item: MyAction;
  held?: HeldReason;
  onHeld: (held: HeldReason) => void;
  onClose: () => void;
};

/** Asks in one sentence what holds an action up. A text the privacy guard holds stays here, on this screen only. */
export function StuckDialog({ item, held, onHeld, onClose }: StuckDialogProps) {
  const { stuck: t } = useText().account;
  const { shell, privacy } = useText();
  const formId = useId();
  const { action } = item;
  const draftKey = `stuck:${action.id}`;
  const draft = useDraft(draftKey, held?.text ?? action.stuckReason ?? '');
  const guard = useGuardedFields();
  const { heldByServer } = guard;
  const [isMissing, setMissing] = useState(false);
  const isHeld = guard.shownAt(FIELD, draft.text).length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens again with what was held
  useEffect(() => {
    if (held) heldByServer(held.problem, { [FIELD]: held.text });
  }, []);

  const send = (stuckReason: string | null) => {
    const sending = changeMyStatus(item, { status: action.status, stuckReason }, guard.confirmedNoResidentData);
    draft.clear();
    onClose();
    void sending.then((problem) => {
      if (problem === null || stuckReason === null) return;
      if (problem.problem.suspicions) onHeld({ text: stuckReason, problem });
      else keepDraft(draftKey, stuckReason);
    });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = draft.text.trim();
    setMissing(reason === '');
    if (reason !== '' && !guard.holds({ [FIELD]: reason })) send(reason);
  };

  return (
    <Dialog
      title={t.title}
      closeLabel={shell.close}
      onClose={onClose}
      footer={
        <>
          {isHeld && <p className="vb-dialog__remark">{privacy.onlyHere}</p>}
          {action.stuckReason === null ? (
            <Button variant="quiet" onClick={onClose}>
              {t.cancel}
            </Button>
          ) : (
            <Button onClick={() => send(null)}>{t.again}</Button>
          )}
          <Button variant="primary" type="submit" form={formId}>
            {t.save}
          </Button>
        </>
      }
    >
      <form id={formId} className="vb-stuck-form" onSubmit={submit} noValidate>
        <p className="vb-stuck-form__action">{action.title}</p>
        <GuardNotice guard={guard} field={FIELD} text={draft.text} onChange={draft.setText} />
        <TextArea
          label={t.label}
          help={t.help}
          error={isMissing && draft.text.trim() === '' ? t.required : undefined}
          counter={draft.text.length > COUNT_FROM ? t.left(lineLimit - draft.text.length) : undefined}
          value={draft.text}
          maxLength={lineLimit}
          rows={2}
          data-autofocus
          onChange={draft.setText}
          onBlur={() => guard.look(FIELD)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
          }}
        />
      </form>
    </Dialog>
  );
}
