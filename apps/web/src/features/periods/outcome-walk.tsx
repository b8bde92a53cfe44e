import { isUnfinished } from '@verbeterbord/domain/actions/action';
import type { Board } from '@verbeterbord/domain/boards/board';
import type { Outcome } from '@verbeterbord/domain/periods/round-off';
import { useState } from 'react';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { outcomeIcons } from './outcome-icons.ts';
import { OutcomeStop } from './outcome-stop.tsx';
import { useFirstLot } from './use-first-lot.ts';
import { usePrepared } from './use-prepared.ts';
import './outcome-walk.css';

/** What is not done, walked through one by one: what nobody chose for yet; the rest stands folded beside it and can be opened. */
export function OutcomeWalk({ board }: { board: Board }) {
  const t = useRoomText().periodTurns.walk;
  const prepared = usePrepared(board);
  const unfinished = board.actions.filter(isUnfinished);
  const outcomeOf = (id: string) => prepared.find(({ actionId }) => actionId === id);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [inFocus, setInFocus] = useState<string | null>(null);
  const toTalk = useFirstLot(
    unfinished.map(({ id }) => id),
    (id) => outcomeOf(id) === undefined || opened.includes(id),
  );
  const talk = unfinished.filter(({ id }) => toTalk.has(id));
  const chosen = unfinished.filter(({ id }) => !toTalk.has(id));
  const at = Math.max(
    0,
    talk.findIndex(({ id }) => id === inFocus),
  );
  const action = talk[at];
  const step = (by: number) => setInFocus(talk[at + by]?.id ?? null);

  return (
    <div className="vb-walk">
      <div className="vb-walk__main">
        <p className="vb-walk__count" aria-live="polite">
          {unfinished.length === 0 ? t.allDone : talk.length === 0 ? t.nothingToTalk : t.count(at + 1, talk.length)}
        </p>
        {action && <OutcomeStop key={action.id} board={board} action={action} prepared={outcomeOf(action.id)} />}
        {talk.length > 1 && (
          <div className="vb-walk__steps">
            <Button icon="chevron-left" blockedBecause={at === 0 ? t.isFirst : undefined} onClick={() => step(-1)}>
              {t.previous}
            </Button>
            <Button
              iconEnd="chevron-right"
              blockedBecause={at === talk.length - 1 ? t.isLast : undefined}
              onClick={() => step(1)}
            >
              {t.next}
            </Button>
          </div>
        )}
      </div>
      {(talk.length > 1 || chosen.length > 0) && (
        <div className="vb-walk__side">
          {talk.length > 1 && (
            <section className="vb-walk__box" aria-label={t.together}>
              <h3>{t.together}</h3>
              <ul>
                {talk.map(({ id, title }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="vb-walk__pick"
                      aria-current={id === action?.id ? 'step' : undefined}
                      onClick={() => setInFocus(id)}
                    >
                      <span>{title}</span>
                      <OutcomeWord outcome={outcomeOf(id)?.outcome} />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {chosen.length > 0 && (
            <details className="vb-walk__box">
              <summary>{t.chosen(chosen.length)}</summary>
              <ul>
                {chosen.map(({ id, title }) => (
                  <li key={id} className="vb-walk__chosen">
                    <span>{title}</span>
                    <OutcomeWord outcome={outcomeOf(id)?.outcome} />
                    <Button
                      variant="quiet"
                      aria-label={t.talkAbout(title)}
                      onClick={() => {
                        setOpened([...opened, id]);
                        setInFocus(id);
                      }}
                    >
                      {t.talk}
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </div>
  );
}

/** The outcome that was chosen, as a calm word under its action. */
function OutcomeWord({ outcome }: { outcome: Outcome | undefined }) {
  const { outcomes } = useRoomText().periods.roundOff;
  if (outcome === undefined) return null;
  return (
    <span className="vb-walk__outcome">
      <Icon name={outcomeIcons[outcome]} size="small" /> {outcomes[outcome]}
    </span>
  );
}
