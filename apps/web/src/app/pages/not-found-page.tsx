import { Link } from 'wouter';
import { useText } from '../../platform/i18n/use-text.ts';
import { myActionsPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import '../shell/shell.css';

/** For an address that leads nowhere, and for what this reader may not know of. */
export function NotFoundPage() {
  const { notFound: t } = useText().shell;
  usePageTitle(t.title);
  return (
    <div className="vb-shell__message">
      <h1>{t.title}</h1>
      <p>{t.body}</p>
      <p>
        <Link href={myActionsPath} className={buttonClass('primary')}>
          {t.back}
        </Link>
      </p>
    </div>
  );
}
