import { useQuery } from '@tanstack/react-query';
import { textLimit } from '@verbeterbord/domain/ambitions/ambition';
import { useRef, useState } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Select } from '../../ui/select/select.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { addresseeOf, nextHoldersOf } from './addressees.ts';
import type { QuestionItem } from './question-item.ts';
import { focusField, SignalText } from './signal-text.tsx';
import { teamNamesQuery } from './signals.queries.ts';
import { usePassOn } from './write-signal.ts';
import './signals.css';

type PassOnDialogProps = { item: QuestionItem; onClose: () => void; onDone: () => void };

/** Passes a question on: up, to the directors, or to another team, with a few words if wanted. */
export function PassOnDialog({ item, onClose, onDone }: PassOnDialogProps) {
  const { signals } = useRoomText();
  const t = signals.passOn;
  const { data: teams } = useQuery(teamNamesQuery);
  const options = nextHoldersOf(item.addressedTeam?.id ?? null, item.team.id, teams?.items ?? [], signals.directors);
  const [chosen, setChosen] = useState('');
  const draft = useDraft(`pass-on:${item.id}`);
  const guard = useGuardedFields();
  const [wasTried, setTried] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { write, isSending, error } = usePassOn(item);
  const whom = options.find(({ value }) => value === chosen);
  const isTooLong = draft.text.trim().length > textLimit;

  const submit = async () => {
    setTried(true);
    if (whom === undefined) return focusField(body.current, 'whom');
    const texts = { text: draft.text };
    if (isTooLong || guard.holds(texts)) return focusField(body.current, 'text');
    const wish = {
      ...addresseeOf(whom.value),
      text: draft.text.trim() || null,
      confirmedNoResidentData: guard.confirmedNoResidentData,
    };
    const done = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (done === null) return;
    draft.clear();
    showToast({ message: t.done(whom.label) });
    onDone();
  };

  return (
    <Dialog
      title={t.title}
      closeLabel={signals.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {signals.later}
          </Button>
          <Button
            variant="primary"
            {...(isSending ? { blockedBecause: signals.sending } : {})}
            onClick={() => void submit()}
          >
            {t.put}
          </Button>
        </>
      }
    >
      <div ref={body} className="vb-question">
        <p className="vb-question__words">{item.question}</p>
        {error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        <div data-field="whom">
          <Select
            label={t.whom}
            wide
            value={chosen}
            onChange={setChosen}
            options={[{ value: '', label: t.choose }, ...options]}
          />
          {wasTried && whom === undefined && (
            <p className="vb-question__fault" role="alert">
              {t.chooseFirst}
            </p>
          )}
        </div>
        <SignalText
          guard={guard}
          field="text"
          label={t.words}
          help={t.note(item.team.name)}
          value={draft.text}
          onChange={draft.setText}
          error={isTooLong ? signals.ask.tooLong : undefined}
        />
      </div>
    </Dialog>
  );
}
