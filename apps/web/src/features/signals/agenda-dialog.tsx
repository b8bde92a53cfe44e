import { useQuery } from '@tanstack/react-query';
import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { useState } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useGuardedFields } from '../../platform/privacy/use-guarded-fields.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Select } from '../../ui/select/select.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { addresseeOf } from './addressees.ts';
import { QuestionMatter } from './question-words.tsx';
import { SignalText } from './signal-text.tsx';
import { teamNamesQuery } from './signals.queries.ts';
import { useAsk } from './write-signal.ts';
import './signals.css';

type AgendaDialogProps = { kept: PreparedSignal; onClose: () => void; onDone: () => void };

/** Puts a preparation on the agenda of a Team van teams: from then on it is a question of the team, for all to see. */
export function AgendaDialog({ kept, onClose, onDone }: AgendaDialogProps) {
  const { signals } = useRoomText();
  const t = signals.prepared;
  const { data } = useQuery(teamNamesQuery);
  const teams = data?.items ?? [];
  const options = teams
    .filter(({ id, kind }) => kind === 'team-of-teams' && id !== kept.team.id)
    .map(({ id, name }) => ({ value: id, label: name }));
  const above = teams.find(({ id }) => id === kept.team.id)?.parentId;
  const [chosen, setChosen] = useState<string | null>(kept.addressedTeamId);
  const whom = options.find(({ value }) => value === (chosen ?? above)) ?? options[0];
  const guard = useGuardedFields();
  const [question, setQuestion] = useState(kept.question);
  const { write, isSending, error } = useAsk(kept.team.id);

  const put = async () => {
    const texts = { question, about: kept.about, tried: kept.tried };
    if (whom === undefined || question.trim() === '' || guard.holds(texts)) return;
    const wish = {
      ...addresseeOf(whom.value),
      question: question.trim(),
      about: kept.about,
      tried: kept.tried,
      preparedSignalId: kept.id,
      ...(kept.wantedBy === null ? {} : { wantedBy: kept.wantedBy }),
      confirmedNoResidentData: guard.confirmedNoResidentData,
    };
    const done = await write(wish, (problem) => guard.heldByServer(problem, texts));
    if (done === null) return;
    showToast({ message: t.agendaDone(kept.team.name, whom.label) });
    onDone();
  };

  return (
    <Dialog
      title={t.agendaTitle}
      closeLabel={signals.close}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {signals.later}
          </Button>
          <Button
            variant="primary"
            {...(whom === undefined
              ? { blockedBecause: t.agendaNone }
              : isSending
                ? { blockedBecause: signals.sending }
                : {})}
            onClick={() => void put()}
          >
            {t.agenda}
          </Button>
        </>
      }
    >
      <div className="vb-question">
        {error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(error)}
          </Notice>
        )}
        <p className="vb-question__meta">{t.agendaMeans(kept.team.name)}</p>
        {kept.talkedOverOn === null && (
          <Notice tone="info" icon="people">
            {t.agendaNotTalked}
          </Notice>
        )}
        <SignalText
          guard={guard}
          field="question"
          label={t.question}
          value={question}
          onChange={setQuestion}
          error={question.trim() === '' ? signals.ask.missing : undefined}
          isFirst
        />
        <QuestionMatter item={{ ...kept, ambitionTitle: null }} />
        {whom && <Select label={t.agendaWhich} wide value={whom.value} options={options} onChange={setChosen} />}
      </div>
    </Dialog>
  );
}
