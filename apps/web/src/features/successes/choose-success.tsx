import { useQuery } from '@tanstack/react-query';
import type { Board } from '@verbeterbord/domain/boards/board';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { chosenNow, doneOn, periodBefore } from './choosing.ts';
import { OwnSuccess } from './own-success.tsx';
import { doneInPeriodQuery, successesQuery } from './successes.queries.ts';
import { useChoose, useTakeAway } from './write-success.ts';
import './choose-success.css';

type ChooseSuccessProps = { board: Board; sessionId: BoardSessionId | null };

/** Picks "ons succes" out of what is done, or in own words. One tap chooses, the same tap takes it back; several may be chosen. */
export function ChooseSuccess({ board, sessionId }: ChooseSuccessProps) {
  const { choose: t, ...words } = useRoomText().successes;
  const today = useToday();
  const { id: teamId } = board.team;
  const { data } = useQuery(successesQuery(teamId));
  const before = periodBefore(board);
  const doneHere = doneOn(board);
  const isFresh = doneHere.length === 0 && before !== undefined;
  const earlier = useQuery({ ...doneInPeriodQuery(teamId, before?.id ?? ''), enabled: isFresh });
  const choose = useChoose(teamId);
  const takeAway = useTakeAway(teamId);
  const done = isFresh ? (earlier.data ?? []) : doneHere;
  const successes = data?.items ?? [];
  const now = chosenNow(successes, sessionId, today);
  const names = displayNames(board.people);
  const error = choose.error ?? takeAway.error;

  const undo = async (id: string) => {
    choose.forget();
    if (await takeAway.write({ id })) announce(t.undone);
  };
  const pick = async ({ id: actionId, title: text }: { id: string; title: string }) => {
    takeAway.forget();
    if (await choose.write({ text, actionId, sessionId })) announce(t.said(text));
  };

  return (
    <div className="vb-choose-success">
      <p className="vb-choose-success__question">{t.question}</p>
      <p className="vb-choose-success__help">{t.help}</p>
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      {done.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="vb-choose-success__done" aria-label={isFresh ? t.doneBefore : t.done}>
          {done.map((action) => {
            const chosen = successes.find(({ actionId }) => actionId === action.id);
            return (
              <li key={action.id}>
                <button
                  type="button"
                  className="vb-success-choice"
                  aria-pressed={chosen !== undefined}
                  onClick={() => void (chosen ? undo(chosen.id) : pick(action))}
                >
                  <Icon name="star" />
                  <span>
                    {action.title}
                    <span className="vb-success-choice__who">{names.get(action.ownerId)}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <OwnSuccess teamId={teamId} sessionId={sessionId} />
      {now.length > 0 && (
        <section aria-label={sessionId === null ? t.chosenNow.today : t.chosenNow.session}>
          <h3 className="vb-choose-success__heading">{words.count(successes.length)}</h3>
          <ul className="vb-choose-success__now">
            {now.map(({ id, text }) => (
              <li key={id}>
                <Icon name="star" />
                <span>{words.latest(text)}</span>
                <Button variant="quiet" icon="undo" aria-label={t.undoOf(text)} onClick={() => void undo(id)}>
                  {t.undo}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
