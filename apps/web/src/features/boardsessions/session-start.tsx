import { defaultSessionMinutes, sessionSteps } from '@verbeterbord/domain/boardsessions/board-session';
import type { BoardSessionId, PersonId, TeamId } from '@verbeterbord/domain/shared/ids';
import { useState } from 'react';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SegmentedControl } from '../../ui/segmented-control/segmented-control.tsx';
import { useStartSession } from './use-start-session.ts';

const choices = ['15', '30', '45', '60'] as const;

type SessionStartProps = {
  teamId: TeamId;
  me: PersonId;
  /** Whose turn it is to chair. */
  turn: { readonly id: PersonId; readonly name: string } | null;
  onStarted: (id: BoardSessionId) => void;
};

/** Before a session: what it is, whose turn it is, and the one button. */
export function SessionStart({ teamId, me, turn, onStarted }: SessionStartProps) {
  const { start: t, steps, rail } = useSessionText();
  const [minutes, setMinutes] = useState<(typeof choices)[number]>(
    String(defaultSessionMinutes) as (typeof choices)[number],
  );
  const { start, isStarting, error } = useStartSession(teamId, onStarted);
  return (
    <section className="vb-meeting-start">
      <p className="vb-meeting-start__intro">{t.intro}</p>
      {turn && <p>{turn.id === me ? t.yourTurn : t.turn(turn.name)}</p>}
      <div className="vb-meeting-start__minutes">
        <p aria-hidden="true">{t.minutes}</p>
        <SegmentedControl
          legend={t.minutes}
          value={minutes}
          options={choices.map((value) => ({ value, label: rail.minutes(Number(value)) }))}
          onChange={setMinutes}
        />
      </div>
      {error !== null && (
        <Notice tone="negative" live="alert">
          {problemText(error)}
        </Notice>
      )}
      <div>
        <Button
          variant="primary"
          icon="people"
          onClick={() => void start(Number(minutes))}
          blockedBecause={isStarting ? t.busy : undefined}
        >
          {t.button}
        </Button>
      </div>
      <p className="vb-meeting__quiet">{t.without}</p>
      <h2>{t.steps}</h2>
      <ol className="vb-meeting-start__steps">
        {sessionSteps.map((step) => (
          <li key={step}>{steps[step]}</li>
        ))}
      </ol>
    </section>
  );
}
