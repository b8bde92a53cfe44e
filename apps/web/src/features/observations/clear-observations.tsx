import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import type { Observation } from '@verbeterbord/domain/observations/observation';
import type { BoardSessionId, ObservationId } from '@verbeterbord/domain/shared/ids';
import { type ReactNode, useState } from 'react';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { readDraft } from '../../platform/drafts/draft-box.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { ClearOne, clearDraftKey } from './clear-one.tsx';
import { ClearedList } from './cleared-list.tsx';
import { NoteAbout } from './note-about.tsx';
import { becameWords } from './note-words.ts';
import { NoticeField } from './notice-field.tsx';
import type { ClearStart } from './observation-desk.ts';
import { observationsQuery } from './observations.queries.ts';
import { type MakeAction, useClearing } from './use-clearing.ts';
import './clear-observations.css';

type ClearObservationsProps = {
  board: Board;
  sessionId: BoardSessionId | null;
  onMakeAction: MakeAction;
  /** Where to begin, when somebody chose that already. */
  start?: ClearStart;
  /** Whether the field to put one more down stands below; where it has a place of its own it does not. */
  hasField?: boolean;
  /** What else can be done with one; the page hangs it in. */
  moreOf?: ((observation: Observation) => ReactNode) | undefined;
};

/** What the team noticed, one after another: it becomes an action or a question, or is let go. With a meeting or without. */
export function ClearObservations(props: ClearObservationsProps) {
  const { board, sessionId, onMakeAction, start, hasField = true, moreOf } = props;
  const { observations } = useRoomText();
  const t = observations.clear;
  const today = useToday();
  const { id: teamId } = board.team;
  const team = { id: teamId, ancestorIds: [], municipalityIds: [], openToOrganisation: false };
  const mayRead = useMayI('observation.read', { team }).allowed;
  const { data, error, refetch } = useQuery({ ...observationsQuery(teamId, 'all'), enabled: mayRead });
  const { clear, makeAction, reopen, making, error: refusal } = useClearing(board, sessionId, onMakeAction);
  const [touched, setTouched] = useState<ObservationId | null>(start?.observationId ?? null);
  const [later, setLater] = useState<readonly ObservationId[]>([]);
  const [steps, setSteps] = useState(0);
  if (!mayRead) return <p>{t.forMembers}</p>;
  if (data === undefined && error === null) return <Skeleton height="card" />;
  if (data === undefined) {
    return (
      <Notice
        tone="negative"
        live="alert"
        actions={<Button onClick={() => void refetch()}>{observations.tryAgain}</Button>}
      >
        {observations.failed} {problemText(error)}
      </Notice>
    );
  }

  const names = displayNames(board.people);
  const open = data.items.filter(({ outcome }) => outcome === null);
  // What somebody is writing about stays, also when a colleague was quicker.
  const held = data.items.find(
    ({ id, outcome }) => id === touched && (outcome === null || id === making || readDraft(clearDraftKey(id)) !== null),
  );
  const current = held ?? open.find(({ id }) => !later.includes(id)) ?? open[0];
  const others = open.filter(({ id }) => id !== current?.id);
  const cleared = data.items.filter(
    ({ outcome, ...one }) =>
      outcome !== null && (sessionId === null ? one.clearedOn === today : one.sessionId === sessionId),
  );
  const goOn = () => {
    setTouched(null);
    setSteps(steps + 1);
  };

  return (
    <div className="vb-clear">
      {refusal !== null && (
        <Notice tone="negative" live="alert">
          {problemText(refusal)}
        </Notice>
      )}
      {current?.outcome && <Notice tone="info">{t.meanwhile(becameWords(current, null))}</Notice>}
      {current && (
        <ClearOne
          key={current.id}
          observationId={current.id}
          text={current.text}
          about={<NoteAbout observation={current} names={names} today={today} />}
          askedOf={board.team.parent?.name ?? null}
          startsWith={current.id === start?.observationId ? start.outcome : null}
          takesFocus={steps > 0}
          more={moreOf?.(current)}
          onTouch={() => setTouched(current.id)}
          onAction={() => void makeAction(current).then((isDone) => isDone && goOn())}
          onClear={async (said, isShown) => {
            const isDone = await clear(current, said, isShown);
            if (isDone) goOn();
            return isDone;
          }}
          onLater={
            others.length === 0
              ? undefined
              : () => {
                  setLater([...later.filter((id) => id !== current.id), current.id]);
                  goOn();
                }
          }
        />
      )}
      {making !== null && <p role="status">{t.making}</p>}
      {!current && <p className="vb-clear__calm">{cleared.length > 0 ? t.done : t.nothing}</p>}
      {others.length > 0 && (
        <section aria-label={t.others}>
          <h3 className="vb-clear__heading">{t.more(others.length)}</h3>
          <ul className="vb-clear__others">
            {others.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="vb-clear__other"
                  onClick={() => {
                    setTouched(one.id);
                    setSteps(steps + 1);
                  }}
                >
                  <span>{one.text}</span>
                  <NoteAbout observation={one} names={names} today={today} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasField && <NoticeField teamId={teamId} />}
      <ClearedList
        title={sessionId === null ? t.cleared.today : t.cleared.session}
        items={cleared}
        board={board}
        onReopen={(one) => void reopen(one)}
      />
    </div>
  );
}
