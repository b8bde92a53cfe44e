import { useQuery } from '@tanstack/react-query';
import type { PreparedSignal } from '@verbeterbord/contracts/signals/signals.schemas';
import { useRef, useState } from 'react';
import { formatDay } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import type { AskableTeam } from './addressees.ts';
import { AgendaDialog } from './agenda-dialog.tsx';
import { PreparedDialog } from './prepared-dialog.tsx';
import { useKeepPrepared, useRemovePrepared } from './prepared-signals.queries.ts';
import { preparedQuery } from './signals.queries.ts';
import './signals.css';

type Opened = { to: 'new' } | { to: 'edit' | 'agenda'; kept: PreparedSignal };

/** What a facilitator prepares in private, and from here puts on an agenda. */
export function PreparedQuestions({ teams }: { teams: readonly AskableTeam[] }) {
  const { prepared: t } = useRoomText().signals;
  const { data } = useQuery(preparedQuery);
  const [opened, setOpened] = useState<Opened | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const remove = useRemovePrepared();
  const { keep } = useKeepPrepared();
  const close = () => setOpened(null);

  const throwAway = async ({ id, team, question, about, tried, talkedOverOn }: PreparedSignal) => {
    list.current?.focus();
    try {
      await remove(id);
    } catch (problem) {
      showToast({ message: problemText(problem), stays: true });
      return;
    }
    const undo = () =>
      keep({ teamId: team.id }, { question, about, tried, talkedOverOn }).catch((problem) =>
        showToast({ message: problemText(problem), stays: true }),
      );
    showToast({ message: t.removed, action: { label: t.undo, run: () => void undo() } });
  };

  return (
    <div ref={list} className="vb-prepared" tabIndex={-1}>
      <p className="vb-prepared__private">
        <Icon name="lock" size="small" />
        <span>{t.private}</span>
      </p>
      {data?.items.length === 0 && (
        <p className="vb-questions__none">
          {t.none} {t.noneHelp}
        </p>
      )}
      <ul className="vb-owed-questions">
        {data?.items.map((kept) => (
          <li key={kept.id} className="vb-owed-card">
            <p className="vb-owed-card__from">
              <strong>{kept.team.name}</strong>
              <span>{kept.talkedOverOn ? t.talked(formatDay(kept.talkedOverOn)) : t.notTalked}</span>
            </p>
            <p className="vb-owed-card__question">{kept.question}</p>
            <div className="vb-owed-card__foot">
              <Button
                variant="accent"
                aria-label={t.agendaOf(kept.question)}
                onClick={() => setOpened({ to: 'agenda', kept })}
              >
                {t.agenda}
              </Button>
              <Button aria-label={t.editOf(kept.question)} onClick={() => setOpened({ to: 'edit', kept })}>
                {t.edit}
              </Button>
              <IconButton icon="trash" label={t.removeOf(kept.question)} onClick={() => void throwAway(kept)} />
            </div>
          </li>
        ))}
      </ul>
      <Button icon="plus" onClick={() => setOpened({ to: 'new' })}>
        {t.add}
      </Button>
      {opened?.to === 'new' && <PreparedDialog kept={null} teams={teams} onClose={close} />}
      {opened?.to === 'edit' && <PreparedDialog kept={opened.kept} teams={teams} onClose={close} />}
      {opened?.to === 'agenda' && (
        <AgendaDialog
          kept={opened.kept}
          onClose={close}
          onDone={() => {
            close();
            list.current?.focus();
          }}
        />
      )}
    </div>
  );
}
