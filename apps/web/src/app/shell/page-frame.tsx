import { type ReactNode, Suspense } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { SkipLink } from '../../ui/accessibility/skip-link.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { useFocusHeading } from './use-focus-heading.ts';
import './shell.css';

const MAIN_ID = 'inhoud';

type PageFrameProps = { before?: ReactNode; after?: ReactNode; children: ReactNode };

/** The main landmark with what stands around it. Focus follows the reader to the heading of a new page. */
export function PageFrame({ before, after, children }: PageFrameProps) {
  const { shell: t } = useText();
  useFocusHeading(MAIN_ID);
  return (
    <div className="vb-shell">
      <SkipLink targetId={MAIN_ID}>{t.skip}</SkipLink>
      {before}
      <main id={MAIN_ID} tabIndex={-1} className="vb-shell__main">
        <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
      </main>
      {after}
    </div>
  );
}

const PageSkeleton = () => (
  <div className="vb-shell__skeleton">
    <Skeleton width="short" />
    <Skeleton height="card" />
    <Skeleton height="card" />
  </div>
);
