import { useQuery } from '@tanstack/react-query';
import type { PersonId } from '@verbeterbord/domain/shared/ids';
import { useEffect, useRef } from 'react';
import { accountQuery } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { myActionsPath, signInPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { giveUpSession } from '../session.ts';
import '../shell/shell.css';

type SomebodyElsePageProps = { before: PersonId | null };

/** In place of everything, when another person signed in in this browser. Both ways on start the app anew. */
export function SomebodyElsePage({ before }: SomebodyElsePageProps) {
  const { somebodyElse: t } = useRoomText().sessionPages;
  const { data } = useQuery(accountQuery);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = data && data.person.id !== before ? data.person.givenName : null;
  usePageTitle(t.title);
  useEffect(() => {
    giveUpSession();
    heading.current?.focus();
  }, []);
  return (
    <div className="vb-shell__message">
      <h1 ref={heading} tabIndex={-1}>
        {t.title}
      </h1>
      <p>{t.body(name ?? t.someone)}</p>
      <p className="vb-shell__ways">
        <a href={myActionsPath} className={buttonClass('primary')}>
          {name ? t.goOn(name) : t.goOnAnyway}
        </a>
        <a href={signInPath} className={buttonClass('quiet')}>
          {t.restart}
        </a>
      </p>
    </div>
  );
}
