import type { MouseEvent } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { signInPath } from '../../platform/navigation/paths.ts';
import { VisuallyHidden } from '../../ui/accessibility/visually-hidden.tsx';
import { buttonClass } from '../../ui/button/button.tsx';

const SIZE = 'popup,width=560,height=760';

type SignInAgainLinkProps = { variant: 'primary' | 'accent'; hasFocusFirst?: boolean };

/** Signs in again in a window of its own, so that this one keeps what was typed. A browser that allows no such window opens a tab. */
export function SignInAgainLink({ variant, hasFocusFirst }: SignInAgainLinkProps) {
  const { over: t } = useText().sessions;
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (window.open(event.currentTarget.href, '_blank', SIZE) !== null) event.preventDefault();
  };
  return (
    <a
      href={`${signInPath}?venster=1`}
      target="_blank"
      rel="noopener opener"
      className={buttonClass(variant)}
      onClick={open}
      data-autofocus={hasFocusFirst || undefined}
    >
      {t.again} <VisuallyHidden>{t.opensWindow}</VisuallyHidden>
    </a>
  );
}
