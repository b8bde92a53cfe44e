import { useQuery } from '@tanstack/react-query';
import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { useRef, useState } from 'react';
import type { ApiProblem } from '../../platform/api/api-problem.ts';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { ambitionPageQuery } from './ambitions.queries.ts';
import { reasonDraftKey, setAmbitionLifecycle } from './end-ambition.ts';
import { focusField, GuardedText } from './guarded-text.tsx';
import './ambition-dialogs.css';

type EndAmbitionDialogProps = {
  ambitionId: string;
  name: 'achieve' | 'stop';
  refusal?: ApiProblem | undefined;
  onClose: () => void;
};

/** Achieves or stops an ambition, with a word why when there is one. */
export function EndAmbitionDialog({ ambitionId, name, refusal, onClose }: EndAmbitionDialogProps) {
  const { ambitions } = useText();
  const t = ambitions.end;
  const words = t[name];
  const body = useRef<HTMLFormElement>(null);
  const guard = useGuardedFields();
  const reason = useDraft(reasonDraftKey(ambitionId, name));
  const [wasTried, setTried] = useState(false);
  const { data: page } = useQuery(ambitionPageQuery(ambitionId));
  const isTooLong = reason.text.trim().length > textLimit;

  const put = () => {
    setTried(true);
    if (page === undefined) return;
    if (isTooLong) return focusField(body.current, 'reason');
    if (guard.holds({ reason: reason.text })) return;
    onClose();
    reason.clear();
    const lifecycle = name === 'achieve' ? 'achieved' : 'stopped';
    void setAmbitionLifecycle(page, lifecycle, reason.text.trim() || null, guard.confirmedNoResidentData);
  };

  return (
    <Dialog
      title={words.title}
      closeLabel={ambitions.write.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {ambitions.write.cancel}
          </Button>
          <Button variant="primary" onClick={put}>
            {words.put}
          </Button>
        </>
      }
    >
      <form
        ref={body}
        className="vb-ambition-form"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <p className="vb-ambition-voice">{page?.title}</p>
        <p>{words.intro}</p>
        <GuardedText
          guard={guard}
          field="reason"
          label={words.reason}
          help={t.optional}
          placeholder={words.example}
          value={reason.text}
          onChange={reason.setText}
          error={wasTried && isTooLong ? t.tooLong : refusal && problemText(refusal)}
          rows={2}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
