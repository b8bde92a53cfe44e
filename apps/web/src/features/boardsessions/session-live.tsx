import type { BoardSessionPage } from '@verbeterbord/contracts/boardsessions/boardsessions.schemas';
import type { SessionStep } from '@verbeterbord/domain/boardsessions/board-session';
import { openStep } from '@verbeterbord/domain/boardsessions/session-steps';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { type ReactNode, useRef } from 'react';
import { Link } from 'wouter';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Logo } from '../../ui/app-frame/logo.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SessionChair } from './session-chair.tsx';
import { SessionFoot } from './session-foot.tsx';
import type { SessionPerson } from './session-people.ts';
import { SessionPresent } from './session-present.tsx';
import { SessionTimer } from './session-timer.tsx';
import { StepRail } from './step-rail.tsx';
import { useFollowedStep } from './use-followed-step.ts';
import type { LeadSession } from './use-lead-session.ts';
import './session-head.css';
import './session-live.css';

type SessionLiveProps = {
  page: BoardSessionPage;
  me: PersonId;
  people: readonly SessionPerson[];
  lead: LeadSession['lead'];
  /** What a step shows, composed by the page. */
  children: (step: SessionStep) => ReactNode;
};

/** The board in meeting mode: everybody sees the same step, anyone may go on, and each may look back for themselves. */
export function SessionLive({ page, me, people, lead, children }: SessionLiveProps) {
  const t = useSessionText();
  const content = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { at, isAlone, wasTyping, look, goAlong } = useFollowedStep(page.step, content, heading);
  usePageTitle(`${t.title}: ${t.steps[at]}`);
  const stand = { step: page.step, skipped: page.skipped };
  const goTo = (step: SessionStep) => {
    goAlong();
    void lead({ ...openStep(page, step) });
  };
  return (
    <div className="vb-meeting">
      <header className="vb-meeting__head">
        <Link href={boardPath(page.team.slug)} className="vb-meeting__board" aria-label={t.toBoard}>
          <Logo />
        </Link>
        <h1 className="vb-meeting__title">
          {t.title} <span>{page.team.name}</span>
        </h1>
        <SessionPresent presentIds={page.presentIds} me={me} people={people} />
        <SessionChair chairId={page.chairId} me={me} people={people} onChair={(chairId) => void lead({ chairId })} />
        <SessionTimer session={page} />
      </header>
      <StepRail stand={stand} minutes={page.minutes} at={at} onOpen={look} />
      <section ref={content} className="vb-meeting__step" aria-labelledby="stap-van-de-sessie">
        {isAlone && (
          <Notice
            tone="info"
            icon="eye"
            live="status"
            title={t.alone.title(t.steps[at])}
            actions={
              <>
                <Button variant="accent" onClick={goAlong}>
                  {t.alone.follow}
                </Button>
                <Button onClick={() => goTo(at)}>{t.alone.lead}</Button>
              </>
            }
          >
            {t.alone.others(t.steps[page.step])} {wasTyping && t.alone.typing}
          </Notice>
        )}
        <div className="vb-meeting__heading">
          <h2 id="stap-van-de-sessie" ref={heading} tabIndex={-1}>
            {t.steps[at]}
          </h2>
          <p className="vb-meeting__quiet">{t.hints[at]}</p>
        </div>
        <div key={at} className="vb-meeting__content">
          {children(at)}
        </div>
      </section>
      <SessionFoot
        stand={stand}
        onStep={goTo}
        onSkip={(after) => {
          goAlong();
          void lead({ step: after.step, skipped: after.skipped });
        }}
        onEnd={() => void lead({ state: 'ended' })}
      />
    </div>
  );
}
