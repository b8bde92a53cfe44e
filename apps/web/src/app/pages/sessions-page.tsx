import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MySession } from '@verbeterbord/contracts/account/account.schemas';
import { useState } from 'react';
import { EndSessionDialog } from '../../features/account/end-session-dialog.tsx';
import { SessionList } from '../../features/account/session-list.tsx';
import { endSessionThere, mySessionsQuery } from '../../features/account/sessions.queries.ts';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useAccount } from '../../platform/authorization/account.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import { FailedScreen } from '../shell/failed-screen.tsx';
import './teams-page.css';

/** Where I am signed in, to sign out where I am not any more. */
export function SessionsPage() {
  const { page: t } = useRoomText().sessionPages;
  const { timeZone } = useAccount().organisation;
  const client = useQueryClient();
  const { data: sessions, dataUpdatedAt, error, refetch } = useQuery(mySessionsQuery);
  const [asked, setAsked] = useState<MySession | null>(null);
  usePageTitle(t.title);
  if (sessions === undefined && error) return <FailedScreen error={error} onRetry={() => void refetch()} />;

  const wordsOf = ({ device }: MySession) => device || t.unknown;
  const end = async (session: MySession) => {
    setAsked(null);
    try {
      await endSessionThere(session.id).catch((refusal) => {
        // It had ended already: just what was wished.
        if (!(refusal instanceof ApiProblem && refusal.status === 404)) throw refusal;
      });
      showToast({ message: t.ended(wordsOf(session)) });
    } catch (refusal) {
      showToast({ message: problemText(refusal), stays: true });
    }
    await client.invalidateQueries({ queryKey: mySessionsQuery.queryKey });
  };

  return (
    <div className="vb-teams-page">
      <h1>{t.title}</h1>
      <p>{sessions?.length === 1 ? t.onlyHere : t.body}</p>
      {sessions === undefined ? (
        <Skeleton height="card" />
      ) : (
        <SessionList sessions={sessions} now={dataUpdatedAt} timeZone={timeZone} onEnd={setAsked} />
      )}
      {asked && (
        <EndSessionDialog device={wordsOf(asked)} onStay={() => setAsked(null)} onEnd={() => void end(asked)} />
      )}
    </div>
  );
}
