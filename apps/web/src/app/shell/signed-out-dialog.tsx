import { useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { useUnsentCount } from '../../platform/outbox/use-unsent.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { signInAnd } from '../sign-in-and.ts';
import { SignInAgainLink } from './sign-in-again-link.tsx';
import './shell.css';

/**
 * Shown as long as the session is over. Everything below it stays as it is; put aside it lets somebody copy a text, and the bar at the top
 * keeps the way back.
 */
export function SignedOutDialog() {
  const { over: t } = useText().sessions;
  const waiting = useUnsentCount();
  const [isAside, setAside] = useState(false);
  if (isAside) return null;
  return (
    <Dialog
      title={t.title}
      closeLabel={t.close}
      onClose={() => setAside(true)}
      footer={
        <>
          {/* A page of its own: the app starts anew, for whoever signs in there. */}
          <a href={signInAnd(window.location.pathname + window.location.search)} className={buttonClass('quiet')}>
            {t.restart}
          </a>
          <SignInAgainLink variant="primary" hasFocusFirst />
        </>
      }
    >
      <div className="vb-shell__words">
        <p>{t.body}</p>
        {waiting > 0 && <p>{t.waiting(waiting)}</p>}
        <p>{t.ownWindow}</p>
        <p className="vb-shell__quiet">{t.other}</p>
      </div>
    </Dialog>
  );
}
