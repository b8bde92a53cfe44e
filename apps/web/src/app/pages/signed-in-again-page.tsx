import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { accountQuery } from '../../platform/authorization/account.ts';
import { tellWindows } from '../../platform/authorization/session-channel.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { myActionsPath, signInPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import '../shell/shell.css';

/** Where signing in again in a window of its own ends: tells the window that waits, and closes itself where the browser allows that. */
export function SignedInAgainPage() {
  const { back: t } = useRoomText().sessionPages;
  const { data, error } = useQuery(accountQuery);
  const personId = data?.person.id;
  usePageTitle(error ? t.failed : t.title);
  useEffect(() => {
    if (personId === undefined) return;
    tellWindows({ kind: 'signed-in', personId });
    window.close();
  }, [personId]);
  if (error) {
    return (
      <div className="vb-shell__message">
        <h1>{t.failed}</h1>
        <p>{t.failedBody}</p>
        <p>
          <a href={`${signInPath}?venster=1`} className={buttonClass('primary')}>
            {t.retry}
          </a>
        </p>
      </div>
    );
  }
  if (personId === undefined) return <p className="vb-shell__message">{t.busy}</p>;
  return (
    <div className="vb-shell__message" role="status">
      <h1>{t.title}</h1>
      <p>{t.body}</p>
      <p>
        <a href={myActionsPath}>{t.here}</a>
      </p>
    </div>
  );
}
