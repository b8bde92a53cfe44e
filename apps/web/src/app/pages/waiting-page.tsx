import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountQuery, useAccount } from '../../platform/authorization/account.ts';
import { formatTime } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Brand } from '../../ui/app-frame/brand.tsx';
import { Button } from '../../ui/button/button.tsx';
import { laneClass } from '../../ui/line-of-sight/lane-look.ts';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { useSignOut } from '../shell/use-sign-out.ts';
import './waiting-page.css';

const LOOK_EVERY_MS = 30_000;

/** For who signed in and has no team or role yet: you are in, and somebody knows. Goes on by itself. */
export function WaitingPage() {
  const { waiting: t } = useText().account;
  const { product } = useText().shell;
  const { person, organisation } = useAccount();
  const { refetch } = useQuery({ ...accountQuery, refetchInterval: LOOK_EVERY_MS });
  const signOut = useSignOut();
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  usePageTitle(t.title(person.givenName));

  const lookAgain = () =>
    refetch().then(() => {
      const clock = { hour: '2-digit', minute: '2-digit', timeZone: organisation.timeZone } as const;
      setLookedAt(formatTime(new Date().toLocaleTimeString('nl-NL', clock)));
    });

  return (
    <div className={`vb-waiting ${laneClass(0)}`}>
      <Brand name={product} organisation={organisation.shortName} />
      <div className="vb-waiting__line">
        <div className="vb-waiting__step">
          <LineMark kind="stip" />
          <h1 className="vb-ambition-voice">{t.title(person.givenName)}</h1>
        </div>
        <div className="vb-waiting__step">
          <LineMark kind="ring" />
          <p>{t.isIn}</p>
        </div>
        <div className="vb-waiting__step">
          <LineMark kind="dot" />
          <p>{t.whatNow(organisation.name)}</p>
        </div>
      </div>
      <p className="vb-waiting__quiet">{t.name(`${person.givenName} ${person.familyName}`.trim())}</p>
      <p className="vb-waiting__ways">
        <Button variant="primary" onClick={() => void lookAgain()}>
          {t.again}
        </Button>
        <Button variant="quiet" icon="door-leave" onClick={() => void signOut()}>
          {t.signOut}
        </Button>
      </p>
      <p role="status" className="vb-waiting__quiet">
        {lookedAt !== null && t.looked(lookedAt)}
      </p>
    </div>
  );
}
