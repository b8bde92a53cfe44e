import type { MyAction } from '@verbeterbord/contracts/account/account.schemas';
import { lineLimit } from '@verbeterbord/domain/ambitions/ambition';
import { type FormEvent, useId, useState } from 'react';
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

/** Asks in one sentence what holds an action up. A text the privacy guard holds stays here, on this screen only. */
export function StuckDialog({ item, onClose }: { item: MyAction; onClose: () => void }) {
  const { stuck: t } = useText().account;
  const { shell, privacy } = useText();
  const formId = useId();
  const { action } = item;
  const draft = useDraft(`stuck:${action.id}`, action.stuckReason ?? '');
  const guard = useGuardedFields();
  const [isMissing, setMissing] = useState(false);
  const isHeld = guard.shownAt(FIELD, draft.text).length > 0;

  const send = (stuckReason: string | null) => {
    void changeMyStatus(item, { status: action.status, stuckReason }, guard.confirmedNoResidentData);
    draft.clear();
    onClose();
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
