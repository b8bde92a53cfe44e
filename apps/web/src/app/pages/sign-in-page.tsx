import { useQuery, useQueryClient } from '@tanstack/react-query';
import { accountPaths } from '@verbeterbord/contracts/account/account.paths';
import type { createDemoSession } from '@verbeterbord/contracts/account/account.routes';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { DemoChoice } from '../../features/account/demo-choice.tsx';
import { demoPeopleQuery } from '../../features/account/demo-people.queries.ts';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { call } from '../../platform/api/call.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { announce } from '../../ui/accessibility/announce.ts';
import { Brand } from '../../ui/app-frame/brand.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { clearReadings } from '../session.ts';
import { returnPath } from './return-path.ts';
import './sign-in-page.css';

/** Where you come in: what the board is about on one side, who you are on the other. */
export function SignInPage() {
  const { signIn: t } = useText().account;
  const client = useQueryClient();
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const { data: people, error: readError } = useQuery(demoPeopleQuery);
  const [signInError, setSignInError] = useState<unknown>(null);
  usePageTitle(t.title);

  const choose = async (personId: string) => {
    setSignInError(null);
    announce(t.busy);
    try {
      await call<typeof createDemoSession>(accountPaths.createDemoSession, { body: { personId } });
      clearReadings(client);
      navigate(returnPath(search.get('terug')), { replace: true });
    } catch (error) {
      setSignInError(error);
    }
  };

  const error = signInError ?? readError;
  const isNoDemo = error instanceof ApiProblem && error.status === 404;
  return (
    <div className="vb-sign-in">
      <div className="vb-sign-in__story">
        <Brand name="Verbeterbord" size="large" />
        <ol className={`vb-sign-in__line ${laneClass(0)}`}>
          <li className="vb-sign-in__why vb-ambition-voice">
            <LineMark kind="stip" />
            {t.why}
          </li>
          <li className="vb-sign-in__quarter vb-ambition-voice">
            <LineMark kind="ring" />
            {t.quarter}
          </li>
          <li className="vb-sign-in__fortnight">
            <LineMark kind="dot" />
            {t.fortnight}
          </li>
        </ol>
      </div>
      <div className="vb-sign-in__who">
        <h1>{t.title}</h1>
        {error !== null && (
          <Notice tone="negative" live="alert">
            {isNoDemo ? t.noDemo : problemText(error)}
          </Notice>
        )}
        {people && <DemoChoice people={people} onChoose={(personId) => void choose(personId)} />}
      </div>
    </div>
  );
}
